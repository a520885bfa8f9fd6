internal import Foundation

/// Catches the signals that would leave the terminal raw, while an answer is read; one answer at a time.
enum SignalWatch {
  /// Signals that end the program unless it does something else on them; the last ones tell that it has gone wrong.
  private static let ending = [
    SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGALRM, SIGPIPE, SIGUSR1, SIGUSR2, SIGXCPU, SIGXFSZ, SIGVTALRM, SIGPROF,
    SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV, SIGSYS,
  ]
  /// Signals after which the answer goes on.
  private static let noted = [SIGTSTP, SIGCONT, SIGWINCH]

  /// What was to be done on each signal before.
  nonisolated(unsafe) private static let previous: UnsafeMutablePointer<sigaction> = {
    let previous = UnsafeMutablePointer<sigaction>.allocate(capacity: 65)
    previous.initialize(repeating: sigaction(), count: 65)
    return previous
  }()

  private static let restoresAtExit = atexit { WatchedTerminal.restore() }

  /// Begins to catch signals; a signal that is ignored stays ignored.
  static func begin() {
    _ = restoresAtExit
    for signal in ending { catchSignal(signal) { SignalWatch.end(by: $0) } }
    for signal in noted { catchNoted(signal) }
  }

  /// Goes back to what was to be done on each signal before.
  static func end() {
    for signal in ending + noted { sigaction(signal, previous + Int(signal), nil) }
  }

  /// Stops the program as Ctrl-Z does, until it is told to continue.
  static func stop() { leavingStops { _ = raise(SIGTSTP) } }

  /// Runs something that uses the terminal in this program's place, and gets the keys that interrupt or stop it.
  static func handingOver<Result>(_ body: () -> Result) -> Result {
    let keys = [SIGINT, SIGQUIT]
    let before = keys.map { key in
      var old = sigaction()
      var ignored = sigaction()
      ignored.__sigaction_handler.sa_handler = SIG_IGN
      sigaction(key, &ignored, &old)
      return old
    }
    defer {
      for (key, action) in zip(keys, before) {
        var action = action
        sigaction(key, &action, nil)
      }
    }
    return leavingStops(body)
  }

  /// Does something during which the program stops and continues as it would otherwise.
  private static func leavingStops<Result>(_ body: () -> Result) -> Result {
    for signal in [SIGTSTP, SIGCONT] { sigaction(signal, previous + Int(signal), nil) }
    defer { for signal in [SIGTSTP, SIGCONT] { catchNoted(signal) } }
    return body()
  }

  /// In the handler: puts the terminal back and lets the signal do what it would have done.
  private static func end(by number: Int32) {
    let error = errno
    WatchedTerminal.restore()
    WatchedTerminal.note(number)
    sigaction(number, previous + Int(number), nil)
    raise(number)
    errno = error
  }

  private static func catchNoted(_ signal: Int32) {
    catchSignal(signal) { number in
      let error = errno
      WatchedTerminal.note(number)
      errno = error
    }
  }

  private static func catchSignal(_ signal: Int32, _ handler: @escaping @convention(c) (Int32) -> Void) {
    let old = previous + Int(signal)
    sigaction(signal, nil, old)
    guard unsafeBitCast(old.pointee.__sigaction_handler.sa_handler, to: Int.self) != 1 else { return }
    var action = sigaction()
    action.__sigaction_handler.sa_handler = handler
    // Nothing interrupts a handler; nor does the terminal stop a background program that puts it back.
    sigfillset(&action.sa_mask)
    action.sa_flags = SA_RESTART
    sigaction(signal, &action, nil)
  }
}
