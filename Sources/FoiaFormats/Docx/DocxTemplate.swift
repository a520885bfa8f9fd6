/// What stands for the names in a template.
public protocol TemplateValues {
  /// What stands in the place of a field; a line end is a line break.
  func text(of field: String) -> String
  /// Whether what is conditional stands there.
  func holds(_ condition: String) -> Bool
  /// The values for each repetition of what is repeated.
  func items(of name: String) -> [any TemplateValues]
}

/// A Word document with fields in braces. What is filled in takes the place of the fields; everything else in the file
/// stays as it is, byte for byte, but for the properties of the document.
public struct DocxTemplate {
  private let file: DocxFile
  private let parts: [TemplatePart]

  /// Reads a template.
  ///
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - name: what a name in braces is called by whoever gives the values; nil if it is none.
  /// - Throws: a `DocxFault`.
  public init(_ bytes: [UInt8], name: (String) -> String?) throws {
    file = try DocxFile(bytes)
    if file.hasMacros { throw DocxFault.macros }
    if file.isWordTemplate { throw DocxFault.wordTemplate }
    parts = file.parts.map { TemplatePart($0, name: name) }
    if parts.reduce(0, { $0 + $1.tags.count }) > DocxLimits.tags { throw DocxFault.tooLarge }
  }

  /// All fields, beginnings and ends, each once where a text box is there twice.
  public var tags: [TemplateTag] { parts.flatMap { $0.tags.filter { !$0.isTwin } } }

  /// What is wrong with them, whatever they mean; nothing can be filled in while there is any.
  public var problems: [TemplateProblem] { parts.flatMap(\.problems) }

  /// The document with everything filled in.
  ///
  /// - Parameters:
  ///   - values: what stands for the fields.
  ///   - properties: title and author of the document as they are written (`docProps/core.xml`).
  /// - Throws: a `DocxFault`.
  public func filled(with values: some TemplateValues, properties: String) throws -> [UInt8] {
    var contents: [String: [UInt8]] = [:]
    for part in parts where !part.tags.isEmpty { contents[part.part.name] = try part.filled(with: values) }
    for (name, kind) in file.properties {
      let bare = Self.bareProperties[kind].map { XMLText.declaration + $0 } ?? properties
      contents[name] = Array(bare.utf8)
    }
    do {
      var archive = ZipWriter()
      for entry in file.archive.entries {
        if let content = contents[entry.name] {
          archive.add(entry.name, content)
        } else {
          try archive.copy(entry, from: file.archive)
        }
      }
      return archive.whole
    } catch let fault as ZipFault {
      throw DocxFault(fault)
    }
  }

  /// The parts that would tell who made the template, without what they hold.
  private static let bareProperties = [
    "extended-properties":
      "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"/>",
    "custom-properties":
      "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\"/>",
  ]
}
