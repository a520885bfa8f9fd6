internal import Foundation

/// The reading of one answer: takes what comes from the terminal and draws the text, until the answer is there.
struct EditingSession {
  /// How soon input must follow a line end to belong to the same answer, in milliseconds.
  private static let pasteGap = 50
  /// How long a sequence of bytes may be interrupted on its way, in milliseconds.
  private static let sequenceGap = 500

  private let prompt: [Glyph]
  private let suggestions: ((String) -> [String])?
  private let terminal: RawTerminal
  /// The editor that Ctrl-X Ctrl-E opens; nil if there is to be none.
  let editor: ExternalEditor?

  private var decoder = KeyDecoder()
  /// The answer as far as it is typed.
  var text: EditedText
  private var screen: Screen
  private var viewport = Viewport()
  private var size: WindowSize
  /// The lines under the text; nil if the text has changed since they were asked for.
  private var list: [String]?

  /// Whether Enter was pressed, and it is not known yet whether more follows.
  var isEnding = false
  /// Whether the window shows the text as it is.
  var isDrawn = false
  /// How long to wait for more input before drawing, in milliseconds: longer where much comes or drawing is slow.
  private var drawingGap = 0
  /// The column that Up and Down keep to.
  var goal: Int?

  /// - Parameter terminal: raw already; the caller puts it back.
  init(
    _ terminal: RawTerminal, dims: Bool, prompt: String, text: EditedText, editor: ExternalEditor?,
    suggestions: ((String) -> [String])?
  ) {
    self.terminal = terminal
    screen = Screen(dims: dims)
    self.prompt = KeyDecoder.plainText(prompt.utf8).map(Glyph.init)
    self.text = text
    self.editor = editor
    self.suggestions = suggestions
    size = terminal.size
  }

  /// Draws the prompt and takes keys until there is an answer.
  mutating func answer() -> LineEditor.Answer {
    drawAll()
    while true {
      switch terminal.next(within: patience) {
      case .bytes(let bytes):
        for key in decoder.decode(bytes) {
          if let answer = take(key) { return finish(answer) }
        }
        drawingGap = max(drawingGap, bytes.count < 1024 ? 0 : 10)
      case .silence:
        if isEnding, !decoder.isPasting {
          return finish(.line(line))
        } else if !isDrawn {
          draw()
        } else {
          decoder.pause()
        }
      case .resized: resize()
      case .stopped: lend { $0.stop() }
      case .continued: lend { $0.enter() }
      case .ended: return .cancelled
      case .closed: return finish(.ended)
      }
    }
  }

  /// How long to wait for input before something is to be done, in milliseconds; nil if there is nothing to do.
  private var patience: Int? {
    if isEnding, !decoder.isPasting {
      return decoder.isWithinSequence ? EditingSession.sequenceGap : EditingSession.pasteGap
    }
    if !isDrawn { return decoder.isPasting ? 2 * EditingSession.pasteGap : drawingGap }
    // What a terminal sends for a key comes at once, and arrows are still known after a pause.
    if decoder.isAfterEscape { return EditingSession.pasteGap }
    return decoder.isUnfinished ? EditingSession.sequenceGap : nil
  }

  /// The text as the answer.
  private var line: String {
    let text = text.text
    return self.text.keepsLines ? text : text.split(separator: "\n").joined(separator: " ")
  }

  /// Where every character stands now.
  var layout: Layout { Layout(prompt: prompt, text: text, columns: size.columns) }

  /// The text has changed: it and the list are to be drawn anew.
  mutating func changed() {
    isDrawn = false
    list = nil
  }

  private mutating func draw() {
    let began = ContinuousClock.now
    let list = self.list ?? suggestions?(text.text) ?? []
    self.list = list
    let bytes = screen.show(viewport.frame(of: layout, list: list, in: size))
    WatchedTerminal.shared.pointee.rowsBelow = Int32(screen.rowsBelow)
    terminal.write(bytes)
    isDrawn = true
    let took = (ContinuousClock.now - began) / .milliseconds(1)
    drawingGap = took < 5 ? 0 : min(200, Int(took))
  }

  private mutating func resize() {
    size = terminal.size
    terminal.write(screen.erase(afterResizingTo: size.columns, reflows: WindowSize.reflows))
    draw()
  }

  /// Clears the window and draws everything at its top.
  mutating func clear() {
    terminal.write(screen.clear())
    draw()
  }

  /// Lets an editor work on the text, in the place of what is drawn; the text stays as it is if the editor fails.
  mutating func edit(with editor: ExternalEditor) {
    terminal.write(screen.erase())
    WatchedTerminal.shared.pointee.rowsBelow = 0
    if let edited = terminal.edit(text.text, with: editor) {
      text.replace(with: edited)
      changed()
    }
    size = terminal.size
    drawAll()
  }

  /// Lets others use the terminal, below what is drawn, and draws everything anew.
  private mutating func lend(_ use: (RawTerminal) -> Void) {
    leave()
    use(terminal)
    size = terminal.size
    drawAll()
  }

  /// Draws everything below what stands there; what the window is not high enough for goes out at its top.
  private mutating func drawAll() {
    let layout = layout
    for row in 0..<max(0, layout.cursor.row - size.rows + 1) { terminal.write(layout.content(ofRow: row) + "\r\n") }
    draw()
  }

  /// Shows the text alone, and leaves the cursor below it.
  private mutating func finish(_ answer: LineEditor.Answer) -> LineEditor.Answer {
    leave()
    return answer
  }

  private mutating func leave() {
    terminal.write(screen.show(viewport.frame(of: layout, list: [], in: size)) + screen.leave())
    WatchedTerminal.shared.pointee.rowsBelow = 0
  }
}
