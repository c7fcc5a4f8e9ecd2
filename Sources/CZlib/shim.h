// What Swift needs of zlib. inflateInit2 is a macro, which Swift does not import.
#ifndef ELFSCAN_CZLIB_SHIM_H
#define ELFSCAN_CZLIB_SHIM_H

#include <zlib.h>

// The largest window, and 16 for a gzip header and trailer, which are then checked.
static inline int elfscan_inflate_gzip_init(z_stream *stream) { return inflateInit2(stream, MAX_WBITS + 16); }

#endif
