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

static int prepare(const struct qmark_spawn_request *request) {
  const int given[3] = {request->input, request->output, request->error};
  if (request->group == QMARK_GROUP_SESSION && setsid() < 0) return errno;
  if (request->group == QMARK_GROUP_FOREGROUND) {
    if (setpgid(0, 0) != 0) return errno;
    // SIGTTOU is blocked here, so the terminal obeys; where it is gone the program will find out.
    tcsetpgrp(request->terminal, getpid());
  }
  for (int number = 0; number < 3; number++)
    if (given[number] >= 0 && dup2(given[number], number) < 0) return errno;
  if (request->working_directory && chdir(request->working_directory) != 0) return errno;
  return 0;
}

static _Noreturn void become(const struct qmark_spawn_request *request, int report) {
  sigset_t none;
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

int qmark_spawn(const struct qmark_spawn_request *request, pid_t *process, int *report) {
  sigset_t all, former;
  int report_writing;
  if (!qmark_pipe(report, &report_writing)) return errno;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &former);
  pid_t child = fork();
  int failure = child < 0 ? errno : 0;
  if (child == 0) become(request, report_writing);
  if (child > 0 && request->group == QMARK_GROUP_FOREGROUND) setpgid(child, child);
  pthread_sigmask(SIG_SETMASK, &former, NULL);
  close(report_writing);
  if (failure) close(*report);
  *process = child;
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

int qmark_set_foreground_group(int terminal, pid_t group) {
  sigset_t blocked, former;
  sigemptyset(&blocked);
  sigaddset(&blocked, SIGTTOU);
  pthread_sigmask(SIG_BLOCK, &blocked, &former);
  int failure = tcsetpgrp(terminal, group) == 0 ? 0 : errno;
  pthread_sigmask(SIG_SETMASK, &former, NULL);
  return failure;
}

static const int forwarded[] = {SIGINT, SIGQUIT, SIGTERM, SIGHUP, SIGCONT};
enum { forwarded_count = sizeof forwarded / sizeof *forwarded };
static struct sigaction former_actions[forwarded_count];
static volatile pid_t forward_target;
static volatile sig_atomic_t keys_reach_target;

static void forward(int number) {
  if (number == SIGCONT) return;
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
  for (int index = 0; index < forwarded_count; index++) sigaction(forwarded[index], &former_actions[index], NULL);
}

void qmark_keep_children_waitable(void) {
  struct sigaction action;
  if (sigaction(SIGCHLD, NULL, &action) == 0 && action.sa_handler == SIG_IGN) signal(SIGCHLD, SIG_DFL);
}
