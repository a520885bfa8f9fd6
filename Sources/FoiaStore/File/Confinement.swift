internal import CSQLite
internal import GRDB

extension Database {
  /// Keeps what the file holds from doing anything of its own: nothing in its schema may call a function with side effects
  /// or rewrite the schema, no other file can be opened from SQL, and what is deleted is overwritten.
  ///
  /// - Parameter isDamaged: whether the file may be damaged and is only read.
  func confine(readingDamage isDamaged: Bool = false) throws {
    guard let connection = sqliteConnection else { return }
    try check(foia_confine(connection, isDamaged ? 0 : 1))
    if isDamaged { try execute(sql: "PRAGMA query_only = ON") }
  }

  /// Makes a commit last once it is acknowledged: the rollback journal keeps the ledger one file that can be copied, and
  /// the folder is synced as well when the journal is removed.
  func syncEveryCommit() throws {
    guard let connection = sqliteConnection else { return }
    try check(foia_sync_folder(connection))
  }

  private func check(_ code: Int32) throws {
    if code != 0 { throw DatabaseError(resultCode: ResultCode(rawValue: code), message: lastErrorMessage) }
  }

  /// Rewrites the file without what was deleted from it. SQLite opens another file for that.
  func vacuum() throws {
    guard let connection = sqliteConnection else { return }
    let before = foia_allow_attached(connection, 1)
    defer { _ = foia_allow_attached(connection, before) }
    try execute(sql: "VACUUM")
  }
}
