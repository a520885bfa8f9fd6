/// What names something on record: a place in the log, 1, 2, 3 and so on. What it names is part of its type, so that
/// the name of one thing is never taken for that of another.
///
/// Only an entry has a place of its own. An action, an application and a dispute are named by the place of the entry
/// they began with; the conversions between the two say so.
public struct Identifier<Named>: RawRepresentable, Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The place in the log, as it is stored and printed.
  public let rawValue: Int

  /// The name for a place in the log as it is stored, or as somebody typed it. Nothing is checked.
  @inlinable
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// The place as digits; people write it with a mark before it, like `#14`.
  public var description: String { String(rawValue) }

  /// Whether both are the same.
  @inlinable
  public static func == (left: Self, right: Self) -> Bool { left.rawValue == right.rawValue }
  /// Whether the first comes earlier in the log.
  @inlinable
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  /// Hashes the place.
  @inlinable
  public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }
}

/// Names an entry: `#14`.
public typealias EntryID = Identifier<Entry>
/// Names an action: everything that one command wrote.
public typealias ActionID = Identifier<Entry.Action>
/// Names an application.
public typealias ApplicationID = Identifier<Application>
/// Names a dispute: `#14`.
public typealias DisputeID = Identifier<Dispute>

extension Entry {
  /// What an `ActionID` names. An action is nothing but its entries, so that it has no values.
  public enum Action {}
}

extension Identifier<Entry> {
  /// The place before the first entry, which no entry has.
  public static var beforeAll: EntryID { EntryID(rawValue: 0) }

  /// The entry so many places later in the log, or earlier for a negative number. A file that somebody changed may hold
  /// the highest number there is; no place lies beyond it.
  public func advanced(by places: Int) -> EntryID {
    let (place, isBeyond) = rawValue.addingReportingOverflow(places)
    return isBeyond ? self : EntryID(rawValue: place)
  }
}

extension Identifier<Entry.Action> {
  /// The action that an entry is the first of.
  public init(first entry: EntryID) { self.init(rawValue: entry.rawValue) }
  /// Its first entry.
  public var entry: EntryID { EntryID(rawValue: rawValue) }
}

extension Identifier<Application> {
  /// The application that an entry registered.
  public init(registration entry: EntryID) { self.init(rawValue: entry.rawValue) }
  /// The entry that registered it.
  public var entry: EntryID { EntryID(rawValue: rawValue) }
}

extension Identifier<Dispute> {
  /// The dispute that an entry filed.
  public init(filing entry: EntryID) { self.init(rawValue: entry.rawValue) }
  /// The entry that filed it.
  public var entry: EntryID { EntryID(rawValue: rawValue) }
}
