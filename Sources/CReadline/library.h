#ifndef QMARK_READLINE_LIBRARY_H
#define QMARK_READLINE_LIBRARY_H

#include <stdio.h>

/// The functions and variables of GNU readline that an edit needs.
struct readline_library {
  void (*install_handler)(const char *prompt, void (*handler)(char *line));
  void (*remove_handler)(void);
  void (*read_character)(void);
  int (*insert_text)(const char *text);
  void (*clean_up_after_signal)(void);
  void (*reset_after_signal)(void);
  int (*update_display)(void);
  void (*resize_terminal)(void);
  void (*add_history)(const char *line);
  void (*clear_history)(void);
  FILE **input;
  FILE **output;
  int *catches_signals;
  int (**startup_hook)(void);
  const char **name;
};

/// The library, loaded at the first call; NULL where there is none.
const struct readline_library *readline_library(void);

#endif
