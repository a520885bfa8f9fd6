/// The entries of one application or dispute: all of them as they were typed, and those that stand.
///
/// A later entry can supersede an earlier one: a correction says what it should have said, a reopening takes a closing
/// back, an undoing takes back the entry it names. An entry that is itself superseded supersedes nothing.
public struct History: Hashable, Sendable {
  /// All entries in the order in which they were typed.
  public let entries: [Entry]
  /// The entries that stand, in the order of typing: those taken back are left out, and a corrected one has its place
  /// but says what it should have said.
  public let standing: [Entry]
  /// For every superseded entry the one that supersedes it.
  private let successors: [EntryID: Entry]

  /// The entries may come in any order; they are all of one subject.
  public init(_ entries: [Entry]) {
    let isTyped = zip(entries, entries.dropFirst()).allSatisfy { $0.seq < $1.seq }
    let typed = isTyped ? entries : entries.sorted { $0.seq < $1.seq }
    guard typed.contains(where: { $0.supersedes != nil }) else {
      self.entries = typed
      self.standing = typed
      self.successors = [:]
      return
    }
    var successors: [EntryID: Entry] = [:]
    for entry in typed.reversed() where !Self.isGone(entry, successors) {
      guard let old = entry.supersedes, successors[old] == nil else { continue }
      successors[old] = entry
    }
    self.entries = typed
    self.successors = successors
    self.standing = typed.compactMap { entry in
      if entry.event.kind == .corrected || Self.isGone(entry, successors) { return nil }
      // A registration that was undone still shows what it was corrected to before.
      let corrected = typed.last { later in
        later.supersedes == entry.seq && later.event.kind == .corrected && successors[later.seq] == nil
      }
      guard case .corrected(let correction)? = corrected?.event else { return entry }
      return Entry(
        seq: entry.seq, action: entry.action, subject: entry.subject, event: correction.event,
        recording: entry.recording)
    }
  }

  /// The entry that supersedes another one; nil while that one stands as it was typed.
  public func successor(of seq: EntryID) -> Entry? { successors[seq] }

  /// All entries that supersede an entry, in the order of typing, without those that were taken back themselves.
  public func successors(of seq: EntryID) -> [Entry] {
    entries.filter { $0.supersedes == seq && (successors[$0.seq] == nil) }
  }

  /// The entry that took back the registration; nil while that stands.
  var undoing: Entry? {
    guard let first = entries.first, first.event.kind == .registered else { return nil }
    return successors(of: first.seq).first { $0.event.kind == .undone }
  }

  /// The corrections of an entry that changed one of some fields, in the order of typing; empty if the fields stand as
  /// they were typed.
  func corrections(of seq: EntryID, changing fields: [Field]) -> [Entry] {
    var event = entries.first { $0.seq == seq }?.event
    return successors(of: seq).filter { entry in
      guard let before = event, case .corrected(let correction) = entry.event else { return false }
      event = correction.event
      return fields.contains { before.value(of: $0) != correction.event.value(of: $0) }
    }
  }

  /// An entry as it stands; nil if it was taken back.
  public func standing(_ seq: EntryID) -> Entry? { standing.first { $0.seq == seq } }

  /// An entry as it stood just before a later one was typed; nil if it was taken back by then.
  public func standing(_ seq: EntryID, before later: EntryID) -> Entry? {
    History(entries.filter { $0.seq < later }).standing(seq)
  }

  /// Whether an entry was taken back. A registration that was undone stays in the history: its application is void.
  private static func isGone(_ entry: Entry, _ successors: [EntryID: Entry]) -> Bool {
    guard let successor = successors[entry.seq] else { return false }
    return successor.event.kind != .corrected && entry.event.kind != .registered
  }
}

extension History {
  /// The entries that stand, in the order in which an application is computed from them; mostly that of typing.
  var folded: [Entry] {
    let isOrdered = standing.indices.dropFirst().allSatisfy { !standing[$0].isFolded(before: standing[$0 - 1]) }
    return isOrdered ? standing : standing.sorted { $0.isFolded(before: $1) }
  }
}
