#define _GNU_SOURCE
#include "library.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "CCurl.h"

static const char *const candidates[] = {
#ifdef __APPLE__
    "/usr/lib/libcurl.4.dylib",
    "/opt/homebrew/opt/curl/lib/libcurl.4.dylib",
    "/usr/local/opt/curl/lib/libcurl.4.dylib",
    "/opt/local/lib/libcurl.4.dylib",
#else
    "libcurl.so.4",
    "libcurl-gnutls.so.4",
    "libcurl-nss.so.4",
#endif
};

struct symbol {
  const char *name;
  size_t place;
};

#define SYMBOL(name, field) {name, offsetof(struct curl_library, field)}

static const struct symbol symbols[] = {
    SYMBOL("curl_global_init", global_init),
    SYMBOL("curl_version", version),
    SYMBOL("curl_easy_strerror", easy_error),
    SYMBOL("curl_easy_init", easy_init),
    SYMBOL("curl_easy_cleanup", easy_cleanup),
    SYMBOL("curl_easy_setopt", easy_set),
    SYMBOL("curl_easy_getinfo", easy_get),
    SYMBOL("curl_slist_append", list_append),
    SYMBOL("curl_slist_free_all", list_free),
    SYMBOL("curl_multi_init", multi_init),
    SYMBOL("curl_multi_cleanup", multi_cleanup),
    SYMBOL("curl_multi_add_handle", multi_add),
    SYMBOL("curl_multi_remove_handle", multi_remove),
    SYMBOL("curl_multi_perform", multi_perform),
    SYMBOL("curl_multi_poll", multi_poll),      // 7.66
    SYMBOL("curl_multi_wakeup", multi_wakeup),  // 7.68
    SYMBOL("curl_multi_info_read", multi_read),
};

static struct curl_library loaded;
static bool is_loaded;
static pthread_once_t load_once = PTHREAD_ONCE_INIT;

static bool find_symbols(void *handle) {
  for (size_t index = 0; index < sizeof symbols / sizeof *symbols; index++) {
    void *address = dlsym(handle, symbols[index].name);
    if (!address) return false;
    memcpy((char *)&loaded + symbols[index].place, &address, sizeof address);
  }
  return true;
}

/// OpenSSL would clean itself up in exit() under the feet of a transfer that still runs.
static void keep_openssl_until_the_end(void *handle) {
  enum { OPENSSL_INIT_NO_ATEXIT = 0x00080000 };
  void *address = dlsym(handle, "OPENSSL_init_crypto");
  int (*initialise)(uint64_t options, const void *settings);
  if (!address) return;
  memcpy(&initialise, &address, sizeof address);
  initialise(OPENSSL_INIT_NO_ATEXIT, NULL);
}

static bool initialise(void *handle) {
  enum { CURL_GLOBAL_DEFAULT = 3 };
  if (!find_symbols(handle)) return false;
  keep_openssl_until_the_end(handle);
  return loaded.global_init(CURL_GLOBAL_DEFAULT) == 0;
}

// Lazy binding: libcurl pulls in thirty libraries, and resolving all that they import costs half a millisecond.
static void load(void) {
  for (size_t index = 0; index < sizeof candidates / sizeof *candidates && !is_loaded; index++) {
    void *handle = dlopen(candidates[index], RTLD_LAZY | RTLD_LOCAL);
    if (!handle) continue;
    is_loaded = initialise(handle);
    if (!is_loaded) dlclose(handle);
  }
}

const struct curl_library *curl_library(void) {
  pthread_once(&load_once, load);
  return is_loaded ? &loaded : NULL;
}

bool qmark_curl_load(void) { return curl_library() != NULL; }

const char *qmark_curl_version(void) {
  const struct curl_library *library = curl_library();
  return library ? library->version() : NULL;
}
