// What Swift needs of libelf. Constants (SHT_*, SHF_*, STB_*) and functions import as they are;
// function-like macros do not, and are spelled out in Swift where they are used.
#ifndef ELFSCAN_CLIBELF_SHIM_H
#define ELFSCAN_CLIBELF_SHIM_H

#include <elfutils/version.h>
#include <gelf.h>
#include <libelf.h>

#endif
