import FoiaDocument
import TestKit
import Testing

@testable import FoiaTerminal

/// What stands in each row, written as simply as can be: character by character.
private func expectedRows(_ prompt: String, _ text: String, keepsLines: Bool, columns: Int) -> [String] {
  var rows = [""]
  var used = 0
  for (isPrompt, part) in [(true, prompt), (false, text)] {
    for character in part {
      if character == "\n", isPrompt || keepsLines {
        rows.append("")
        used = 0
        continue
      }
      let shown = character == "\n" ? "⏎" : String(character).displayWidth == 0 ? "◌\(character)" : String(character)
      let width = shown.displayWidth
      if used + width > columns {
        rows.append("")
        used = 0
      }
      rows[rows.count - 1] += shown
      used += width
    }
  }
  return rows
}

/// A prompt and a text that are drawn in a window again and again.
private struct Drawing {
  let prompt: String
  var text: EditedText
  var screen = Screen()
  var viewport = Viewport()
  var terminal: TerminalEmulator
  var list: [String] = []

  var layout: Layout { Layout(prompt: prompt.map(Glyph.init), text: text, columns: terminal.columns) }

  init(_ prompt: String, _ text: EditedText, columns: Int, rows: Int) {
    self.prompt = prompt
    self.text = text
    terminal = TerminalEmulator(columns: columns, rows: rows)
  }

  mutating func draw() {
    let size = WindowSize(columns: terminal.columns, rows: terminal.rows)
    terminal.take(screen.show(viewport.frame(of: layout, list: list, in: size)))
  }
}

@Suite("Drawing")
struct DrawingTests {
  static let columns = [40, 60, 80, 200]

  /// Checks that what is shown is the prompt and the text, and the cursor stands after what is before it.
  private func check(_ drawing: Drawing, _ note: Comment) {
    let terminal = drawing.terminal
    let text = drawing.text
    var rows = expectedRows(drawing.prompt, text.text, keepsLines: text.keepsLines, columns: terminal.columns)
    var before = expectedRows(
      drawing.prompt, String(text.text.prefix(text.cursor)), keepsLines: text.keepsLines, columns: terminal.columns)
    if before[before.count - 1].displayWidth == terminal.columns {
      before.append("")
      // The cursor has a row of its own unless the text goes on there.
      if rows.count < before.count || text.cursor == text.count
        || text.keepsLines && text[text.cursor].character == "\n"
      {
        rows.insert("", at: before.count - 1)
      }
    } else if text.cursor < text.count {
      // The next character may not have fitted.
      let next = text[text.cursor]
      let breaks = next.character == "\n" && text.keepsLines
      if !breaks, before[before.count - 1].displayWidth + next.cells > terminal.columns { before.append("") }
    }
    #expect(terminal.complaints.isEmpty, note)
    let top = terminal.scrolledOut.count
    let lines = terminal.lines
    if rows.count <= terminal.rows {
      #expect(lines.prefix(rows.count).elementsEqual(rows.map(\.trimmingTrailingBlanks)), note)
      #expect(lines.dropFirst(rows.count).allSatisfy { $0.isEmpty }, note)
      #expect(top == 0 && terminal.cursor.row == before.count - 1, note)
    } else {
      let found = rows.indices.first { start in
        start + terminal.cursor.row == before.count - 1
          && lines.elementsEqual(rows[start...].prefix(terminal.rows).map(\.trimmingTrailingBlanks))
      }
      #expect(found != nil, note)
    }
    #expect(terminal.cursor.column == before[before.count - 1].displayWidth, note)
    #expect(terminal.before(terminal.cursor.column, inRow: terminal.cursor.row) == before[before.count - 1], note)
  }

  @Test("The window shows the prompt, the text and the cursor after every change", arguments: columns, 0..<12)
  func random(columns: Int, seed: UInt64) {
    var texts = RandomTexts(random: SplitMix64(state: seed &* 31 &+ UInt64(columns)))
    let isLow = seed % 3 == 0
    let prompt =
      seed % 4 == 0
      ? texts.text(upTo: columns) : ["申请人：", "> ", "内容（可多行）\n："].randomElement(using: &texts.random) ?? ""
    let text = EditedText(texts.text(upTo: columns * 2), keepsLines: seed % 2 == 0)
    var drawing = Drawing(prompt, text, columns: columns, rows: isLow ? 5 : 60)
    drawing.draw()
    check(drawing, "at first")
    for step in 0..<40 {
      switch Int.random(in: 0..<10, using: &texts.random) {
      case 0...3: drawing.text.insert(texts.text(upTo: 4))
      case 4: drawing.text.insert(texts.text(upTo: columns))
      case 5: drawing.text.move(to: Int.random(in: 0...drawing.text.count, using: &texts.random))
      case 6: drawing.text.remove(to: Int.random(in: 0...drawing.text.count, using: &texts.random))
      case 7, 8: drawing.text.remove(to: drawing.text.cursor - 1)
      default: drawing.text.move(to: drawing.text.cursor + [-1, 1][step % 2])
      }
      drawing.draw()
      check(drawing, "step \(step)")
    }
  }

  @Test("Text that ends exactly at the edge has its cursor in the next row", arguments: columns)
  func edge(columns: Int) {
    for (prompt, fill) in [("：", "张"), ("> ", "x"), ("", "张"), ("abc", "x")] {
      let count = (columns - prompt.displayWidth) / fill.displayWidth
      var drawing = Drawing(prompt, EditedText(String(repeating: fill, count: count)), columns: columns, rows: 5)
      drawing.draw()
      check(drawing, "full")
      #expect(drawing.terminal.cursor == .init(row: 1, column: 0))
      for move in [-1, 1] {
        drawing.text.move(to: drawing.text.cursor + move)
        drawing.draw()
        check(drawing, "moved by \(move)")
      }
      drawing.text.insert("张")
      drawing.draw()
      check(drawing, "one more")
      drawing.text.remove(to: drawing.text.cursor - 2)
      drawing.draw()
      check(drawing, "one less")
      #expect(drawing.terminal.cursor.row == 0)
    }
  }

  @Test("A wide character is not split by the edge", arguments: columns)
  func wide(columns: Int) {
    var drawing = Drawing(">", EditedText(String(repeating: "张", count: columns)), columns: columns, rows: 9)
    drawing.draw()
    check(drawing, "odd")
    #expect(drawing.terminal.lines[0].displayWidth == columns - 1)
  }

  @Test("The smallest windows show what they can", arguments: 1...6, 1...3)
  func tiny(columns: Int, rows: Int) {
    var texts = RandomTexts(random: SplitMix64(state: UInt64(columns * 10 + rows)))
    var drawing = Drawing("问：", EditedText(keepsLines: rows == 2), columns: columns, rows: rows)
    drawing.list = ["征地批复"]
    for _ in 0..<100 {
      drawing.text.insert(texts.text(upTo: 4))
      drawing.text.move(to: Int.random(in: 0...drawing.text.count, using: &texts.random))
      drawing.draw()
      let place = drawing.layout.cursor
      #expect(drawing.terminal.cursor.column == place.column && drawing.terminal.complaints.isEmpty)
    }
  }

  @Test("Only rows from the first that changed are drawn again")
  func economy() {
    var drawing = Drawing("：", EditedText(String(repeating: "张", count: 100)), columns: 40, rows: 20)
    drawing.draw()
    drawing.text.insert("强")
    let size = WindowSize(columns: 40, rows: 20)
    let bytes = drawing.screen.show(drawing.viewport.frame(of: drawing.layout, list: [], in: size))
    #expect(bytes.filter { $0 == "张" }.count < 20 && bytes.contains("强"))
    drawing.text.move(to: 50)
    let move = drawing.screen.show(drawing.viewport.frame(of: drawing.layout, list: [], in: size))
    #expect(!move.contains("张"))
    #expect(drawing.screen.show(drawing.viewport.frame(of: drawing.layout, list: [], in: size)) == "")
  }

  @Test("Up and Down go to the character above and below")
  func vertical() {
    let text = EditedText("张三李四\n王五\n\n赵六孙七周八", keepsLines: true)
    let layout = Layout(prompt: "：：".map(Glyph.init), text: text, columns: 8)
    // ：：张三 / 李四 / 王五 / (empty) / 赵六孙七 / 周八
    #expect(layout.rowCount == 6 && layout.cursor == .init(row: 5, column: 4))
    #expect(layout.index(atRow: 4, column: 4) == 11)
    #expect(layout.index(atRow: 4, column: 5) == 11)
    #expect(layout.index(atRow: 4, column: 80) == 12)
    #expect(layout.index(atRow: 3, column: 4) == 8)
    #expect(layout.index(atRow: 2, column: 80) == 7)
    #expect(layout.index(atRow: 0, column: 0) == 0)
    #expect(layout.index(atRow: 0, column: 6) == 1)
    #expect(layout.index(atRow: 6, column: 0) == nil && layout.index(atRow: -1, column: 0) == nil)
    let below = Layout(prompt: "四个中字\n：".map(Glyph.init), text: EditedText("a"), columns: 8)
    #expect(below.textRow == 1 && below.index(atRow: 0, column: 0) == nil)
    let full = Layout(prompt: "四个中字".map(Glyph.init), text: EditedText("a"), columns: 8)
    #expect(full.textRow == 1)
  }

  @Test("A list stands dimly under the text, cut to the width, and goes with it", arguments: columns)
  func list(columns: Int) {
    var drawing = Drawing("申请：", EditedText("征"), columns: columns, rows: 12)
    drawing.list = ["1 征地批复", String(repeating: "很长", count: 100), "a\u{1B}[31m红\n行"] + (0..<9).map(String.init)
    drawing.draw()
    let terminal = drawing.terminal
    #expect(terminal.lines[..<4] == ["申请：征", "1 征地批复", terminal.lines[2], "a红 行"])
    #expect(terminal.lines[2].displayWidth <= columns && terminal.lines[2].hasSuffix("…"))
    #expect(terminal.lines[2].displayWidth >= columns - 1)
    #expect(terminal.dimmed == Set(1...8) && terminal.lines[9] == "")
    #expect(terminal.cursor == .init(row: 0, column: 8) && terminal.complaints.isEmpty)
    drawing.list = []
    drawing.draw()
    check(drawing, "without the list")
    #expect(drawing.terminal.dimmed.isEmpty)
    // Where the window is full of text there is no room for it.
    drawing.list = ["a", "b", "c"]
    drawing.text.insert(String(repeating: "张", count: columns * 5))
    drawing.draw()
    #expect(drawing.terminal.lines.filter { ["a", "b", "c"].contains($0) }.count == 1)
  }

  @Test("Afterwards the cursor is below all that was shown")
  func leaving() {
    var drawing = Drawing("：", EditedText("一\n二\n三", keepsLines: true), columns: 40, rows: 10)
    drawing.text.move(to: 0)
    drawing.draw()
    #expect(drawing.screen.rowsBelow == 2)
    let bytes = drawing.screen.leave()
    drawing.terminal.take(bytes)
    #expect(drawing.terminal.cursor == .init(row: 3, column: 0))
    #expect(drawing.terminal.text == "：一\n二\n三")
  }

  @Test("In a window that changes its width everything is drawn again in its place", arguments: [true, false])
  func resizing(reflows: Bool) {
    for seed in UInt64(0)..<40 {
      var texts = RandomTexts(random: SplitMix64(state: seed))
      var drawing = Drawing("申请人：", EditedText(texts.text(upTo: 90), keepsLines: true), columns: 80, rows: 50)
      drawing.text.move(to: Int.random(in: 0...drawing.text.count, using: &texts.random))
      drawing.terminal.take("以前的话\r\n")
      drawing.draw()
      for columns in [60, 40, 200, 41, 80] {
        drawing.terminal.resize(columns: columns, reflows: reflows)
        let bytes = drawing.screen.erase(afterResizingTo: columns, reflows: reflows)
        drawing.terminal.take(bytes)
        drawing.draw()
        var alone = Drawing("以前的话\n申请人：", drawing.text, columns: columns, rows: 50)
        alone.draw()
        #expect(drawing.terminal.lines == alone.terminal.lines, "\(seed) at \(columns)")
        #expect(drawing.terminal.cursor == alone.terminal.cursor, "\(seed) at \(columns)")
      }
    }
  }
}
