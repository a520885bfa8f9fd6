/// The entries of one application: all of them as they were typed, and those that stand.
///
/// A later entry can take the place of an earlier one: a correction says what it should have said, a reopening takes a
/// closing back, an undoing takes back whatever it names. What is itself superseded supersedes nothing.
public struct History: Hashable, Sendable {
  /// In the order in which they were typed.
  public let entries: [Entry]
  /// What stands, in the order of typing: each at its own place, a corrected one as it should have been typed.
  public let standing: [Entry]
  /// For every entry that was superseded the one that took its place, by seq.
  private let successors: [Int: Entry]

  public init(_ entries: [Entry]) {
    let isTyped = zip(entries, entries.dropFirst()).allSatisfy { $0.seq < $1.seq }
    let typed = isTyped ? entries : entries.sorted { $0.seq < $1.seq }
    guard typed.contains(where: { $0.supersedes != nil }) else {
      self.entries = typed
      self.standing = typed
      self.successors = [:]
      return
    }
    var successors: [Int: Entry] = [:]
    for entry in typed.reversed() where !Self.isGone(entry, successors) {
      guard let old = entry.supersedes, successors[old] == nil else { continue }
      successors[old] = entry
    }
    self.entries = typed
    self.successors = successors
    self.standing = typed.compactMap { entry in
      if entry.event.kind == .corrected || Self.isGone(entry, successors) { return nil }
      // A registration that was undone stays as it was corrected before.
      let corrected = typed.last { later in
        later.supersedes == entry.seq && later.event.kind == .corrected && successors[later.seq] == nil
      }
      guard case .corrected(let correction)? = corrected?.event else { return entry }
      return Entry(
        seq: entry.seq, action: entry.action, application: entry.application, event: correction.event,
        recording: entry.recording)
    }
  }

  /// The entry that took the place of another; nil while that one stands as it was typed.
  public func successor(of seq: Int) -> Entry? { successors[seq] }

  /// All that took the place of another one after the other, the last one last; what was taken back is none of them.
  public func successors(of seq: Int) -> [Entry] {
    entries.filter { $0.supersedes == seq && (successors[$0.seq] == nil) }
  }

  /// The corrections of an entry that changed one of some fields, in order; none where these stand as they were typed.
  func corrections(of seq: Int, changing fields: [Field]) -> [Entry] {
    var event = entries.first { $0.seq == seq }?.event
    return successors(of: seq).filter { entry in
      guard let before = event, case .corrected(let correction) = entry.event else { return false }
      event = correction.event
      return fields.contains { before.value(of: $0) != correction.event.value(of: $0) }
    }
  }

  /// What an entry says as it stands; nil where it was taken back.
  public func standing(_ seq: Int) -> Entry? { standing.first { $0.seq == seq } }

  /// The entry as it was known to whoever typed a later one.
  public func standing(_ seq: Int, before later: Int) -> Entry? {
    History(entries.filter { $0.seq < later }).standing(seq)
  }

  /// Whether an entry was taken back. An application whose registration was undone stays, out of every count.
  private static func isGone(_ entry: Entry, _ successors: [Int: Entry]) -> Bool {
    guard let successor = successors[entry.seq] else { return false }
    return successor.event.kind != .corrected && entry.event.kind != .registered
  }
}
