// libFuzzer, as far as it has no header of its own, and files in memory.
#ifndef ELFSCAN_CFUZZER_SHIM_H
#define ELFSCAN_CFUZZER_SHIM_H

#include <stddef.h>
#include <stdint.h>

// Runs the callback on ever new input until something is found or time is up.
extern int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*callback)(const uint8_t *data, size_t size));

// Changes the bytes in place; returns the new size, at most max_size.
extern size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t max_size);

extern int memfd_create(const char *name, unsigned int flags);

static inline int fuzz_memory_file(void) { return memfd_create("fuzz", 1 /* MFD_CLOEXEC */); }

#endif
