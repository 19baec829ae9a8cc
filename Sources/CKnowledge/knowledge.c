// The files of Knowledge/, embedded as they are. knowledge-table.inc lists them; `make generate` writes it and
// task-index.bin, the index of the tasks.
#define _DEFAULT_SOURCE  // madvise
#include "CKnowledge.h"

#include <stdint.h>
#include <sys/mman.h>
#include <unistd.h>

#pragma clang diagnostic ignored "-Wc23-extensions"

#define FILE_BYTES(symbol) static const unsigned char symbol[]
#include "knowledge-table.inc"

size_t qmark_knowledge_count(void) { return sizeof files / sizeof files[0]; }

const qmark_knowledge_file *qmark_knowledge_files(void) { return files; }

size_t qmark_command_alias_count(void) { return sizeof aliases / sizeof aliases[0]; }

const qmark_command_alias *qmark_command_aliases(void) { return aliases; }

_Alignas(8) static const unsigned char task_index[] = {
#embed "task-index.bin"
};

const void *qmark_task_index(void) { return task_index; }

size_t qmark_task_index_size(void) { return sizeof task_index; }

void qmark_release_task_index(void) {
  uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE);
  // Only pages that are the index's alone.
  uintptr_t start = ((uintptr_t)task_index + page - 1) / page * page;
  uintptr_t end = ((uintptr_t)task_index + sizeof task_index) / page * page;
  if (start < end) madvise((void *)start, end - start, MADV_DONTNEED);
}
