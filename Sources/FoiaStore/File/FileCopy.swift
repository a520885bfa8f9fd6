internal import FoiaCore
internal import Foundation
internal import GRDB

/// A copy of a ledger's file under a name of its own beside its place, which gets its name only once it is whole and safe
/// on the disk: a copy that has its name is never half one.
struct FileCopy {
  /// Where the copy is to be.
  let path: String
  /// Where it is until then.
  let draft: String

  /// Copies a database page by page, as it is in one moment; other programs can go on reading and recording it.
  ///
  /// - Parameters:
  ///   - source: the connection that reads the database; it must not be writing it.
  ///   - path: where the copy is to be.
  /// - Throws: a `Fault` or an error of SQLite; then nothing is left behind.
  init(of source: Database, at path: String) throws {
    self.path = path
    draft = path + ".\(getpid()).part"
    try LedgerPath.check(draft)
    try Self.makeFile(draft, namedAs: path)
    do {
      var configuration = Configuration()
      // It is not in use yet, and goes if anything fails; it is brought to the disk as a whole.
      configuration.prepareDatabase { try $0.execute(sql: "PRAGMA synchronous = OFF; PRAGMA journal_mode = OFF") }
      let queue = try DatabaseQueue(path: draft, configuration: configuration)
      try queue.writeWithoutTransaction { try source.backup(to: $0) }
      try queue.close()
    } catch let error as DatabaseError where !Self.ofSource.contains(error.resultCode) {
      discard()
      throw Fault.record(RecordFault(error, path))
    } catch {
      discard()
      throw error
    }
  }

  /// The errors that are about what is copied; all others are about the copy.
  private static let ofSource: [ResultCode] = [.SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_BUSY, .SQLITE_LOCKED]

  /// Deletes the copy, as long as it does not have its name.
  func discard() { unlink(draft.cPath) }

  /// Brings the copy to the disk and gives it its name.
  ///
  /// - Throws: a `Fault` if there is a file of that name already, or the disk fails; then the copy is deleted.
  func finish() throws(Fault) {
    do throws(Fault) {
      try Self.sync(draft)
      if link(draft.cPath, path.cPath) == 0 {
        unlink(draft.cPath)
      } else if errno == EEXIST || access(path.cPath, F_OK) == 0 {
        throw .record(.alreadyExists(path))
      } else if rename(draft.cPath, path.cPath) != 0 {
        // Some file systems have no links.
        throw Self.fault(path, errno)
      }
      try Self.syncFolder(of: path)
    } catch {
      discard()
      throw error
    }
  }

  /// Brings the copy to the disk and puts it in the place of another database, which is kept under another name, readable
  /// by its owner only.
  ///
  /// - Parameter kept: the name of what is replaced; there must be no such file.
  /// - Throws: a `Fault` if the disk fails; then the copy is deleted, and what was to be replaced is there under one of
  ///   both names.
  func finish(keepingAs kept: String) throws(Fault) {
    var status = stat()
    guard stat(path.cPath, &status) == 0 else { return try finish() }
    do throws(Fault) {
      if access(kept.cPath, F_OK) == 0 { throw .record(.alreadyExists(kept)) }
      try Self.sync(draft)
      // With a second name for it the place is never empty; some file systems have no links.
      if link(path.cPath, kept.cPath) != 0, rename(path.cPath, kept.cPath) != 0 { throw Self.fault(kept, errno) }
      chmod(kept.cPath, 0o600)
      // What belongs to the replaced file would be taken for a part of the new one.
      for suffix in ["-journal", "-wal", "-shm"] { rename((path + suffix).cPath, (kept + suffix).cPath) }
      // A ledger that a group shares stays shared; others never read it.
      chmod(draft.cPath, status.st_mode & 0o660)
      chown(draft.cPath, uid_t.max, status.st_gid)
      guard rename(draft.cPath, path.cPath) == 0 else { throw Self.fault(path, errno) }
      try Self.syncFolder(of: path)
    } catch {
      discard()
      throw error
    }
  }

  /// Creates an empty file, readable by its owner only.
  ///
  /// - Parameters:
  ///   - path: where it is created.
  ///   - name: what it is called if that fails.
  /// - Throws: a `Fault` if there is one already, or none can be written there.
  static func makeFile(_ path: String, namedAs name: String) throws(Fault) {
    let descriptor = Foundation.open(path.cPath, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw fault(name, errno) }
    Foundation.close(descriptor)
  }

  /// Waits until the folder of a file is on the disk, so that the names in it are.
  static func syncFolder(of path: String) throws(Fault) {
    let folder = path.lastIndex(of: "/").map { path[..<$0] } ?? "."
    try sync(folder.isEmpty ? "/" : String(folder))
  }

  private static func sync(_ path: String) throws(Fault) {
    let descriptor = Foundation.open(path.cPath, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw fault(path, errno) }
    defer { Foundation.close(descriptor) }
    // Some file systems cannot do this for a folder.
    guard fsync(descriptor) == 0 || errno == EINVAL else { throw fault(path, errno) }
  }

  /// The fault for an error number from writing a file.
  static func fault(_ path: String, _ number: Int32) -> Fault {
    switch number {
    case EEXIST: .record(.alreadyExists(path))
    case EROFS, EACCES, EPERM: .record(.readOnly(path))
    case ENOSPC, EDQUOT: .record(.diskFull(path))
    case ENOENT, ENOTDIR: .record(.noSuchFolder(path))
    default: .record(.unreadable(path, reason: String(cString: strerror(number))))
    }
  }
}
