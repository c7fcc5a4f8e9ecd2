// What Linux has and Swift's view of the C library has not: extended attributes, files in memory and files without a
// name. The C library declares the latter two only to programs that define _GNU_SOURCE.
#ifndef ELFSCAN_CLINUX_SHIM_H
#define ELFSCAN_CLINUX_SHIM_H

#include <fcntl.h>
#include <sys/xattr.h>

extern int memfd_create(const char *name, unsigned int flags);

static inline int elfscan_memory_file(void) { return memfd_create("elfscan", 1 /* MFD_CLOEXEC */); }

// O_TMPFILE
static inline int elfscan_unnamed_file_flag(void) { return 020000000 | O_DIRECTORY; }

#endif
