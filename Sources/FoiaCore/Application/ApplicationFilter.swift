/// Which applications a list shows: those for which every condition that is set holds.
public struct ApplicationFilter: Hashable, Sendable {
  /// The status they have; nil for any.
  public var status: Status?
  /// The kind of applicant; nil for any.
  public var kind: ApplicantKind?
  /// The outcome they were closed with, void ones left out; nil for any, open ones included.
  public var outcome: Outcome?
  /// The kind of other handling they were closed with; nil for any.
  public var subReason: SubReason?
  /// The channel they came by; nil for any.
  public var channel: Channel?
  /// The year of receipt; nil for any.
  public var year: Int?
  /// The full name of the handling unit; nil for any.
  public var unit: String?
  /// The full name of the officer; nil for any.
  public var officer: String?
  /// The text that is looked for in them; nil for any.
  public var search: Search?
  /// Whether only applications are shown that are neither closed nor void.
  public var openOnly = false

  /// A filter without conditions: every application, void ones too.
  public init() {}
}
