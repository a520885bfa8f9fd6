import TestKit
import Testing

@testable import FoiaFormats

@Suite("Rows that are kept packed")
struct SheetRowsTests {
  private static let texts = ["", "a", "王五", "第一行\n第二行", "𠮷\u{0}é", String(repeating: "长", count: 700)]

  private func content(_ random: inout SplitMix64) -> CellContent {
    switch Int.random(in: 0..<8, using: &random) {
    case 0: .empty
    case 1: .number([0, -1, 2.5, 1e300, -.infinity, 45_000].randomElement(using: &random) ?? 0)
    case 2: .date(CellDate(year: Int.random(in: 1...9999, using: &random), month: 12, day: 31, seconds: 86_399))
    case 3: .boolean(Bool.random(using: &random))
    case 4: .error("#REF!")
    case 5: .uncomputed
    default: .text(Self.texts.randomElement(using: &random) ?? "")
    }
  }

  private func row(_ number: Int, _ random: inout SplitMix64) -> SheetRow {
    let columns = Set((0..<Int.random(in: 1...20, using: &random)).map { _ in Int.random(in: 0..<300, using: &random) })
    let cells = columns.sorted().map { column in
      SheetCell(
        column: column, content: content(&random), isStruck: Bool.random(using: &random),
        isFilled: Bool.random(using: &random), comment: Bool.random(using: &random) ? "批注\(column)" : nil)
    }
    return SheetRow(number: number, isHidden: Bool.random(using: &random), cells: cells)
  }

  @Test("come out as they went in, as often as they are gone through")
  func packed() {
    var random = SplitMix64(state: 79)
    var number = 0
    let rows = (0..<3_000).map { _ in
      number += Int.random(in: 1...400, using: &random)
      return row(number, &random)
    }
    let packed = SheetRows(rows)
    #expect(packed.count == rows.count && packed.areInOrder)
    #expect(Array(packed) == rows)
    #expect(Array(packed.prefix(5)) == Array(rows.prefix(5)))
    for column in 0..<300 {
      let last = rows.last { $0[column].map { $0.content != .empty } ?? false }?.number ?? 0
      #expect((column < packed.lastRows.count ? packed.lastRows[column] : 0) == last)
    }
    #expect(SheetRows().isEmpty && Array(SheetRows()) == [])
  }

  @Test("stand in order however they came, with the comments on rows that hold nothing else")
  func ordered() throws {
    var builder = SheetBuilder(Sheet(name: ""), left: 100)
    builder.comment([(3, 1, "空行的批注"), (2, 0, "甲的批注"), (9, 4, "")])
    for number in [5, 2] {
      try builder.begin(number)
      try builder.add(SheetCell(column: 0, content: .text("第\(number)行")))
    }
    let rows = Array(builder.finished().rows)
    #expect(rows.map(\.number) == [2, 3, 5])
    #expect(rows.map { $0.cells.map(\.comment) } == [["甲的批注"], ["空行的批注"], [nil]])
  }
}
