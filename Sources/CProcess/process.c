// What has to be done before the first line of Swift: the C library calls a constructor with the arguments of main.

#include "CProcess.h"

#include <malloc.h>
#include <stddef.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

static int argument_count;
static char **arguments;

// Where /proc is not mounted, Swift has no arguments, and one that is linked statically ends with a trap.
static void require_proc(void) {
  char path[1];
  static const char message[] =
      "错误：没有挂载 /proc，本程序无法运行：先挂载（mount -t proc proc /proc）\n"
      "error: /proc is not mounted, and the program cannot run without it: mount it (mount -t proc proc /proc)\n";
  if (readlink("/proc/self/exe", path, sizeof path) >= 0) return;
  if (write(STDERR_FILENO, message, strlen(message)) < 0) _exit(1);
  _exit(1);
}

// Before everything else that runs before main, what Swift does there too.
__attribute__((constructor(101))) static void begin(int count, char **values, char **environment) {
  require_proc();
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

void foia_return_free_memory(void) { malloc_trim(0); }

const char *foia_argument(int place) {
  return place >= 0 && place < argument_count ? arguments[place] : NULL;
}
