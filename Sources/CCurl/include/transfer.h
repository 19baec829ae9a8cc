#ifndef QMARK_CURL_TRANSFER_H
#define QMARK_CURL_TRANSFER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// libcurl's numbers are part of its binary interface and never change: no header of it is needed to build. Every
// function but the first two needs a library that was loaded.

/// Finds libcurl 7.68 or later on this machine, once and from any thread; false where there is none.
bool qmark_curl_load(void);

/// What curl_version() says; NULL without the library.
const char *qmark_curl_version(void);

/// libcurl's CURL, CURLM and curl_slist.
struct qmark_curl_easy;
struct qmark_curl_multi;
struct qmark_curl_headers;

/// Options that take a long: CURLOPTTYPE_LONG, 0 + number.
enum qmark_curl_number_option {
  QMARK_CURLOPT_SSLVERSION = 32,
  QMARK_CURLOPT_POST = 47,
  QMARK_CURLOPT_HTTPGET = 80,
  QMARK_CURLOPT_HTTP_VERSION = 84,
  QMARK_CURLOPT_NOSIGNAL = 99,
  QMARK_CURLOPT_CONNECTTIMEOUT_MS = 156,
  QMARK_CURLOPT_PROTOCOLS = 181,
  QMARK_CURLOPT_TCP_KEEPALIVE = 213,
  QMARK_CURLOPT_SUPPRESS_CONNECT_HEADERS = 265,
  QMARK_CURLOPT_QUICK_EXIT = 322,
};

/// Options that take a string, which libcurl copies: CURLOPTTYPE_STRINGPOINT, 10000 + number.
enum qmark_curl_text_option {
  QMARK_CURLOPT_URL = 10002,
  QMARK_CURLOPT_PROXY = 10004,
  QMARK_CURLOPT_USERAGENT = 10018,
  QMARK_CURLOPT_CAINFO = 10065,
  QMARK_CURLOPT_ACCEPT_ENCODING = 10102,
  QMARK_CURLOPT_PROXY_CAINFO = 10246,
  QMARK_CURLOPT_PROTOCOLS_STR = 10318,
};

/// What is told as a long: CURLINFO_LONG, 0x200000 + number.
enum qmark_curl_number_information {
  QMARK_CURLINFO_HTTP_CONNECTCODE = 0x200016,
  QMARK_CURLINFO_OS_ERRNO = 0x200019,
  QMARK_CURLINFO_USED_PROXY = 0x200042,
};

/// What is told as a curl_off_t: CURLINFO_OFF_T, 0x600000 + number.
enum qmark_curl_count_information {
  QMARK_CURLINFO_SIZE_UPLOAD = 0x600007,
  QMARK_CURLINFO_SIZE_DOWNLOAD = 0x600008,
  QMARK_CURLINFO_PRETRANSFER_TIME = 0x600035,
};

/// Values of the options above.
enum {
  QMARK_CURLPROTO_HTTP_AND_HTTPS = 1 | 2,
  QMARK_CURL_HTTP_VERSION_2TLS = 4,
  QMARK_CURL_SSLVERSION_TLSv1_2 = 6,
  QMARK_CURL_ERROR_SIZE = 256,
};

/// The results that are told apart: CURLcode.
enum qmark_curl_result {
  QMARK_CURLE_OK = 0,
  QMARK_CURLE_URL_MALFORMAT = 3,
  QMARK_CURLE_COULDNT_RESOLVE_PROXY = 5,
  QMARK_CURLE_COULDNT_RESOLVE_HOST = 6,
  QMARK_CURLE_COULDNT_CONNECT = 7,
  QMARK_CURLE_HTTP2 = 16,
  QMARK_CURLE_PARTIAL_FILE = 18,
  QMARK_CURLE_OUT_OF_MEMORY = 27,
  QMARK_CURLE_OPERATION_TIMEDOUT = 28,
  QMARK_CURLE_SSL_CONNECT_ERROR = 35,
  QMARK_CURLE_GOT_NOTHING = 52,
  QMARK_CURLE_SSL_ENGINE_NOTFOUND = 53,
  QMARK_CURLE_SSL_ENGINE_SETFAILED = 54,
  QMARK_CURLE_SEND_ERROR = 55,
  QMARK_CURLE_RECV_ERROR = 56,
  QMARK_CURLE_SSL_CERTPROBLEM = 58,
  QMARK_CURLE_SSL_CIPHER = 59,
  QMARK_CURLE_PEER_FAILED_VERIFICATION = 60,
  QMARK_CURLE_USE_SSL_FAILED = 64,
  QMARK_CURLE_SSL_ENGINE_INITFAILED = 66,
  QMARK_CURLE_SSL_CACERT_BADFILE = 77,
  QMARK_CURLE_SSL_SHUTDOWN_FAILED = 80,
  QMARK_CURLE_SSL_CRL_BADFILE = 82,
  QMARK_CURLE_SSL_ISSUER_ERROR = 83,
  QMARK_CURLE_SSL_PINNEDPUBKEYNOTMATCH = 90,
  QMARK_CURLE_SSL_INVALIDCERTSTATUS = 91,
  QMARK_CURLE_HTTP2_STREAM = 92,
  QMARK_CURLE_PROXY = 97,
  QMARK_CURLE_SSL_CLIENTCERT = 98,
};

/// Takes `size * count` bytes; another number than that ends the transfer.
typedef size_t qmark_curl_receiver(char *bytes, size_t size, size_t count, void *context);

/// A new handle; NULL without memory.
struct qmark_curl_easy *qmark_curl_easy_new(void);
void qmark_curl_easy_free(struct qmark_curl_easy *easy);

/// Sets an option; a CURLcode.
int qmark_curl_set_number(struct qmark_curl_easy *easy, enum qmark_curl_number_option option, long value);
int qmark_curl_set_text(struct qmark_curl_easy *easy, enum qmark_curl_text_option option, const char *value);

/// Copies the body that is posted.
int qmark_curl_set_body(struct qmark_curl_easy *easy, const void *bytes, size_t count);

/// Lends the header fields, until the handle is freed.
int qmark_curl_set_headers(struct qmark_curl_easy *easy, struct qmark_curl_headers *headers);

/// Lends room for `QMARK_CURL_ERROR_SIZE` bytes of an error's text, until the handle is freed.
int qmark_curl_set_error_text(struct qmark_curl_easy *easy, char *text);

/// Who gets the lines of the header and the bytes of the body.
int qmark_curl_set_receivers(
    struct qmark_curl_easy *easy, qmark_curl_receiver *header, qmark_curl_receiver *body, void *context);

/// Makes sockets that no child inherits, and notes the port that the last of them was opened for.
int qmark_curl_set_socket_opener(struct qmark_curl_easy *easy, uint16_t *port);

/// What the handle tells; 0 where this libcurl does not know it, -1 for `qmark_curl_number` then.
long qmark_curl_number(struct qmark_curl_easy *easy, enum qmark_curl_number_information information);
int64_t qmark_curl_count(struct qmark_curl_easy *easy, enum qmark_curl_count_information information);

/// A result in words.
const char *qmark_curl_error(int result);

/// Adds a line to the fields, NULL for none yet, and gives them; NULL without memory, the former are still there then.
struct qmark_curl_headers *qmark_curl_headers_add(struct qmark_curl_headers *headers, const char *line);
void qmark_curl_headers_free(struct qmark_curl_headers *headers);

struct qmark_curl_multi *qmark_curl_multi_new(void);
void qmark_curl_multi_free(struct qmark_curl_multi *multi);

/// Adds or takes out a handle; a CURLMcode.
int qmark_curl_multi_add(struct qmark_curl_multi *multi, struct qmark_curl_easy *easy);
int qmark_curl_multi_remove(struct qmark_curl_multi *multi, struct qmark_curl_easy *easy);

/// Does what can be done without waiting; a CURLMcode.
int qmark_curl_multi_perform(struct qmark_curl_multi *multi);

/// Waits for the network, a timer of libcurl or `qmark_curl_multi_wake`; a CURLMcode.
int qmark_curl_multi_wait(struct qmark_curl_multi *multi, int milliseconds);

/// Ends the wait; may be called from any thread.
void qmark_curl_multi_wake(struct qmark_curl_multi *multi);

/// Whether a handle is done, and its CURLcode.
bool qmark_curl_multi_result(struct qmark_curl_multi *multi, int *result);

#endif
