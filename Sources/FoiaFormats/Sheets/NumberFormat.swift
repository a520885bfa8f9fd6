/// What a number format shows a number as.
enum NumberFormat {
  case number, date, time

  /// The built-in formats of spreadsheets, those of Chinese ones among them.
  init(builtIn number: Int) {
    switch number {
    case 14...17, 22, 27...31, 36, 50...54, 57, 58: self = .date
    case 18...21, 32...35, 45...47, 55, 56: self = .time
    default: self = .number
    }
  }

  /// A format that is written out: `yyyy"年"m"月"d"日"`, `[$-804]aaaa`, `0.00`.
  init(code: String) {
    var letters: Set<Character> = []
    var quote = false
    var bracket = false
    var skips = false
    for character in code {
      if skips {
        skips = false
        continue
      }
      switch character {
      case "\"": quote.toggle()
      case _ where quote: break
      case "[": bracket = true
      case "]": bracket = false
      case _ where bracket: break
      case "\\", "_", "*": skips = true
      case ";":
        // Only the part for positive numbers counts.
        self = Self(letters)
        return
      default: letters.insert(Character(character.lowercased()))
      }
    }
    self = Self(letters)
  }

  private init(_ letters: Set<Character>) {
    // General and its translations are no dates, whatever letters they have.
    if letters.contains("g"), letters.contains("r") || letters.contains("通") {
      self = .number
    } else {
      let hasDay = letters.contains("y") || letters.contains("d")
      let hasTime = letters.contains("h") || letters.contains("s")
      if hasDay || letters.contains("m") && !hasTime { self = .date } else { self = hasTime ? .time : .number }
    }
  }

  /// A number as the content of a cell of this format.
  func content(_ number: Double, since1904: Bool) -> CellContent {
    switch self {
    case .date: CellDate(serial: number, since1904: since1904).map(CellContent.date) ?? .number(number)
    case .number, .time: .number(number)
    }
  }
}

/// How a cell looks, as far as it says something about it.
struct CellStyle {
  var format = NumberFormat.number
  var isStruck = false
  var isFilled = false
}
