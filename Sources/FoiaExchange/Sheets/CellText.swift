internal import FoiaCalendar
internal import FoiaCore
internal import FoiaFormats
internal import FoiaWords

/// A cell as a text, with the day or number it holds.
struct CellText: Hashable {
  /// What it shows, as one line or several.
  var text: String
  var day: Day?
  var hasTime = false
  var number: Double?
  /// Why it has no value although it is not empty.
  var problem: LedgerDoubt?

  static let empty = CellText(text: "")

  init(text: String) { self.text = text }

  init(_ content: CellContent?) {
    switch content {
    case nil, .empty: self.init(text: "")
    case .text(let text): self.init(text: text.trimmedLines)
    case .boolean(let value): self.init(text: value ? "是" : "否")
    case .date(let date):
      self.init(text: "")
      day = Day(year: date.year, month: date.month, day: date.day)
      hasTime = date.seconds != 0
      text = day?.iso ?? ""
    case .number(let value):
      self.init(text: value == value.rounded() && abs(value) < 1e18 ? String(Int(value)) : "\(value)")
      number = value
    case .error(let name):
      self.init(text: name)
      problem = .errorValue
    case .uncomputed:
      self.init(text: "")
      problem = .uncomputed
    }
  }

  /// Whether nothing is in it that could be read.
  var isEmpty: Bool { text.isEmpty && problem == nil }

  /// Whether it holds something, and more than a sign that there is nothing.
  var isTelling: Bool { !isEmpty && !LedgerCell.isNothing(text) }

  /// Its text as one line; where lines were broken between Chinese characters nothing stands between them.
  var line: String {
    guard text.utf8.contains(UInt8(ascii: "\n")) else { return text.trimmed }
    var line = ""
    for piece in text.split(separator: "\n").map({ String($0).trimmed }) where !piece.isEmpty {
      if let last = line.last, let first = piece.first, last.isASCII, first.isASCII { line += " " }
      line += piece
    }
    return line
  }

  /// Whether digits were lost, since a spreadsheet keeps fifteen.
  var hasLostDigits: Bool {
    if let number { return abs(number) >= 1e15 }
    // Where no sign of a power is, no pattern need be made.
    guard text.utf8.count < 24, text.utf8.contains(UInt8(ascii: "+")) else { return false }
    return text.wholeMatch(of: /[0-9](?:\.[0-9]+)?[eE]\+[0-9]{2}/) != nil
  }
}
