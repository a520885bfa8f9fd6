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
      names: Int(status.st_nlink), identity: FileIdentity(device: UInt64(status.st_dev), number: UInt64(status.st_ino)))
  }
}

extension NetworkFileSystem {
  /// The network file system that a file or folder is on; nil if it is on none, or the system does not say.
  public init?(at path: String) {
    var status = stat()
    guard stat(path.cPath, &status) == 0, let name = FileSystemName.of(status) else { return nil }
    self.init(name: name)
  }
}

/// What the system calls the kind of a file system.
enum FileSystemName {
  /// The kind of file system that a file is on, as Linux lists what is mounted
  /// (`36 35 98:0 / /mnt rw - ext4 /dev/sda1 rw`); nil if it is not among that.
  static func of(_ status: stat) -> String? {
    let device = UInt64(status.st_dev)
    let major = (device >> 8) & 0xFFF | (device >> 32) & ~0xFFF
    let minor = device & 0xFF | (device >> 12) & 0xFFFF_FF00
    let mounts = (try? String(contentsOfFile: "/proc/self/mountinfo", encoding: .utf8)) ?? ""
    let mount = mounts.split(separator: "\n").last {
      $0.split(separator: " ").dropFirst(2).first == "\(major):\(minor)"
    }
    return mount.flatMap { line in
      line.split(separator: " ").drop { $0 != "-" }.dropFirst().first.map(String.init)
    }
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
