#define _GNU_SOURCE
#include "process.h"

#include <errno.h>
#include <signal.h>
#include <spawn.h>
#include <string.h>
#include <unistd.h>

#if defined(__GLIBC__)
#if __GLIBC_PREREQ(2, 35)
#define CHILD_TAKES_TERMINAL 1
#endif
#endif

static int add_actions(posix_spawn_file_actions_t *actions, const struct qmark_spawn_request *request) {
  const int given[3] = {request->input, request->output, request->error};
  for (int number = 0; number < 3; number++) {
    if (given[number] < 0) continue;
    int failure = posix_spawn_file_actions_adddup2(actions, given[number], number);
    if (failure) return failure;
  }
  if (request->working_directory) {
    int failure = posix_spawn_file_actions_addchdir_np(actions, request->working_directory);
    if (failure) return failure;
  }
#ifdef CHILD_TAKES_TERMINAL
  if (request->group == QMARK_GROUP_FOREGROUND)
    return posix_spawn_file_actions_addtcsetpgrp_np(actions, request->terminal);
#endif
  return 0;
}

static int set_attributes(posix_spawnattr_t *attributes, enum qmark_group group) {
  static const int reset[] = {SIGINT, SIGQUIT, SIGPIPE, SIGTERM, SIGCHLD, SIGCONT, SIGTSTP, SIGTTIN, SIGTTOU, SIGALRM};
  sigset_t defaults, mask;
  sigemptyset(&defaults);
  sigemptyset(&mask);
  for (size_t index = 0; index < sizeof reset / sizeof *reset; index++) sigaddset(&defaults, reset[index]);
  short flags = POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK;
  if (group == QMARK_GROUP_FOREGROUND) flags |= POSIX_SPAWN_SETPGROUP;
  if (group == QMARK_GROUP_SESSION) flags |= POSIX_SPAWN_SETSID;
  int failure = posix_spawnattr_setsigdefault(attributes, &defaults);
  if (!failure) failure = posix_spawnattr_setsigmask(attributes, &mask);
  if (!failure) failure = posix_spawnattr_setpgroup(attributes, 0);
  if (!failure) failure = posix_spawnattr_setflags(attributes, flags);
  return failure;
}

int qmark_spawn(const struct qmark_spawn_request *request, pid_t *process) {
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  int failure = posix_spawn_file_actions_init(&actions);
  if (failure) return failure;
  failure = posix_spawnattr_init(&attributes);
  if (failure) {
    posix_spawn_file_actions_destroy(&actions);
    return failure;
  }
  failure = add_actions(&actions, request);
  if (!failure) failure = set_attributes(&attributes, request->group);
  if (!failure)
    failure = posix_spawn(
        process, request->executable, &actions, &attributes, request->arguments, request->environment);
#ifndef CHILD_TAKES_TERMINAL
  if (!failure && request->group == QMARK_GROUP_FOREGROUND) qmark_set_foreground_group(request->terminal, *process);
#endif
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&actions);
  return failure;
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
