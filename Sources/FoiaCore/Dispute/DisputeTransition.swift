/// A dispute before and after something was recorded of it.
public struct DisputeTransition: Sendable {
  /// The dispute before; nil if it is new.
  public let before: Dispute?
  /// The dispute after; nil if it was taken back.
  public let after: Dispute?
  /// All its entries, the written ones included.
  public let history: History
  /// The entries that were written.
  public let written: [Entry]
  /// The finding that a direct suit should have gone to review first (C18), if its filing was written; nil otherwise.
  public let finding: Finding?
  /// Other disputes that look like the same one typed twice.
  public let alike: [DisputeID]
}

/// Entries of one dispute that are to be appended, with the dispute before and after them.
public struct ProposedDisputeEntries: Sendable {
  /// The dispute before; nil if it is new.
  public let before: Dispute?
  /// The dispute after; nil if it is taken back.
  public let after: Dispute?
  /// All its entries, the proposed ones included.
  public let history: History
  /// The proposed entries, to be appended as they are and in this order.
  public let entries: [Entry]

  /// What names it: the entry that recorded its filing.
  public let id: DisputeID

  init(_ entries: [Entry], of file: DisputeFile) {
    id = file.id
    before = file.dispute
    history = History(file.history.entries + entries)
    after = Dispute(history)
    self.entries = entries
  }

  /// What was done, with warnings if the filing itself was written.
  ///
  /// - Parameters:
  ///   - concerned: looks up an application by its number.
  ///   - others: the other disputes on record.
  public func transition(
    concerned: (ApplicationNumber) throws -> Application, others: (Dispute) throws -> [Dispute]
  ) rethrows -> DisputeTransition {
    var (finding, alike): (Finding?, [DisputeID]) = (nil, [])
    if let after, entries.contains(where: { [.disputeFiled, .corrected].contains($0.event.kind) }) {
      finding = SuitBeforeReview.finding(in: after, over: try after.filing.applications.map(concerned))
      alike = after.lookAlikes(among: try others(after))
    }
    return DisputeTransition(
      before: before, after: after, history: history, written: entries, finding: finding, alike: alike)
  }

  /// Why the proposed entries cannot have happened; empty if they can.
  func refusals(in context: RecordingContext) -> [RuleViolation] {
    let new = Set(entries.filter { $0.seq >= context.nextEntry }.map { $0.supersedes ?? $0.seq })
    return Dispute.refusals(of: history, adding: new).map { .dispute($0) }
  }
}

extension Dispute {
  /// The other disputes of the same way that have the same case number, or the same day and the same applications.
  func lookAlikes(among others: [Dispute]) -> [DisputeID] {
    others.filter { other in
      guard other.filing.way == filing.way else { return false }
      let isSameCase = filing.caseNumber.map { $0.comparable == other.filing.caseNumber?.comparable } ?? false
      let isSameMatter =
        filing.on == other.filing.on && !filing.applications.isEmpty
        && Set(filing.applications) == Set(other.filing.applications)
      return isSameCase || isSameMatter
    }.map(\.id)
  }
}
