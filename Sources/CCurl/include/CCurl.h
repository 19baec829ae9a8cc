#ifndef QMARK_CCURL_H
#define QMARK_CCURL_H

#include "threads.h"
#include "transfer.h"

#endif
