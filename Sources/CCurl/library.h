#ifndef QMARK_CURL_LIBRARY_H
#define QMARK_CURL_LIBRARY_H

#include <stddef.h>

struct qmark_curl_easy;
struct qmark_curl_headers;
struct qmark_curl_multi;

/// libcurl's CURLMsg.
struct curl_message {
  int kind;
  struct qmark_curl_easy *easy;
  union {
    void *whatever;
    int result;
  } data;
};

/// The functions of libcurl that a transfer needs; integers stand for its enumerations.
struct curl_library {
  int (*global_init)(long flags);
  char *(*version)(void);
  const char *(*easy_error)(int result);
  struct qmark_curl_easy *(*easy_init)(void);
  void (*easy_cleanup)(struct qmark_curl_easy *easy);
  int (*easy_set)(struct qmark_curl_easy *easy, int option, ...);
  int (*easy_get)(struct qmark_curl_easy *easy, int information, ...);
  struct qmark_curl_headers *(*list_append)(struct qmark_curl_headers *list, const char *text);
  void (*list_free)(struct qmark_curl_headers *list);
  struct qmark_curl_multi *(*multi_init)(void);
  int (*multi_cleanup)(struct qmark_curl_multi *multi);
  int (*multi_add)(struct qmark_curl_multi *multi, struct qmark_curl_easy *easy);
  int (*multi_remove)(struct qmark_curl_multi *multi, struct qmark_curl_easy *easy);
  int (*multi_perform)(struct qmark_curl_multi *multi, int *running);
  int (*multi_poll)(struct qmark_curl_multi *multi, void *extra, unsigned extra_count, int milliseconds, int *ready);
  int (*multi_wakeup)(struct qmark_curl_multi *multi);
  struct curl_message *(*multi_read)(struct qmark_curl_multi *multi, int *remaining);
};

/// libcurl, loaded and initialised at the first call from any thread; NULL where there is none.
const struct curl_library *curl_library(void);

#endif
