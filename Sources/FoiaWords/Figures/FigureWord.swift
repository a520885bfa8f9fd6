internal import FoiaCore

/// What stands between two separators on a line of figures: a figure, or a group of its thousands.
struct FigureWord {
  /// What was typed, in the form in which values are read.
  let text: String
  /// Whether it may go on with the thousands of the word before it: only a comma parts them.
  let mayGoOn: Bool

  /// How many groups of thousands the largest figure has.
  static let mostGroups = 5

  /// The words of a piece of text that has no separators but commas.
  static func words(in piece: String) -> [FigureWord] {
    let parts = piece.split(whereSeparator: { ",，".contains($0) }).map { String($0).word }
    return parts.enumerated().map { place, part in
      let digits = part.prefix { $0.isASCII && $0.isNumber }.count
      let before = place > 0 ? parts[place - 1] : ""
      return FigureWord(text: part, mayGoOn: digits == 3 && isGroup(before))
    }
  }

  /// Whether thousands can follow on it: one to three digits, not a zero alone, with a sign or none.
  private static func isGroup(_ text: String) -> Bool {
    text.wholeMatch(of: /[-+增减]?[0-9]{1,3}/) != nil && text != "0"
  }

  /// Every way to read words as the figures of the columns, each figure from one word or from several groups.
  static func readings(of words: ArraySlice<FigureWord>, as columns: ArraySlice<DisclosureColumn>) -> [[ExactNumber]] {
    guard let column = columns.first else { return words.isEmpty ? [[]] : [] }
    guard let first = words.first, words.count >= columns.count else { return [] }
    var (readings, typed, rest) = ([] as [[ExactNumber]], first.text, words.dropFirst())
    while true {
      if let figure = column.figure(typed) {
        readings += Self.readings(of: rest, as: columns.dropFirst()).map { [figure] + $0 }
      }
      guard let next = rest.first, next.mayGoOn else { return readings }
      typed += "," + next.text
      rest = rest.dropFirst()
    }
  }

  /// Whether, with one word for each figure, a comma before an amount may part its own thousands: `13,477.35万元`.
  static func partsAmount(_ words: [FigureWord], _ columns: [DisclosureColumn]) -> Bool {
    words.count == columns.count && zip(words, columns).contains { $0.mayGoOn && $1.isMoney }
  }
}
