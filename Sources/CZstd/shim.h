// What Swift needs of libzstd: the stable part of its interface.
#ifndef ELFSCAN_CZSTD_SHIM_H
#define ELFSCAN_CZSTD_SHIM_H

#include <zstd.h>
#include <zstd_errors.h>

#endif
