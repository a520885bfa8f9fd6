internal import Foundation

/// Output to a terminal, a pipe or a file, written in large pieces.
final class Output {
  let descriptor: Int32
  private var pending: [UInt8] = []
  /// Whether writing failed or the reader is gone; then nothing more is written.
  private(set) var isClosed = false
  /// The error number (`errno`) if writing failed; nil if all is well, and if only the reader is gone.
  private(set) var failure: Int32?
  let isTerminal: Bool

  init(_ descriptor: Int32) {
    self.descriptor = descriptor
    isTerminal = isatty(descriptor) == 1
  }

  /// How many cells a line of the terminal has; nil for a file or pipe, where lines may have any length.
  var width: Int? {
    guard isTerminal else { return nil }
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 40 else { return 80 }
    return Int(size.ws_col)
  }

  func write(_ text: String) { write(text.utf8) }

  func write(_ bytes: some Sequence<UInt8>) {
    pending += bytes
    if pending.count >= 1 << 16 || isTerminal { flush() }
  }

  func flush() {
    var offset = 0
    while offset < pending.count, !isClosed {
      let written = pending.withUnsafeBytes { bytes in
        Foundation.write(descriptor, bytes.baseAddress.map { $0 + offset }, bytes.count - offset)
      }
      if written < 0 {
        if errno == EINTR { continue }
        if errno != EPIPE { failure = errno }
        isClosed = true
      } else {
        offset += written
      }
    }
    pending.removeAll(keepingCapacity: true)
  }
}

/// Input from a terminal, a pipe or a file.
struct Input {
  let descriptor: Int32
  var isTerminal: Bool { isatty(descriptor) == 1 }

  /// One line without its line end; nil at the end of input.
  func line() -> String? { readLine(strippingNewline: true) }
}
