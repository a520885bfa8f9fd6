#ifndef CPROCESS_H
#define CPROCESS_H

/// How many arguments the process was started with, its own name among them.
int foia_argument_count(void);

/// An argument of the process by its place, from 0 for its own name; NULL beyond the last.
const char *foia_argument(int place);

/// Gives the system the memory back that is free, which the C library otherwise keeps for what comes.
void foia_return_free_memory(void);

#endif
