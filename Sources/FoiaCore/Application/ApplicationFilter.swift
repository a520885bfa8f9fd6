/// What narrows a list of applications; all that is set must hold.
public struct ApplicationFilter: Hashable, Sendable {
  public var status: Status?
  public var kind: ApplicantKind?
  public var outcome: Outcome?
  public var channel: Channel?
  /// The year of receipt.
  public var year: Int?
  public var unit: String?
  /// Found in the subject, the names or the numbers.
  public var text: String?
  /// Only what is neither closed nor void.
  public var openOnly = false

  public init() {}
}
