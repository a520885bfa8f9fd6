public import FoiaCalendar

/// A review or a suit as it follows from its log entries; it is computed from them and never stored itself.
public struct Dispute: Hashable, Sendable {
  /// What names it: the entry that recorded its filing.
  public let id: DisputeID
  /// How it was filed, as it stands after corrections.
  public let filing: DisputeFiling
  /// What happened after the filing, in order.
  private(set) var steps: [Recorded<Event>] = []

  /// Computes a dispute from its entries; nil if there is no filing among them, or it was taken back.
  public init?(_ history: History) {
    guard let fold = Self.fold(history) else { return nil }
    self = fold.dispute
  }

  init(id: DisputeID, filing: DisputeFiling) {
    self.id = id
    self.filing = filing
  }

  mutating func add(_ entry: Entry) { steps.append(Recorded(entry: entry.seq, fact: entry.event)) }

  /// Its state at the end of a day; nil before it was filed.
  public func state(on day: Day) -> DisputeState? {
    guard filing.on <= day else { return nil }
    return steps.reduce(.pending) { state, step in
      if case .disputeDecided(let decision) = step.fact, decision.on <= day { return .concluded(decision) }
      if case .disputeAppealed(let appeal) = step.fact, appeal.on <= day { return .pending }
      return state
    }
  }

  /// The last decision; nil while nothing is decided, or an appeal followed the decision.
  public var conclusion: DisputeDecision? { conclusion(on: .distantFuture) }

  /// The last decision as it stood at the end of a day; nil if it was pending then.
  public func conclusion(on day: Day) -> DisputeDecision? {
    if case .concluded(let decision)? = state(on: day) { decision } else { nil }
  }

  /// Whether nothing is decided, or an appeal followed the last decision.
  public var isPending: Bool { conclusion == nil }

  /// The column of section four it counts in for a year, as it stands at the end of that year; nil if it was filed
  /// later or concluded in another year.
  ///
  /// [D] So a dispute counts once in a year, by its final result, whichever instance gave it. One that is pending
  /// counts again in the next year, and so does one that is appealed in a later year than it was decided in.
  public func column(in year: Int) -> DisputeColumn? { column(in: .year(year)) }

  /// The column of section four it counts in for any period: by the decision in which it was concluded in the period, or
  /// as pending at its end; nil if it was filed later or concluded in another period.
  public func column(in period: Period) -> DisputeColumn? {
    guard let state = state(on: period.days.upperBound) else { return nil }
    switch state {
    case .pending: return .pending
    case .concluded(let decision): return period.days.contains(decision.on) ? .result(decision.result) : nil
    }
  }

  /// The instance it is at: 1 until the first appeal. A review has only one.
  public var instance: Int { 1 + appeals.count }

  /// The appeals against its judgments, in order; none for a review.
  public var appeals: [DisputeAppeal] {
    steps.compactMap { if case .disputeAppealed(let appeal) = $0.fact { appeal } else { nil } }
  }

  /// The name of the review organ or court that handles it now; nil if not recorded.
  public var organ: String? { appeals.last { $0.organ != nil }?.organ ?? filing.organ }
  /// The case number it has there, as the organ or court writes it; nil if not recorded.
  public var caseNumber: String? { appeals.last { $0.caseNumber != nil }?.caseNumber ?? filing.caseNumber }

  /// Whether it is pending and the agency's answer at this instance is not recorded.
  public var awaitsAnswer: Bool {
    let start = steps.lastIndex { $0.fact.kind == .disputeAppealed }
    return isPending && !steps[(start.map { $0 + 1 } ?? 0)...].contains { $0.fact.kind == .disputeAnswered }
  }

  /// The day by which the agency's own answer is due: the day that the organ or court set, else that of the law for a
  /// first instance. nil if the answer is recorded, the dispute is decided, or an appeal was recorded without a day.
  public func answerDue(by calendar: WorkCalendar) -> Day? {
    guard awaitsAnswer else { return nil }
    if let appeal = appeals.last { return appeal.answerBy }
    return filing.answerBy ?? Policy.answerDue(to: filing.way, filed: filing.on, by: calendar)
  }
}

/// Whether a dispute is decided.
public enum DisputeState: Hashable, Sendable {
  /// Not decided, or appealed since.
  case pending
  /// Decided, and not appealed so far.
  case concluded(DisputeDecision)
}
