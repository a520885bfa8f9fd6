internal import FoiaCalendar
internal import FoiaCore
internal import FoiaStore
internal import FoiaWords

extension DisputeCommand {
  /// Records that a review or suit came in.
  func file(in world: World) throws(Fault) {
    let recording = try recording(in: world)
    var answers = Answers(arguments, today: recording.day, world)
    let read = try answers.settled(lines: \.lines) { answers throws(Fault) in try received(&answers, in: world) }
    let (transition, calendar) = try record(in: world, as: recording) { action in
      let calendar = try action.calendar()
      return (try action.file(read.filing(by: calendar), about: read.references), calendar)
    }
    tell(transition, calendar, today: recording.day, world)
  }

  private func received(_ answers: inout Answers, in world: World) throws(Fault) -> ReceivedDispute? {
    let way = try way(&answers, in: world)
    let filed = try answers.required(DisputeSyntax.filed, proposal: answers.today.iso)
    let limit = answers[DisputeSyntax.answerBy, from: filed]
    let (organ, number) = (answers[DisputeSyntax.organ], answers[DisputeSyntax.caseNumber])
    let subject = answers[DisputeSyntax.matter]
    let references = answers.references(DisputeSyntax.numbers)
    guard let way, let filed else { return nil }
    return ReceivedDispute(
      way: way, on: filed, limit: limit, organ: organ, caseNumber: number, subject: subject, references: references)
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
    let (id, step) = try answers.settled { answers throws(Fault) -> (DisputeID, (WorkCalendar) -> Event)? in
      let filing = answers[DisputeSyntax.handle]
      guard let step = try maker(&answers), let filing else { return nil }
      return (DisputeID(filing: filing), step)
    }
    let (transition, calendar) = try record(in: world, as: recording) { action in
      let calendar = try action.calendar()
      return (try action.record(step(calendar), ofDispute: id), calendar)
    }
    tell(transition, calendar, today: recording.day, world)
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

/// A review or suit that came in, as it was typed.
private struct ReceivedDispute {
  let way: DisputeWay
  let on: Day
  let limit: Limit?
  let organ: String?
  let caseNumber: String?
  let subject: String?
  let references: [NumberReference]

  func filing(by calendar: WorkCalendar) -> DisputeFiling {
    DisputeFiling(
      on: on, way: way, organ: organ, caseNumber: caseNumber, answerBy: limit?.day(after: on, by: calendar),
      subject: subject)
  }

  /// What is shown of it beside the options, because flags say it on a line.
  var lines: [ReviewLine] { [ReviewLine(label: Field.way.name, text: way.name, change: nil)] }
}
