import Foundation
import TestKit
import Testing

@testable import FoiaFormats

@Suite("Reading spreadsheets of other programs")
struct WorkbookTests {
  private let files: [String: [UInt8]]

  init() throws { files = try Self.made.get() }

  /// Made once: LibreOffice takes seconds.
  private static let made = Result {
    let workshop = try Workshop()
    let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "make_workbooks.py")
    try workshop.run("/usr/bin/python3", script.path)
    let names = try FileManager.default.contentsOfDirectory(atPath: workshop.folder.path).filter { $0.contains(".") }
    return Dictionary(uniqueKeysWithValues: try names.map { ($0, try workshop.read($0)) })
  }

  private func bytes(_ name: String) throws -> [UInt8] { try #require(files[name]) }

  private func read(_ name: String) throws -> Workbook { try Workbook(bytes(name)) }

  private func fault(_ name: String) throws -> WorkbookFault? { fault(of: try bytes(name)) }

  private func fault(of bytes: [UInt8]) -> WorkbookFault? {
    do { _ = try Workbook(bytes) } catch let fault as WorkbookFault { return fault } catch {}
    return nil
  }

  @Test(
    "gives the same sheet from xlsx, ods and xls",
    arguments: [("usual.xlsx", Workbook.Format.xlsx), ("mac.xlsx", .xlsx), ("usual.ods", .ods), ("usual.xls", .xls)])
  func formats(_ name: String, _ format: Workbook.Format) throws {
    let workbook = try read(name)
    #expect(workbook.format == format)
    #expect(workbook.sheets.map(\.name) == ["台账", "字典"])
    #expect(workbook.sheets.map(\.isHidden) == [false, true])
    let sheet = workbook.sheets[0]
    // LibreOffice computes what openpyxl leaves open, and writes a truth as the number it is to it.
    let uncomputed: CellContent = format == .xlsx ? .uncomputed : .number(2)
    let truth: CellContent = format == .ods ? .number(1) : .boolean(true)
    #expect(sheet.contents[1] == [0: .text("标题")])
    #expect(sheet.contents[2] == [0: .text("编号"), 1: .text("收到"), 2: .text("说明"), 3: .text("数")])
    #expect(
      sheet.contents[3] == [
        0: .number(1), 1: .date(CellDate(year: 2024, month: 2, day: 29)), 2: .text("甲 & <乙>\n丙"), 3: .number(2.5),
      ])
    #expect(
      sheet.contents[4] == [
        0: .number(2), 1: .date(CellDate(year: 2024, month: 12, day: 31, seconds: 86_398)), 2: truth,
        3: .number(45000),
      ])
    #expect(sheet.contents[5] == [0: .number(3), 1: .text("2024.4.7"), 2: .text("划掉")])
    #expect(sheet.contents[6] == [0: .number(4), 3: uncomputed])
    #expect(sheet.contents[9] == [2: .text("后")])
    #expect(sheet.rows.filter(\.isHidden).map(\.number) == [4])
    #expect(sheet.hiddenColumns.contains(3) && !sheet.hiddenColumns.contains(2))
    #expect(sheet.rows.filter { $0.cells.contains { $0.isStruck } }.map(\.number) == [5])
    #expect(sheet.rows.filter { $0.cells.contains { $0.isFilled } }.map(\.number) == [6, 15])
    #expect(sheet.rows.first { $0.number == 4 }?[2]?.comment?.contains("见附件\n第二行") == true)
    #expect(sheet.merged.contains(CellArea(rows: 1...1, columns: 0...3)))
    #expect(sheet.merged.contains(CellArea(rows: 9...11, columns: 2...2)))
  }

  @Test("reads strict files with prefixes, absolute and twisted part names, places left out and a wrong dimension")
  func strict() throws {
    let sheet = try read("strict.xlsx").sheets[0]
    #expect(sheet.name == "一")
    #expect(sheet.contents[2] == [2: .text("a\nb"), 3: .text("分段"), 5: .error("#REF!")])
    let date = CellDate(year: 2024, month: 3, day: 4, seconds: 36_672)
    #expect(sheet.contents[3] == [0: .date(date), 1: .text("得"), 2: .uncomputed])
  }

  @Test("passes over a million empty rows, and repeats what is repeated")
  func repeated() throws {
    let sheet = try read("repeated.ods").sheets[0]
    #expect(sheet.rows.map(\.number) == [1_048_571, 1_048_572])
    #expect(sheet.contents[1_048_572] == [0: .text("双  空\n二"), 1: .text("双  空\n二")])
    #expect(sheet.rows.first { _ in true }?.cells[0].comment == "批")
  }

  @Test("refuses what is protected, older, another kind of file, or beyond the limits, each with its reason")
  func refusals() throws {
    let expected: [(String, WorkbookFault)] = [
      ("doctype.xlsx", .documentType), ("deep.xlsx", .tooLarge(.depth)), ("attribute.xlsx", .tooLarge(.depth)),
      ("columns.xlsx", .tooLarge(.columns)), ("text.xlsx", .tooLarge(.text)), ("broken.xlsx", .damaged("xl/one.xml")),
      ("index.xlsx", .damaged("sharedStrings")), ("binary.xlsb", .binary), ("word.docx", .document),
      ("locked.ods", .encrypted), ("page.xls", .webPage), ("ancient.xls", .older), ("ancient4.xls", .older),
    ]
    for (name, reason) in expected { #expect(try fault(name) == reason, "\(name)") }
    #expect(fault(of: Array("PK\u{3}\u{4}no".utf8)) == .damaged(""))
    #expect(fault(of: [0x61, 0x00, 0x00, 0x62, 0x00]) == .notASheet)
  }

  @Test("refuses an Excel file of before 1997 and one with a password by what the stream says")
  func records() throws {
    var older = try bytes("usual.xls")
    let start = try #require(older.firstRange(of: [0x09, 0x08, 0x10, 0x00, 0x00, 0x06])).lowerBound
    older[start + 5] = 5
    #expect(fault(of: older) == .older)
    var locked = try bytes("usual.xls")
    let epoch = try #require(locked[start...].firstRange(of: [0x22, 0x00, 0x02, 0x00])).lowerBound
    locked[epoch] = 0x2F
    #expect(fault(of: locked) == .encrypted)
  }

  @Test("ends with a sheet or a reason, whatever bytes are changed or lost")
  func damaged() throws {
    var random = SplitMix64(state: 86)
    for name in ["usual.xls", "usual.xlsx", "usual.ods", "strict.xlsx"] {
      let whole = try bytes(name)
      for _ in 0..<150 {
        var changed = whole
        for _ in 0..<Int.random(in: 1...6, using: &random) {
          changed[Int.random(in: changed.indices, using: &random)] = UInt8.random(in: .min ... .max, using: &random)
        }
        if Bool.random(using: &random) { changed.removeLast(Int.random(in: 0..<changed.count, using: &random)) }
        do { _ = try Workbook(changed) } catch { #expect(error is WorkbookFault, "\(name): \(error)") }
      }
    }
  }
}

extension Sheet {
  /// What the cells of each row hold, by column.
  fileprivate var contents: [Int: [Int: CellContent]] {
    Dictionary(
      uniqueKeysWithValues: rows.map { row in
        let cells = row.cells.filter { $0.content != .empty }
        return (row.number, Dictionary(uniqueKeysWithValues: cells.map { ($0.column, $0.content) }))
      })
  }
}
