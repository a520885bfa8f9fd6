/// A cell of an OpenDocument spreadsheet while it is read.
struct OdsCell {
  let column: Int
  /// In how many columns from this one on it stands.
  let repeats: Int
  let style: CellStyle
  let spannedColumns: Int
  let spannedRows: Int
  private let type: String?
  private let isError: Bool
  private let value: String?
  private let hasFormula: Bool
  private var bytes: [UInt8] = []
  private var paragraphs = 0
  private var commentBytes: [UInt8] = []
  private var commentParagraphs = 0
  private var isInComment = false
  /// How deep in paragraphs: text stands only in them.
  private var depth = 0
  private var isInRuby = false
  private var isInDate = false

  init(_ tag: XMLTag, column: Int, repeats: Int, style: CellStyle) {
    self.column = column
    self.repeats = repeats
    self.style = style
    spannedColumns = min(max(tag.number("number-columns-spanned") ?? 1, 1), WorkbookLimits.columns)
    spannedRows = min(max(tag.number("number-rows-spanned") ?? 1, 1), WorkbookLimits.rows)
    type = tag["value-type"]
    // The program that writes most of these files marks errors in an attribute of its own with the same local name.
    isError = tag.values("value-type").contains("error")
    value = tag["date-value"] ?? tag["boolean-value"] ?? tag["value"] ?? tag["string-value"] ?? tag["time-value"]
    hasFormula = tag["formula"] != nil
  }

  mutating func open(_ tag: XMLTag) throws {
    let name = tag.name
    if name.is("annotation") { isInComment = true }
    // Who wrote a comment and when is not part of it.
    if isInComment, name.is("creator") || name.is("date") || name.is("date-string") { isInDate = true }
    if name.is("p") || name.is("h") {
      if depth == 0 { try beginParagraph() }
      depth += 1
    }
    guard depth > 0 else { return }
    if name.is("ruby-text") { isInRuby = true }
    if name.is("s") {
      for _ in 0..<min(max(tag.number("c") ?? 1, 1), 10_000) { try append([UInt8(ascii: " ")]) }
    }
    if name.is("tab") { try append([UInt8(ascii: "\t")]) }
    if name.is("line-break") { try append([UInt8(ascii: "\n")]) }
  }

  private mutating func beginParagraph() throws {
    if isInComment {
      if commentParagraphs > 0 { try append([UInt8(ascii: "\n")]) }
      commentParagraphs += 1
    } else {
      if paragraphs > 0 { try append([UInt8(ascii: "\n")]) }
      paragraphs += 1
    }
  }

  mutating func close(_ name: XMLName) {
    if name.is("annotation") { isInComment = false }
    if name.is("creator") || name.is("date") || name.is("date-string") { isInDate = false }
    if name.is("p") || name.is("h") { depth -= 1 }
    if name.is("ruby-text") { isInRuby = false }
  }

  mutating func text(_ piece: UnsafeBufferPointer<UInt8>) throws {
    if depth > 0, !isInRuby, !isInDate { try append(piece) }
  }

  private mutating func append(_ piece: some Collection<UInt8>) throws {
    if bytes.count + commentBytes.count + piece.count > WorkbookLimits.text { throw WorkbookFault.tooLarge(.text) }
    if isInComment { commentBytes.append(contentsOf: piece) } else { bytes.append(contentsOf: piece) }
  }

  var comment: String? { commentBytes.isEmpty ? nil : String(decoding: commentBytes, as: UTF8.self).withLineFeeds }

  var content: CellContent {
    let shown = String(decoding: bytes, as: UTF8.self).withLineFeeds
    if isError { return .error(shown) }
    switch type {
    case "date": return value.flatMap { CellDate(iso: $0) }.map(CellContent.date) ?? text(shown)
    case "float", "percentage", "currency":
      return value.flatMap { Double($0) }.map(CellContent.number) ?? text(shown)
    case "boolean": return .boolean(value == "true")
    default: return text(shown)
    }
  }

  private func text(_ shown: String) -> CellContent {
    if !shown.isEmpty { return .text(shown) }
    if let value, type == "string", !value.isEmpty { return .text(value) }
    return hasFormula && type == nil && paragraphs == 0 ? .uncomputed : .empty
  }
}
