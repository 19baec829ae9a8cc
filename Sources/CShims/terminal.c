#define _GNU_SOURCE
#include "terminal.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/select.h>
#include <termios.h>
#include <unistd.h>

int qmark_open_terminal(void) { return open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY); }

int qmark_duplicate(int descriptor) { return fcntl(descriptor, F_DUPFD_CLOEXEC, 3); }

bool qmark_terminal_size(int terminal, int *columns, int *rows) {
  struct winsize size;
  if (ioctl(terminal, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return false;
  *columns = size.ws_col;
  *rows = size.ws_row;
  return true;
}

bool qmark_wait_for_foreground(int terminal) {
  for (int attempt = 0; attempt < 8; attempt++) {
    pid_t group = tcgetpgrp(terminal);
    if (group < 0 || group == getpgrp()) return group >= 0;
    kill(0, SIGTTOU);
  }
  return false;
}

void qmark_drop_typed_input(int terminal) { tcflush(terminal, TCIFLUSH); }

static const int ending[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT};
enum { ending_count = sizeof ending / sizeof *ending };
static struct sigaction former_ending[ending_count], former_continue, former_resize;
static struct termios former_modes, raw_modes;
static int raw_terminal = -1;
static char last_words[64];
static size_t last_words_length;

static bool owns_terminal(void) { return tcgetpgrp(raw_terminal) == getpgrp(); }

static void restore_and_die(int number) {
  if (owns_terminal()) {
    tcsetattr(raw_terminal, TCSANOW, &former_modes);
    ssize_t written = write(raw_terminal, last_words, last_words_length);
    (void)written;
  }
  signal(number, SIG_DFL);
  raise(number);
}

static void set_modes_again(int number) {
  (void)number;
  int saved = errno;
  if (owns_terminal()) tcsetattr(raw_terminal, TCSANOW, &raw_modes);
  errno = saved;
}

static void end_wait(int number) { (void)number; }

static void handle(int number, void (*handler)(int), struct sigaction *former) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  sigfillset(&action.sa_mask);
  sigaction(number, NULL, former);
  if (former->sa_handler != SIG_IGN || handler != restore_and_die) sigaction(number, &action, NULL);
}

static bool set_modes(int terminal, const struct termios *modes) {
  // Output is waited for first, and a signal may end that wait.
  while (tcsetattr(terminal, TCSAFLUSH, modes) != 0) {
    if (errno != EINTR) return false;
  }
  return true;
}

bool qmark_enter_raw_mode(int terminal, const char *farewell) {
  if (raw_terminal >= 0 || !qmark_wait_for_foreground(terminal) || tcgetattr(terminal, &former_modes) != 0) return false;
  raw_terminal = terminal;
  last_words_length = strlen(farewell);
  if (last_words_length > sizeof last_words) last_words_length = 0;
  memcpy(last_words, farewell, last_words_length);
  raw_modes = former_modes;
  raw_modes.c_iflag &= ~(tcflag_t)(ICRNL | INLCR | IGNCR | IXON | ISTRIP);
  raw_modes.c_lflag &= ~(tcflag_t)(ICANON | ECHO | ISIG | IEXTEN);
  raw_modes.c_cc[VMIN] = 1;
  raw_modes.c_cc[VTIME] = 0;
  for (int index = 0; index < ending_count; index++) handle(ending[index], restore_and_die, &former_ending[index]);
  handle(SIGCONT, set_modes_again, &former_continue);
  handle(SIGWINCH, end_wait, &former_resize);
  if (set_modes(terminal, &raw_modes)) return true;
  qmark_leave_raw_mode();
  return false;
}

void qmark_leave_raw_mode(void) {
  if (raw_terminal < 0) return;
  set_modes(raw_terminal, &former_modes);
  sigaction(SIGWINCH, &former_resize, NULL);
  sigaction(SIGCONT, &former_continue, NULL);
  for (int index = 0; index < ending_count; index++) sigaction(ending[index], &former_ending[index], NULL);
  raw_terminal = -1;
}

enum qmark_key_wait qmark_wait_for_key(int terminal, int milliseconds) {
  if (terminal >= FD_SETSIZE) return QMARK_KEY_FAILED;
  struct timeval limit = {milliseconds / 1000, (milliseconds % 1000) * 1000};
  fd_set readable;
  FD_ZERO(&readable);
  FD_SET(terminal, &readable);
  int count = select(terminal + 1, &readable, NULL, NULL, milliseconds < 0 ? NULL : &limit);
  if (count > 0) return QMARK_KEY_READY;
  if (count == 0) return QMARK_KEY_TIMED_OUT;
  return errno == EINTR ? QMARK_KEY_INTERRUPTED : QMARK_KEY_FAILED;
}

ssize_t qmark_write_terminal(int terminal, const void *bytes, size_t count) {
  for (;;) {
    ssize_t written = write(terminal, bytes, count);
    if (written >= 0 || (errno != EINTR && errno != EAGAIN)) return written;
    if (errno == EAGAIN) usleep(1000);
  }
}
