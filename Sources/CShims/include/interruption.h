#ifndef QMARK_INTERRUPTION_H
#define QMARK_INTERRUPTION_H

#include <stdbool.h>

/// What ended a wait for input.
enum qmark_wait_result {
  QMARK_WAIT_READY,
  QMARK_WAIT_TIMED_OUT,
  QMARK_WAIT_SIGNAL,
  QMARK_WAIT_FAILED,
};

/// Notes SIGINT, SIGQUIT, SIGTERM, SIGHUP, SIGTSTP and SIGWINCH instead of obeying them, until
/// `qmark_obey_signals`; one at a time.
void qmark_note_signals(void);

/// Puts the former dispositions back.
void qmark_obey_signals(void);

/// Waits until `descriptor` has input or one of those signals came, which `signal_number` then tells; for ever where
/// `milliseconds` is negative. A negative descriptor has no input.
enum qmark_wait_result qmark_wait_for_input(int descriptor, int milliseconds, int *signal_number);

/// Stops this process group as the terminal's suspend key does by default; returns when it continues.
void qmark_suspend(void);

#endif
