/// A dispute before and after something was recorded of it.
public struct DisputeTransition: Sendable {
  public let before: Dispute?
  /// nil where it was taken back.
  public let after: Dispute?
  public let history: History
  /// The entries that were written.
  public let written: [Entry]
  /// What the rules have to say about its filing, where that was written.
  public let finding: Finding?
  /// Other disputes that look like the same one typed twice.
  public let alike: [Int]
}

/// Entries of one dispute that are to be appended, and what it was before and is after them.
public struct ProposedDisputeEntries: Sendable {
  public let before: Dispute?
  /// nil where it is taken back.
  public let after: Dispute?
  /// All its entries, the proposed ones with them.
  public let history: History
  /// To be appended as they are, in this order.
  public let entries: [Entry]

  /// The place of its first entry, by which it is named.
  public var id: Int? { history.entries.first?.seq }

  init(_ entries: [Entry], of file: DisputeFile) {
    before = file.dispute
    history = History(file.history.entries + entries)
    after = Dispute(history)
    self.entries = entries
  }

  /// What was done, with what is to be remarked on where the filing itself was written.
  ///
  /// - Parameters:
  ///   - concerned: an application by its number.
  ///   - others: the other disputes on record.
  public func transition(
    concerned: (ApplicationNumber) throws -> Application, others: (Dispute) throws -> [Dispute]
  ) rethrows -> DisputeTransition {
    var (finding, alike): (Finding?, [Int]) = (nil, [])
    if let after, entries.contains(where: { [.disputeFiled, .corrected].contains($0.event.kind) }) {
      let outcomes = try after.filing.applications.compactMap { number in
        try concerned(number).closing.map { (number, $0.outcome) }
      }
      finding = SuitBeforeReview.finding(in: after, over: outcomes)
      alike = after.lookAlikes(among: try others(after))
    }
    return DisputeTransition(
      before: before, after: after, history: history, written: entries, finding: finding, alike: alike)
  }

  /// What makes the entries impossible, told for those that are proposed.
  func refusals(in context: RecordingContext) -> [RuleViolation] {
    let new = Set(entries.filter { $0.seq >= context.nextEntry }.map { $0.supersedes ?? $0.seq })
    return Dispute.refusals(of: history, adding: new).map { .dispute($0) }
  }
}

extension Dispute {
  /// Disputes of the same way with the same case number, or of the same day about the same applications.
  func lookAlikes(among others: [Dispute]) -> [Int] {
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
