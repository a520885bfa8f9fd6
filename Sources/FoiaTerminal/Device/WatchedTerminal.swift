internal import Foundation

/// What the signal handlers know of the terminal that is being read from: how to put it back.
///
/// A handler reaches nothing but what is global, so this is; only `SignalWatch` and the reading session write it.
struct WatchedTerminal {
  /// Whether there is a terminal to be put back.
  var isRaw = false
  /// The descriptor of the terminal that is typed at.
  var input: Int32 = -1
  /// The descriptor of the terminal that is drawn on.
  var output: Int32 = -1
  /// The settings to go back to.
  var original = termios()
  /// Where handlers write the numbers of signals; the session reads the other end.
  var notices: Int32 = -1
  /// How many rows of the answer stand below the cursor.
  var rowsBelow: Int32 = 0
  /// A file to be removed if the program is ended; nil if there is none.
  var temporaryFile: UnsafeMutablePointer<CChar>?

  /// The one there is; made before the first handler is.
  nonisolated(unsafe) static let shared: UnsafeMutablePointer<WatchedTerminal> = {
    let shared = UnsafeMutablePointer<WatchedTerminal>.allocate(capacity: 1)
    shared.initialize(to: WatchedTerminal())
    return shared
  }()

  /// Puts the terminal back if it is raw, drops what was typed, and removes the file; safe within a signal handler.
  static func restore() {
    let terminal = shared
    if let path = terminal.pointee.temporaryFile { unlink(path) }
    guard terminal.pointee.isRaw else { return }
    terminal.pointee.isRaw = false
    tcflush(terminal.pointee.input, TCIFLUSH)
    withUnsafePointer(to: terminal.pointee.original) { original in
      _ = tcsetattr(terminal.pointee.input, TCSANOW, original)
    }
    for _ in 0..<terminal.pointee.rowsBelow { write("\n") }
    write("\r\n\u{1B}[?2004l")
  }

  private static func write(_ bytes: StaticString) {
    _ = Foundation.write(shared.pointee.output, bytes.utf8Start, bytes.utf8CodeUnitCount)
  }

  /// Tells the session of a signal; safe within a signal handler.
  static func note(_ signal: Int32) {
    var number = UInt8(truncatingIfNeeded: signal)
    _ = Foundation.write(shared.pointee.notices, &number, 1)
  }
}
