#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#include "process.h"

static int move_up(int descriptor) {
  int moved = fcntl(descriptor, F_DUPFD_CLOEXEC, 3);
  close(descriptor);
  return moved;
}

bool qmark_pipe(int *reading, int *writing) {
  int ends[2];
#ifdef __linux__
  if (pipe2(ends, O_CLOEXEC) != 0) return false;
#else
  if (pipe(ends) != 0) return false;
#endif
  *reading = move_up(ends[0]);
  *writing = move_up(ends[1]);
  if (*reading >= 0 && *writing >= 0) return true;
  if (*reading >= 0) close(*reading);
  if (*writing >= 0) close(*writing);
  return false;
}

int qmark_open_null(void) {
  int descriptor = open("/dev/null", O_RDWR | O_CLOEXEC);
  return descriptor < 0 || descriptor > 2 ? descriptor : move_up(descriptor);
}

void qmark_make_nonblocking(int descriptor) { fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK); }

ssize_t qmark_write_quietly(int descriptor, const void *bytes, size_t count) {
  sigset_t broken_pipe, former, pending;
  sigemptyset(&broken_pipe);
  sigaddset(&broken_pipe, SIGPIPE);
  sigpending(&pending);
  bool pended_before = sigismember(&pending, SIGPIPE);
  pthread_sigmask(SIG_BLOCK, &broken_pipe, &former);
  ssize_t written = write(descriptor, bytes, count);
  int failure = errno;
  if (written < 0 && failure == EPIPE && !pended_before) {
    int number;
    sigpending(&pending);
    if (sigismember(&pending, SIGPIPE)) sigwait(&broken_pipe, &number);
  }
  pthread_sigmask(SIG_SETMASK, &former, NULL);
  errno = failure;
  return written;
}
