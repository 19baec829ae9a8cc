#define _GNU_SOURCE
#include "threads.h"

#include <errno.h>
#include <pthread.h>
#include <sched.h>
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

static void perform(struct run *run) {
  run->task.body(run->task.context);
  remove_run(run);
  run->task.release(run->task.context);
  free(run);
}

static void *run_body(void *argument) {
  perform(argument);
  return NULL;
}

/// The thread that began with a preparation: whether it is free, and what it is given to run.
static bool has_spare_thread;
static struct run *handed_over;
static pthread_cond_t one_handed_over = PTHREAD_COND_INITIALIZER;

#ifdef __linux__
static cpu_set_t all_processors;

/// A new thread may well share the processor of the one that made it, and take turns with it every four milliseconds, while
/// another one idles: it begins on any other.
static void leave_processor(pthread_attr_t *attributes) {
  int current = sched_getcpu();
  if (current < 0 || sched_getaffinity(0, sizeof all_processors, &all_processors) != 0) return;
  cpu_set_t others = all_processors;
  CPU_CLR(current, &others);
  if (CPU_COUNT(&others) > 0) pthread_attr_setaffinity_np(attributes, sizeof others, &others);
}

static void take_any_processor(void) { sched_setaffinity(0, sizeof all_processors, &all_processors); }
#else
static void leave_processor(pthread_attr_t *attributes) { (void)attributes; }

static void take_any_processor(void) {}
#endif

static void *spare_body(void *argument) {
  perform(argument);
  take_any_processor();
  pthread_mutex_lock(&mutex);
  while (!handed_over) pthread_cond_wait(&one_handed_over, &mutex);
  struct run *run = handed_over;
  handed_over = NULL;
  pthread_mutex_unlock(&mutex);
  perform(run);
  return NULL;
}

static bool hand_over(struct run *run) {
  pthread_mutex_lock(&mutex);
  bool is_taken = has_spare_thread;
  if (is_taken) {
    has_spare_thread = false;
    handed_over = run;
    pthread_cond_signal(&one_handed_over);
  }
  pthread_mutex_unlock(&mutex);
  return is_taken;
}

static void note_spare_thread(void) {
  pthread_mutex_lock(&mutex);
  has_spare_thread = true;
  pthread_mutex_unlock(&mutex);
}

/// All but those that tell of a fault of the thread itself.
static sigset_t signals_of_others(void) {
  static const int own[] = {SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGSEGV, SIGSYS, SIGTRAP};
  sigset_t set;
  sigfillset(&set);
  for (unsigned index = 0; index < sizeof own / sizeof *own; index++) sigdelset(&set, own[index]);
  return set;
}

static bool start_detached(struct run *run, void *(*body)(void *), const pthread_attr_t *attributes) {
  pthread_t thread;
  sigset_t blocked = signals_of_others(), former;
  pthread_sigmask(SIG_BLOCK, &blocked, &former);
  bool started = pthread_create(&thread, attributes, body, run) == 0;
  pthread_sigmask(SIG_SETMASK, &former, NULL);
  if (started) pthread_detach(thread);
  return started;
}

static bool start_spare(struct run *run) {
  pthread_attr_t attributes;
  if (pthread_attr_init(&attributes) != 0) return false;
  leave_processor(&attributes);
  bool started = start_detached(run, spare_body, &attributes);
  pthread_attr_destroy(&attributes);
  return started;
}

static void add_run(struct run *run) {
  pthread_mutex_lock(&mutex);
  run->next = running;
  running = run;
  pthread_mutex_unlock(&mutex);
}

static struct run *new_run(struct qmark_curl_task task) {
  pthread_once(&exit_once, stop_all_at_exit);
  struct run *run = malloc(sizeof *run);
  if (!run) return NULL;
  run->task = task;
  add_run(run);
  return run;
}

static bool refuse(struct run *run) {
  remove_run(run);
  free(run);
  return false;
}

bool qmark_curl_start(struct qmark_curl_task task) {
  struct run *run = new_run(task);
  if (!run) return false;
  return hand_over(run) || start_detached(run, run_body, NULL) || refuse(run);
}

bool qmark_curl_start_preparation(struct qmark_curl_task task) {
  struct run *run = new_run(task);
  if (!run) return false;
  if (!start_spare(run)) return refuse(run);
  note_spare_thread();
  return true;
}
