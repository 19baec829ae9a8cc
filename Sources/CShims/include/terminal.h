#ifndef QMARK_TERMINAL_H
#define QMARK_TERMINAL_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

/// Opens the controlling terminal, closed on exec; -1 where there is none.
int qmark_open_terminal(void);

/// A second descriptor of the same file, closed on exec; -1 on failure.
int qmark_duplicate(int descriptor);

/// The size of the terminal; false where it does not say.
bool qmark_terminal_size(int terminal, int *columns, int *rows);

/// Stops this process group while it is in the background; false where no shell can bring it to the foreground.
bool qmark_wait_for_foreground(int terminal);

/// Passes every key press on unread by the terminal driver, without echo, and drops what was typed before.
///
/// One at a time. SIGINT, SIGTERM, SIGHUP and SIGQUIT first put the modes back and write `farewell` (at most 63
/// bytes), then end the process as they would have; after SIGCONT the modes are set again.
bool qmark_enter_raw_mode(int terminal, const char *farewell);

/// Puts the modes and the signal dispositions back, and drops what was typed and not read.
void qmark_leave_raw_mode(void);

/// Drops what was typed and not read.
void qmark_drop_typed_input(int terminal);

/// What ended a wait for a key.
enum qmark_key_wait {
  QMARK_KEY_READY,
  QMARK_KEY_TIMED_OUT,
  QMARK_KEY_INTERRUPTED,
  QMARK_KEY_FAILED,
};

/// Waits for a key, for ever where `milliseconds` is negative (by select: poll refuses terminals on macOS).
enum qmark_key_wait qmark_wait_for_key(int terminal, int milliseconds);

/// Writes as write(2) does, through interruptions.
ssize_t qmark_write_terminal(int terminal, const void *bytes, size_t count);

#endif
