public import FoiaCalendar

/// What happened to an application, as a row of an office's ledger tells it.
public struct LedgerEvent: Hashable, Sendable {
  /// The kind of entry it would become.
  public var kind: Event.Kind
  /// When; nil if nobody wrote it, so that it stays a note.
  public var day: Day?
  /// Until when; for an extension.
  public var until: Day?
  /// By how many working days; for an extension, or the limit of a request.
  public var days: Int?
  /// The way of a dispatch or service.
  public var method: ServiceMethod?
  /// The number by which the post tracks it.
  public var tracking: String?
  /// The party that was consulted.
  public var party: String?
  /// What the party said.
  public var opinion: OpinionKind?
  /// The kind of dispute.
  public var dispute: DisputeWay?
  /// How a dispute ended; nil if it is pending.
  public var result: DisputeResult?
  /// The words that tell it, if it was found in running text.
  public var told: String?
  /// Whether it was found in running text, so that somebody has to confirm it.
  public var isGuessed: Bool { told != nil }

  /// Nothing is checked here.
  public init(
    _ kind: Event.Kind, on day: Day? = nil, until: Day? = nil, days: Int? = nil, dispute: DisputeWay? = nil,
    result: DisputeResult? = nil, told: String? = nil
  ) {
    self.kind = kind
    self.day = day
    self.until = until
    self.days = days
    self.dispute = dispute
    self.result = result
    self.told = told
  }
}
