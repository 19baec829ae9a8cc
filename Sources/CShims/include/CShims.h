#ifndef QMARK_CSHIMS_H
#define QMARK_CSHIMS_H

#include "interruption.h"
#include "process.h"
#include "terminal.h"

#endif
