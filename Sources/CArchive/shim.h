// What Swift needs of libarchive.
#ifndef ELFSCAN_CARCHIVE_SHIM_H
#define ELFSCAN_CARCHIVE_SHIM_H

#include <archive.h>
#include <archive_entry.h>

#endif
