#ifndef QMARK_PROCESS_H
#define QMARK_PROCESS_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

/// Which group and session a new process belongs to.
enum qmark_group {
  /// The group of its parent.
  QMARK_GROUP_INHERITED,
  /// A group of its own, which owns the terminal.
  QMARK_GROUP_FOREGROUND,
  /// A session of its own: no terminal reaches it.
  QMARK_GROUP_SESSION,
};

/// What to start; a descriptor of -1 is inherited.
struct qmark_spawn_request {
  const char *executable;
  char *const *arguments;
  char *const *environment;
  const char *working_directory;
  int input;
  int output;
  int error;
  enum qmark_group group;
  /// The terminal that a foreground group is to own.
  int terminal;
};

/// Starts a process with default signal dispositions and nothing blocked; 0, or the error number.
///
/// By fork, not posix_spawn: there the parent sleeps until the program is loaded and cannot be stopped, and a suspend
/// key in that moment stops the child first, so that both hang. `report` is for `qmark_read_report`.
int qmark_spawn(const struct qmark_spawn_request *request, pid_t *process, int *report);

/// Why the program was not loaded, or 0; waits until that is known and closes `report`.
int qmark_read_report(int report);

/// Puts `group` into the foreground of `terminal` if it or we are there; 0, or the error number.
int qmark_give_terminal(int terminal, pid_t group);

/// Puts our own group into the foreground of `terminal`, also from the background; 0, or the error number.
int qmark_take_terminal(int terminal);

/// Makes SIGCONT end a wait and be noted, from before a child is started until `qmark_stop_forwarding`.
void qmark_watch_continuation(void);

/// Whether this process was continued since the last call.
bool qmark_was_continued(void);

/// Sends SIGINT, SIGQUIT, SIGTERM and SIGHUP on to `target` (negative: a group) until
/// `qmark_stop_forwarding`; with `terminal_reaches_target` the two that a key press sends are only withheld from us.
void qmark_forward_signals(pid_t target, bool terminal_reaches_target);

/// Ends the forwarding and puts the former dispositions back.
void qmark_stop_forwarding(void);

/// Makes ended children waitable where our parent had SIGCHLD ignored.
void qmark_keep_children_waitable(void);

/// The two ends of a pipe, closed on exec and clear of the standard descriptors; false on failure.
bool qmark_pipe(int *reading, int *writing);

/// Opens /dev/null for reading and writing, closed on exec; -1 on failure.
int qmark_open_null(void);

/// Makes reads and writes return at once.
void qmark_make_nonblocking(int descriptor);

/// Writes as write(2) does, but a reader that is gone is an error and no signal.
ssize_t qmark_write_quietly(int descriptor, const void *bytes, size_t count);

static inline bool qmark_did_exit(int status) { return (status & 0x7f) == 0; }
static inline bool qmark_did_stop(int status) { return (status & 0xff) == 0x7f; }
static inline int qmark_exit_code(int status) { return (status >> 8) & 0xff; }
static inline int qmark_stop_signal(int status) { return (status >> 8) & 0xff; }
static inline int qmark_ending_signal(int status) { return status & 0x7f; }

#endif
