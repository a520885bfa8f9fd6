import FoiaCore
import Testing

@Suite("Network file systems")
struct NetworkFileSystemTests {
  @Test("are known by their names", arguments: ["nfs", "nfs4", "cifs", "smb3", "9p", "afs", "ceph"])
  func certain(name: String) throws {
    let system = try #require(NetworkFileSystem(name: name))
    #expect(system.name == name && system.isCertain)
  }

  @Test(
    "may be behind FUSE, or a folder of another machine", arguments: ["fuse", "fuse.sshfs", "fuse.rclone", "virtiofs"])
  func possible(name: String) throws { #expect(try !#require(NetworkFileSystem(name: name)).isCertain) }

  @Test(
    "are not the disks and memories of a machine",
    arguments: ["ext4", "tmpfs", "xfs", "btrfs", "overlay", "zfs", "f2fs", "vfat", "fuseblk", "nfsd", ""])
  func local(name: String) { #expect(NetworkFileSystem(name: name) == nil) }
}
