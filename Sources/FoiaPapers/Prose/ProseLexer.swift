internal import FoiaCore
internal import FoiaWords

/// Takes a line of a report apart into words, numbers and marks.
struct ProseLexer {
  /// The characters of the line, digits narrow, without blanks, remarks in brackets and separators of thousands.
  let text: [Character]
  /// What they mean, in order.
  private(set) var tokens: [ProseToken] = []

  private let year: Int
  private let body: ProseBody

  /// - Parameters:
  ///   - year: the year of the report.
  ///   - body: whose report it is.
  init(_ line: String, year: Int, body: ProseBody) {
    let narrow = line.filter { !$0.isWhitespace }.map { Self.narrow[$0] ?? $0 }
    self.text = Self.withoutRemarks(Self.withoutSeparators(narrow))
    (self.year, self.body) = (year, body)
    read()
    tokens = ProsePeriods(year: year).joined(tokens)
  }

  private mutating func read() {
    var (at, known) = (0, 0)
    func unknown(to end: Int) -> [ProseToken] {
      end > known ? [ProseToken(meaning: .unknown(String(text[known..<end])), place: known..<end)] : []
    }
    while at < text.count {
      if let token = token(at) {
        tokens += unknown(to: at) + [token]
        at = token.place.upperBound
        known = at
      } else {
        at += 1
      }
    }
    tokens += unknown(to: at)
  }

  private func token(_ at: Int) -> ProseToken? {
    if Self.marks.contains(text[at]) { return ProseToken(meaning: .mark(text[at]), place: at..<at + 1) }
    if let length = body.nameLength(in: text, at: at) {
      return ProseToken(meaning: .word(.own), place: at..<at + length)
    }
    let word = ProseWords.word(in: text, at: at).map {
      ProseToken(meaning: .word($0.word), place: at..<at + $0.length)
    }
    guard let number = number(at) else { return word }
    if let word, word.place.count >= number.place.count { return word }
    return number
  }

  private static let marks = Set("，、：（）,:()；;。！？" as String)

  /// The number that begins here; nil where none does, or where a Chinese one counts nothing (一是, 统一).
  private func number(_ at: Int) -> ProseToken? {
    let isChinese = Self.chinese.contains(text[at])
    guard isChinese || Self.digits.contains(text[at]) || text[at] == Self.brace else { return nil }
    let known = isChinese ? Self.chinese : Self.digits
    var end = at + 1
    while end < text.count, known.contains(text[end]) || !isChinese && text[end] == "." && isDigit(end + 1) { end += 1 }
    let digits = String(text[at..<end])
    let rest = text[end...]
    if !isChinese {
      if rest.first == "年", digits.count == 4, let year = Int(digits) {
        return ProseToken(meaning: .year(year), place: at..<end + (rest.dropFirst().first == "度" ? 2 : 1))
      }
      if rest.first == "月" { return day(at) }
    }
    let (unit, length, isAbout) = Self.unit(of: rest)
    if isChinese, unit != .pieces, unit != .yuan { return nil }
    let before = at > 0 ? text[at - 1] : " "
    let isOrdinal = before == "第" || "〔[（(".contains(before) && unit != .pieces && unit != .yuan
    let value = isChinese ? digits.chineseNumber.map(String.init) : ExactNumber(digits.comparable)?.description
    return ProseToken(
      meaning: .number(
        .init(
          text: value, unit: isOrdinal ? .other : unit, isAbout: isAbout || ProseWords.about.before.contains(before))),
      place: at..<end + length)
  }

  /// What stands for a figure named in braces.
  static let brace: Character = "□"

  /// A day of a year that begins here. The end of the year, and the days from its first to its last, are no other
  /// time than the year.
  private func day(_ at: Int) -> ProseToken {
    func isNext(_ words: String, _ place: Int) -> Bool { text[place...].starts(with: words) }
    let end = text[at...].firstIndex(of: "月").map { $0 + 1 } ?? at + 1
    for last in ProseWords.endOfYear where isNext(last, at) {
      return ProseToken(meaning: .word(.filler), place: at..<at + last.count)
    }
    if isNext("1月1日", at) {
      for between in ProseWords.upToEnd(of: year) {
        let last = between + ProseWords.endOfYear[0]
        if isNext(last, at + 4) {
          return ProseToken(meaning: .word(.filler), place: at..<at + 4 + last.count)
        }
      }
    }
    return ProseToken(meaning: .word(.otherPeriod), place: at..<end)
  }

  /// What the characters after a number say it counts, and how many they are.
  private static func unit(of rest: ArraySlice<Character>) -> (unit: ProseToken.Unit, length: Int, isAbout: Bool) {
    let isAbout = rest.first.map(ProseWords.about.after.contains) ?? false
    let skipped = isAbout ? 1 : 0
    let rest = rest.dropFirst(skipped)
    guard let first = rest.first else { return (.bare, skipped, isAbout) }
    if "%‰".contains(first) { return (.percent, skipped + 1, isAbout) }
    if first == "元" { return (.yuan, skipped + 1, isAbout) }
    if rest.starts(with: ["万", "元"]) { return (.wanYuan, skipped + 2, isAbout) }
    if let measure = ProseWords.measures.first(where: { rest.starts(with: $0) }) {
      let after = rest.dropFirst(measure.count)
      let isOther =
        ProseWords.otherThings.contains { after.starts(with: $0) }
        && !ProseWords.applicationsBehind.contains { after.starts(with: Array($0)) }
      let isAbout = isAbout || ProseWords.aboutBehind.contains { after.starts(with: $0) }
      return (isOther ? .other : .pieces, skipped + measure.count, isAbout)
    }
    return (marks.contains(first) ? .bare : .other, skipped, isAbout)
  }

  private static let digits = Set("0123456789" as String)
  /// Wide digits and signs, and the narrow ones that are read for them.
  private static let narrow = Dictionary(uniqueKeysWithValues: zip("０１２３４５６７８９％．", "0123456789%."))
  private static let chinese = Set("零〇一二两三四五六七八九十百千万" as String)

  private func isDigit(_ index: Int) -> Bool { Self.isDigit(text, index) }

  private static func isDigit(_ text: [Character], _ index: Int) -> Bool {
    text.indices.contains(index) && text[index].isASCII && text[index].isNumber
  }

  /// Without separators of thousands, which would look like the end of a clause.
  private static func withoutSeparators(_ text: [Character]) -> [Character] {
    text.indices.filter { index in
      let isSeparator =
        ",，".contains(text[index]) && isDigit(text, index - 1) && (1...3).allSatisfy { isDigit(text, index + $0) }
        && !isDigit(text, index + 4)
      return !isSeparator
    }.map { text[$0] }
  }

  /// Without what stands in brackets and counts nothing, such as 乡镇（街道）; what is said to be included stays, without the
  /// brackets: 予以公开（含部分公开）.
  private static func withoutRemarks(_ text: [Character]) -> [Character] {
    var (kept, at) = ([Character](), 0)
    while at < text.count {
      if "（(".contains(text[at]), let end = text[at...].prefix(60).firstIndex(where: { "）)".contains($0) }),
        !text[at...end].contains(where: { $0.isNumber || $0 == brace })
      {
        let remark = text[(at + 1)..<end]
        if let word = ProseWords.included.first(where: { remark.starts(with: $0) }) {
          // Of bodies only that some are included: 县政府（含县政府办）.
          kept +=
            ProseWords.countedWithin.contains(where: String(remark).contains)
            ? remark : word[...].map(\.self)[...]
        }
        at = end + 1
      } else {
        kept.append(text[at])
        at += 1
      }
    }
    return kept
  }
}
