public import FoiaCalendar
public import FoiaCore
internal import GRDB

extension Action {
  /// Records what happened to an application.
  ///
  /// - Parameters:
  ///   - reference: the application, as somebody names it.
  ///   - events: gives what happened; it receives the application as it stands, and the calendar.
  /// - Throws: a `Fault` if there is no such application, or if it cannot have happened.
  public func record(
    _ reference: NumberReference, _ events: (Application, WorkCalendar) throws -> [Event]
  ) throws -> Transition {
    let recorded = try record([reference], events)
    guard let transition = recorded.first else { throw Fault.record(.noSuchApplication(reference.description)) }
    return transition
  }

  /// Records the same of several applications, each once however often it is named; all or none.
  ///
  /// - Parameters:
  ///   - references: the applications, as somebody names them.
  ///   - events: gives what happened to each; it receives the application as it stands, and the calendar.
  /// - Throws: a `Fault` with everything that is wrong with any of them.
  public func record(
    _ references: [NumberReference], _ events: (Application, WorkCalendar) throws -> [Event]
  ) throws -> [Transition] {
    let calendar = try calendar()
    var (recorded, problems): ([Transition], [Fault.Problem]) = ([], [])
    for file in try findAll(references) {
      do {
        let events = try events(file.application, calendar)
        let proposed = try file.recording(events, in: context, by: calendar, isOwnUnit: isOwnUnit)
        try write(proposed)
        recorded.append(try transition(of: proposed, by: calendar))
      } catch let fault as Fault {
        problems += fault.problems
      }
    }
    if !problems.isEmpty { throw Fault(problems) }
    return recorded
  }

  /// Hands every open application of an officer over to a colleague; all or none.
  ///
  /// - Returns: what changed, by number.
  /// - Throws: a `Fault` if no open application is with the officer, if it is the colleague, or if the hand-over cannot have
  ///   happened.
  public func handOver(_ fact: HandOver) throws -> [Transition] {
    if fact.from.comparable == fact.to.comparable { throw Fault.record(.handOver(.toOneself(fact.to))) }
    var numbers: [NumberReference] = []
    try Replay.forEachHistory(in: database) { history in
      guard let application = Application(history), application.isOpen, application.isWith(fact.from) else { return }
      numbers.append(.number(application.number))
    }
    if numbers.isEmpty { throw Fault.record(.handOver(.noSuchOfficer(fact.from))) }
    return try record(numbers) { _, _ in [.handedOver(fact)] }
  }

  /// Closes applications with one decision. An application that is named twice is closed once, and all are checked
  /// before any is closed.
  ///
  /// - Parameters:
  ///   - references: the applications, as somebody names them.
  ///   - closing: the decision.
  ///   - document: how each answer gets its number; nil leaves that of the decision.
  ///   - sameAs: the earlier answer that is repeated, as somebody names it; nil if none is named.
  ///   - dispatch: how the answer was sent or served, if that is recorded with it.
  /// - Throws: a `Fault` with everything that is wrong with any of them.
  public func close(
    _ references: [NumberReference], with closing: Closing, document: DocumentChoice? = nil,
    sameAs: NumberReference? = nil,
    dispatch: [Event] = []
  ) throws -> [Transition] {
    let calendar = try calendar()
    var context = context
    let tried = try findAll(references).enumerated().map { place, file in
      var closing = closing
      if let document {
        let letter: LetterCode = closing.subReason == .withdrawn ? .withdrawn : .reply
        closing.document = try self.document(document, for: letter, in: closing.on.year, after: place)
      }
      let application = file.application
      let earlier = try sameAs.map { try earlierAnswer($0, for: application, on: closing.on) }
      let tried = try file.closing(with: closing, dispatch: dispatch, repeating: earlier, in: context, by: calendar) {
        try SameApplicant.others(than: application, in: database)
      }
      context.pass(tried.proposed.entries)
      return tried
    }
    try Fault.check(tried.flatMap(\.violations))
    return try tried.map(\.proposed).map { proposed in
      try write(proposed)
      return try transition(of: proposed, by: calendar)
    }
  }

  /// The earlier answer that somebody names for an application answered on a day: another application of this ledger,
  /// or a reference to an answer from before the ledger.
  public func earlierAnswer(
    _ reference: NumberReference, for application: Application, on day: Day
  ) throws -> EarlierAnswer {
    do {
      var earlier = try find(reference).application
      // What was answered is the application that a duplicate was voided into.
      if let kept = earlier.duplicateOf { earlier = try find(.number(kept)).application }
      return application.repeating(earlier, answered: day)
    } catch let fault as Fault where fault.code == .noSuchApplication {
      return try reference.answerBeforeLedger { try LedgerYears.first(in: database) }
    }
  }
}
