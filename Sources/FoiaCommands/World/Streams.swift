internal import FoiaCore
internal import FoiaDocument
internal import FoiaWords
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
  /// The control sequences that a terminal gets as they are.
  private let sequences: [String]
  /// How many cells a line has by the environment's word; nil if it says nothing.
  private let toldWidth: Int?
  /// The output that stands on the same terminal and is to be read before this one; nil for none.
  private let companion: Output?
  private var paging: Paging?

  /// How far showing a text with a pager has come.
  private enum Paging {
    /// It is not known yet whether the text is longer than the window.
    case waiting(command: String, heading: String)
    case running(Pager)
  }

  /// - Parameters:
  ///   - columns: how wide lines are, as `COLUMNS` says; anything but a whole number from 1 to 10,000 says nothing.
  ///   - sequences: the control sequences that the program itself writes to a terminal.
  ///   - companion: the output on the same terminal that is read before this one.
  init(_ descriptor: Int32, columns: String? = nil, keeping sequences: [String] = [], after companion: Output? = nil) {
    self.descriptor = descriptor
    self.sequences = sequences
    self.companion = companion
    toldWidth = columns.flatMap { Int(digits: $0, in: 1...Self.mostWidth) }.map { max($0, Self.leastWidth) }
    isTerminal = isatty(descriptor) == 1
  }

  /// Nothing can be laid out in fewer cells.
  private static let leastWidth = 20
  /// No line is laid out in more cells.
  private static let mostWidth = 10_000

  /// How many cells a line has, as the environment says, else as the window of the terminal is wide; nil for a file or
  /// pipe of which nothing is said, where lines may have any length.
  var width: Int? {
    if let toldWidth { return toldWidth }
    guard isTerminal else { return nil }
    guard let size = window, size.ws_col > 0 else { return 80 }
    return max(Int(size.ws_col), Self.leastWidth)
  }

  private var window: winsize? {
    var size = winsize()
    return ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 ? size : nil
  }

  func write(_ text: String) { write(text.utf8) }

  /// Writes bytes; of a text they are whole characters. To a terminal goes no control sequence but the program's own, since a
  /// ledger may hold what another program wrote into it.
  func write(_ bytes: some Sequence<UInt8>) {
    if isTerminal {
      pending += String(decoding: Array(bytes), as: UTF8.self).visiblePage(keeping: sequences).utf8
    } else {
      pending += bytes
    }
    if case .waiting(let command, let heading)? = paging {
      if isLong { startPager(command, heading) } else { return }
    }
    if pending.count >= 1 << 16 || isTerminal, companion?.isHolding != true { drain() }
  }

  /// Shows what is written from here on with a pager, if it turns out to be longer than the window.
  ///
  /// - Parameter heading: what the pager shows first, with a line end, or nothing.
  func page(with command: String, heading: String) {
    if paging == nil { paging = .waiting(command: command, heading: heading) }
  }

  /// Writes everything, without a pager or after the one that shows it has ended, as before a question.
  func flush() { end() }

  /// Writes everything at the end, and waits for the pager if there is one.
  func finish() {
    if case .waiting(let command, let heading)? = paging, isLong { startPager(command, heading) }
    end()
  }

  private func end() {
    drain()
    if case .running(let pager)? = paging { pager.finish() }
    paging = nil
  }

  /// Whether there is text that has not been read yet, so that nothing else may be written on the terminal.
  private var isHolding: Bool {
    switch paging {
    case .running: true
    case .waiting: !pending.isEmpty
    case nil: false
    }
  }

  /// Whether what is to be written takes more lines than the window has.
  private var isLong: Bool {
    guard let size = window, size.ws_row > 1 else { return false }
    let rows = Int(size.ws_row) - 1
    if pending.count >= 1 << 16 || pending.count(where: { $0 == UInt8(ascii: "\n") }) > rows { return true }
    guard size.ws_col > 0, pending.count > Int(size.ws_col) else { return false }
    let lines = String(decoding: pending, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    return lines.dropLast().reduce(0) { $0 + max(1, ($1.displayWidth - 1) / Int(size.ws_col) + 1) } > rows
  }

  /// Starts the pager; where it cannot be started, the text is written as it is.
  private func startPager(_ command: String, _ heading: String) {
    paging = Pager(command).map(Paging.running)
    if paging != nil { pending.insert(contentsOf: heading.utf8, at: 0) }
  }

  private func drain() {
    let target = if case .running(let pager)? = paging { pager.descriptor } else { descriptor }
    var offset = 0
    while offset < pending.count, !isClosed {
      let written = pending.withUnsafeBytes { bytes in
        Foundation.write(target, bytes.baseAddress.map { $0 + offset }, bytes.count - offset)
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
