// What libFuzzer offers to a program with a main of its own; Clang ships no header that Swift can import.
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*run)(const unsigned char *data, unsigned long size));
