/// Where the file of a ledger is not what this program makes it: its schema, kinds of entry, version or modes (R6).
///
/// What else the file says is then not to be relied on: a trigger that guards the log may be gone, or one may be there that
/// nobody knows.
public enum FileDeviation: Hashable, Sendable {
  /// A part of the schema is gone.
  case missing(SchemaObject)
  /// A part of the schema was defined otherwise.
  case changed(SchemaObject)
  /// The schema has a part that no version of this program makes.
  case unknown(SchemaObject)
  /// The table of kinds lacks a kind of entry; with its code.
  case kindMissing(String)
  /// The table of kinds has a kind of entry that this version does not know; as it stands there.
  case kindUnknown(String)
  /// The schema is that of another version than the file says.
  case version(found: Int, expected: Int)
  /// The file is in another journal mode than `delete`; as SQLite calls it.
  case journalMode(String)
  /// Others than the owner may use the file; with its permissions, such as 0o644.
  case fileMode(Int)
  /// The ledger is shared, but its file belongs to another group than its folder, which is that of those who share it; with
  /// the names of both.
  case fileGroup(String, expected: String)
  /// The file has so many names in the file system.
  case severalNames(Int)
}

/// A part of a schema: a table, index, trigger or view.
public struct SchemaObject: Hashable, Sendable {
  /// What it is; SQLite's words are the raw values.
  public enum Kind: String, Sendable {
    case table, index, trigger, view
    /// Something that SQLite does not know either.
    case other
  }

  /// What it is.
  public let kind: Kind
  /// Its name. It may come from a file that was tampered with, and so hold anything.
  public let name: String

  /// A part of a schema, by SQLite's word for what it is and its name.
  public init(_ kind: String, _ name: String) {
    self.kind = Kind(rawValue: kind) ?? .other
    self.name = name
  }
}

extension FileDeviation {
  /// The deviation as a code with what it is about, such as `missing trigger head_is_one` or `file-mode 0644`.
  public var code: String {
    switch self {
    case .missing(let object): "missing \(object.kind.rawValue) \(object.name)"
    case .changed(let object): "changed \(object.kind.rawValue) \(object.name)"
    case .unknown(let object): "unknown \(object.kind.rawValue) \(object.name)"
    case .kindMissing(let kind): "kind-missing \(kind)"
    case .kindUnknown(let kind): "kind-unknown \(kind)"
    case .version(let found, _): "version \(found)"
    case .journalMode(let mode): "journal-mode \(mode)"
    case .fileMode(let mode): "file-mode \(Self.octal(mode))"
    case .fileGroup(let group, _): "file-group \(group)"
    case .severalNames(let count): "names \(count)"
    }
  }

  /// Permissions as `chmod` takes them: `0644`.
  public static func octal(_ mode: Int) -> String {
    let digits = String(mode, radix: 8)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
