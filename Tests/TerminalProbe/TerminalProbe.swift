import FoiaTerminal
import Foundation

/// Reads answers at the terminal it is started on, as the tests ask it to, and tells them through descriptor 3:
///
///     TerminalProbe PROMPT [--initial TEXT] [--lines] [--editor COMMAND] [--list] [--times N] [--late MILLISECONDS]
@main
struct TerminalProbe {
  private var words = Array(CommandLine.arguments.dropFirst())

  static func main() {
    var probe = TerminalProbe()
    probe.run()
  }

  private mutating func run() {
    let initial = option("--initial") ?? ""
    let editor = option("--editor")
    let times = option("--times").flatMap { Int($0) } ?? 1
    let late = option("--late").flatMap { UInt32($0) }
    let keepsLines = flag("--lines")
    let lists = flag("--list")
    let suggestions: ((String) -> [String])? = lists ? { text in Self.matches(text) } : nil
    let prompt = words.first ?? ""

    let lineEditor = LineEditor(input: 0, output: 1)
    tell("ready")
    if let late {
      usleep(late * 1000)
      lineEditor.discardPending()
    }
    for _ in 0..<times {
      let answer: LineEditor.Answer = lineEditor.read(
        prompt, initial: initial, keepsLines: keepsLines, editor: editor, suggestions: suggestions)
      switch answer {
      case .line(let text): tell("line:\(text)")
      case .cancelled: tell("cancelled")
      case .ended: tell("ended")
      }
    }
  }

  /// Things to choose from that contain what was typed, and one line too long for any window; two texts are deadly.
  private static func matches(_ text: String) -> [String] {
    if text == "crash" { fatalError() }
    if text == "exit" { exit(7) }
    let things = ["征地批复", "征收公告", "规划许可", "环评报告", String(repeating: "很长的一行", count: 60)]
    return things.filter { text.isEmpty || $0.contains(text) }
  }

  private mutating func flag(_ name: String) -> Bool {
    guard let index = words.firstIndex(of: name) else { return false }
    words.remove(at: index)
    return true
  }

  private mutating func option(_ name: String) -> String? {
    guard let index = words.firstIndex(of: name), index + 1 < words.count else { return nil }
    defer { words.removeSubrange(index...index + 1) }
    return words[index + 1]
  }

  private func tell(_ text: String) {
    var bytes = (Array(text.utf8) + [0])[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(3, $0.baseAddress, $0.count) }
      guard count > 0 else { exit(2) }
      bytes = bytes.dropFirst(count)
    }
  }
}
