// The files of Knowledge/, embedded as they are. knowledge-table.inc lists them; `make generate` writes it and
// task-index.bin, the index of the tasks.
#include "CKnowledge.h"

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
