/// What has to be told with an entry in the log: what became of it, and what it changed.
public struct Telling: Hashable, Sendable {
  /// The entries that took its place, one after the other; none while it stands as it was typed.
  public let successors: [Entry]
  /// The entry it names, as it stood before: what a correction changed, what an undoing took back.
  public let before: Entry?

  public init(_ entry: Entry, in history: History?) {
    successors = history?.successors(of: entry.seq) ?? []
    before = entry.supersedes.flatMap { old in
      history?.standing(old, before: entry.seq) ?? history?.entries.first { $0.seq == old }
    }
  }
}
