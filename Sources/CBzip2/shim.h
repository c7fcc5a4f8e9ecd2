// What Swift needs of libbz2. Its return codes are macros with negative numbers, which Swift imports as they are.
#ifndef ELFSCAN_CBZIP2_SHIM_H
#define ELFSCAN_CBZIP2_SHIM_H

#include <bzlib.h>

#endif
