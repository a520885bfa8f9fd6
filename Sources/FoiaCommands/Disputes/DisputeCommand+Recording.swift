internal import FoiaCalendar
internal import FoiaCore
internal import FoiaStore
internal import FoiaWords

extension DisputeCommand {
  /// Records that a review or suit came in.
  func file(in world: World) throws(Fault) {
    let recording = try recording(in: world)
    var answers = Answers(arguments, today: recording.day, world)
    let way = try way(&answers, in: world)
    let filed = try answers.required(DisputeSyntax.filed, proposal: answers.today.iso)
    let limit = answers[DisputeSyntax.answerBy, from: filed]
    let (organ, number) = (answers[DisputeSyntax.organ], answers[DisputeSyntax.caseNumber])
    let subject = answers[DisputeSyntax.matter]
    let references = answers.all(DisputeSyntax.numbers).flatMap(\.self)
    try answers.check()
    guard let way, let filed else { return }
    try withLedger(in: world) { ledger in
      let calendar = try ledger.calendar()
      let filing = DisputeFiling(
        on: filed, way: way, organ: organ, caseNumber: number, answerBy: limit?.day(after: filed, by: calendar),
        subject: subject)
      let transition = try self.record(in: ledger, as: recording, world) { try $0.file(filing, about: references) }
      try tell(transition, calendar, today: recording.day, world)
    }
  }

  /// What was filed, by its option or, at a terminal, as answered.
  private func way(_ answers: inout Answers, in world: World) throws(Fault) -> DisputeWay? {
    if let way = DisputeSyntax.ways.first(where: { arguments.has($0.flag) }) { return way.way }
    if world.canAsk { return try answers.required(DisputeSyntax.way) }
    let flags = DisputeSyntax.ways.map(\.flag.declaration.flag)
    throw Fault.usage([.oneOf(flags)], command: Self.verb.rawValue)
  }

  /// Records a later step of a dispute.
  func record(in world: World) throws(Fault) {
    let recording = try recording(in: world)
    var answers = Answers(arguments, today: recording.day, world)
    let id = answers[DisputeSyntax.handle].map(DisputeID.init(filing:))
    let maker = try maker(&answers)
    try answers.check()
    guard let id, let maker else { return }
    try withLedger(in: world) { ledger in
      let calendar = try ledger.calendar()
      let event = maker(calendar)
      let transition = try self.record(in: ledger, as: recording, world) { try $0.record(event, ofDispute: id) }
      try tell(transition, calendar, today: recording.day, world)
    }
  }

  /// Makes the event from the options of the step.
  private func maker(_ answers: inout Answers) throws(Fault) -> ((WorkCalendar) -> Event)? {
    if answers.has(DisputeSyntax.decided) {
      let (day, result) = (answers[DisputeSyntax.decided], try answers.required(DisputeSyntax.result))
      let document = answers[DisputeSyntax.document]
      guard let day, let result else { return nil }
      return { _ in .disputeDecided(DisputeDecision(on: day, result: result, document: document)) }
    }
    if answers.has(DisputeSyntax.appealed) {
      let day = answers[DisputeSyntax.appealed]
      let limit = answers[DisputeSyntax.answerBy, from: day]
      let (organ, number) = (answers[DisputeSyntax.organ], answers[DisputeSyntax.caseNumber])
      guard let day else { return nil }
      return { calendar in
        let answerBy = limit?.day(after: day, by: calendar)
        return .disputeAppealed(DisputeAppeal(on: day, organ: organ, caseNumber: number, answerBy: answerBy))
      }
    }
    guard let day = answers[DisputeSyntax.answered] else { return nil }
    return { _ in .disputeAnswered(DisputeAnswer(on: day)) }
  }
}
