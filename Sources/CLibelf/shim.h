// What Swift needs of libelf. Constants (SHT_*, SHF_*, STB_*) and functions import as they are;
// function-like macros do not, and are spelled out in Swift where they are used.
#ifndef ELFSCAN_CLIBELF_SHIM_H
#define ELFSCAN_CLIBELF_SHIM_H

#include <gelf.h>
#include <libelf.h>

// Linux has it, but the C library declares it only to programs that define _GNU_SOURCE, which Swift does not.
extern int memfd_create(const char *name, unsigned int flags);

// libelf writes to file descriptors only.
static inline int elfscan_memory_file(void) { return memfd_create("elfscan", 1 /* MFD_CLOEXEC */); }

#endif
