#ifndef QMARK_CCURL_H
#define QMARK_CCURL_H

#include <stdbool.h>

/// Whether libcurl can be loaded; loads it at the first call.
bool qmark_curl_is_available(void);

#endif
