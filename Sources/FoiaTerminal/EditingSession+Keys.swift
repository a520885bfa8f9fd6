extension EditingSession {
  /// Does what a key asks for.
  ///
  /// - Returns: the answer, if the key ends it otherwise than Enter does.
  mutating func take(_ key: Key) -> LineEditor.Answer? {
    if isEnding {
      isEnding = false
      text.insert("\n")
      changed()
    }
    let goal = goal
    self.goal = nil
    switch key {
    case .enter: isEnding = true
    case .interrupt: return .cancelled
    case .endOfInput where text.isEmpty: return .ended
    case .left: move(to: text.cursor - 1)
    case .right: move(to: text.cursor + 1)
    case .wordLeft: move(to: text.wordStart)
    case .wordRight: move(to: text.wordEnd)
    case .lineStart: move(to: text.lineStart)
    case .lineEnd: move(to: text.lineEnd)
    case .up: moveRows(by: -1, goal: goal)
    case .down: moveRows(by: 1, goal: goal)
    case .redraw: clear()
    case .openEditor: if let editor { edit(with: editor) }
    case .text(let typed): change { $0.insert(typed) }
    case .lineBreak: if text.keepsLines { change { $0.insert("\n") } }
    case .deleteBack: change { $0.remove(to: $0.cursor - 1) }
    case .deleteForward, .endOfInput: change { $0.remove(to: $0.cursor + 1) }
    case .killWordBack: change { $0.kill(to: $0.wordStart) }
    case .killWordForward: change { $0.kill(to: $0.wordEnd) }
    case .killBackToBlank: change { $0.kill(to: $0.blankStart) }
    case .killToLineStart: change { $0.kill(to: $0.lineStart) }
    case .killToLineEnd: change { $0.kill(to: $0.killEnd) }
    case .yank: change { $0.yank() }
    case .transpose: change { $0.transpose() }
    }
    return nil
  }

  private mutating func change(_ body: (inout EditedText) -> Void) {
    body(&text)
    changed()
  }

  private mutating func move(to index: Int) {
    text.move(to: index)
    isDrawn = false
  }

  /// Moves the cursor up or down between rows as they are drawn, to the column it came from if the row is that long.
  private mutating func moveRows(by rows: Int, goal: Int?) {
    let layout = layout
    let column = goal ?? layout.cursor.column
    self.goal = column
    guard let index = layout.index(atRow: layout.cursor.row + rows, column: column) else { return }
    move(to: index)
  }
}
