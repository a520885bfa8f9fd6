/// What the operating system says of a file or a folder.
public struct FileFacts: Hashable, Sendable {
  /// The number of the account that owns it.
  public var owner: UInt32
  /// The number of its group.
  public var group: UInt32
  /// Its permissions, as `chmod` takes them: the twelve low bits of its mode.
  public var permissions: UInt16
  /// How many names it has in the file system.
  public var names: Int

  /// Which file it is, whatever it is called; nil if that is not known.
  public var identity: FileIdentity?

  /// What is known of a file; without more it has one name.
  public init(owner: UInt32, group: UInt32, permissions: UInt16, names: Int = 1, identity: FileIdentity? = nil) {
    self.owner = owner
    self.group = group
    self.permissions = permissions
    self.names = names
    self.identity = identity
  }

  /// Whether every account may write to it.
  var isOpenToAll: Bool { permissions & 0o002 != 0 }
  /// Whether accounts outside its group have no access at all.
  var isClosedToOthers: Bool { permissions & 0o007 == 0 }
}

/// Which file it is: all names of a file lead to the same.
public struct FileIdentity: Hashable, Sendable {
  /// The number of the device that it is on.
  public let device: UInt64
  /// Its number there.
  public let number: UInt64

  /// The file of a number on a device.
  public init(device: UInt64, number: UInt64) {
    self.device = device
    self.number = number
  }
}

/// The account that runs the program.
public struct Account: Hashable, Sendable {
  /// Its number.
  public let user: UInt32
  /// The numbers of the groups it belongs to.
  public let groups: Set<UInt32>

  /// An account with its groups.
  public init(user: UInt32, groups: Set<UInt32>) {
    self.user = user
    self.groups = groups
  }

  /// Whether a symbolic link of this owner is followed: the account's own, or the system's. Anybody else could have
  /// laid it to lead the program to another file.
  public func follows(linkOf owner: UInt32) -> Bool { owner == user || owner == 0 }
}
