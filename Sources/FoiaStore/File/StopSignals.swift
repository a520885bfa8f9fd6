internal import Foundation

/// The signals by which a terminal stops the program: Ctrl-Z, and reading or writing in the background.
enum StopSignals {
  /// Runs `body`, and stops only after it: whoever is stopped while the ledger is locked keeps others waiting for as long as
  /// nobody thinks of the job.
  ///
  /// - Parameter isLocked: whether `body` has the ledger locked; otherwise it can be stopped.
  static func held<Value, Failure: Error>(
    if isLocked: Bool = true, _ body: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    guard isLocked else { return try body() }
    var (stops, before) = (sigset_t(), sigset_t())
    sigemptyset(&stops)
    for number in [SIGTSTP, SIGTTIN, SIGTTOU] { sigaddset(&stops, number) }
    pthread_sigmask(SIG_BLOCK, &stops, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    return try body()
  }
}
