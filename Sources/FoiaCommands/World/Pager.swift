internal import FoiaTerminal
internal import Foundation

/// A program that shows a long text page by page, which is written to it through a pipe.
final class Pager {
  /// Where the text is written to.
  let descriptor: Int32
  private let child: ChildProgram
  private let heedSignals: () -> Void

  /// Starts a program, through a shell if its line has anything but words; nil if it cannot be started.
  init?(_ command: String) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    let (reading, writing) = (ends[0], ends[1])
    let isPlain = command.allSatisfy { $0.isLetter || $0.isNumber || " -_./+:,@".contains($0) }
    let words = isPlain ? command.split(separator: " ").map(String.init) : ["sh", "-c", command]
    // less shows what fits on the screen without waiting, keeps it there at the end, and takes colours and UTF-8.
    let child = ChildProgram(
      words, descriptors: [(reading, 0)], closing: [reading, writing].filter { $0 > 2 },
      variables: ["LESS": "FRX", "LESSCHARSET": "utf-8"])
    close(reading)
    guard let child else {
      close(writing)
      return nil
    }
    self.child = child
    descriptor = writing
    // Ctrl-C is the pager's.
    let before = [SIGINT, SIGQUIT].map { ($0, signal($0, SIG_IGN)) }
    heedSignals = { for (number, action) in before { signal(number, action) } }
  }

  /// Says that the text is over, and waits until it has been read.
  func finish() {
    close(descriptor)
    child.wait()
    heedSignals()
  }
}
