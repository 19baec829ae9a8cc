#ifndef QMARK_CSHELLSCRIPTS_H
#define QMARK_CSHELLSCRIPTS_H

#include <stddef.h>

/// The script of Sources/ShellIntegration/Scripts with this file name, or NULL; `count` is set to its bytes.
const unsigned char *qmark_shell_script(const char *name, size_t *count);

#endif
