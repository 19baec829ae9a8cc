// The files of Knowledge/, embedded as they are. knowledge-table.inc lists them; `make generate` writes it.
#include "CKnowledge.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

#define FILE_BYTES(symbol) static const unsigned char symbol[]
#include "knowledge-table.inc"

size_t qmark_knowledge_count(void) { return sizeof files / sizeof files[0]; }

const qmark_knowledge_file *qmark_knowledge_files(void) { return files; }
