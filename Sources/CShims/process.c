#define _GNU_SOURCE
#include "process.h"

#include <errno.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

// What runs between fork and exec may only call what is safe in a signal handler.

static void set_default(int number) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = SIG_DFL;
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, NULL);
}

/// What a login shell hands down; SIGHUP stays ignored where nohup said so.
static void set_default_signals(void) {
  static const int reset[] = {SIGINT, SIGQUIT, SIGPIPE, SIGTERM, SIGCHLD, SIGCONT, SIGTSTP, SIGTTIN, SIGTTOU, SIGALRM};
  for (size_t index = 0; index < sizeof reset / sizeof *reset; index++) set_default(reset[index]);
  for (int number = 1; number < NSIG; number++) {
    struct sigaction action;
    if (sigaction(number, NULL, &action) == 0 && action.sa_handler != SIG_IGN) set_default(number);
  }
}

/// Waits until the other end of `gate` is closed.
static void wait_at(const int gate[2]) {
  char nothing;
  if (gate[0] < 0) return;
  close(gate[1]);
  while (read(gate[0], &nothing, 1) < 0 && errno == EINTR) continue;
}

static int prepare(const struct qmark_spawn_request *request) {
  const int given[3] = {request->input, request->output, request->error};
  if (request->group == QMARK_GROUP_SESSION && setsid() < 0) return errno;
  for (int number = 0; number < 3; number++)
    if (given[number] >= 0 && dup2(given[number], number) < 0) return errno;
  if (request->working_directory && chdir(request->working_directory) != 0) return errno;
  return 0;
}

static _Noreturn void become(const struct qmark_spawn_request *request, int report, const int gate[2]) {
  sigset_t none;
  wait_at(gate);
  int failure = prepare(request);
  if (!failure) {
    set_default_signals();
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    execve(request->executable, request->arguments, request->environment);
    failure = errno;
  }
  ssize_t written = write(report, &failure, sizeof failure);
  (void)written;
  _exit(127);
}

// A child that waits at no gate borrows this process's memory until it becomes the program: the page tables of a large
// process take longer to copy than most programs run. A macro, as the child must not return from the function that calls it.
#ifdef __linux__
#define BEGIN_CHILD(waits) ((waits) ? fork() : vfork())
#else
#define BEGIN_CHILD(waits) fork()
#endif

/// Begins a child with everything blocked. It gets its group and the terminal before it passes the gate, and before a
/// suspend key that came meanwhile can stop this process: afterwards the terminal would be the shell's.
static int fork_child(const struct qmark_spawn_request *request, int report, const int gate[2], pid_t *process) {
  sigset_t all, former;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &former);
  pid_t child = BEGIN_CHILD(gate[0] >= 0);
  int failure = child < 0 ? errno : 0;
  if (child == 0) become(request, report, gate);
  if (child > 0 && request->group == QMARK_GROUP_FOREGROUND) {
    setpgid(child, child);
    qmark_give_terminal(request->terminal, child);
  }
  if (gate[0] >= 0) close(gate[0]), close(gate[1]);
  pthread_sigmask(SIG_SETMASK, &former, NULL);
  *process = child;
  return failure;
}

int qmark_spawn(const struct qmark_spawn_request *request, pid_t *process, int *report) {
  int writing;
  int gate[2] = {-1, -1};
  if (!qmark_pipe(report, &writing)) return errno;
  bool gated = request->group == QMARK_GROUP_FOREGROUND;
  int failure = gated && !qmark_pipe(&gate[0], &gate[1]) ? errno : fork_child(request, writing, gate, process);
  close(writing);
  if (failure) close(*report);
  return failure;
}

int qmark_read_report(int report) {
  int failure = 0;
  ssize_t count;
  do count = read(report, &failure, sizeof failure);
  while (count < 0 && errno == EINTR);
  close(report);
  return count == sizeof failure ? failure : 0;
}

static int set_foreground_group(int terminal, pid_t group, bool only_from_us) {
  sigset_t all, former;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &former);
  pid_t owner = tcgetpgrp(terminal);
  bool refused = only_from_us && owner != getpgrp() && owner != group;
  int failure = refused ? EPERM : tcsetpgrp(terminal, group) == 0 ? 0 : errno;
  pthread_sigmask(SIG_SETMASK, &former, NULL);
  return failure;
}

int qmark_give_terminal(int terminal, pid_t group) { return set_foreground_group(terminal, group, true); }

int qmark_take_terminal(int terminal) { return set_foreground_group(terminal, getpgrp(), false); }

static volatile sig_atomic_t continued;

static void note_continuation(int number) {
  (void)number;
  continued = 1;
}

void qmark_watch_continuation(void) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = note_continuation;
  sigemptyset(&action.sa_mask);
  continued = 0;
  sigaction(SIGCONT, &action, NULL);
}

bool qmark_was_continued(void) {
  bool was = continued;
  continued = 0;
  return was;
}

static const int forwarded[] = {SIGINT, SIGQUIT, SIGTERM, SIGHUP};
enum { forwarded_count = sizeof forwarded / sizeof *forwarded };
static struct sigaction former_actions[forwarded_count];
static volatile pid_t forward_target;
static volatile sig_atomic_t keys_reach_target;

static void forward(int number) {
  if (keys_reach_target && (number == SIGINT || number == SIGQUIT)) return;
  int saved = errno;
  kill(forward_target, number);
  errno = saved;
}

void qmark_forward_signals(pid_t target, bool terminal_reaches_target) {
  forward_target = target;
  keys_reach_target = terminal_reaches_target;
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = forward;
  sigemptyset(&action.sa_mask);
  for (int index = 0; index < forwarded_count; index++) {
    sigaction(forwarded[index], NULL, &former_actions[index]);
    if (former_actions[index].sa_handler != SIG_IGN) sigaction(forwarded[index], &action, NULL);
  }
}

void qmark_stop_forwarding(void) {
  signal(SIGCONT, SIG_DFL);
  for (int index = 0; index < forwarded_count; index++) sigaction(forwarded[index], &former_actions[index], NULL);
}

void qmark_keep_children_waitable(void) {
  struct sigaction action;
  if (sigaction(SIGCHLD, NULL, &action) == 0 && action.sa_handler == SIG_IGN) signal(SIGCHLD, SIG_DFL);
}
