// What Swift needs of liblzma. Flags, presets and filters are macros that Swift does not import.
#ifndef ELFSCAN_CLZMA_SHIM_H
#define ELFSCAN_CLZMA_SHIM_H

#include <lzma.h>

// Decodes one stream, and refuses one whose kind of check it cannot verify. With several threads, where liblzma has them
// for decoding (5.4), blocks are decoded side by side as far as the memory allows.
static inline lzma_ret elfscan_xz_decoder_init(lzma_stream *stream, uint64_t memory_limit, uint32_t threads) {
#if LZMA_VERSION >= 50040002
  if (threads > 1) {
    lzma_mt options = {
        .flags = LZMA_TELL_UNSUPPORTED_CHECK,
        .threads = threads,
        .memlimit_threading = memory_limit,
        .memlimit_stop = memory_limit,
    };
    return lzma_stream_decoder_mt(stream, &options);
  }
#endif
  return lzma_stream_decoder(stream, memory_limit, LZMA_TELL_UNSUPPORTED_CHECK);
}

// Encodes one stream as kbuild packs modules: preset 6, a dictionary of 1 MiB, CRC32 as check.
static inline lzma_ret elfscan_xz_encoder_init(lzma_stream *stream) {
  lzma_options_lzma options;
  if (lzma_lzma_preset(&options, LZMA_PRESET_DEFAULT)) return LZMA_OPTIONS_ERROR;
  options.dict_size = 1U << 20;
  // liblzma copies them.
  const lzma_filter filters[] = {{LZMA_FILTER_LZMA2, &options}, {LZMA_VLI_UNKNOWN, NULL}};
  return lzma_stream_encoder(stream, filters, LZMA_CHECK_CRC32);
}

#endif
