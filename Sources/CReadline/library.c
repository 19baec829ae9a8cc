#define _GNU_SOURCE
#include "library.h"

#include <dlfcn.h>
#include <stdbool.h>
#include <stddef.h>
#include <string.h>

static const char *const candidates[] = {
#ifdef __APPLE__
    "/opt/homebrew/opt/readline/lib/libreadline.8.dylib",
    "/usr/local/opt/readline/lib/libreadline.8.dylib",
    "/opt/local/lib/libreadline.8.dylib",
#else
    "libreadline.so.8",
    "libreadline.so.7",
#endif
};

struct symbol {
  const char *name;
  size_t place;
};

#define SYMBOL(name, field) {name, offsetof(struct readline_library, field)}

static const struct symbol symbols[] = {
    SYMBOL("rl_callback_handler_install", install_handler),
    SYMBOL("rl_callback_handler_remove", remove_handler),
    SYMBOL("rl_callback_read_char", read_character),
    SYMBOL("rl_insert_text", insert_text),
    SYMBOL("rl_cleanup_after_signal", clean_up_after_signal),
    SYMBOL("rl_reset_after_signal", reset_after_signal),
    SYMBOL("rl_forced_update_display", update_display),
    SYMBOL("rl_resize_terminal", resize_terminal),
    SYMBOL("add_history", add_history),
    SYMBOL("clear_history", clear_history),
    SYMBOL("rl_instream", input),
    SYMBOL("rl_outstream", output),
    SYMBOL("rl_catch_signals", catches_signals),
    SYMBOL("rl_startup_hook", startup_hook),
    SYMBOL("rl_readline_name", name),
};

static bool find_symbols(void *handle, struct readline_library *library) {
  for (size_t index = 0; index < sizeof symbols / sizeof *symbols; index++) {
    void *address = dlsym(handle, symbols[index].name);
    if (!address) return false;
    memcpy((char *)library + symbols[index].place, &address, sizeof address);
  }
  return true;
}

const struct readline_library *readline_library(void) {
  static struct readline_library library;
  static bool searched, found;
  if (searched) return found ? &library : NULL;
  searched = true;
  for (size_t index = 0; index < sizeof candidates / sizeof *candidates && !found; index++) {
    void *handle = dlopen(candidates[index], RTLD_NOW | RTLD_LOCAL);
    if (!handle) continue;
    found = find_symbols(handle, &library);
    if (!found) dlclose(handle);
  }
  return found ? &library : NULL;
}
