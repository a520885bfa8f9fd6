internal import GRDB

/// A private copy of a ledger's file, which is read in its place by whoever goes through all of it: others can write
/// meanwhile, however slow the reader is.
enum PrivateCopy {
  /// Copies a file page by page as it is in one moment, pages that are damaged too. The file is locked against writing
  /// only as long as that takes.
  ///
  /// SQLite keeps a small copy in memory and a larger one in a temporary file that has no name and that only this account
  /// can read; either is gone once it is closed, also if the program is killed.
  ///
  /// - Throws: an error of SQLite if the file cannot be read, or there is no room for the copy.
  static func make(of file: DatabaseQueue) throws -> DatabaseQueue {
    let copy = try DatabaseQueue(path: "", configuration: LedgerFile.configuration)
    do {
      try StopSignals.held { try file.backup(to: copy) }
      return copy
    } catch {
      try? copy.close()
      throw error
    }
  }

  /// A private copy; nil where there is no room for one, or where a page of the file cannot be read. Then the file itself has
  /// to be read, and others wait.
  static func makeIfPossible(of file: DatabaseQueue) throws -> DatabaseQueue? {
    do {
      return try make(of: file)
    } catch let error as DatabaseError where ![.SQLITE_BUSY, .SQLITE_LOCKED].contains(error.resultCode) {
      return nil
    }
  }
}
