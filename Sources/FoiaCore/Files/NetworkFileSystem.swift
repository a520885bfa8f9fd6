/// A file system on which several machines can write in one file, and where the locks that keep them apart may not hold
/// (SQLite, "How To Corrupt An SQLite Database File", section 2.1).
public struct NetworkFileSystem: Hashable, Sendable {
  /// What Linux calls it, such as `nfs4` or `fuse.sshfs`.
  public let name: String
  /// Whether it is on the network for certain. What is behind FUSE, or shared with a virtual machine, may as well be used by
  /// one machine alone.
  public let isCertain: Bool

  /// The file system with a name as `/proc/self/mountinfo` has it; nil if it is that of a single machine.
  public init?(name: String) {
    let isCertain = Self.certain.contains(name)
    guard isCertain || Self.possible.contains(name) || name.hasPrefix("fuse.") else { return nil }
    (self.name, self.isCertain) = (name, isCertain)
  }

  private static let certain: Set = ["nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "coda", "ceph", "lustre"]
  // `fuseblk` is left out: it is on a disk, as of another system (NTFS).
  private static let possible: Set = ["fuse", "virtiofs", "vboxsf", "prl_fs"]
}
