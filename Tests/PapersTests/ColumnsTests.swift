import FoiaCore
import FoiaDocument
import FoiaPapers
import FoiaWords
import TestKit
import Testing

@Suite("Columns in a window")
struct ColumnsTests {
  private static let head = ["编号", "收到日期", "答复期限", "状态", "申请人", "申请内容"]
  private static let fits: [ColumnFit] = [.whole, .whole, .whole, .wraps, .cut, .cut]
  private static let states = [
    "还剩20个工作日", "今日到期", "逾期未答复（已逾期22个工作日）", "予以公开，逾期办结（逾期4个工作日），未登记发出日期", "待补正", "暂停计算（征求意见），还剩9个工作日",
  ]
  private static let words = [
    "征地", "补偿", "（一）", "2024年3月5日", "12件", "Ltd", "a-very-long-word-without-a-blank", " ", "，", "👨‍👩‍👧", "e\u{301}", "“引”",
    "３", "ｱ",
  ]

  private static func rows(_ random: inout SplitMix64) -> [[String]] {
    (0..<6).map { row in
      func text() -> String {
        (0..<Int.random(in: 1...24, using: &random)).map { _ in words.randomElement(using: &random) ?? "" }.joined()
      }
      return [
        "2024-\(1000 + row)", "2024-01-0\(row + 1)", row == 2 ? "2025-02-04暂定" : "2024-02-04",
        states.randomElement(using: &random) ?? "", "甲" + text(), "乙" + text(),
      ]
    }
  }

  /// Whether what is printed begins like the text and is the whole of it, or ends in an ellipsis.
  private static func isShown(_ text: String, in printed: String) -> Bool {
    if printed.contains(text.withoutTrailingBlanks) { return true }
    return (1..<text.count).contains { printed.contains(String(text.prefix($0)).withoutTrailingBlanks + "…") }
  }

  @Test("are no wider than the window; numbers and dates stay whole, names and subjects end in an ellipsis")
  func narrow() {
    var random = SplitMix64(state: 12)
    for width in Array(40...130) + [200] {
      let rows = Self.rows(&random)
      let printed = Columns.text(head: Self.head, fits: Self.fits, rows: rows, width: width)
      let lines = printed.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.allSatisfy { $0.displayWidth <= width && $0.last != " " }, "\(width)\n\(printed)")
      for row in rows {
        for text in row.prefix(3) { #expect(printed.contains(text), "\(text) in \(width)\n\(printed)") }
        for text in row.suffix(2) { #expect(Self.isShown(text, in: printed), "\(text) in \(width)\n\(printed)") }
        // What wraps is there from its first to its last character.
        for character in row[3] { #expect(printed.contains(character)) }
      }
      // Under 60 cells each row is a record with its labels; in 80 there is always room for a table.
      let labels = lines.count { $0.hasPrefix("编号 ") }
      if width < 60 { #expect(labels == rows.count, "\(width)\n\(printed)") }
      if width >= 80 { #expect(labels == 1, "\(width)\n\(printed)") }
    }
  }

  @Test("are as wide as they need where nothing limits them, and nothing is cut")
  func unlimited() {
    var random = SplitMix64(state: 13)
    let rows = Self.rows(&random)
    let printed = Columns.text(head: Self.head, fits: Self.fits, rows: rows, width: nil)
    #expect(printed.split(separator: "\n").count == rows.count + 1 && !printed.contains("…"))
    for text in rows.joined() { #expect(printed.contains(text.withoutTrailingBlanks)) }
    // A window that is wide enough changes nothing.
    #expect(Columns.text(head: Self.head, fits: Self.fits, rows: rows, width: 2000) == printed)
  }

  @Test("without headings stand below each other where there is no room beside, command lines whole")
  func belowEachOther() {
    let command = Phrase(both: "foia close 2025-0001 --outcome other-no-clarification").unbroken(.en)
    let rows = [["  1", "to do", "clarification did not come", "3: 2025-0001, 2025-0002", command]]
    for width in 40...200 {
      let printed = Columns.text(
        head: nil, fits: [.whole, .whole, .wraps, .wraps, .whole], rows: rows, width: width)
      #expect(printed.contains("foia close 2025-0001 --outcome other-no-clarification\n"), "\(printed)")
      for line in printed.split(separator: "\n") where !line.contains("foia") { #expect(line.displayWidth <= width) }
    }
    let narrow = Columns.text(head: nil, rows: [["  -o, --output FILE", "write to a file and say so"]], width: 36)
    #expect(narrow == "  -o, --output FILE\n        write to a file and say so\n")
  }

  @Test(
    "are cut after a whole character, by its width",
    arguments: [
      ("征地补偿", 8, "征地补偿"), ("征地补偿", 7, "征地补…"), ("征地补偿", 6, "征地…"), ("ab c d", 4, "ab…"),
      ("👨‍👩‍👧👨‍👩‍👧", 8, "👨‍👩‍👧…"), ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"), ("", 3, ""), ("甲乙", 1, "…"),
    ])
  func cut(text: String, width: Int, cut: String) {
    #expect(text.cut(to: width) == cut)
  }

  @Test("break no number from its unit and no date, and nothing beside a word joiner")
  func breaks() {
    let text = "答复期限 2025年3月31日（星期一），还剩20个工作日，共1,234件，见 "
    let command = Phrase(both: "foia due 编号 --why").unbroken(.zh)
    let parts = ["2025年3月31日", "20个", "1,234件", "foia due 编号 --why"]
    for width in 20...80 {
      let lines = (text + command).wrapped(to: width)
      for part in parts { #expect(lines.contains { $0.contains(part) }, "\(part) in \(width): \(lines)") }
      #expect(lines.allSatisfy { $0.displayWidth <= width })
    }
  }

  @Test("break no line after an opening bracket, before a closing one, or inside a number with its unit")
  func brackets() {
    var random = SplitMix64(state: 9)
    let parts = [
      "国办发明电〔2025〕7号", "（《条例》第三十三条第二款）", "［已更正，见 #6］", "还剩11个工作日", "6个月", "“引”", "征地补偿", "2025年3月31日（星期一）", "第1—4个工作日",
      "11 working days ", "see ", "(art. 33) ",
    ]
    let whole = ["〔2025〕7号", "11个工作日", "6个月", "4个工作日", "11 working"]
    for width in 24...80 {
      let text = (0..<12).map { _ in parts.randomElement(using: &random) ?? "" }.joined()
      let lines = text.wrapped(to: width)
      for line in lines {
        #expect(!"（《［〔“(".contains(line.last ?? " "), "\(line)")
        #expect(!"）》］〕”，)".contains(line.first ?? " "), "\(line)")
      }
      for piece in whole {
        let count = text.ranges(of: piece).count
        #expect(lines.map { $0.ranges(of: piece).count }.reduce(0, +) == count, "\(piece)\n\(lines)")
      }
    }
  }

  @Test("of help fit any window, and say the same in each", arguments: Language.allCases, [40, 60, 80, 200])
  func help(_ language: Language, width: Int) {
    func pages(_ width: Int?) -> [String] {
      [Help.overview(language, width: width)] + HelpTopic.allCases.map { $0.text(language, width: width) }
        + Verb.allCases.map { Help.command($0, language, width: width) }
    }
    for (page, whole) in zip(pages(width), pages(nil)) {
      for line in page.split(separator: "\n") where line.displayWidth > width {
        // Only a command line or an option may be longer.
        #expect(line.contains("foia ") || line.drop { $0 == " " }.hasPrefix("-"), "\(width): \(line)")
      }
      let (words, all) = (page.filter { !$0.isWhitespace }, whole.filter { !$0.isWhitespace })
      // A table that becomes records repeats its headings.
      if words.count == all.count { #expect(words.sorted() == all.sorted(), "\(page)") }
      #expect(words.count >= all.count && !page.contains("\u{2060}"), "\(page)")
    }
    for verb in Verb.allCases {
      let lines = Help.command(verb, language, width: width).split(separator: "\n")
      for option in verb.syntax.options {
        #expect(lines.contains { $0.contains(option.flag) }, "\(verb.rawValue) \(option.flag)")
      }
    }
  }
}

extension String {
  fileprivate var withoutTrailingBlanks: String { String(reversed().drop { $0 == " " }.reversed()) }
}
