#define _GNU_SOURCE
#include "transfer.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include "library.h"

/// Options that take a pointer or a function, which C alone can pass: 10000 or 20000 + number.
enum {
  CURLOPT_WRITEDATA = 10001,
  CURLOPT_ERRORBUFFER = 10010,
  CURLOPT_HTTPHEADER = 10023,
  CURLOPT_HEADERDATA = 10029,
  CURLOPT_OPENSOCKETDATA = 10164,
  CURLOPT_COPYPOSTFIELDS = 10165,
  CURLOPT_WRITEFUNCTION = 20011,
  CURLOPT_HEADERFUNCTION = 20079,
  CURLOPT_OPENSOCKETFUNCTION = 20163,
  CURLOPT_POSTFIELDSIZE_LARGE = 30120,
};

enum { CURLMSG_DONE = 1 };

struct qmark_curl_easy *qmark_curl_easy_new(void) { return curl_library()->easy_init(); }

void qmark_curl_easy_free(struct qmark_curl_easy *easy) { curl_library()->easy_cleanup(easy); }

int qmark_curl_set_number(struct qmark_curl_easy *easy, enum qmark_curl_number_option option, long value) {
  return curl_library()->easy_set(easy, option, value);
}

int qmark_curl_set_text(struct qmark_curl_easy *easy, enum qmark_curl_text_option option, const char *value) {
  return curl_library()->easy_set(easy, option, value);
}

int qmark_curl_set_body(struct qmark_curl_easy *easy, const void *bytes, size_t count) {
  const struct curl_library *library = curl_library();
  int result = library->easy_set(easy, CURLOPT_POSTFIELDSIZE_LARGE, (int64_t)count);
  return result ? result : library->easy_set(easy, CURLOPT_COPYPOSTFIELDS, count ? bytes : "");
}

int qmark_curl_set_headers(struct qmark_curl_easy *easy, struct qmark_curl_headers *headers) {
  return curl_library()->easy_set(easy, CURLOPT_HTTPHEADER, headers);
}

int qmark_curl_set_error_text(struct qmark_curl_easy *easy, char *text) {
  return curl_library()->easy_set(easy, CURLOPT_ERRORBUFFER, text);
}

int qmark_curl_set_receivers(
    struct qmark_curl_easy *easy, qmark_curl_receiver *header, qmark_curl_receiver *body, void *context) {
  const struct curl_library *library = curl_library();
  int result = library->easy_set(easy, CURLOPT_HEADERFUNCTION, header);
  if (!result) result = library->easy_set(easy, CURLOPT_HEADERDATA, context);
  if (!result) result = library->easy_set(easy, CURLOPT_WRITEFUNCTION, body);
  return result ? result : library->easy_set(easy, CURLOPT_WRITEDATA, context);
}

/// libcurl's curl_sockaddr.
struct socket_address {
  int family;
  int type;
  int protocol;
  unsigned length;
  struct sockaddr address;
};

static uint16_t port_of(const struct socket_address *address) {
  const void *place = &address->address;
  if (address->family == AF_INET) return ntohs(((const struct sockaddr_in *)place)->sin_port);
  return address->family == AF_INET6 ? ntohs(((const struct sockaddr_in6 *)place)->sin6_port) : 0;
}

static int open_socket(void *context, int purpose, struct socket_address *address) {
  (void)purpose;
  *(uint16_t *)context = port_of(address);
#ifdef SOCK_CLOEXEC
  return socket(address->family, address->type | SOCK_CLOEXEC, address->protocol);
#else
  int opened = socket(address->family, address->type, address->protocol);
  if (opened >= 0) fcntl(opened, F_SETFD, FD_CLOEXEC);
  return opened;
#endif
}

int qmark_curl_set_socket_opener(struct qmark_curl_easy *easy, uint16_t *port) {
  const struct curl_library *library = curl_library();
  int result = library->easy_set(easy, CURLOPT_OPENSOCKETFUNCTION, open_socket);
  return result ? result : library->easy_set(easy, CURLOPT_OPENSOCKETDATA, port);
}

long qmark_curl_number(struct qmark_curl_easy *easy, enum qmark_curl_number_information information) {
  long value = 0;
  return curl_library()->easy_get(easy, information, &value) == QMARK_CURLE_OK ? value : -1;
}

int64_t qmark_curl_count(struct qmark_curl_easy *easy, enum qmark_curl_count_information information) {
  int64_t value = 0;
  return curl_library()->easy_get(easy, information, &value) == QMARK_CURLE_OK ? value : 0;
}

const char *qmark_curl_error(int result) { return curl_library()->easy_error(result); }

struct qmark_curl_headers *qmark_curl_headers_add(struct qmark_curl_headers *headers, const char *line) {
  return curl_library()->list_append(headers, line);
}

void qmark_curl_headers_free(struct qmark_curl_headers *headers) { curl_library()->list_free(headers); }

struct qmark_curl_multi *qmark_curl_multi_new(void) { return curl_library()->multi_init(); }

void qmark_curl_multi_free(struct qmark_curl_multi *multi) { curl_library()->multi_cleanup(multi); }

int qmark_curl_multi_add(struct qmark_curl_multi *multi, struct qmark_curl_easy *easy) {
  return curl_library()->multi_add(multi, easy);
}

int qmark_curl_multi_remove(struct qmark_curl_multi *multi, struct qmark_curl_easy *easy) {
  return curl_library()->multi_remove(multi, easy);
}

int qmark_curl_multi_perform(struct qmark_curl_multi *multi) {
  int running;
  return curl_library()->multi_perform(multi, &running);
}

int qmark_curl_multi_wait(struct qmark_curl_multi *multi, int milliseconds) {
  return curl_library()->multi_poll(multi, NULL, 0, milliseconds, NULL);
}

void qmark_curl_multi_wake(struct qmark_curl_multi *multi) { curl_library()->multi_wakeup(multi); }

bool qmark_curl_multi_result(struct qmark_curl_multi *multi, int *result) {
  int remaining;
  struct curl_message *message;
  while ((message = curl_library()->multi_read(multi, &remaining)) != NULL) {
    if (message->kind != CURLMSG_DONE) continue;
    *result = message->data.result;
    return true;
  }
  return false;
}
