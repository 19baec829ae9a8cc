#ifndef QMARK_READLINE_H
#define QMARK_READLINE_H

#include <stdbool.h>

/// Where an edit stands.
enum qmark_edit_state {
  QMARK_EDIT_GOING_ON,
  QMARK_EDIT_ACCEPTED,
  QMARK_EDIT_END_OF_INPUT,
};

/// Finds GNU readline on this machine, once; false where there is none.
bool qmark_readline_load(void);

/// Draws the prompt and the prefilled line on `terminal`, in a UTF-8 locale; one edit at a time.
bool qmark_readline_start(int terminal, const char *prompt, const char *prefill);

/// Adds a line that the up arrow reaches.
void qmark_readline_add_history(const char *line);

/// Forgets these lines.
void qmark_readline_clear_history(void);

/// Handles one character of input.
enum qmark_edit_state qmark_readline_feed(void);

/// The accepted line, to be freed by the caller.
char *qmark_readline_take_line(void);

/// Gives the terminal back for as long as the process is stopped.
void qmark_readline_pause(void);

/// Takes the terminal again and draws the line anew.
void qmark_readline_resume(void);

/// Draws the line for the new width of the terminal.
void qmark_readline_resize(void);

/// Puts the terminal and the locale back as they were.
void qmark_readline_finish(void);

#endif
