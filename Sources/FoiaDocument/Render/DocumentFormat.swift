public import FoiaFormats

/// The formats a document can be written in.
public enum DocumentFormat: String, CaseIterable, Sendable {
  case text, md, csv, json, html, docx, xlsx

  /// What the name of its file ends with.
  public var fileExtension: String { self == .text ? "txt" : rawValue }

  /// Whether the bytes are not text, so that a terminal cannot show them.
  public var isBinary: Bool {
    switch self {
    case .text, .md, .csv, .json, .html: false
    case .docx, .xlsx: true
    }
  }
}

extension Document {
  /// The bytes of the whole file. Text formats are UTF-8 and end with a line end.
  ///
  /// - Parameters:
  ///   - width: how many cells of a terminal one line of plain text has; nil for the usual 80.
  ///   - json: what is written in the place of the document for `json`.
  public func rendered(as format: DocumentFormat, width: Int? = nil, json: @autoclosure () -> JSON) -> [UInt8] {
    switch format {
    case .text: Array(TextRenderer.render(self, width: width ?? TextRenderer.usualWidth).utf8)
    case .md: Array(MarkdownRenderer.render(self).utf8)
    case .csv: Array(CSVRenderer.render(self).utf8)
    case .json: json().bytes
    case .html: Array(HTMLRenderer.page(self).utf8)
    case .docx: DocxRenderer.render(self)
    case .xlsx: XlsxRenderer.render(self)
    }
  }
}
