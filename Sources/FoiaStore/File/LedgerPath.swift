public import FoiaCore
internal import Foundation
internal import GRDBSQLite

/// Makes sure that SQLite can use the path of a ledger.
enum LedgerPath {
  /// Checks a path before SQLite gets it, and what SQLite would use beside it.
  ///
  /// - Returns: where the path leads: absolute, and free of links.
  /// - Throws: a `Fault` if it is a symbolic link that somebody else laid, or longer than SQLite takes, or if a pipe or a folder
  ///   has the name of its journal.
  @discardableResult
  static func check(_ path: String) throws(Fault) -> String {
    // SQLite makes the path absolute and free of links before it measures it.
    let real = SymbolicLinks.canonical(try SymbolicLinks.target(of: path))
    let length = real.pathBytes.count
    if length > longest { throw Fault.record(.access(.pathTooLong(path, bytes: length, limit: longest))) }
    if path.hasRawBytes { _ = rawPaths }
    for suffix in suffixes {
      var status = stat()
      // Opening a pipe waits until somebody writes into it.
      if lstat((real + suffix).cPath, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
        throw .record(.access(.notAFile(real + suffix)))
      }
    }
    return real
  }

  /// What the names of the files end in that SQLite keeps beside a database.
  static let suffixes = ["-journal", "-wal", "-shm"]

  /// A name that nothing has, not even a link that leads nowhere: the one given, else the first free one with a number
  /// behind it.
  static func free(_ path: String) -> String {
    var (free, number, status) = (path, 1, stat())
    while lstat(free.cPath, &status) == 0 {
      number += 1
      free = "\(path)-\(number)"
    }
    return free
  }

  /// How long a path can be, in bytes: SQLite needs room for the endings of the journal's name.
  private static let longest: Int = Int(sqlite3_vfs_find(nil)?.pointee.mxPathname ?? 512) - 8

  /// From here on SQLite gets back the bytes of a path that are not UTF-8: its file system for this process is the
  /// usual one, but for the step that makes a path absolute.
  private static let rawPaths: Bool = {
    guard let usual = sqlite3_vfs_find(nil) else { return false }
    let raw = UnsafeMutablePointer<sqlite3_vfs>.allocate(capacity: 1)
    raw.initialize(to: usual.pointee)
    raw.pointee.pNext = nil
    raw.pointee.zName = UnsafePointer(strdup("foia-raw-paths"))
    raw.pointee.xFullPathname = { raw, text, size, buffer in
      guard let text, let usual = sqlite3_vfs_find("unix"), let makeFull = usual.pointee.xFullPathname else {
        return SQLITE_CANTOPEN
      }
      return makeFull(usual, String(cString: text).cPath, size, buffer)
    }
    return sqlite3_vfs_register(raw, 1) == SQLITE_OK
  }()
}

extension AccessFault {
  /// That a file may not grow as large as it would have to, by the limit of the process (`ulimit -f`); nil if it has no
  /// such limit.
  public static func sizeLimit(_ path: String) -> AccessFault? {
    var limits = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limits) == 0 else { return nil }
    return Int(exactly: limits.rlim_cur).map { .sizeLimit(path, bytes: $0) }
  }
}
