#ifndef QMARK_READLINE_LOCALE_H
#define QMARK_READLINE_LOCALE_H

/// Makes this process count characters in UTF-8 also where the environment names no such locale.
void enter_utf8_locale(void);

/// Puts the locale and LC_ALL back, so that no child sees the change.
void leave_utf8_locale(void);

#endif
