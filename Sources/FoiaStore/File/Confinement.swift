internal import CSQLite
internal import GRDB

extension Database {
  /// Keeps what the file holds from doing anything of its own: nothing in its schema may call a function with side effects
  /// or rewrite the schema, no other file can be opened from SQL, and what is deleted is overwritten.
  ///
  /// - Parameter isDamaged: whether the file may be damaged and is only read. SQLite opens a file that lacks its end only
  ///   where the schema could be rewritten, to be mended.
  func confine(readingDamage isDamaged: Bool = false) throws {
    guard let connection = sqliteConnection, foia_confine(connection, isDamaged ? 0 : 1) == 0 else {
      throw DatabaseError(message: "SQLITE_DBCONFIG_DEFENSIVE")
    }
    if isDamaged { try execute(sql: "PRAGMA writable_schema = ON; PRAGMA query_only = ON") }
    try execute(sql: "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA secure_delete = ON")
  }

  /// Rewrites the file without what was deleted from it. SQLite opens another file for that.
  func vacuum() throws {
    guard let connection = sqliteConnection else { return }
    let before = foia_allow_attached(connection, 1)
    defer { _ = foia_allow_attached(connection, before) }
    try execute(sql: "VACUUM")
  }
}
