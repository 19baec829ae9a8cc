#define _GNU_SOURCE
#include "interruption.h"

#include <errno.h>
#include <signal.h>
#include <string.h>
#include <sys/select.h>
#include <unistd.h>

static const int noted[] = {SIGINT, SIGQUIT, SIGTERM, SIGHUP, SIGTSTP, SIGWINCH};
enum { noted_count = sizeof noted / sizeof *noted };
static struct sigaction former_actions[noted_count];
static sigset_t former_mask;
static volatile sig_atomic_t last_signal;

static void note(int number) { last_signal = number; }

// The signals are blocked but for the wait itself, so that none falls between the look at the flag and the wait.
void qmark_note_signals(void) {
  struct sigaction action;
  sigset_t blocked;
  memset(&action, 0, sizeof action);
  action.sa_handler = note;
  sigemptyset(&action.sa_mask);
  sigemptyset(&blocked);
  last_signal = 0;
  for (int index = 0; index < noted_count; index++) sigaddset(&blocked, noted[index]);
  pthread_sigmask(SIG_BLOCK, &blocked, &former_mask);
  for (int index = 0; index < noted_count; index++) {
    sigaction(noted[index], NULL, &former_actions[index]);
    if (former_actions[index].sa_handler != SIG_IGN) sigaction(noted[index], &action, NULL);
  }
}

void qmark_obey_signals(void) {
  for (int index = 0; index < noted_count; index++) sigaction(noted[index], &former_actions[index], NULL);
  pthread_sigmask(SIG_SETMASK, &former_mask, NULL);
}

enum qmark_wait_result qmark_wait_for_input(int descriptor, int milliseconds, int *signal_number) {
  if (descriptor >= FD_SETSIZE) return QMARK_WAIT_FAILED;
  struct timespec patience = {milliseconds / 1000, milliseconds % 1000 * 1000000L};
  for (;;) {
    fd_set readable;
    FD_ZERO(&readable);
    if (descriptor >= 0) FD_SET(descriptor, &readable);
    int count = pselect(descriptor + 1, &readable, NULL, NULL, milliseconds < 0 ? NULL : &patience, &former_mask);
    if (last_signal) {
      *signal_number = last_signal;
      last_signal = 0;
      return QMARK_WAIT_SIGNAL;
    }
    if (count > 0) return QMARK_WAIT_READY;
    if (count == 0) return QMARK_WAIT_TIMED_OUT;
    if (count < 0 && errno != EINTR) return QMARK_WAIT_FAILED;
  }
}

void qmark_suspend(void) {
  struct sigaction fallback, former;
  sigset_t stop, mask;
  memset(&fallback, 0, sizeof fallback);
  fallback.sa_handler = SIG_DFL;
  sigemptyset(&stop);
  sigaddset(&stop, SIGTSTP);
  sigaction(SIGTSTP, &fallback, &former);
  kill(0, SIGTSTP);
  pthread_sigmask(SIG_UNBLOCK, &stop, &mask);
  pthread_sigmask(SIG_SETMASK, &mask, NULL);
  sigaction(SIGTSTP, &former, NULL);
}
