// The C++ ABI's own demangler (Itanium C++ ABI, section 3.4). It is in the C++ runtime that every Swift program on
// Linux carries already.
#ifndef ELFSCAN_CDEMANGLE_SHIM_H
#define ELFSCAN_CDEMANGLE_SHIM_H

#include <stddef.h>

char *__cxa_demangle(const char *mangled_name, char *output_buffer, size_t *length, int *status);

#endif
