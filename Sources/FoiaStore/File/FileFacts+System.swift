public import FoiaCore
internal import Foundation

extension FileFacts {
  /// What the system says of the file or folder at a path, behind a symbolic link if there is one; nil if there is none
  /// or it cannot be reached.
  public init?(at path: String) {
    var status = stat()
    guard stat(path.cPath, &status) == 0 else { return nil }
    self.init(
      owner: status.st_uid, group: status.st_gid, permissions: UInt16(status.st_mode & 0o7777),
      names: Int(status.st_nlink))
  }
}

extension Account {
  /// The account that runs the program, with all its groups.
  public static var caller: Account {
    var groups = [gid_t](repeating: 0, count: max(0, Int(getgroups(0, nil))))
    let count = Int(getgroups(Int32(groups.count), &groups))
    return Account(user: geteuid(), groups: Set(groups.prefix(max(0, count)) + [getegid()]))
  }
}
