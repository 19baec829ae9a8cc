#define _GNU_SOURCE
#include "CReadline.h"

#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include "library.h"
#include "locale.h"

static FILE *input, *output;
static const char *text_to_insert;
static char *accepted;
static enum qmark_edit_state state;

bool qmark_readline_load(void) { return readline_library() != NULL; }

void qmark_readline_add_history(const char *line) { readline_library()->add_history(line); }

void qmark_readline_clear_history(void) { readline_library()->clear_history(); }

static int insert_prefill(void) {
  if (text_to_insert) readline_library()->insert_text(text_to_insert);
  text_to_insert = NULL;
  return 0;
}

static void take(char *line) {
  accepted = line;
  state = line ? QMARK_EDIT_ACCEPTED : QMARK_EDIT_END_OF_INPUT;
  readline_library()->remove_handler();
}

static FILE *open_stream(int terminal, const char *mode) {
  int descriptor = fcntl(terminal, F_DUPFD_CLOEXEC, 3);
  if (descriptor < 0) return NULL;
  FILE *stream = fdopen(descriptor, mode);
  if (!stream) close(descriptor);
  return stream;
}

static void close_streams(void) {
  if (input) fclose(input);
  if (output) fclose(output);
  input = output = NULL;
}

bool qmark_readline_start(int terminal, const char *prompt, const char *prefill) {
  const struct readline_library *library = readline_library();
  if (!library) return false;
  input = open_stream(terminal, "r");
  output = open_stream(terminal, "w");
  if (!input || !output) {
    close_streams();
    return false;
  }
  enter_utf8_locale();
  *library->input = input;
  *library->output = output;
  *library->catches_signals = 0;
  *library->name = "qmark";
  *library->startup_hook = insert_prefill;
  text_to_insert = prefill;
  state = QMARK_EDIT_GOING_ON;
  library->install_handler(prompt, take);
  return true;
}

enum qmark_edit_state qmark_readline_feed(void) {
  readline_library()->read_character();
  return state;
}

char *qmark_readline_take_line(void) {
  char *line = accepted;
  accepted = NULL;
  return line;
}

void qmark_readline_pause(void) { readline_library()->clean_up_after_signal(); }

void qmark_readline_resume(void) {
  readline_library()->reset_after_signal();
  readline_library()->update_display();
}

void qmark_readline_resize(void) { readline_library()->resize_terminal(); }

void qmark_readline_finish(void) {
  const struct readline_library *library = readline_library();
  if (state == QMARK_EDIT_GOING_ON) library->remove_handler();
  fflush(output);
  *library->startup_hook = NULL;
  *library->input = NULL;
  *library->output = NULL;
  close_streams();
  leave_utf8_locale();
}
