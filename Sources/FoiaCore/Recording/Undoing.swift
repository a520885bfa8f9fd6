/// Somebody's last action, and what undoing it takes back.
public struct Undoing: Sendable {
  /// The entries that are taken back, each with the number of its application and what is shown beside it; of many only
  /// the first ones.
  public let entries: [(entry: Entry, number: ApplicationNumber?, context: EntryContext)]
  /// How many entries are taken back.
  public let entryCount: Int
  /// How many applications they are about.
  public let applicationCount: Int
  /// The only application concerned, before and after; nil if there are none or several.
  public let transition: Transition?
}
