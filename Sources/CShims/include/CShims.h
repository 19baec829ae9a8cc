#ifndef QMARK_CSHIMS_H
#define QMARK_CSHIMS_H

#endif
