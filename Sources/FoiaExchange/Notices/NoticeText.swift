internal import FoiaCalendar
internal import FoiaCore
internal import FoiaWords

/// Reads the days of a notice from its running text, as it is pasted from the page of the State Council: a holiday and a
/// colon, then sentences that say which days are off and which are worked.
///
/// Only what a sentence says of dates that stand in it is taken: `放假`, `补休`, `上班` and their kin behind the dates. What
/// explains (`其中…为法定节假日`, `公休日调至…`) adds no day, and a sentence with a date that is not understood is told.
enum NoticeText {
  static func read(_ text: String, notice: String?, year: Int?) throws(Fault) -> ReadNotice {
    let folded = FoldedText(text)
    let told = folded.ownYear
    if let told, let year, told != year {
      throw Fault.importing([ImportProblem(line: 1, reason: .notice(.otherYear(found: told, expected: year)))])
    }
    let number = notice ?? folded.number
    var found = FoundDays(notice: number, year: year ?? told)
    var leftOut: [String] = []
    var base = year ?? folded.anyYear
    // What the whole text lacks is told once.
    var lacks: Set<ImportProblem.Reason> = []
    func isNew(_ problem: ImportProblem.Reason) -> Bool {
      ![.notice(.noYear), .noNotice].contains(problem) || lacks.insert(problem).inserted
    }
    for sentence in NoticeSentence.all(in: folded) {
      var reading = SentenceReading(sentence, year: base)
      reading.read()
      base = base ?? reading.year
      for problem in reading.problems where isNew(problem) { found.problems.note([problem], line: sentence.line) }
      if !reading.rows.isEmpty {
        if number == nil, isNew(.noNotice) { found.problems.note([.noNotice], line: sentence.line) }
        if sentence.holiday == nil { found.problems.note([.reading(.name, .empty(.name))], line: sentence.line) }
      }
      for row in reading.rows {
        found.add(
          ArrangedDay(day: row.day, kind: row.kind, name: sentence.holiday ?? "", notice: number ?? ""),
          line: sentence.line)
      }
      if reading.isLeftOut { leftOut.append(sentence.text) }
    }
    var read = ReadNotice(
      days: try found.checked(), year: year ?? told, number: number, published: folded.published)
    read.leftOut = leftOut
    return read
  }
}

/// A text without blanks, its digits and brackets as ASCII has them, each character with its line.
struct FoldedText {
  let characters: [Character]
  let lines: [Int]

  init(_ text: String) {
    var (characters, lines): ([Character], [Int]) = ([], [])
    var line = 1
    for character in text.halfWidth {
      if character.isNewline {
        characters.append("\n")
        lines.append(line)
        line += 1
      } else if !character.isWhitespace, character != "\u{FEFF}", character != "\u{200B}" {
        characters.append(character)
        lines.append(line)
      }
    }
    self.characters = characters
    self.lines = lines
  }

  private var whole: String { String(characters.filter { $0 != "\n" }) }

  /// The number of the notice: 国办发明电〔2025〕7号.
  var number: String? {
    guard let match = whole.firstMatch(of: #/国(?:务院办公厅|办|发)\p{Han}{0,6}[〔\[(](\d{4})[〕\])](\d{1,4})号/#) else {
      return nil
    }
    return String(match.0).replacing("[", with: "〔").replacing("]", with: "〕")
  }

  /// The year whose own notice it says it is: 关于2026年部分节假日安排的通知.
  var ownYear: Int? {
    whole.firstMatch(of: #/(\d{4})年(?:部分)?节假日安排/#).flatMap { Int($0.1) }
  }

  /// The first year it names.
  var anyYear: Int? {
    let rest = whole.replacing(Self.publication, with: "")
    return ownYear ?? rest.firstMatch(of: #/(\d{4})年/#).flatMap { Int($0.1) }
  }

  private static var publication: Regex<(Substring, Substring, Substring, Substring)> {
    #/(?:国务院(?:办公厅)?|(?:发布|成文)日期:)(\d{4})年(\d{1,2})月(\d{1,2})日/#
  }

  /// The day under the name of the office: 国务院办公厅 2025年11月4日.
  var published: Day? {
    guard let match = whole.matches(of: Self.publication).last,
      let year = Int(match.1), let month = Int(match.2), let day = Int(match.3)
    else { return nil }
    return Day(year: year, month: month, day: day)
  }
}
