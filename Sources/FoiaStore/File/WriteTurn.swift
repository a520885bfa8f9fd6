internal import Dispatch
internal import FoiaCore
internal import Foundation

/// A place in the queue of those who want to write, so that each has its turn in the order they came.
///
/// SQLite lets those who wait try again after pauses of up to a tenth of a second, by which some wait for seconds while
/// others write without a pause. The turn is a lock of the operating system (flock) on the ledger's file, beside
/// SQLite's own, which alone protect the record: where the file system knows no such locks, everybody's turn is at once.
final class WriteTurn {
  /// Never closed while the program runs: closing any descriptor of a file gives up SQLite's locks on it (POSIX).
  private let descriptor: Int32

  init(path: String) { descriptor = open(path.cPath, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }

  /// Runs `body` in its turn, during which the program is not stopped, because all others would wait for it.
  ///
  /// - Parameters:
  ///   - seconds: how long it waits for the turn at most.
  ///   - path: the path of the ledger, which is locked if the turn did not come.
  /// - Throws: what `body` throws, or a `Fault` if the turn did not come.
  func having<Value>(
    within seconds: Int, elseLocked path: String, _ body: () throws(Fault) -> Value
  ) throws(Fault) -> Value {
    guard take(within: seconds) else { throw .record(.locked(path, by: LockSearch.holder(of: path))) }
    defer { giveBack() }
    return try StopSignals.held(body)
  }

  /// Waits for the turn.
  ///
  /// - Parameter seconds: how long at most.
  /// - Returns: whether it came.
  private func take(within seconds: Int) -> Bool {
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK { return true }
    let came = DispatchSemaphore(value: 0)
    guard waitsOnThread(then: { came.signal() }) else { return takeByAsking(for: seconds) }
    return came.wait(timeout: .now() + .seconds(seconds)) == .success
  }

  private func giveBack() { flock(descriptor, LOCK_UN) }

  /// Whether a thread could be made that waits for the lock; one that waits gets it in its order.
  private func waitsOnThread(then signal: @escaping () -> Void) -> Bool {
    let wait = Unmanaged.passRetained(Wait(descriptor: descriptor, signal: signal))
    var thread = pthread_t()
    let code = pthread_create(
      &thread, nil,
      { argument in
        guard let argument else { return nil }
        let wait = Unmanaged<Wait>.fromOpaque(argument).takeRetainedValue()
        while flock(wait.descriptor, LOCK_EX) != 0 && errno == EINTR {}
        wait.signal()
        return nil
      }, wait.toOpaque())
    guard code == 0 else {
      wait.release()
      return false
    }
    pthread_detach(thread)
    return true
  }

  /// Asks for the lock again and again, where no thread can be made.
  private func takeByAsking(for seconds: Int) -> Bool {
    for _ in 0..<(seconds * 100) {
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
      usleep(10_000)
    }
    return false
  }

  private final class Wait {
    let descriptor: Int32
    let signal: () -> Void

    init(descriptor: Int32, signal: @escaping () -> Void) {
      self.descriptor = descriptor
      self.signal = signal
    }
  }
}
