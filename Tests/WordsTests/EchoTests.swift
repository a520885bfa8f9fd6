// What a message shows of a text that cannot be read: the text, but not the name of a person in the wrong place.

import FoiaCore
import FoiaWords
import Testing

@Suite("A text in a message")
struct EchoTests {
  @Test(
    "is masked where it is written like the name of a person",
    arguments: [("张伟明", "张*"), ("欧阳娜", "欧*"), ("Zhang San", "Z*"), ("110101199003077512", "1101**********7512")])
  func masked(text: String, shown: String) {
    let faults: [ReadingFault] = [
      .unknown(.kind, text, near: []), .unknown(.command, text, near: []), .notADate(text), .notANumber(text),
      .notAQuantity(.count, text), .notAnAmount(text), .notAHandle(text), .noSuchField(text, known: [.kind]),
      .valueMissing(text), .noSuchRow(text, near: []), .notAYear(text),
    ]
    for fault in faults {
      #expect(fault.sentence.zh.contains("“\(shown)”") && !fault.sentence.zh.contains("“\(text)”"), "\(fault)")
    }
  }

  @Test(
    "is shown where it is a word of the program, or nearly one, or no name",
    arguments: ["村民", "昨儿", "周五", "很多", "fax machine", "方式", "文号", "villager", "办结"])
  func shown(text: String) {
    #expect(ReadingFault.notADate(text).sentence.zh.contains("“\(text)”"))
    #expect(ReadingFault.unknown(.kind, "文化公司", near: ["business"]).sentence.zh.contains("“文化公司”"))
  }

  @Test(
    "that belongs nowhere is shown where the program knows the word",
    arguments: ["办结", "不予公开", "自然人", "法人", "送达", "结果维持", "答复期限", "逾期", "方式", "文号"])
  func stray(text: String) { #expect(Mask.stray(text) == text) }

  @Test("that belongs nowhere is masked where it may be a name", arguments: [("张伟明", "张*"), ("和平村委会", "和*")])
  func strayNames(text: String, shown: String) { #expect(Mask.stray(text) == shown) }

  @Test(
    "is not shown at all where a number stands with a name",
    arguments: ["张三13800000000", "身份证号110101199003077512", "13800000000（张三）", "tel:13800000000"])
  func together(text: String) {
    #expect(Mask.stray(text) == "**")
    #expect(ReadingFault.notADate(text).sentence.zh.hasPrefix("“**”"))
    #expect(Mask.stray("138-0000-0000") == "138-*****0000")
  }

  @Test(
    "of a cell is shown where the program knows it, and else only how long it is",
    arguments: [
      ("张三13800000000", "*************"), ("某街9号", "****"), ("zhangsan", "********"), ("325200", "******"),
      ("上门", "**"), ("不予公开", "不予公开"), ("2025-0001", "2025-0001"), ("法人", "法人"),
    ])
  func cell(text: String, shown: String) {
    let faults: [ReadingFault] = [
      .unknown(.channel, text, near: []), .notADate(text), .numberBeyondCounting(text, mostDigits: 18),
      .severalOutcomes(text, []), .notAnAmount(text),
    ]
    for fault in faults {
      let sentence = ImportProblem(line: 2, reason: .reading(.channel, fault)).sentence
      #expect(sentence.zh.contains("“\(shown)”") && sentence.en.contains("'\(shown)'"), "\(sentence.zh)")
    }
  }

  @Test("is shown in a cell that is written as a date is")
  func dateCell() {
    let faults: [ReadingFault] = [.noSuchDay("2025-02-30", lastDay: 28), .noSuchDay("20250230", lastDay: 28)]
    let shown = faults.map { ImportProblem(line: 2, reason: .reading(.received, $0)).sentence.zh }
    #expect(shown[0].contains("“2025-02-30”") && shown[1].contains("“********”"), "\(shown)")
  }

  @Test("has no near words that share one character with it")
  func nearness() {
    #expect(throws: ReadingFault.unknown(.channel, "微信", near: [])) { try Channel(reading: "微信") }
    #expect(Nearness.near("lst", among: [("list", "list")]) == ["list"])
    #expect(Nearness.near("电活", among: [("电话", "phone")]).isEmpty)
    #expect(Nearness.near("网络平", among: [("网络平台", "online")]) == ["online"])
  }

  @Test(
    "is a figure with its unit",
    arguments: [
      (DisclosureItem.licensing, "20件", ["20"]), (.licensing, "20项", ["20"]), (.fees, "251000元", ["25.1"]),
      (.fees, "1.5亿元", ["15000"]), (.fees, "3.25万元", ["3.25"]), (.fees, "12.5元", ["0.00125"]),
      (.regulations, "2部,1件,30件", ["2", "1", "30"]),
    ])
  func figures(item: DisclosureItem, text: String, read: [String]) throws {
    #expect(try item.figures(reading: text, in: .current).map(\.description) == read)
  }

  @Test("is no figure with a unit of something else", arguments: ["20元", "20人", "0.001元元"])
  func noFigures(text: String) {
    #expect(throws: ReadingFault.notFigures(.licensing, .current, text)) {
      try DisclosureItem.licensing.figures(reading: text, in: .current)
    }
  }

  @Test("is cut where it is long, so that what is wrong with it is seen")
  func cut() {
    let long = String(repeating: "很", count: 5_000)
    let shown = String(repeating: "很", count: 79) + "…"
    let faults: [ReadingFault] = [
      .notADate(long), .unknown(.kind, long, near: []), .notAQuantity(.count, long), .rangeBackwards(long),
      .notFigures(.licensing, .current, long), .numberBeyondCounting(long, mostDigits: 18),
    ]
    for fault in faults { #expect(fault.sentence.zh.contains("“\(shown)”"), "\(fault.sentence.zh.count)") }
    let path = String(repeating: "路", count: 50_000) + "/foia.db"
    let ofFiles: [RecordFault] = [
      .noSuchFile(path), .noSuchInput(path), .unreadable(path, reason: "x"), .notUTF8(path),
      .noLedger(searchedFrom: path),
      .access(.pathTooLong(path, bytes: 150_008, limit: 4_000)), .access(.noSuchGroup(path)),
    ]
    for fault in ofFiles { #expect(fault.text.sentence.zh.count < 300, "\(fault.text.sentence.zh.count)") }
    let whole = String(repeating: "d/", count: 1_000) + "foia.db"
    #expect(RecordFault.noSuchFile(whole).text.sentence.zh.contains(whole))
    let columns = ImportProblem(line: 1, reason: .unknownColumns((1...500).map { "x\($0)" }))
    #expect(
      columns.sentence.en == "line 1: unknown columns: x1, x2, x3, x4, x5, x6, x7, x8, x9, x10, x11, x12 and 488 more")
  }
}
