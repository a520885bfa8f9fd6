// What has to be done before the first line of Swift: the C library calls a constructor with the arguments of main.

#include "CProcess.h"

#include <stddef.h>
#include <sys/prctl.h>
#include <sys/resource.h>

static int argument_count;
static char **arguments;

// Swift reads the arguments from /proc/self/cmdline, and has none where that is not mounted.
__attribute__((constructor)) static void begin(int count, char **values, char **environment) {
  (void)environment;
  argument_count = count;
  arguments = values;
  // A core file would have personal data in it. The limit keeps it from being written; a program to which the system
  // hands cores whatever the limit gets none of a process that is not dumpable.
  const struct rlimit none = {0, 0};
  setrlimit(RLIMIT_CORE, &none);
  prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

#if __has_feature(address_sanitizer)
// The search for leaks would stop the process as a debugger does, which one that is not dumpable does not let it.
const char *__asan_default_options(void) { return "detect_leaks=0"; }
#endif

int foia_argument_count(void) { return argument_count; }

const char *foia_argument(int place) {
  return place >= 0 && place < argument_count ? arguments[place] : NULL;
}
