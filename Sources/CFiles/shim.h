#ifndef CFILES_H
#define CFILES_H

#include <fcntl.h>

// The C library declares these to GNU programs only, which Swift's importer of headers is not.
extern int renameat2(int folder, const char *from, int other_folder, const char *to, unsigned int flags);

/// Gives a file another name unless there is a file of that name already; returns 0, or -1 with `errno`.
static inline int foia_rename_to_free(const char *from, const char *to) {
  // RENAME_NOREPLACE of Linux.
  return renameat2(AT_FDCWD, from, AT_FDCWD, to, 1);
}

/// Locks a file for its maker, far behind everything that SQLite locks in it; returns 0, or -1 with `errno`. The lock
/// belongs to the open file (F_OFD_SETLK and F_OFD_SETLKW of Linux), and so goes with the program.
static inline int foia_lock_as_maker(int descriptor, int waiting) {
  struct flock lock = {0};
  lock.l_type = F_WRLCK;
  lock.l_whence = 0;
  lock.l_start = (off_t)1 << 62;
  lock.l_len = 1;
  return fcntl(descriptor, waiting ? 38 : 37, &lock);
}

#endif
