// What Swift needs of liblzma. The decoder's flags are macros that Swift does not import.
#ifndef ELFSCAN_CLZMA_SHIM_H
#define ELFSCAN_CLZMA_SHIM_H

#include <lzma.h>

// Decodes one stream, and refuses one whose kind of check it cannot verify.
static inline lzma_ret elfscan_xz_decoder_init(lzma_stream *stream, uint64_t memory_limit) {
  return lzma_stream_decoder(stream, memory_limit, LZMA_TELL_UNSUPPORTED_CHECK);
}

#endif
