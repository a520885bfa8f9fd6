internal import FoiaCore
internal import Foundation
internal import GRDB

/// A database that is made in an unfinished file beside its place, and gets its name once it is whole and safe on the disk.
struct DatabaseDraft {
  /// Where the database is to be.
  let place: String
  /// Where it is until then.
  var path: String { file.path }
  private let file: UnfinishedFile

  /// Makes a database.
  ///
  /// - Parameters:
  ///   - place: where it is to be.
  ///   - configuration: how the connection that makes it is set up.
  ///   - fill: makes it, outside any transaction.
  /// - Throws: a `Fault` or an error of SQLite; then nothing is left behind.
  init(
    at place: String, _ configuration: Configuration = Configuration(), filledBy fill: (Database) throws -> Void
  ) throws {
    UnfinishedFile.removeAbandoned(beside: place)
    guard let file = UnfinishedFile(for: place, mode: 0o600) else { throw Self.fault(place, errno) }
    (self.place, self.file) = (place, file)
    do {
      try LedgerPath.check(file.path)
      var configuration = configuration
      // It is not in use yet, and goes if anything fails; it is brought to the disk as a whole.
      configuration.prepareDatabase { try $0.execute(sql: "PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY") }
      let queue = try DatabaseQueue(path: file.path, configuration: configuration)
      defer { try? queue.close() }
      try queue.writeWithoutTransaction(fill)
    } catch {
      file.discard()
      throw error
    }
  }

  /// Copies a database page by page, as it is in one moment; other programs can go on reading and recording it.
  ///
  /// - Parameters:
  ///   - source: the connection that reads the database; it must not be writing it.
  ///   - place: where the copy is to be.
  ///   - original: the path of the file whose audience the copy gets: a copy of a shared ledger is its group's too. Where it
  ///     cannot be given to the group it is its maker's alone.
  /// - Throws: a `Fault` or an error of SQLite; then nothing is left behind.
  init(of source: Database, at place: String, forThoseWhoUse original: String) throws {
    do {
      try self.init(at: place) { try source.backup(to: $0) }
    } catch let error as DatabaseError where !Self.ofSource.contains(error.resultCode) {
      throw Fault.record(RecordFault(error, place))
    }
    let audience = FileFacts(at: original).flatMap(LedgerAudience.init)
    if let group = audience?.group, fchown(file.descriptor, uid_t.max, group) == 0 {
      fchmod(file.descriptor, mode_t(LedgerAudience.group(group).filePermissions))
    }
  }

  /// The errors that are about what is copied; all others are about the copy.
  private static let ofSource: [ResultCode] = [.SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_BUSY, .SQLITE_LOCKED]

  /// Deletes the database, as long as it does not have its name.
  func discard() { file.discard() }

  /// Brings the database to the disk and gives it its name.
  ///
  /// - Throws: a `Fault` if there is a file of that name already, or the disk fails; then nothing is left behind.
  func finish() throws(Fault) {
    do throws(Fault) {
      try Self.sync(path)
      setStrayJournalsAside()
      guard file.take(place, replacing: false) else { throw Self.fault(place, errno) }
    } catch {
      discard()
      throw error
    }
    do throws(Fault) {
      try Self.syncFolder(of: place)
    } catch {
      unlink(place.cPath)
      throw error
    }
  }

  /// Renames what lies beside an empty place as if it belonged to the database there: SQLite would play an old journal back
  /// into the new file. It is kept, because the file it belongs to may only have been moved away.
  private func setStrayJournalsAside() {
    if FileFacts(at: place) != nil { return }
    for suffix in LedgerPath.suffixes {
      _ = UnfinishedFile.rename(place + suffix, toFree: LedgerPath.free("\(place).stray\(suffix)"))
    }
  }

  /// Brings the database to the disk and puts it in the place of a file that nobody needs any more.
  ///
  /// - Throws: a `Fault` if the disk fails.
  func finishReplacing() throws(Fault) {
    do throws(Fault) {
      try Self.sync(path)
      guard file.take(place, replacing: true) else { throw Self.fault(place, errno) }
      try Self.syncFolder(of: place)
    } catch {
      discard()
      throw error
    }
  }

  /// Brings the database to the disk and puts it in the place of another one, which is kept under another name. Those who
  /// could use what is replaced, its owner or its group, can use both.
  ///
  /// - Parameter kept: the name of what is replaced; there must be no such file.
  /// - Throws: a `Fault` if the disk fails; then the copy is deleted, and what was to be replaced is there under one of
  ///   both names.
  func finish(keepingAs kept: String) throws(Fault) {
    var status = stat()
    guard stat(place.cPath, &status) == 0 else { return try finish() }
    do throws(Fault) {
      // With a second name for it the place is never empty; some file systems have no links.
      if link(place.cPath, kept.cPath) != 0, errno == EEXIST || !UnfinishedFile.rename(place, toFree: kept) {
        throw Self.fault(kept, errno)
      }
      // Others never read it, nor what takes its place.
      let permissions = status.st_mode & mode_t(LedgerAudience.mostPermissions)
      chmod(kept.cPath, permissions)
      // What belongs to the replaced file would be taken for a part of the new one.
      for suffix in LedgerPath.suffixes { rename((place + suffix).cPath, (kept + suffix).cPath) }
      let isGiven = fchown(file.descriptor, uid_t.max, status.st_gid) == 0
      fchmod(file.descriptor, isGiven ? permissions : permissions & 0o600)
    } catch {
      discard()
      throw error
    }
    try finishReplacing()
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
