#include <sqlite3.h>

/// Lets SQLite keep no account of its memory, for which it locks every allocation; to be called before the first connection.
static inline int foia_spare_memory_account(void) { return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); }

/// Keeps SQL on this connection from opening any other file and what stands in the schema from side effects, and, if it is
/// to be defensive, from changing the schema's own text. What is deleted is overwritten, and sizes of cells are checked.
/// A file that lacks its end is opened only where the schema could be rewritten, to be mended.
static inline int foia_confine(sqlite3 *database, int defensive) {
  sqlite3_limit(database, SQLITE_LIMIT_ATTACHED, 0);
  int code = sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, defensive, (int *)0);
  if (code == SQLITE_OK) code = sqlite3_db_config(database, SQLITE_DBCONFIG_WRITABLE_SCHEMA, !defensive, (int *)0);
  if (code == SQLITE_OK) code = sqlite3_db_config(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, (int *)0);
  if (code != SQLITE_OK) return code;
  return sqlite3_exec(database, "PRAGMA cell_size_check = ON; PRAGMA secure_delete = ON", 0, 0, 0);
}

/// Makes every commit on this connection sync the folder too, once the journal is removed.
static inline int foia_sync_folder(sqlite3 *database) {
  return sqlite3_exec(database, "PRAGMA synchronous = EXTRA", 0, 0, 0);
}

/// How many other files the connection may open beside its own; returns how many it could before.
static inline int foia_allow_attached(sqlite3 *database, int count) {
  return sqlite3_limit(database, SQLITE_LIMIT_ATTACHED, count);
}
