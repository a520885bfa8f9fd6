/// What is shown beside an entry of the log: what superseded it, and what it changed itself.
public struct EntryContext: Hashable, Sendable {
  /// The entries that supersede it, in the order of typing; empty while it stands as it was typed.
  public let successors: [Entry]
  /// The entry that took it back together with the registration of its application, which was undone; nil while the
  /// registration stands, and for what superseded it or is superseded itself.
  public let undoing: Entry?
  /// The entry it supersedes, as that stood before: what a correction changed, or what was taken back. nil if it
  /// supersedes none.
  public let before: Entry?

  /// Finds what is shown beside an entry.
  ///
  /// - Parameters:
  ///   - entry: the entry.
  ///   - history: the history of its application or dispute; nil for an entry that supersedes nothing and is not
  ///     superseded.
  public init(_ entry: Entry, in history: History?) {
    successors = history?.successors(of: entry.seq) ?? []
    undoing = successors.isEmpty && entry.supersedes == nil ? history?.undoing : nil
    before = entry.supersedes.flatMap { old in
      history?.standing(old, before: entry.seq) ?? history?.entries.first { $0.seq == old }
    }
  }
}
