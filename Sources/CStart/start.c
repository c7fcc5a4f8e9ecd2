#define _GNU_SOURCE
#include "CStart.h"

#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

static char *given;
static char stack[64 * 1024];

// Standard descriptors that are closed would be given to the next file that is opened, and messages be written into it.
// What cannot be read or written takes their place.
static void occupy_standard_descriptors(void) {
  for (int descriptor = 0; descriptor < 3; descriptor++)
    if (fcntl(descriptor, F_GETFD) < 0 && open("/", O_PATH) < 0) return;
}

// The runtime looks for its program that reports crashes beside ours, which a static program has none of, and ends the process
// where /proc does not tell where that is. It finds the arguments from where the environment lies: that must stay there, so that
// a variable gives its place to ours until the runtime has started.
static void hide_reporter(void) {
  if (getenv("SWIFT_BACKTRACE") || !environ || !environ[0]) return;
  static char ours[] = "SWIFT_BACKTRACE=enable=no,swift-backtrace=/";
  given = environ[0];
  environ[0] = ours;
}

void elfscan_runtime_has_started(void) {
  if (given) environ[0] = given;
  given = 0;
}

// The runtime ends the process by a signal where there is no memory. Where memory is what is missing, that is said. Any other
// signal does what it does.
static void tell_of_memory(int number) {
  static const struct sigaction usual = {.sa_handler = SIG_DFL};
  static const char text[] = "elfscan: no verdict: there is not enough memory (see ulimit -v, ulimit -d)\n";
  const size_t little = (size_t)512 << 20;
  if (mmap(0, little, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0) == MAP_FAILED) {
    ssize_t written = write(2, text, sizeof text - 1);
    (void)written;
    _exit(2);
  }
  sigaction(number, &usual, 0);
  raise(number);
}

#ifdef __GLIBC__
// Swift's runtime: what main was given. Otherwise it looks for that in the stack, whose place only /proc tells.
void _swift_stdlib_overrideUnsafeArgvArgc(char **arguments, int count);
#endif

static int is_limited(int resource) {
  struct rlimit limit;
  return getrlimit(resource, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY;
}

static void watch_memory(void) {
  if (!is_limited(RLIMIT_AS) && !is_limited(RLIMIT_DATA)) return;
  static const int signals[] = {SIGABRT, SIGBUS, SIGILL, SIGSEGV, SIGTRAP};
  stack_t own = {.ss_sp = stack, .ss_size = sizeof stack};
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = tell_of_memory;
  // Not only once: other threads find no memory at the same time.
  action.sa_flags = SA_ONSTACK | SA_NODEFER;
  sigaltstack(&own, 0);
  for (size_t i = 0; i < sizeof signals / sizeof *signals; i++) sigaction(signals[i], &action, 0);
}

__attribute__((constructor(101))) static void before_the_runtime(int count, char **arguments) {
#ifdef __GLIBC__
  _swift_stdlib_overrideUnsafeArgvArgc(arguments, count);
#else
  (void)count, (void)arguments;
#endif
  occupy_standard_descriptors();
  hide_reporter();
  watch_memory();
}
