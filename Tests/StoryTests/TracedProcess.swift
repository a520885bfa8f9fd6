/// Python that finds a program under `strace`, for tests that send it a signal at a certain call.
enum TracedProcess {
  /// Defines `traced(strace, name)`: the number of the process of a name that the process `strace` began (processes that end
  /// while it looks through them are none of its business: on a busy machine they do), and `ended(child)`, which leaves nothing
  /// of the group of a process running, whatever happens meanwhile.
  static let python = """
    import contextlib, os, signal
    @contextlib.contextmanager
    def ended(child):
        try:
            yield
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(child.pid, signal.SIGKILL)
    def traced(strace, name):
        for number in filter(str.isdigit, os.listdir("/proc")):
            try:
                with open(f"/proc/{number}/stat") as stat:
                    before, _, after = stat.read().rpartition(")")
            except OSError:
                continue
            if before.partition("(")[2] == name and int(after.split()[1]) == strace:
                return int(number)
        raise SystemExit(f"{name} does not run under {strace}")

    """
}
