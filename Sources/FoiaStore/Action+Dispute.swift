public import FoiaCalendar
public import FoiaCore
internal import GRDB

extension Action {
  /// Records that a review was applied for, or a suit brought.
  ///
  /// - Parameters:
  ///   - filing: what was filed.
  ///   - applications: the applications it concerns, as somebody names them.
  public func file(_ filing: DisputeFiling, about applications: [NumberReference]) throws -> DisputeTransition {
    let concerned = ConcernedApplications(try findAll(applications).map(\.application), self)
    return try written(try DisputeFile.filing(filing, about: concerned.named, in: context), concerned)
  }

  /// Records what happened to a dispute.
  public func record(_ event: Event, ofDispute id: DisputeID) throws -> DisputeTransition {
    let file = try DisputeLookup.file(id, in: database)
    return try written(try file.recording(event, in: context), ConcernedApplications([], self))
  }

  /// Corrects entries of a dispute.
  ///
  /// - Parameters:
  ///   - id: the dispute.
  ///   - reason: why they are corrected.
  ///   - corrected: gives the events as they should be, each with the entry it corrects; it receives the
  ///     history and the calendar.
  public func correct(
    dispute id: DisputeID, reason: String,
    _ corrected: (History, WorkCalendar) throws -> [(place: EntryID, event: Event)]
  ) throws -> DisputeTransition {
    let file = try DisputeLookup.file(id, in: database)
    let concerned = ConcernedApplications([], self)
    let proposed = try file.correcting(
      try corrected(file.history, try calendar()), reason: reason, in: context, concerned: concerned.application)
    return try written(proposed, concerned)
  }

  private func written(
    _ proposed: ProposedDisputeEntries, _ concerned: ConcernedApplications
  ) throws -> DisputeTransition {
    try write(proposed)
    return try proposed.transition(concerned: concerned.application) { dispute in
      try DisputeLookup.disputes(where: "id <> ?", [dispute.id.rawValue], in: database)
    }
  }
}

/// The applications that a dispute concerns, each looked up once.
private final class ConcernedApplications {
  /// The applications named on the command line.
  let named: [Application]
  private let action: Action
  private var known: [ApplicationNumber: Application]

  init(_ named: [Application], _ action: Action) {
    self.named = named
    self.action = action
    self.known = Dictionary(named.map { ($0.number, $0) }, uniquingKeysWith: { $1 })
  }

  func application(_ number: ApplicationNumber) throws -> Application {
    if let application = known[number] { return application }
    let application = try action.find(.number(number)).application
    known[number] = application
    return application
  }
}
