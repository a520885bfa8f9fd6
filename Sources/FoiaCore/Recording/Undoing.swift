/// Which action is to be undone.
public enum UndoTarget: Hashable, Sendable {
  /// The last of a person's own actions that stand.
  case last
  /// The action that an entry belongs to.
  case entry(EntryID)

  /// How many of the last actions are listed.
  public static let listed = 10
}

/// An action of the log, as its first entry tells it.
public struct RecordedAction: Hashable, Sendable {
  /// What names it.
  public let id: ActionID
  /// Who recorded it.
  public let by: String
  /// The kind of its first entry.
  public let kind: Event.Kind
  /// The entry that took it back; nil while it stands.
  public let undoneBy: EntryID?

  /// The action that begins with an entry of this kind.
  public init(_ id: ActionID, by: String, kind: Event.Kind, undoneBy: EntryID? = nil) {
    self.id = id
    self.by = by
    self.kind = kind
    self.undoneBy = undoneBy
  }
}

/// An action that can be undone, as it is listed.
public struct ListedAction: Sendable {
  /// Its first entry, with the number of its application and what is shown beside it.
  public let first: (entry: Entry, number: ApplicationNumber?, context: EntryContext)
  /// How many entries it has.
  public let entryCount: Int

  /// The first entry stands for the whole action.
  public init(first: (entry: Entry, number: ApplicationNumber?, context: EntryContext), entryCount: Int) {
    self.first = first
    self.entryCount = entryCount
  }
}

/// An action that was undone, and what this takes back.
public struct Undoing: Sendable {
  /// The action.
  public let action: ActionID
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
