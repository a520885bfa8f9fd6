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
    let isCutOff = text.count >= 12 && "，、,".contains(text.last ?? "。")
    return isCutOff ? String(text.suffix(12)) : nil
  }

  /// XX件, ××年 and the like.
  private static func blank(_ text: [Character], _ start: Int) -> String? {
    guard "X×ＸxＸ".contains(text[start]) else { return nil }
    let end = text[start...].firstIndex { !"X×Ｘx".contains($0) } ?? text.endIndex
    guard end - start >= 2, end < text.count, "件年月日条次份个项起局元%".contains(text[end]) else { return nil }
    return String(text[start...end])
  }

  /// A word of three to eight characters, or a mark, that stands there twice at once; shorter ones may (公开公开栏目).
  private static func doubled(_ text: [Character], _ start: Int) -> String? {
    let next = start + 1
    if next < text.count, text[start] == text[next], "，。、；：的".contains(text[start]) {
      return String(text[start...next])
    }
    for length in 3...8 where start + 2 * length <= text.count {
      let (first, second) = (text[start..<start + length], text[start + length..<start + 2 * length])
      if first.elementsEqual(second), first.allSatisfy({ $0.isLetter && !$0.isASCII && !$0.isNumber }) {
        return String(first) + String(second)
      }
    }
    return nil
  }
}
