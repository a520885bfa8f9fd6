/* Stands between a program and the system calls by which it changes files (LD_PRELOAD), for Scripts/torture.
 *
 * Only what lies in the folder FAULT_FOLDER counts, and, as an answer to a person, standard output.
 *
 *   FAULT_TRACE=FILE   writes every change to FILE, in order: a line "operation inode offset length name", then the bytes
 *   FAULT_AT=N         lets the Nth call fail, counted from 1 over all calls that are named below
 *   FAULT_KIND=KIND    how: io, full, file-limit, locks (the error the call returns), short (half of it is written), kill
 *   FAULT_CALLS=FILE   writes how many calls there were to FILE when the program ends
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static char folder[PATH_MAX];
static size_t folder_length;
static int trace = -1;
static long calls, fault_at;
static char kind[32];

__attribute__((constructor)) static void begin(void) {
  const char *name = getenv("FAULT_FOLDER");
  if (!name || !realpath(name, folder)) return;
  folder_length = strlen(folder);
  if ((name = getenv("FAULT_AT"))) fault_at = atol(name);
  if ((name = getenv("FAULT_KIND"))) snprintf(kind, sizeof kind, "%s", name);
  if ((name = getenv("FAULT_TRACE"))) trace = REAL(open)(name, O_CREAT | O_WRONLY | O_TRUNC | O_CLOEXEC, 0600);
}

__attribute__((destructor)) static void end(void) {
  const char *name = getenv("FAULT_CALLS");
  if (!folder_length || !name) return;
  int file = REAL(open)(name, O_CREAT | O_WRONLY | O_TRUNC, 0600);
  dprintf(file, "%ld\n", calls);
}

/* Whether a path lies in the folder that counts. */
static int counts(const char *path) {
  if (!folder_length || !path) return 0;
  char whole[PATH_MAX * 2], parent[PATH_MAX], *slash;
  if (path[0] == '/') snprintf(whole, sizeof whole, "%s", path);
  else if (getcwd(parent, sizeof parent)) snprintf(whole, sizeof whole, "%s/%s", parent, path);
  else return 0;
  if (!(slash = strrchr(whole, '/')) || slash == whole) return 0;
  *slash = 0;
  if (!realpath(whole, parent)) return 0;
  return !strncmp(parent, folder, folder_length) && (!parent[folder_length] || parent[folder_length] == '/');
}

/* The path of an open file; whether it counts. */
static int path_of(int file, char *path) {
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  ssize_t length = readlink(link, path, PATH_MAX - 1);
  if (length < 0) return 0;
  path[length] = 0;
  return folder_length && !strncmp(path, folder, folder_length) &&
         (!path[folder_length] || path[folder_length] == '/');
}

static ino_t inode_of(int file) {
  struct stat status;
  return fstat(file, &status) ? 0 : status.st_ino;
}

static void record(const char *operation, ino_t inode, off_t offset, size_t length, const char *name, const void *bytes) {
  if (trace < 0) return;
  dprintf(trace, "%s %lu %ld %zu %s\n", operation, (unsigned long)inode, (long)offset, bytes ? length : 0, name);
  for (size_t done = 0; bytes && done < length;) {
    ssize_t count = REAL(write)(trace, (const char *)bytes + done, length - done);
    if (count < 0) _exit(99);
    done += count;
  }
}

/* Counts a call; whether it is the one that fails. */
static int fails(void) {
  if (++calls != fault_at) return 0;
  if (!strcmp(kind, "kill")) raise(SIGKILL);
  errno = !strcmp(kind, "full") ? ENOSPC : !strcmp(kind, "file-limit") ? EFBIG : !strcmp(kind, "locks") ? ENOLCK : EIO;
  return 1;
}

static int writes(int flags) { return (flags & O_ACCMODE) != O_RDONLY || flags & O_CREAT; }

static int opened(int file, const char *path, int flags, int existed) {
  if (file >= 0 && trace >= 0 && writes(flags)) {
    char whole[PATH_MAX];
    if (path_of(file, whole)) {
      if ((flags & O_TMPFILE) == O_TMPFILE) record("make", inode_of(file), 0, 0, "", 0);
      else if (!existed) record("create", inode_of(file), 0, 0, whole, 0);
      else if (flags & O_TRUNC) record("truncate", inode_of(file), 0, 0, whole, 0);
    }
  }
  return file;
}

#define OPEN(name)                                                          \
  int name(const char *path, int flags, ...) {                              \
    mode_t mode = 0;                                                        \
    va_list rest;                                                           \
    va_start(rest, flags);                                                  \
    if (flags & (O_CREAT | O_TMPFILE)) mode = va_arg(rest, mode_t);         \
    va_end(rest);                                                           \
    if (!counts(path)) return REAL(name)(path, flags, mode);                \
    int existed = !access(path, F_OK);                                      \
    if (fails()) return -1;                                                 \
    return opened(REAL(name)(path, flags, mode), path, flags, existed);     \
  }
OPEN(open)
OPEN(open64)

#define OPENAT(name)                                                        \
  int name(int at, const char *path, int flags, ...) {                      \
    mode_t mode = 0;                                                        \
    va_list rest;                                                           \
    va_start(rest, flags);                                                  \
    if (flags & (O_CREAT | O_TMPFILE)) mode = va_arg(rest, mode_t);         \
    va_end(rest);                                                           \
    char whole[PATH_MAX];                                                   \
    int here = at == AT_FDCWD ? counts(path) : path[0] != '/' && path_of(at, whole); \
    if (!here) return REAL(name)(at, path, flags, mode);                    \
    int existed = !faccessat(at, path, F_OK, 0);                            \
    if (fails()) return -1;                                                 \
    return opened(REAL(name)(at, path, flags, mode), path, flags, existed); \
  }
OPENAT(openat)
OPENAT(openat64)

ssize_t write(int file, const void *bytes, size_t length) {
  char path[PATH_MAX];
  if (file == STDOUT_FILENO) record("answer", 0, 0, length, "", bytes);
  if (file == trace || !path_of(file, path)) return REAL(write)(file, bytes, length);
  int failed = fails();
  if (failed && strcmp(kind, "short")) return -1;
  if (failed) length = (length + 1) / 2;
  off_t offset = lseek(file, 0, SEEK_CUR);
  ssize_t written = REAL(write)(file, bytes, length);
  if (written > 0) record("write", inode_of(file), offset, written, path, bytes);
  return written;
}

#define PWRITE(name, offset_type)                                                   \
  ssize_t name(int file, const void *bytes, size_t length, offset_type offset) {    \
    char path[PATH_MAX];                                                            \
    if (!path_of(file, path)) return REAL(name)(file, bytes, length, offset);       \
    int failed = fails();                                                           \
    if (failed && strcmp(kind, "short")) return -1;                                 \
    if (failed) length = (length + 1) / 2;                                          \
    ssize_t written = REAL(name)(file, bytes, length, offset);                      \
    if (written > 0) record("write", inode_of(file), offset, written, path, bytes); \
    return written;                                                                 \
  }
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

#define READ(name, parameters, arguments, file)                  \
  ssize_t name parameters {                                      \
    char path[PATH_MAX];                                         \
    if (path_of(file, path) && fails()) return -1;               \
    return REAL(name) arguments;                                 \
  }
READ(read, (int file, void *bytes, size_t length), (file, bytes, length), file)
READ(pread, (int file, void *bytes, size_t length, off_t offset), (file, bytes, length, offset), file)
READ(pread64, (int file, void *bytes, size_t length, off64_t offset), (file, bytes, length, offset), file)

ssize_t copy_file_range(int from, off64_t *start, int to, off64_t *offset, size_t length, unsigned flags) {
  char path[PATH_MAX];
  if (!path_of(to, path)) return REAL(copy_file_range)(from, start, to, offset, length, flags);
  /* A copy within the kernel would not be seen; every caller has to do without it on some file systems. */
  errno = EXDEV;
  return -1;
}

#define TRUNCATE(name, length_type)                                            \
  int name(int file, length_type length) {                                     \
    char path[PATH_MAX];                                                       \
    if (!path_of(file, path)) return REAL(name)(file, length);                 \
    if (fails()) return -1;                                                    \
    int result = REAL(name)(file, length);                                     \
    if (!result) record("truncate", inode_of(file), length, 0, path, 0);       \
    return result;                                                             \
  }
TRUNCATE(ftruncate, off_t)
TRUNCATE(ftruncate64, off64_t)

#define SYNC(name)                                                  \
  int name(int file) {                                              \
    char path[PATH_MAX];                                            \
    if (!path_of(file, path)) return REAL(name)(file);              \
    if (fails()) return -1;                                         \
    int result = REAL(name)(file);                                  \
    if (!result) record("sync", inode_of(file), 0, 0, path, 0);     \
    return result;                                                  \
  }
SYNC(fsync)
SYNC(fdatasync)

int unlink(const char *path) {
  if (!counts(path)) return REAL(unlink)(path);
  if (fails()) return -1;
  int result = REAL(unlink)(path);
  char whole[PATH_MAX];
  if (!result && trace >= 0 && path[0] != '/' && getcwd(whole, sizeof whole)) {
    strncat(strncat(whole, "/", sizeof whole - strlen(whole) - 1), path, sizeof whole - strlen(whole) - 1);
    path = whole;
  }
  if (!result) record("unlink", 0, 0, 0, path, 0);
  return result;
}

/* A new name of a file, in place of an old one or beside it. The old name travels as the bytes of the record. */
static int renamed(int result, const char *operation, const char *from, const char *to) {
  if (!result) record(operation, 0, 0, strlen(from), to, from);
  return result;
}

int rename(const char *from, const char *to) {
  if (!counts(to)) return REAL(rename)(from, to);
  return fails() ? -1 : renamed(REAL(rename)(from, to), "rename", from, to);
}

int renameat2(int here, const char *from, int there, const char *to, unsigned flags) {
  if (!counts(to)) return REAL(renameat2)(here, from, there, to, flags);
  return fails() ? -1 : renamed(REAL(renameat2)(here, from, there, to, flags), "rename", from, to);
}

int link(const char *from, const char *to) {
  if (!counts(to)) return REAL(link)(from, to);
  return fails() ? -1 : renamed(REAL(link)(from, to), "link", from, to);
}

int linkat(int here, const char *from, int there, const char *to, int flags) {
  if (!counts(to)) return REAL(linkat)(here, from, there, to, flags);
  if (fails()) return -1;
  struct stat status;
  ino_t inode = stat(from, &status) ? 0 : status.st_ino;
  int result = REAL(linkat)(here, from, there, to, flags);
  if (!result) record("link", inode, 0, 0, to, 0);
  return result;
}

int mkdir(const char *path, mode_t mode) {
  if (!counts(path)) return REAL(mkdir)(path, mode);
  if (fails()) return -1;
  int result = REAL(mkdir)(path, mode);
  if (!result) record("mkdir", 0, 0, 0, path, 0);
  return result;
}

/* SQLite's locks. */
#define FCNTL(name)                                                                      \
  int name(int file, int command, ...) {                                                 \
    va_list rest;                                                                        \
    va_start(rest, command);                                                             \
    void *argument = va_arg(rest, void *);                                               \
    va_end(rest);                                                                        \
    char path[PATH_MAX];                                                                 \
    if (command == F_SETLK && path_of(file, path) && fails()) return -1;                 \
    return REAL(name)(file, command, argument);                                          \
  }
FCNTL(fcntl)
FCNTL(fcntl64)

#define STATUS(name, parameters, arguments, here)     \
  int name parameters {                               \
    char path_of_file[PATH_MAX];                      \
    (void)path_of_file;                               \
    if ((here) && fails()) return -1;                 \
    return REAL(name) arguments;                      \
  }
STATUS(stat, (const char *path, struct stat *status), (path, status), counts(path))
STATUS(stat64, (const char *path, struct stat64 *status), (path, status), counts(path))
STATUS(lstat, (const char *path, struct stat *status), (path, status), counts(path))
STATUS(lstat64, (const char *path, struct stat64 *status), (path, status), counts(path))
STATUS(access, (const char *path, int mode), (path, mode), counts(path))
