// What Linux has and Swift's view of the C library has not: extended attributes and files without a
// name, flushing a file system; which processors this process may use; and giving up rights. The C library declares
// most of it only to programs that define _GNU_SOURCE.
#ifndef ELFSCAN_CLINUX_SHIM_H
#define ELFSCAN_CLINUX_SHIM_H

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <sys/prctl.h>
#include <sys/xattr.h>
#include <unistd.h>

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

// Landlock (landlock(7)), with numbers and structures of our own: headers of older systems have none. The numbers of
// the calls are the same on all machines but Alpha.
extern long syscall(long number, ...);

// There in programs that are built with a sanitizer.
extern void __sanitizer_set_report_path(const char *path) __attribute__((weak));

// The version of Landlock; 0 where the kernel has none, or does not use it, and where a sanitizer has to write what it
// reports.
static inline int elfscan_landlock_version(void) {
  if (__sanitizer_set_report_path) return 0;
  long version = syscall(444, (void *)0, 0UL, 1U);
  return version < 0 ? 0 : (int)version;
}

// A set of rules without any that withholds these, as a descriptor; -1 where there can be none. An older kernel takes
// the whole structure, as long as what it does not know is zero.
static inline int elfscan_landlock_ruleset(
    unsigned long long files, unsigned long long network, unsigned long long scopes) {
  unsigned long long withheld[] = {files, network, scopes};
  return (int)syscall(444, withheld, sizeof withheld, 0U);
}

// Leaves rights to a file, or to everything below a folder. A file has only those among `of_files`. What is not there,
// or is no file of a file system, such as a pipe, needs none.
static inline void elfscan_landlock_allow(
    int ruleset, const char *path, unsigned long long rights, unsigned long long of_files) {
  // O_PATH
  struct __attribute__((packed)) {
    unsigned long long rights;
    int file;
  } rule = {rights, open(path, 010000000 | O_CLOEXEC)};
  if (rule.file < 0) return;
  if (syscall(445, ruleset, 1, &rule, 0U) < 0 && errno == EINVAL) {
    rule.rights &= of_files;
    syscall(445, ruleset, 1, &rule, 0U);
  }
  close(rule.file);
}

// From now on this thread, and those that it starts, have only the rights of the rules. 0 where that is so.
static inline int elfscan_landlock_restrict(int ruleset) { return (int)syscall(446, ruleset, 0U); }

// From now on no program that is run gets more rights than this one (PR_SET_NO_NEW_PRIVS).
static inline int elfscan_no_new_privileges(void) { return prctl(38, 1UL, 0UL, 0UL, 0UL); }

#endif
