#define _GNU_SOURCE
#include "locale.h"

#include <langinfo.h>
#include <locale.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

static char *former_locale;
static char *former_setting;
static bool replaced_setting;

static bool is_utf8(const char *locale) {
  return setlocale(LC_CTYPE, locale) && strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

void enter_utf8_locale(void) {
  static const char *const fallbacks[] = {"C.UTF-8", "en_US.UTF-8"};
  const char *current = setlocale(LC_CTYPE, NULL);
  former_locale = current ? strdup(current) : NULL;
  replaced_setting = false;
  if (is_utf8("")) return;
  for (size_t index = 0; index < sizeof fallbacks / sizeof *fallbacks; index++) {
    if (!is_utf8(fallbacks[index])) continue;
    const char *setting = getenv("LC_ALL");
    former_setting = setting ? strdup(setting) : NULL;
    replaced_setting = true;
    setenv("LC_ALL", fallbacks[index], 1);
    return;
  }
}

void leave_utf8_locale(void) {
  if (replaced_setting && former_setting) setenv("LC_ALL", former_setting, 1);
  if (replaced_setting && !former_setting) unsetenv("LC_ALL");
  if (former_locale) setlocale(LC_CTYPE, former_locale);
  free(former_setting);
  free(former_locale);
  former_setting = former_locale = NULL;
  replaced_setting = false;
}
