import FoiaDocument
import FoiaFormats
import FoiaPapers
import FoiaWords
import Foundation
import TestKit
import Testing

/// A fresh folder for files that are made, which goes with the value.
final class Workbench {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "foia-documents-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func write(_ document: Document, _ format: DocumentFormat, as name: String) throws {
    try Data(document.rendered(as: format, json: .null)).write(to: folder.appending(path: "\(name).\(format.rawValue)"))
  }

  @discardableResult
  func run(_ words: String...) throws -> String { try Program.run(words, in: folder) }

  /// What a script beside this file reads in files, with Debian's own Python.
  func read<Content: Decodable>(_ files: [String], with script: String, as _: Content.Type) throws -> [Content] {
    let path = URL(filePath: #filePath).deletingLastPathComponent().appending(path: script).path
    let json = try Program.run(["/usr/bin/python3", path] + files, in: folder)
    return try JSONDecoder().decode([Content].self, from: Data(json.utf8))
  }

  func documents(_ files: String...) throws -> [ReadDocument] {
    try read(files, with: "read_docx.py", as: ReadDocument.self)
  }

  func workbooks(_ files: String...) throws -> [[ReadSheet]] {
    try read(files, with: "read_xlsx.py", as: [ReadSheet].self)
  }

  /// LibreOffice makes PDFs of files, all in one start; what a page holds comes back for each, in their order.
  func pages(_ files: String...) throws -> [[String]] { try pages(of: files) }

  func pages(of files: [String]) throws -> [[String]] {
    let home = "-env:UserInstallation=file://\(folder.path)/office"
    try Program.run(["soffice", home, "--headless", "--convert-to", "pdf", "--outdir", "pdf"] + files, in: folder)
    return try files.map { file in
      let pdf = "pdf/\(file.split(separator: ".")[0]).pdf"
      let size = try run("pdfinfo", pdf).split(separator: "\n").first { $0.hasPrefix("Page size:") }
      #expect(size?.contains("(A4)") == true, "\(file): \(size ?? "")")
      // The last page ends with a form feed too.
      return try run("pdftotext", "-layout", pdf, "-").split(separator: "\u{0C}", omittingEmptySubsequences: false)
        .dropLast().map(String.init)
    }
  }
}

/// A cell as another program reads it.
struct ReadCell: Decodable, Hashable {
  var row: Int
  var column: Int
  var rows: Int
  var columns: Int
  var value: Table.Value

  init(_ cell: Grid.Cell, above: Int = 0) {
    row = cell.rows.lowerBound + above
    column = cell.columns.lowerBound
    rows = cell.rows.count
    columns = cell.columns.count
    value = if case .value(let value) = cell.role { value } else { .text(cell.text) }
  }

  init(from decoder: any Decoder) throws {
    var list = try decoder.unkeyedContainer()
    row = try list.decode(Int.self)
    column = try list.decode(Int.self)
    rows = try list.decode(Int.self)
    columns = try list.decode(Int.self)
    if try list.decodeNil() {
      value = .text("")
    } else if let text = try? list.decode(String.self) {
      value = .text(text.filter { !$0.isWhitespace })
    } else if let integer = try? list.decode(Int.self) {
      value = .integer(integer)
    } else {
      value = .decimal(try list.decode([String: String].self)["decimal"] ?? "")
    }
  }

  /// As a format has it that knows texts alone, and breaks lines where it likes.
  var asText: ReadCell {
    var cell = self
    cell.value = .text(value.text.filter { !$0.isWhitespace })
    return cell
  }

  /// Texts without blanks, numbers as they are.
  var compact: ReadCell { if case .text = value { asText } else { self } }
}

struct ReadTable: Decodable {
  var cells: [ReadCell]
  var widths: [Int]
  var repeated: Int?
  var whole: Bool?
  var grounds: [String: String]?
}

struct ReadDocument: Decodable {
  var tables: [ReadTable]
  var paragraphs: [[String]]
  var width, height: Int
  var title, author, footer: String
}

struct ReadSheet: Decodable {
  var name: String
  var cells: [ReadCell]
  var freeze, repeated, orientation: String?
  var paper, wide: Int?
  var fits, centred: Bool
}

extension Document {
  /// The grids of all printed tables.
  var grids: [Grid] { blocks.compactMap { if case .tables(let tables) = $0 { Grid(tables) } else { nil } } }
}

extension Grid {
  var read: [ReadCell] { cells.flatMap(\.self).map { ReadCell($0) } }
}
