/// The result of filing a year.
public struct Filed: Sendable {
  /// What kind of filing it was.
  public enum What: Sendable {
    /// The first filing of the year, or a later one with other figures.
    case first, amendment
    /// Only the day of publication was added to a filing that was made before.
    case publication
  }

  /// The filing, as it is stored.
  public let filing: Filing
  /// The errors that stood and were waived.
  public let waived: [Finding]
  /// What kind of filing it was.
  public let what: What
}
