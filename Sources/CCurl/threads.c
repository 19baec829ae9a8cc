#define _GNU_SOURCE
#include "threads.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <time.h>

struct run {
  struct qmark_curl_task task;
  struct run *next;
};

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t one_returned = PTHREAD_COND_INITIALIZER;
static pthread_once_t exit_once = PTHREAD_ONCE_INIT;
static struct run *running;

static void remove_run(struct run *run) {
  pthread_mutex_lock(&mutex);
  struct run **place = &running;
  while (*place != run) place = &(*place)->next;
  *place = run->next;
  pthread_cond_signal(&one_returned);
  pthread_mutex_unlock(&mutex);
}

static struct timespec moment_from_now(void) {
  enum { moment_nanoseconds = 200 * 1000 * 1000, second_nanoseconds = 1000 * 1000 * 1000 };
  struct timespec end;
  clock_gettime(CLOCK_REALTIME, &end);
  end.tv_nsec += moment_nanoseconds;
  if (end.tv_nsec >= second_nanoseconds) end.tv_sec++, end.tv_nsec -= second_nanoseconds;
  return end;
}

static void stop_all(void) {
  struct timespec end = moment_from_now();
  pthread_mutex_lock(&mutex);
  for (struct run *run = running; run; run = run->next) run->task.stop(run->task.context);
  while (running && pthread_cond_timedwait(&one_returned, &mutex, &end) != ETIMEDOUT) continue;
  pthread_mutex_unlock(&mutex);
}

static void stop_all_at_exit(void) { atexit(stop_all); }

static void *run_body(void *argument) {
  struct run *run = argument;
  run->task.body(run->task.context);
  remove_run(run);
  run->task.release(run->task.context);
  free(run);
  return NULL;
}

/// All but those that tell of a fault of the thread itself.
static sigset_t signals_of_others(void) {
  static const int own[] = {SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGSEGV, SIGSYS, SIGTRAP};
  sigset_t set;
  sigfillset(&set);
  for (unsigned index = 0; index < sizeof own / sizeof *own; index++) sigdelset(&set, own[index]);
  return set;
}

static bool start_detached(struct run *run) {
  pthread_t thread;
  sigset_t blocked = signals_of_others(), former;
  pthread_sigmask(SIG_BLOCK, &blocked, &former);
  bool started = pthread_create(&thread, NULL, run_body, run) == 0;
  pthread_sigmask(SIG_SETMASK, &former, NULL);
  if (started) pthread_detach(thread);
  return started;
}

static void add_run(struct run *run) {
  pthread_mutex_lock(&mutex);
  run->next = running;
  running = run;
  pthread_mutex_unlock(&mutex);
}

bool qmark_curl_start(struct qmark_curl_task task) {
  pthread_once(&exit_once, stop_all_at_exit);
  struct run *run = malloc(sizeof *run);
  if (!run) return false;
  run->task = task;
  add_run(run);
  if (start_detached(run)) return true;
  remove_run(run);
  free(run);
  return false;
}
