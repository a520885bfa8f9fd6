public import FoiaCore
internal import FoiaWords

extension ProseAudit {
  /// A3, A4 and A6: what the text says of the work as a whole, and how it is written.
  var claimFaults: [(fault: TextFault, line: Int?)] { finishFaults + leftOvers + lengthFaults }

  /// The lines that say all was answered in time, which are compared with the record where it is at hand (A8).
  public var claimsOfTimeliness: [Finding] {
    readings.filter(\.value.claimsAllInTime).keys.sorted().compactMap {
      TextFault.saysAllInTime(late: nil).finding(in: year, line: $0)
    }
  }

  /// A7: what of section two is not typed in, so that the report is printed with blanks.
  public var blanks: [Finding] {
    let missing = (report.disclosure ?? DisclosureFigures(form: report.table.form)).missing
    return missing.isEmpty
      ? [] : [TextFault.disclosureBlank(missing).finding(in: year, line: nil)].compactMap(\.self)
  }

  private var finishFaults: [(fault: TextFault, line: Int?)] {
    let carriedOver = report.table[.carriedOut, .total]
    return readings.sorted { $0.key < $1.key }.compactMap { line, reading in
      if carriedOver > 0, reading.claimsAllFinished { return (.saysAllFinished(carriedOver: carriedOver), line) }
      // Where something is open and was not carried over, the tables would not balance.
      return carriedOver == 0 && reading.claimsUnfinished ? (.saysUnfinished, line) : nil
    }
  }

  private var leftOvers: [(fault: TextFault, line: Int?)] {
    text.allLines.compactMap { line in
      guard !ProseText.isLeftOpen(line.text), let found = Self.leftOver(in: line.text) else { return nil }
      return (.leftOver(found), line.number)
    }
  }

  /// A6: section one is for the most important.
  private var lengthFaults: [(fault: TextFault, line: Int?)] {
    guard let section = text.sections.first(where: { $0.section == .overview }), agency.hasHan else { return [] }
    let count = section.lines.reduce(0) { $0 + $1.text.count { !$0.isWhitespace } }
    return count > Self.mostCharacters && section.lines.contains { $0.text.hasHan }
      ? [(.overviewTooLong(count), section.heading.number)] : []
  }

  private static let mostCharacters = 1000

  /// What a line has that was meant to be replaced, is said twice or breaks off; nil where nothing is.
  static func leftOver(in line: String) -> String? {
    if let words = ProseWords.instructions.first(where: line.contains) { return words }
    let text = Array(line)
    for start in text.indices {
      if let blank = blank(text, start) ?? doubled(text, start) { return blank }
    }
    let isCutOff =
      text.count >= 12
      && ("，、,".contains(text.last ?? "。") || ProseWords.unfinished.contains(where: line.hasSuffix))
    return isCutOff ? String(text.suffix(12)) : nil
  }

  /// Signs in the place of a number or a name, with what stands behind them: two letters X or one × before a measure, three before
  /// anything, underscores or asterisks before a word.
  private static func blank(_ text: [Character], _ start: Int) -> String? {
    guard let signs = ["X×Ｘx", "_＿", "*＊"].first(where: { $0.contains(text[start]) }) else { return nil }
    let end = text[start...].firstIndex { !signs.contains($0) } ?? text.endIndex
    guard end < text.count else { return nil }
    let (count, isMeasure) = (end - start, ProseWords.measuresOfBlanks.contains(text[end]))
    let isBlank =
      signs.contains("×")
      ? isMeasure && (count >= 2 || text[start] == "×") || count >= 3
      : count >= 2 && text[end].isLetter && !text[end].isASCII
    return isBlank ? String(text[start...end]) : nil
  }

  /// A mark, a measure, a year, or a word of three to eight characters that stands there twice at once; shorter ones may
  /// (公开公开栏目), but for a few.
  private static func doubled(_ text: [Character], _ start: Int) -> String? {
    let next = start + 1
    if next < text.count, text[start] == text[next] {
      let isMeasure = ProseWords.measuresOnce.contains(text[start]) && start > 0 && text[start - 1].isNumber
      // 的的确确
      let isOf = text[start] == "的" && text.indices.contains(next + 1) && text[next + 1] != "确"
      if "，。、；：".contains(text[start]) || isMeasure || isOf { return String(text[start...next]) }
    }
    for length in 1...8 where start + 2 * length <= text.count && text[start] == text[start + length] {
      let (first, second) = (text[start..<start + length], text[start + length..<start + 2 * length])
      guard first.elementsEqual(second) else { continue }
      let isYear = length == 5 && first.last == "年" && first.dropLast().allSatisfy { $0.isASCII && $0.isNumber }
      let isWord = first.allSatisfy { $0.isLetter && !$0.isASCII && !$0.isNumber }
      if isYear || isWord && (length >= 3 || ProseWords.neverTwice.contains(String(first))) {
        return String(first) + String(second)
      }
    }
    return nil
  }
}
