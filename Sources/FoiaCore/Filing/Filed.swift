/// What a filing came to.
public struct Filed: Sendable {
  public enum What: Sendable {
    case first, amendment
    /// Only the day of publication of a table that was filed before.
    case publication
  }

  public let filing: Filing
  /// The errors that stood, and were waived.
  public let waived: [Finding]
  public let what: What
}
