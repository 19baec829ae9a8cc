#ifndef QMARK_CURL_THREADS_H
#define QMARK_CURL_THREADS_H

#include <stdbool.h>

/// What runs on a thread of its own.
struct qmark_curl_task {
  void (*body)(void *context);
  /// Asks the body to return; called by exit() on the thread that exits, while the body still runs.
  void (*stop)(void *context);
  /// Called once, last; not where the task could not be started.
  void (*release)(void *context);
  void *context;
};

/// Starts a task on a thread that no signal interrupts; false where there can be none.
///
/// exit() stops all tasks and waits a moment for them, because what they use is torn down next.
bool qmark_curl_start(struct qmark_curl_task task);

/// Starts a task on a thread that runs the next started task, too: the C library makes no thread while it loads a library.
bool qmark_curl_start_preparation(struct qmark_curl_task task);

#endif
