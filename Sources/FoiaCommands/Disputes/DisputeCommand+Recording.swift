internal import FoiaCalendar
internal import FoiaCore
internal import FoiaPapers
internal import FoiaStore
internal import FoiaWords

extension DisputeCommand {
  /// Records that a review or suit came in.
  func file(in world: World) throws(Fault) {
    let recording = try recording(in: world)
    var answers = Answers(arguments, today: recording.day, world)
    // On the line a flag says what was filed.
    let told = DisputeSyntax.ways.first { arguments.has($0.flag) }
    if let told { answers.supply([.way: [told.way.rawValue]]) }
    let read = try answers.settled(
      asked: [DisputeSyntax.way],
      preview: { read throws(Fault) in
        try preview(in: world, as: recording) {
          Preview(remarks: try read.filed(by: $0).transition.remarks(isRecorded: false))
        }
      }
    ) { answers throws(Fault) in try received(&answers, in: world) }
    let (transition, calendar) = try record(in: world, as: recording, read.filed)
    tell(transition, calendar, today: recording.day, world)
  }

  private func received(_ answers: inout Answers, in world: World) throws(Fault) -> ReceivedDispute? {
    if !world.canAsk, !answers.has(DisputeSyntax.way) {
      let flags = DisputeSyntax.ways.map(\.flag.declaration.flag)
      throw Fault.usage([.oneOf(flags)], command: Self.verb.rawValue)
    }
    let way = try answers.required(DisputeSyntax.way)
    let filed = try answers.required(DisputeSyntax.filed, proposal: answers.today.iso)
    let limit = answers[DisputeSyntax.answerBy, from: filed]
    let (organ, number) = (answers[DisputeSyntax.organ], answers[DisputeSyntax.caseNumber])
    let subject = answers[DisputeSyntax.matter]
    let references = answers.references(DisputeSyntax.numbers)
    guard let way, let filed else { return nil }
    return ReceivedDispute(
      way: way, on: filed, limit: limit, organ: organ, caseNumber: number, subject: subject, references: references)
  }

  /// Records a later step of a dispute.
  func record(in world: World) throws(Fault) {
    let recording = try recording(in: world)
    var answers = Answers(arguments, today: recording.day, world)
    func record(_ step: (WorkCalendar) -> Event, of id: DisputeID, by action: Action) throws
      -> (transition: DisputeTransition, calendar: WorkCalendar)
    {
      let calendar = try action.calendar()
      return (try action.record(step(calendar), ofDispute: id), calendar)
    }
    let (id, step) = try answers.settled(
      preview: { (id, step) throws(Fault) in
        try preview(in: world, as: recording) {
          Preview(remarks: try record(step, of: id, by: $0).transition.remarks(isRecorded: false))
        }
      }
    ) { answers throws(Fault) -> (DisputeID, (WorkCalendar) -> Event)? in
      let filing = answers[DisputeSyntax.handle]
      guard let step = try maker(&answers), let filing else { return nil }
      return (DisputeID(filing: filing), step)
    }
    let (transition, calendar) = try self.record(in: world, as: recording) { try record(step, of: id, by: $0) }
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

  func filed(by action: Action) throws -> (transition: DisputeTransition, calendar: WorkCalendar) {
    let calendar = try action.calendar()
    let filing = DisputeFiling(
      on: on, way: way, organ: organ, caseNumber: caseNumber, answerBy: limit?.day(after: on, by: calendar),
      subject: subject)
    return (try action.file(filing, about: references), calendar)
  }
}
