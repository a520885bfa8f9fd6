/// What somebody's last action was, and what taking it back does.
public struct Undoing: Sendable {
  /// The entries that are taken back, at most the first of many, each with the number of its application.
  public let entries: [(entry: Entry, number: ApplicationNumber?, telling: Telling)]
  public let entryCount: Int
  public let applicationCount: Int
  /// The only application concerned, before and after; nil where there are none or several.
  public let transition: Transition?
}
