import FoiaDocument
import FoiaPapers
import FoiaWords
import Foundation
import TestKit
import Testing

extension Workbench {
  /// What Chromium does with a page of this folder.
  @discardableResult
  func chromium(_ options: [String], _ page: String) throws -> String {
    let home = "--user-data-dir=\(folder.path)/chromium"
    let url = URL(filePath: "\(folder.path)/\(page)").absoluteString
    return try Program.run(
      ["chromium", "--headless", "--no-sandbox", "--disable-gpu", home] + options + [url], in: folder)
  }

  /// A page printed on paper, what each sheet holds, as text.
  func printed(_ page: String) throws -> [String] {
    let pdf = "\(page).pdf"
    try chromium(["--no-pdf-header-footer", "--print-to-pdf=\(folder.path)/\(pdf)"], page)
    let size = try run("pdfinfo", pdf).split(separator: "\n").first { $0.hasPrefix("Page size:") }
    #expect(size?.contains("A4") == true, "\(page): \(size ?? "")")
    return try run("pdftotext", "-layout", pdf, "-").split(separator: "\u{0C}", omittingEmptySubsequences: false)
      .dropLast().map(String.init)
  }

  /// How much wider a page is than its window.
  func overflow(_ page: String, window: Int) throws -> Int? {
    let html = try String(contentsOf: folder.appending(path: page), encoding: .utf8)
    let script =
      "<script>const page = document.documentElement; document.title = 'wide ' + (page.scrollWidth - page.clientWidth)</script></body>"
    try Data(html.replacing("</body>", with: script).utf8).write(to: folder.appending(path: "measured.html"))
    let shown = try chromium(["--window-size=\(window),900", "--dump-dom"], "measured.html")
    return shown.firstMatch(of: /<title>wide (-?\d+)<\/title>/).flatMap { Int($0.output.1) }
  }

  /// How many cells of tables print beyond their borders, in a window of this width.
  func spilledCells(_ page: String, window: Int) throws -> Int? {
    let html = try String(contentsOf: folder.appending(path: page), encoding: .utf8)
    let script = """
      <script>const spilled = [...document.querySelectorAll('td, th')].filter(cell => cell.scrollWidth > cell.clientWidth + 1);
      document.title = 'spilled ' + spilled.length</script></body>
      """
    try Data(html.replacing("</body>", with: script).utf8).write(to: folder.appending(path: "cells.html"))
    let shown = try chromium(["--window-size=\(window),900", "--dump-dom"], "cells.html")
    return shown.firstMatch(of: /<title>spilled (\d+)<\/title>/).flatMap { Int($0.output.1) }
  }
}

@Suite("Pages, shown and printed by Chromium")
struct PageTests {
  @Test("hold every figure on A4, a long table with its head on every sheet")
  func printed() throws {
    let bench = try Workbench()
    try bench.write(SampleReport.document, .html, as: "sample")
    try bench.write(SampleReport.report.document(.zh), .html, as: "one")
    try bench.write(SampleReport.report.document(.en), .html, as: "english")
    try bench.write(LongTable.document, .html, as: "long")
    let sheets = try bench.printed("sample.html")
    let words = sheets.joined(separator: " ").split(whereSeparator: \.isWhitespace).map(String.init)
    for grid in SampleReport.document.grids {
      for case .value(let value) in grid.cells.flatMap({ $0.map(\.role) }) {
        #expect(words.contains(value.text), "\(value.text)")
      }
    }
    #expect(try bench.printed("one.html").count == 1 && bench.printed("english.html").count == 1)
    let long = try bench.printed("long.html")
    #expect(long.count > 3)
    for sheet in long { #expect(sheet.contains(LongTable.heading)) }
    // Little more than a sheet: it begins under the title all the same.
    try bench.write(LongTable.document(rows: 44), .html, as: "two")
    let two = try bench.printed("two.html")
    #expect(two.count == 2 && two.first?.contains("2025-1001") == true, "\(two)")
  }

  @Test("are no wider than the window, whatever stands in them; a table too wide scrolls by itself")
  func shown() throws {
    let bench = try Workbench()
    try bench.write(SampleReport.document, .html, as: "sample")
    try bench.write(SampleReport.report.document(.en), .html, as: "english")
    try bench.write(HostileReport.document, .html, as: "hostile")
    for page in ["sample.html", "english.html", "hostile.html"] {
      for window in [1200, 600] { #expect(try bench.overflow(page, window: window) == 0, "\(page) in \(window)") }
    }
  }

  @Test("keep the note in the corner and every figure inside its cell, down to a phone", arguments: [1000, 600, 360])
  func cells(window: Int) throws {
    let bench = try Workbench()
    try bench.write(SampleReport.report.document(.zh), .html, as: "one")
    try bench.write(SampleReport.whole.document(.zh), .html, as: "whole")
    for page in ["one.html", "whole.html"] {
      #expect(try bench.spilledCells(page, window: window) == 0, "\(page)")
      #expect(try bench.overflow(page, window: window) == 0, "\(page)")
    }
  }
}
