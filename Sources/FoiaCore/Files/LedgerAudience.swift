/// Who can use a ledger. Nothing is recorded of it: the permissions of the file say it, and SQLite gives its journal the
/// same ones.
public enum LedgerAudience: Hashable, Sendable {
  /// Its owner alone: a file of mode 0600.
  case owner
  /// The members of a group, by its number: a file of mode 0660 in a folder whose new files belong to that group.
  case group(UInt32)

  /// Who can use the ledger, by its file; nil if its permissions are those of neither kind, because others have some or
  /// it can be executed. Fewer permissions than those of a kind are of that kind: an old ledger may be read-only.
  public init?(_ file: FileFacts) {
    guard file.permissions & ~0o660 == 0 else { return nil }
    self = file.permissions & 0o060 == 0 ? .owner : .group(file.group)
  }

  /// The number of the group it is shared with; nil if it is the owner's alone.
  public var group: UInt32? {
    if case .group(let number) = self { number } else { nil }
  }

  /// The permissions of the file, and of every file that SQLite makes beside it.
  public var filePermissions: UInt16 {
    switch self {
    case .owner: 0o600
    case .group: 0o660
    }
  }

  /// The permissions of a folder that is made for the ledger. Files made in a shared one belong to its group (02000).
  public var folderPermissions: UInt16 {
    switch self {
    case .owner: 0o700
    case .group: 0o2770
    }
  }

  /// The permissions of an existing folder once such a ledger is made in it: a shared one lets the group make files and
  /// gives them to the group, and nobody else.
  public func folderPermissions(from found: UInt16) -> UInt16 {
    switch self {
    case .owner: found
    case .group: (found | folderPermissions) & ~0o002
    }
  }

  /// What is wrong with the permissions of a ledger and of what belongs to it.
  public enum Problem: Hashable, Sendable {
    /// The file's permissions are neither 0600 nor 0660 nor fewer; with those it has.
    case file(UInt16)
    /// A journal beside it has other permissions, or another group, than the ledger.
    case journal(UInt16)
    /// Everybody may write in its folder.
    case folderIsOpen
    /// The ledger is shared, but its folder does not let the group make files, or does not give them to the group.
    case folderNotShared(UInt16)
  }

  /// Judges the permissions of a ledger; empty if all is as it should be.
  ///
  /// - Parameters:
  ///   - file: the file of the ledger.
  ///   - journal: the journal beside it; nil if there is none.
  ///   - folder: the folder they are in.
  public static func problems(file: FileFacts, journal: FileFacts?, folder: FileFacts) -> [Problem] {
    var problems: [Problem] = []
    let audience = LedgerAudience(file)
    if audience == nil { problems.append(.file(file.permissions)) }
    if let journal,
      journal.permissions != file.permissions || audience == .group(file.group) && journal.group != file.group
    {
      problems.append(.journal(journal.permissions))
    }
    if folder.isOpenToAll { problems.append(.folderIsOpen) }
    if case .group(let group)? = audience, folder.group != group || folder.permissions & 0o2070 != 0o2070 {
      problems.append(.folderNotShared(folder.permissions))
    }
    return problems
  }
}
