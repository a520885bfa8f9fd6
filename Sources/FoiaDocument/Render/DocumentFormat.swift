public import FoiaFormats

/// What a document can be written as.
public enum DocumentFormat: String, CaseIterable, Sendable {
  case text, md, csv, json, html, docx, xlsx

  /// Whether a terminal cannot show it.
  public var isBinary: Bool {
    switch self {
    case .text, .md, .csv, .json, .html: false
    case .docx, .xlsx: true
    }
  }
}

extension Document {
  /// The bytes of the whole file, or of what a screen shows; texts are UTF-8 and end with a line end.
  ///
  /// - Parameters:
  ///   - width: the cells of a line of text; nil for the usual 80.
  ///   - json: what scripts read in its place.
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
