// The shell integration scripts, embedded as they are.
#include "CShellScripts.h"

#include <string.h>

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char bash[] = {
#embed "../ShellIntegration/Scripts/qmark.bash"
};
static const unsigned char zsh[] = {
#embed "../ShellIntegration/Scripts/qmark.zsh"
};
static const unsigned char fish[] = {
#embed "../ShellIntegration/Scripts/qmark.fish"
};

const unsigned char *qmark_shell_script(const char *shell, size_t *count) {
  if (strcmp(shell, "bash") == 0) {
    *count = sizeof bash;
    return bash;
  }
  if (strcmp(shell, "zsh") == 0) {
    *count = sizeof zsh;
    return zsh;
  }
  if (strcmp(shell, "fish") == 0) {
    *count = sizeof fish;
    return fish;
  }
  return NULL;
}
