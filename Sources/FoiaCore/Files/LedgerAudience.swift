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
    guard file.permissions & ~Self.mostPermissions == 0 else { return nil }
    self = file.permissions & 0o060 == 0 ? .owner : .group(file.group)
  }

  /// The most permissions that the file of a ledger has: those of a shared one.
  public static let mostPermissions: UInt16 = 0o660

  /// The number of the group it is shared with; nil if it is the owner's alone.
  public var group: UInt32? {
    if case .group(let number) = self { number } else { nil }
  }

  /// The permissions of the file, and of every file that SQLite makes beside it.
  public var filePermissions: UInt16 {
    switch self {
    case .owner: 0o600
    case .group: Self.mostPermissions
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

  /// The permissions that a file is meant to have which has others: a group that may write shares the ledger.
  public static func filePermissions(meantBy permissions: UInt16) -> UInt16 {
    let audience: LedgerAudience = permissions & 0o020 == 0 ? .owner : .group(0)
    return audience.filePermissions
  }

  /// The group that a shared ledger was taken from, so that its members cannot use it and those of another group can; nil
  /// if it is not so. Its folder, which gives its group to all that is made in it, says which group it is.
  public static func group(lostBy file: FileFacts, in folder: FileFacts) -> UInt32? {
    guard LedgerAudience(file)?.group != nil, folder.permissions & 0o2020 == 0o2020 else { return nil }
    return folder.group == file.group ? nil : folder.group
  }
}
