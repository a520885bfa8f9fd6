#include <sqlite3.h>

/// Keeps SQL on this connection from changing the schema's own text, if it is to be defensive, and from opening any other file.
static inline int foia_confine(sqlite3 *database, int defensive) {
  sqlite3_limit(database, SQLITE_LIMIT_ATTACHED, 0);
  return sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, defensive, (int *)0);
}

/// How many other files the connection may open beside its own; returns how many it could before.
static inline int foia_allow_attached(sqlite3 *database, int count) {
  return sqlite3_limit(database, SQLITE_LIMIT_ATTACHED, count);
}
