// What Linux has and Swift's view of the C library has not: extended attributes and files without a
// name, flushing a file system; and which processors this process may use. The C library declares most of it only to programs that define
// _GNU_SOURCE.
#ifndef ELFSCAN_CLINUX_SHIM_H
#define ELFSCAN_CLINUX_SHIM_H

#include <fcntl.h>
#include <pthread.h>
#include <sys/xattr.h>

// O_TMPFILE
static inline int elfscan_unnamed_file_flag(void) { return 020000000 | O_DIRECTORY; }

extern int syncfs(int file);

extern int sched_getaffinity(int process, unsigned long size, void *set);

// How many processors this process may use; 0 where the system does not say.
static inline int elfscan_processors(void) {
  unsigned long set[128] = {0};
  int count = 0;
  if (sched_getaffinity(0, sizeof set, set) < 0) return 0;
  for (int word = 0; word < 128; word++) count += __builtin_popcountl(set[word]);
  return count;
}

// Starts a thread with a stack as large as the main thread usually has, whatever the C library gives others.
static inline int elfscan_start_thread(pthread_t *thread, void *(*body)(void *), void *argument) {
  pthread_attr_t attributes;
  int failure = pthread_attr_init(&attributes);
  if (failure) return failure;
  failure = pthread_attr_setstacksize(&attributes, 8 << 20);
  if (!failure) failure = pthread_create(thread, &attributes, body, argument);
  pthread_attr_destroy(&attributes);
  return failure;
}

#endif
