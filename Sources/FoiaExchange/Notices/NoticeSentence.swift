internal import FoiaCalendar

/// A sentence of a notice, with the holiday under whose name it stands.
struct NoticeSentence {
  /// The holiday before the last colon; nil where there is none.
  let holiday: String?
  /// What stands between commas, without what stands in brackets around it.
  let clauses: [[Character]]
  /// The line on which it begins, from 1.
  let line: Int

  /// The sentence as it is told.
  var text: String { String(clauses.joined(separator: "，")) }

  /// The longest text in brackets that stands within a sentence.
  private static let longestBrackets = 40
  /// The longest heading before a colon that is a holiday of another kind than the seven.
  private static let longestHeading = 12

  /// All sentences of a text. A line end ends one only where the sentence could end there, because a page that was pasted
  /// may be broken anywhere.
  static func all(in text: FoldedText) -> [NoticeSentence] {
    var sentences: [NoticeSentence] = []
    var (holiday, clauses, clause): (String?, [[Character]], [Character]) = (nil, [], [])
    var line = 1
    func end() {
      clauses.append(clause)
      if clauses.contains(where: { !$0.isEmpty }) {
        sentences.append(NoticeSentence(holiday: holiday, clauses: clauses.filter { !$0.isEmpty }, line: line))
      }
      (clauses, clause) = ([], [])
    }
    var index = 0
    while index < text.characters.count {
      let character = text.characters[index]
      if clause.isEmpty, clauses.isEmpty { line = text.lines[index] }
      switch character {
      case "。", ";": end()
      case ",":
        clauses.append(clause)
        clause = []
      case "\n":
        if clauses.isEmpty, let heading = Self.heading(clause, isLine: true) {
          (holiday, clause) = (heading, [])
        } else if let last = clause.last, "班天休假知".contains(last) {
          end()
        }
      case ":":
        holiday = Self.heading(clause, isLine: false)
        (clauses, clause) = ([], [])
      case "(":
        let rest = text.characters[index...].prefix(longestBrackets)
        if let close = rest.firstIndex(of: ")"), !rest[..<close].contains("。") {
          clause += rest[...close].filter { $0 != "\n" }
          index = close
        } else {
          clause.append(character)
        }
      default: clause.append(character)
      }
      index += 1
    }
    end()
    return sentences
  }

  /// The name that a heading gives: one or two of the seven holidays in its order, or a short name of another; nil where it
  /// is no holiday's.
  ///
  /// - Parameter isLine: whether it is a line of its own, which then has nothing but names.
  private static func heading(_ characters: [Character], isLine: Bool) -> String? {
    var text = String(characters)
    if let number = text.prefixMatch(of: #/(?:[一二三四五六七八九十]{1,3}|\d{1,2}|\([一二三四五六七八九十]{1,3}\))[、.]?/#),
      number.0.last.map({ "、.)".contains($0) }) ?? false
    {
      text.removeSubrange(number.range)
    }
    let named = StatutoryHoliday.named(in: text)
    if isLine, named.isEmpty || text.count > 7 { return nil }
    if (1...2).contains(named.count) {
      let places = named.map { holiday in (holiday, text.firstRange(of: holiday.rawValue.prefix(2))?.lowerBound) }
      return places.sorted { ($0.1 ?? text.startIndex) < ($1.1 ?? text.startIndex) }.map(\.0.rawValue)
        .joined(separator: "、")
    }
    let isName = named.isEmpty && !text.isEmpty && text.count <= longestHeading
    return isName && text.allSatisfy { $0.isLetter || $0 == "、" } && text.last != "下" ? text : nil
  }
}
