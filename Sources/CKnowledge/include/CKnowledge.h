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

/// Another name of a command.
typedef struct {
  /// The name.
  const char *alias;
  /// The file below Knowledge/commands/ that tells of the command.
  const char *file;
} qmark_command_alias;

/// The number of other names.
size_t qmark_command_alias_count(void);

/// The other names, in the order of the files.
const qmark_command_alias *qmark_command_aliases(void);

/// The index of the tasks, at an address that is a multiple of 8.
const void *qmark_task_index(void);

/// The number of its bytes.
size_t qmark_task_index_size(void);

/// Gives the memory that the index holds back to the system: what is read again comes from the file of the program.
void qmark_release_task_index(void);

#endif
