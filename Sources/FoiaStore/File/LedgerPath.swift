public import FoiaCore
internal import Foundation
internal import GRDBSQLite

/// Makes sure that SQLite can use the path of a ledger.
enum LedgerPath {
  /// Checks a path before SQLite gets it.
  ///
  /// - Throws: a `Fault` if it is a symbolic link that somebody else laid, or longer than SQLite takes.
  static func check(_ path: String) throws(Fault) {
    let target = try SymbolicLinks.target(of: path)
    // SQLite makes the path absolute and free of links before it measures it.
    let length = SymbolicLinks.canonical(target).pathBytes.count
    if length > longest { throw Fault.record(.access(.pathTooLong(path, bytes: length, limit: longest))) }
    if path.hasRawBytes { _ = rawPaths }
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
