import Foundation
import TestKit
import Testing

@testable import FoiaTerminal

private let left = "\u{1B}[D"
private let backspace = "\u{7F}"

@Suite("At a real terminal")
struct TerminalTests {
  static let columns = [40, 60, 80, 200]

  /// Starts the probe with these arguments, types, and gives back the answer and the terminal, which it has left alone.
  private func answer(
    _ arguments: [String], typing keys: [String], thenAfter milliseconds: Int = 0, typing later: [String] = [],
    columns: Int = 80, rows: Int = 24
  ) throws -> (answer: String, terminal: PseudoTerminal) {
    let terminal = try PseudoTerminal(arguments, columns: columns, rows: rows)
    try terminal.see(arguments[0])
    for (keys, pause) in [(keys, milliseconds), (later, 0)] {
      for key in keys {
        try terminal.type(key)
        terminal.rest(milliseconds: 80)
      }
      terminal.rest(milliseconds: pause)
    }
    let answer = try terminal.answer()
    #expect(try terminal.end() == 0)
    #expect(terminal.isAsBefore, "\(terminal.screen.complaints)")
    #expect(terminal.unread == 0)
    #expect(terminal.screen.cursor.column == 0)
    return (answer, terminal)
  }

  @Test("Three times Left and XX goes where the cursor is", arguments: columns)
  func arrows(columns: Int) throws {
    let (answer, terminal) = try answer(
      ["申请内容：", "--initial", ""], typing: ["征地批复", left, left, left, "XX", "\r"], columns: columns)
    #expect(answer == "line:征XX地批复")
    #expect(terminal.screen.text == "申请内容：征XX地批复")
  }

  @Test("Backspace over 张伟强 leaves on record what it leaves on the screen")
  func backspacing() throws {
    let (answer, terminal) = try answer(["申请人："], typing: ["张伟强", backspace, backspace, "明\r"])
    #expect(answer == "line:张明")
    #expect(terminal.screen.text == "申请人：张明")
  }

  @Test("All keys at once do what they do one by one")
  func burst() throws {
    let keys = "一二三四\u{01}>\u{05}<\(left)\(backspace)\u{1B}[1;5D\u{0B}\u{19}\u{19}\u{1B}[H\u{1B}[3~\u{1B}OC\u{14}\r"
    let (answer, _) = try answer(["："], typing: [keys])
    #expect(answer == "line:二一三<一二三<")
  }

  @Test("5,000 pasted characters are all there", arguments: columns, [true, false])
  func longPaste(columns: Int, isAnnounced: Bool) throws {
    let letters = Array("关于征地批复文件的公开申请2025年")
    let text = String((0..<5000).map { letters[$0 * 7 % letters.count] })
    let paste = isAnnounced ? "\u{1B}[200~\(text)\u{1B}[201~" : text
    let (answer, terminal) = try answer(["内容："], typing: [paste, "完\r"], columns: columns)
    #expect(answer == "line:\(text)完")
    #expect(terminal.screen.text.hasSuffix("完"))
  }

  @Test("Three pasted lines are one answer, and the shell gets none of them", arguments: [true, false], [true, false])
  func lines(keepsLines: Bool, isAnnounced: Bool) throws {
    for end in ["\r", "\n", "\r\n"] {
      let text = ["第一行", "foia undo", "第三行"].joined(separator: end)
      let paste = isAnnounced ? ["\u{1B}[200~\(text)\(end)\u{1B}[201~", "\r"] : [text + end]
      let (answer, terminal) = try answer(["内容："] + (keepsLines ? ["--lines"] : []), typing: paste)
      let lineEnd = keepsLines && isAnnounced ? "\n" : ""
      #expect(answer == "line:第一行\(keepsLines ? "\n" : " ")foia undo\(keepsLines ? "\n" : " ")第三行\(lineEnd)")
      let shown = "内容：第一行\(keepsLines ? "\n" : "⏎")foia undo\(keepsLines ? "\n" : "⏎")第三行"
      #expect(terminal.screen.text == shown + (isAnnounced && !keepsLines ? "⏎" : ""))
    }
  }

  @Test("A line that follows a line end within 50 ms is part of the answer, a later one is not")
  func gap() throws {
    // On a busy machine 15 ms may become more than 50.
    for attempt in 1... {
      let terminal = try PseudoTerminal(["：", "--times", "2"])
      try terminal.see("：")
      let began = ContinuousClock.now
      try terminal.type("一\r")
      terminal.rest(milliseconds: 15)
      try terminal.type("二\r")
      guard ContinuousClock.now - began < .milliseconds(30) || attempt == 20 else { continue }
      #expect(try terminal.answer(1) == "line:一 二")
      try terminal.type("三\r")
      #expect(try terminal.answer(2) == "line:三")
      return
    }
  }

  @Test("What is no text after Enter does not hold the answer up")
  func reportAfterEnter() throws {
    let (answer, _) = try answer(["："], typing: ["一\r\u{1B}[I\u{1B}[M !!\u{1B}]0;x\u{07}"])
    #expect(answer == "line:一")
  }

  @Test("Ctrl-C cancels, and nothing of a paste it stood in is left")
  func interrupt() throws {
    #expect(try answer(["："], typing: ["一二", "\u{03}"]).answer == "cancelled")
    #expect(try answer(["："], typing: ["一\u{03}rm -rf x\rfoia undo\r"]).answer == "cancelled")
  }

  @Test("Ctrl-D ends where nothing is typed, else it deletes forward")
  func endOfInput() throws {
    #expect(try answer(["："], typing: ["\u{04}"]).answer == "ended")
    #expect(try answer(["："], typing: ["一二", left, "\u{04}", "\u{04}", "\r"]).answer == "line:一")
  }

  @Test("A terminal that goes away ends the reading")
  func hangUp() throws {
    let terminal = try PseudoTerminal(["："])
    try terminal.see("：")
    try terminal.type("一")
    kill(terminal.child, SIGHUP)
    #expect(try terminal.end() & 0x7F == SIGHUP)
    #expect(terminal.isAsBefore)
    #expect(terminal.answers == ["ready"])
  }

  @Test("Lines that end exactly at the edge", arguments: columns)
  func edge(columns: Int) throws {
    let full = String(repeating: "张", count: (columns - 2) / 2)
    let (answer, terminal) = try answer(
      ["：", "--lines"], typing: [full, "\u{1B}\r", full + "一", "\u{1B}\r", "x", backspace, "\r"], columns: columns)
    #expect(answer == "line:\(full)\n\(full)一\n")
    #expect(terminal.screen.text == "：\(full)\n\(full)一")
    #expect(terminal.screen.cursor.row == 3)
    let (_, short) = try self.answer(["："], typing: [full, "\r"], columns: columns)
    #expect(short.screen.text == "：\(full)" && short.screen.cursor.row <= 2)
  }

  @Test("The window may change its size while one types", arguments: [true, false])
  func resizing(reflows: Bool) throws {
    let variables = reflows ? [:] : ["XTERM_VERSION": "XTerm(390)"]
    let terminal = try PseudoTerminal(["申请内容："], columns: 80, variables: variables)
    try terminal.see("申请内容：")
    var text = ""
    for columns in [60, 40, 200, 80, 41] {
      text += "很长的一句话" + String(repeating: "字", count: 20)
      try terminal.type("很长的一句话" + String(repeating: "字", count: 20))
      try terminal.wait { $0.screen.text.filter { $0 == "字" }.count == text.filter { $0 == "字" }.count }
      terminal.resize(columns: columns, reflows: reflows)
      var rows = [""]
      for character in "申请内容：" + text {
        if (rows[rows.count - 1].count + 1) * 2 > columns { rows.append("") }
        rows[rows.count - 1].append(character)
      }
      try terminal.wait { $0.screen.text == rows.joined(separator: "\n") }
    }
    try terminal.type(left + "末\r")
    #expect(try terminal.answer() == "line:\(text.dropLast())末字")
    #expect(try terminal.end() == 0 && terminal.isAsBefore)
  }

  @Test("A text longer than the window is high shows where the cursor is")
  func tall() throws {
    let terminal = try PseudoTerminal(["：", "--lines"], columns: 40, rows: 6)
    try terminal.see("：")
    try terminal.type("\u{1B}[200~" + (1...30).map { "第\($0)行" }.joined(separator: "\n") + "\u{1B}[201~")
    try terminal.see("第30行")
    #expect(terminal.screen.lines == (25...30).map { "第\($0)行" })
    try terminal.type(String(repeating: "\u{1B}[A", count: 10))
    try terminal.see("第20行")
    try terminal.type("\u{1B}[H>")
    try terminal.see(">第20行")
    #expect(terminal.screen.lines == [">第20行"] + (21...25).map { "第\($0)行" })
    try terminal.type("\r")
    #expect(try terminal.answer().contains("\n>第20行\n第21行"))
    #expect(try terminal.end() == 0 && terminal.isAsBefore)
  }

  @Test("A prompt higher than the window can be read by scrolling back")
  func tallPrompt() throws {
    let prompt = (1...20).map { "\($0) 选项\n" }.joined() + "选："
    let terminal = try PseudoTerminal([prompt], columns: 40, rows: 6)
    try terminal.see("选：")
    #expect(terminal.screen.scrolledOut == (1...15).map { "\($0) 选项" })
    try terminal.type("7\r")
    #expect(try terminal.answer() == "line:7")
    #expect(try terminal.end() == 0 && terminal.isAsBefore)
    #expect(terminal.screen.lines == (17...20).map { "\($0) 选项" } + ["选：7", ""])
  }

  @Test("Up and Down go from row to row and keep to their column; on one row they do nothing")
  func vertical() throws {
    let keys = ["\u{1B}[A", "1", "\u{1B}[H", "\u{1B}[A", "2", "\u{1B}[B\u{1B}[B", "3", "\r"]
    let text = "一二三四五\n六\n七八九"
    let (answer, _) = try answer(["：", "--lines", "--initial", text], typing: keys)
    #expect(answer == "line:2一二三四五\n六1\n七3八九")
    let one = try self.answer(["："], typing: ["一二", left, "\u{1B}[A\u{1B}[B", "x", "\r"])
    #expect(one.answer == "line:一x二")
  }

  @Test("Ctrl-L draws everything at the top of an empty window")
  func clearing() throws {
    let terminal = try PseudoTerminal(["："], columns: 40)
    try terminal.see("：")
    try terminal.type(String(repeating: "张", count: 30))
    terminal.rest(milliseconds: 100)
    try terminal.type("\u{0C}伟")
    try terminal.see("伟")
    #expect(
      terminal.screen.text == "：" + String(repeating: "张", count: 19) + "\n" + String(repeating: "张", count: 11) + "伟")
    try terminal.type("\r")
    #expect(try terminal.answer().hasSuffix("伟") && terminal.end() == 0)
    #expect(terminal.isAsBefore)
  }

  @Test("A paste whose end got lost can be cancelled")
  func lostPaste() throws {
    let terminal = try PseudoTerminal(["："])
    try terminal.see("：")
    try terminal.type("\u{1B}[200~一\u{03}二\r")
    try terminal.see("一二⏎")
    terminal.rest(milliseconds: 800)
    try terminal.type("\u{03}")
    #expect(try terminal.answer() == "cancelled")
    #expect(try terminal.end() == 0 && terminal.isAsBefore)
  }

  @Test("Escape alone is no key, and what follows it later is text")
  func escape() throws {
    let (answer, _) = try answer(["："], typing: ["一", "\u{1B}"], thenAfter: 700, typing: ["b", "\r"])
    #expect(answer == "line:一b")
  }

  @Test("A paste of a megabyte is taken as it comes", arguments: [true, false])
  func hugePaste(isAnnounced: Bool) throws {
    // Where a busy machine makes a pause within the paste, it is not at one of the few line ends.
    let text = String(
      repeating: String(repeating: "征地批复文件", count: isAnnounced ? 1 : 9000) + "\n", count: isAnnounced ? 54_000 : 6)
    let terminal = try PseudoTerminal(["：", "--lines"])
    try terminal.see("：")
    try terminal.type(isAnnounced ? "\u{1B}[200~\(text)\u{1B}[201~" : text)
    try terminal.type("完\r")
    let answer = try terminal.answer()
    #expect(answer == "line:\(text)完", "\(answer.utf8.count)")
  }

  @Test("Random bytes leave no control character in the answer, and the terminal as it was", arguments: 0..<6)
  func random(seed: UInt64) throws {
    var random = SplitMix64(state: seed)
    let terminal = try PseudoTerminal(["：", "--lines"], columns: 40, rows: 10)
    try terminal.see("：")
    let likely = Array("\u{1B}[[OABCD\r\n\t123;~张伟\u{7F}\u{15}\u{19}\u{17}".utf8)
    for _ in 0..<40 {
      let bytes = (0..<50).map { _ in
        Bool.random(using: &random)
          ? UInt8.random(in: 0...255, using: &random) : likely.randomElement(using: &random) ?? 0
      }
      // No key that ends the answer; and every burst ends in text, so that no line end is taken for Enter.
      try terminal.type(bytes.filter { $0 != 0x03 && $0 != 0x04 } + Array("\\x~".utf8))
      terminal.rest(milliseconds: 5)
    }
    terminal.rest(milliseconds: 700)
    try terminal.type("完")
    terminal.rest(milliseconds: 100)
    try terminal.type("\r")
    let answer = try terminal.answer()
    #expect(answer.hasPrefix("line:"))
    #expect(answer.unicodeScalars.allSatisfy { !$0.isControl || $0 == "\n" })
    #expect(try terminal.end() == 0)
    #expect(terminal.isAsBefore, "\(terminal.screen.complaints)")
  }

  @Test("What was typed before a question was shown does not answer it")
  func discarding() throws {
    let terminal = try PseudoTerminal(["确认？", "--late", "300"])
    try terminal.type("是\r是")
    try terminal.see("确认？")
    terminal.rest(milliseconds: 200)
    #expect(terminal.answers == ["ready"])
    try terminal.type("否\r")
    #expect(try terminal.answer() == "line:否")
    #expect(try terminal.end() == 0 && terminal.isAsBefore)
  }

  @Test("The list under the line follows what is typed, and is gone afterwards")
  func list() throws {
    let terminal = try PseudoTerminal(["申请：", "--list"], columns: 60)
    try terminal.see("环评报告")
    #expect(terminal.screen.lines[..<5] == ["申请：", "征地批复", "征收公告", "规划许可", "环评报告"])
    #expect(terminal.screen.lines[5].hasSuffix("…") && terminal.screen.dimmed == Set(1...5))
    try terminal.type("征")
    try terminal.wait { $0.screen.text == "申请：征\n征地批复\n征收公告" }
    try terminal.type("收")
    try terminal.wait { $0.screen.text == "申请：征收\n征收公告" }
    #expect(terminal.screen.cursor == .init(row: 0, column: 10))
    try terminal.type("\r")
    #expect(try terminal.answer() == "line:征收")
    #expect(try terminal.end() == 0 && terminal.isAsBefore)
    #expect(terminal.screen.text == "申请：征收" && terminal.screen.cursor == .init(row: 1, column: 0))
  }

  @Test("Where a question has a first answer it can be changed, and holds no control characters")
  func initial() throws {
    let (answer, terminal) = try answer(["改为：", "--initial", "张\u{1B}[31m伟\t强\u{07}"], typing: [backspace, "\r"])
    #expect(answer == "line:张伟 ")
    #expect(terminal.screen.text == "改为：张伟")
  }
}
