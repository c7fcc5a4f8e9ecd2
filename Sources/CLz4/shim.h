// What Swift needs of liblz4: frames, and the blocks of the legacy format.
#ifndef ELFSCAN_CLZ4_SHIM_H
#define ELFSCAN_CLZ4_SHIM_H

#include <lz4.h>
#include <lz4frame.h>

#endif
