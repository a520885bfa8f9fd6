internal import FoiaDocument

/// One character as a person counts them, and how many cells of the terminal it takes.
struct Glyph: Equatable {
  /// What it is in the text.
  let character: Character
  /// At least one: what would take none is drawn on a dotted circle.
  let cells: Int

  /// The glyph of a character.
  init(_ character: Character) {
    self.character = character
    cells = max(1, Glyph.width(of: character))
  }

  /// How it is drawn; a line end within a line as `⏎`.
  var drawn: String {
    if character == "\n" { return "⏎" }
    return Glyph.width(of: character) == 0 ? "◌\(character)" : String(character)
  }

  private static func width(of character: Character) -> Int {
    var scalars = character.unicodeScalars.makeIterator()
    if let scalar = scalars.next(), scalars.next() == nil {
      if (0x20..<0x7F).contains(scalar.value) { return 1 }
      if (0x4E00...0x9FFF).contains(scalar.value) { return 2 }
    }
    return String(character).displayWidth
  }
}

extension Glyph {
  /// The kinds of characters; two characters of different kinds never stand in one word.
  enum Kind {
    case blank, letter, wide, mark
  }

  /// The kind of the character: Chinese characters make words of their own beside Latin letters and digits.
  var kind: Kind {
    if character.isWhitespace { return .blank }
    guard character.isLetter || character.isNumber || character == "_" else { return .mark }
    return cells > 1 ? .wide : .letter
  }
}
