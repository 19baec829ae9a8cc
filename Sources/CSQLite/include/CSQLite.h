#ifndef QMARK_SQLITE_H
#define QMARK_SQLITE_H

#include <sqlite3.h>
#include <stdbool.h>

/// Text that is copied when it is bound.
bool qmark_sqlite_bind_text(sqlite3_stmt *statement, int place, const char *text, int length);

/// Sets a connection up for short lives: what it wrote stays in the log when it closes, and a file's own schema can do
/// nothing but hold rows.
void qmark_sqlite_configure(sqlite3 *connection, int busy_milliseconds);

#endif
