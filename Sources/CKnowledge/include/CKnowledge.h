#ifndef QMARK_CKNOWLEDGE_H
#define QMARK_CKNOWLEDGE_H

#include <stddef.h>

/// One file of Knowledge/, as it is on disk.
typedef struct {
  /// The path below Knowledge/ without its ending, such as "commands/lsof".
  const char *name;
  /// The bytes of the file.
  const unsigned char *bytes;
  /// How many there are.
  size_t count;
} qmark_knowledge_file;

/// The number of files.
size_t qmark_knowledge_count(void);

/// The files, in ascending order of their names' bytes.
const qmark_knowledge_file *qmark_knowledge_files(void);

#endif
