#include "CCurl.h"

bool qmark_curl_is_available(void) { return false; }
