internal import FoiaCore
internal import FoiaWords

/// How the cells of typed tables were written that are not plain figures.
struct CellCounts {
  /// How many whole numbers were written with decimals.
  var decimals = 0
  /// How many were written with what is counted: 48件.
  var pieces = 0
  /// How many cells were blank and count as 0 for a reason.
  var blanksTaken = 0
  /// How many cells were blank although no reason was given to count them as 0.
  var blanksRefused = 0

  static func + (left: CellCounts, right: CellCounts) -> CellCounts {
    CellCounts(
      decimals: left.decimals + right.decimals, pieces: left.pieces + right.pieces,
      blanksTaken: left.blanksTaken + right.blanksTaken,
      blanksRefused: left.blanksRefused + right.blanksRefused)
  }

  /// What keeps the table from being taken.
  var problems: [FiguresProblem] { blanksRefused > 0 ? [.blanks(blanksRefused)] : [] }

  /// What was taken for what.
  func notes(_ waiver: String?) -> [FiguresNote] {
    var notes: [FiguresNote] = []
    if decimals > 0 { notes.append(.decimals(decimals)) }
    if pieces > 0 { notes.append(.pieces(pieces)) }
    if let waiver, blanksTaken > 0 { notes.append(.blanks(blanksTaken, reason: waiver)) }
    return notes
  }

  /// The whole number of at least 0 in a cell, also with decimals that are zeros and with 件; nil for any other text.
  mutating func figure(_ text: String) -> Int? {
    let isOfPieces = text.trimmed.hasSuffix("件")
    let number = String(text.trimmed.dropLast(isOfPieces ? 1 : 0)).trimmed
    // Two numbers in one cell are not a figure, so blanks inside are not ignored.
    if number.contains(" ") { return nil }
    let word = number.comparable
    guard !word.isEmpty, word.allSatisfy({ $0.isASCII && $0.isNumber || $0 == "." }),
      let figure = ExactNumber(word)?.integer
    else { return nil }
    if word.contains(".") { decimals += 1 }
    if isOfPieces { pieces += 1 }
    return figure
  }
}

extension String {
  /// Whether a cell of a table holds nothing, or a stroke for nothing.
  var isBlankCell: Bool { ["", "/", "-", "--"].contains(comparable) }
}
