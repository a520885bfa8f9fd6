extension EditedText {
  /// Where the line of the cursor begins.
  var lineStart: Int {
    guard keepsLines else { return 0 }
    var index = cursor
    while index > 0, self[index - 1].character != "\n" { index -= 1 }
    return index
  }

  /// Where the line of the cursor ends.
  var lineEnd: Int {
    guard keepsLines else { return count }
    var index = cursor
    while index < count, self[index].character != "\n" { index += 1 }
    return index
  }

  /// Where Ctrl-K kills to: the end of the line, or over the line end where the cursor stands before it.
  var killEnd: Int { lineEnd == cursor ? min(count, cursor + 1) : lineEnd }

  /// Where the word begins that the cursor is in or after.
  var wordStart: Int {
    var index = cursor
    while index > 0, !self[index - 1].isOfWord { index -= 1 }
    guard index > 0 else { return 0 }
    let kind = self[index - 1].kind
    while index > 0, self[index - 1].kind == kind { index -= 1 }
    return index
  }

  /// Where the word ends that the cursor is in or before.
  var wordEnd: Int {
    var index = cursor
    while index < count, !self[index].isOfWord { index += 1 }
    guard index < count else { return count }
    let kind = self[index].kind
    while index < count, self[index].kind == kind { index += 1 }
    return index
  }

  /// Where what stands before the cursor begins after a blank.
  var blankStart: Int {
    var index = cursor
    while index > 0, self[index - 1].kind == .blank { index -= 1 }
    while index > 0, self[index - 1].kind != .blank { index -= 1 }
    return index
  }
}

extension Glyph {
  fileprivate var isOfWord: Bool { kind == .letter || kind == .wide }
}
