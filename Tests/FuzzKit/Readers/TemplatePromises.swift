import FoiaFormats

/// A template ends in a reason or in a document that can be read again, whatever stands in the values, and the fields are
/// gone from it.
///
/// An input is what stands in the body of a Word document.
enum TemplatePromises {
  static func check(_ input: [UInt8]) throws {
    let template: DocxTemplate
    do {
      template = try DocxTemplate(document(input)) { names.contains($0) ? $0 : nil }
    } catch is DocxFault {
      return
    }
    guard template.problems.isEmpty else { return }
    for count in 0...2 {
      let filled: [UInt8]
      do { filled = try template.filled(with: Values(count: count), properties: "") } catch is DocxFault { continue }
      do {
        let again = try DocxTemplate(filled) { names.contains($0) ? $0 : nil }
        // Wide braces are text, and may come to stand around a name.
        let left = again.tags.filter { names.contains($0.name) && !$0.typed.contains("｛") && !$0.typed.contains("｝") }
        try promise(left.isEmpty, "left in it with \(count) items: \(left.map(\.typed))")
      } catch let fault as DocxFault {
        // What is repeated may grow beyond the limits.
        try promise(fault == .tooLarge, "what is filled in with \(count) items cannot be read: \(fault)")
      }
    }
  }

  private static let names: Set<String> = ["a", "b", "甲"]

  private struct Values: TemplateValues {
    let count: Int
    func text(of field: String) -> String { "<&>\"\r\n]]>\u{1}" }
    func holds(_ condition: String) -> Bool { count > 0 }
    func items(of name: String) -> [any TemplateValues] { Array(repeating: self, count: count) }
  }

  private static func document(_ body: [UInt8]) -> [UInt8] {
    let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    var archive = ZipWriter()
    archive.add(
      "[Content_Types].xml",
      "<Types><Override PartName=\"/document.xml\" "
        + "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>")
    let parts = ["<w:document xmlns:w=\"\(word)\" xmlns:m=\"m\"><w:body>", "</w:body></w:document>"].map {
      Array($0.utf8)
    }
    archive.add("document.xml", parts[0] + body + parts[1], .stored)
    return archive.whole
  }
}
