public import FoiaCalendar
public import FoiaCore
internal import GRDB

extension Action {
  /// Records what happened to an application: refused where the lifecycle, the law's limits or today forbid it.
  ///
  /// - Parameter events: what happened, given the application as it stands and the calendar.
  public func record(
    _ reference: NumberReference, _ events: (Application, WorkCalendar) throws -> [Event]
  ) throws -> Transition {
    let calendar = try calendar()
    let file = try find(reference)
    let proposed = try file.recording(try events(file.application, calendar), in: context, by: calendar)
    try write(proposed)
    return proposed.transition(by: calendar)
  }

  /// Closes applications with one decision, each once however often it is named; all are checked before any is closed.
  ///
  /// - Parameters:
  ///   - sameAs: the earlier answer that is repeated, as somebody names it.
  ///   - dispatch: how the decision went out, where that is told with it.
  public func close(
    _ references: [NumberReference], with closing: Closing, sameAs: NumberReference? = nil, dispatch: [Event] = []
  ) throws -> [Transition] {
    let calendar = try calendar()
    var context = context
    let tried = try findAll(references).map { file in
      let application = file.application
      let earlier = try sameAs.map { try earlierAnswer($0, for: application, on: closing.on) }
      let tried = try file.closing(with: closing, dispatch: dispatch, repeating: earlier, in: context, by: calendar) {
        try SameApplicant.others(than: application, in: database)
      }
      context.pass(tried.proposed.entries)
      return tried
    }
    try RuleViolations.check(tried.flatMap(\.violations))
    return try tried.map(\.proposed).map { proposed in
      try write(proposed)
      return proposed.transition(by: calendar)
    }
  }

  /// The earlier answer somebody names: an application of the same applicant, or a reference to one before the ledger.
  public func earlierAnswer(
    _ reference: NumberReference, for application: Application, on day: Day
  ) throws -> EarlierAnswer {
    do {
      return application.repeating(try find(reference).application, answered: day)
    } catch RecordFault.noSuchApplication {
      return try reference.answerBeforeLedger { try LedgerYears.first(in: database) }
    }
  }
}
