public import FoiaCalendar

/// A review or a suit as its entries make it: a fold, never stored as a truth of its own.
public struct Dispute: Hashable, Sendable {
  /// The place of its filing in the log, by which it is named: `#14`.
  public let id: Int
  public let filing: DisputeFiling
  /// What happened since, in order.
  private(set) var steps: [Recorded<Event>] = []

  /// Folds the entries of one dispute as they stand; nil where its filing was taken back, or is none.
  public init?(_ history: History) {
    guard let fold = Self.fold(history) else { return nil }
    self = fold.dispute
  }

  init(id: Int, filing: DisputeFiling) {
    self.id = id
    self.filing = filing
  }

  mutating func take(_ entry: Entry) { steps.append(Recorded(entry: entry.seq, fact: entry.event)) }

  /// Its state on the evening of a day; nil before it was filed.
  public func state(on day: Day) -> DisputeState? {
    guard filing.on <= day else { return nil }
    return steps.reduce(.pending) { state, step in
      if case .disputeDecided(let decision) = step.fact, decision.on <= day { return .concluded(decision) }
      if case .disputeAppealed(let appeal) = step.fact, appeal.on <= day { return .pending }
      return state
    }
  }

  /// The last decision, while no appeal follows it.
  public var conclusion: DisputeDecision? { conclusion(on: .distantFuture) }

  /// The last decision as it stood on the evening of a day.
  public func conclusion(on day: Day) -> DisputeDecision? {
    if case .concluded(let decision)? = state(on: day) { decision } else { nil }
  }

  public var isPending: Bool { conclusion == nil }

  /// The column of a year's table that it counts in: how it stands at the end of the year, if it was pending on any day of it.
  ///
  /// [D] So one dispute counts once in a year, by its final result, whichever instance gave it; one that is pending counts
  /// again in the next, and so does one that is appealed against in a later year than it was decided.
  public func column(in year: Int) -> DisputeColumn? {
    guard let state = state(on: .lastDay(of: year)) else { return nil }
    switch state {
    case .pending: return .pending
    case .concluded(let decision): return decision.on.year == year ? .result(decision.result) : nil
    }
  }

  /// 1 for the first instance; a review has one only.
  public var instance: Int { 1 + appeals.count }

  public var appeals: [DisputeAppeal] {
    steps.compactMap { if case .disputeAppealed(let appeal) = $0.fact { appeal } else { nil } }
  }

  /// The organ that has it now.
  public var organ: String? { appeals.last { $0.organ != nil }?.organ ?? filing.organ }
  public var caseNumber: String? { appeals.last { $0.caseNumber != nil }?.caseNumber ?? filing.caseNumber }

  /// Whether the agency's own answer to the organ that has it now is not recorded.
  public var awaitsAnswer: Bool {
    let start = steps.lastIndex { $0.fact.kind == .disputeAppealed }
    return isPending && !steps[(start.map { $0 + 1 } ?? 0)...].contains { $0.fact.kind == .disputeAnswered }
  }

  /// The day by which the agency's own answer is due, while it is not given and nothing is decided: as it was told, else by
  /// law.
  public func answerDue(by calendar: WorkCalendar) -> Day? {
    guard awaitsAnswer else { return nil }
    if let appeal = appeals.last { return appeal.answerBy }
    return filing.answerBy ?? Policy.answerDue(to: filing.way, filed: filing.on, by: calendar)
  }
}

/// Where a dispute stands.
public enum DisputeState: Hashable, Sendable {
  case pending
  case concluded(DisputeDecision)
}

extension Entry {
  /// The dispute that it is a later step of.
  public var dispute: Int? { event.isStepOfDispute ? application : nil }
}

extension Event {
  /// Whether it is something that happens to a dispute after its filing.
  var isStepOfDispute: Bool { [.disputeAnswered, .disputeDecided, .disputeAppealed].contains(kind) }
}
