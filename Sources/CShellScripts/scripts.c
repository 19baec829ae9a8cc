// The shell integration scripts, embedded as they are.
#include "CShellScripts.h"

#include <string.h>

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char bash[] = {
#embed "../ShellIntegration/Scripts/qmark.bash"
};
static const unsigned char bash_key[] = {
#embed "../ShellIntegration/Scripts/key.bash"
};
static const unsigned char bash_bind[] = {
#embed "../ShellIntegration/Scripts/bind.bash"
};
static const unsigned char zsh[] = {
#embed "../ShellIntegration/Scripts/qmark.zsh"
};
static const unsigned char zsh_key[] = {
#embed "../ShellIntegration/Scripts/key.zsh"
};
static const unsigned char fish[] = {
#embed "../ShellIntegration/Scripts/qmark.fish"
};
static const unsigned char fish_key[] = {
#embed "../ShellIntegration/Scripts/key.fish"
};

#define SCRIPT(name, bytes) {name, bytes, sizeof bytes}
static const struct {
  const char *name;
  const unsigned char *bytes;
  size_t count;
} scripts[] = {
  SCRIPT("qmark.bash", bash), SCRIPT("key.bash", bash_key), SCRIPT("bind.bash", bash_bind),
  SCRIPT("qmark.zsh", zsh), SCRIPT("key.zsh", zsh_key), SCRIPT("qmark.fish", fish), SCRIPT("key.fish", fish_key),
};

const unsigned char *qmark_shell_script(const char *name, size_t *count) {
  for (size_t i = 0; i < sizeof scripts / sizeof *scripts; i++) {
    if (strcmp(name, scripts[i].name) == 0) {
      *count = scripts[i].count;
      return scripts[i].bytes;
    }
  }
  return NULL;
}
