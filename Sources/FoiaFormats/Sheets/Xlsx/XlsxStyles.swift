/// How the cells of a workbook look: which are dates, struck through or filled.
final class XlsxStyles: XMLTaker {
  private var formats: [Int: NumberFormat] = [:]
  private var fonts: [Bool] = []
  private var fills: [Bool] = []
  private(set) var cells: [CellStyle] = []
  /// The lists that styles are in, of which only some count.
  private var section = Section.other
  private var isPlain = true

  private enum Section { case fonts, fills, cells, other }

  /// The style of a cell; a plain one where the file has none of that number.
  subscript(index: Int?) -> CellStyle {
    guard let index, cells.indices.contains(index) else { return CellStyle() }
    return cells[index]
  }

  func open(_ tag: XMLTag) {
    let name = tag.name
    if name.is("numFmt"), let id = tag.number("numFmtId"), let code = tag["formatCode"] {
      formats[id] = NumberFormat(code: code)
    } else if name.is("fonts") {
      section = .fonts
    } else if name.is("fills") {
      section = .fills
    } else if name.is("cellXfs") {
      section = .cells
    } else if name.is("cellStyleXfs") || name.is("dxfs") || name.is("borders") || name.is("cellStyles") {
      section = .other
    } else {
      take(tag)
    }
  }

  private func take(_ tag: XMLTag) {
    let name = tag.name
    switch section {
    case .fonts:
      if name.is("font") { fonts.append(false) }
      if name.is("strike"), tag["val"].map({ $0 != "0" && $0 != "false" }) ?? true, !fonts.isEmpty {
        fonts[fonts.count - 1] = true
      }
    case .fills:
      if name.is("fill") { fills.append(false) }
      if name.is("patternFill") { isPlain = ["none", "gray125", nil].contains(tag["patternType"]) }
      if name.is("gradientFill") { mark() }
      if name.is("fgColor"), !isPlain, !Self.isWhite(tag) { mark() }
    case .cells:
      guard name.is("xf") else { return }
      let id = tag.number("numFmtId") ?? 0
      let (font, fill) = (tag.number("fontId") ?? 0, tag.number("fillId") ?? 0)
      cells.append(
        CellStyle(
          format: formats[id] ?? NumberFormat(builtIn: id), isStruck: fonts.indices.contains(font) && fonts[font],
          isFilled: fills.indices.contains(fill) && fills[fill]))
    case .other: break
    }
  }

  /// Whether a colour is white, by value, theme or palette: white is how people take a colour away.
  private static func isWhite(_ colour: XMLTag) -> Bool {
    if let value = colour["rgb"] { return value.uppercased().hasSuffix("FFFFFF") }
    if let theme = colour.number("theme") { return theme == 0 && ["0", nil].contains(colour["tint"]) }
    return colour.number("indexed").map([1, 9, 65].contains) ?? false
  }

  private func mark() { if !fills.isEmpty { fills[fills.count - 1] = true } }

  func close(_ name: XMLName) {}
  func text(_ piece: UnsafeBufferPointer<UInt8>) {}
}

/// The comments on the cells of a sheet.
final class XlsxComments: XMLTaker {
  private(set) var all: [(row: Int, column: Int, text: String)] = []
  private var place: CellReference?
  private var reading = XlsxTextReader()

  func open(_ tag: XMLTag) {
    if tag.name.is("comment") {
      place = tag["ref"].flatMap { CellReference($0) }
      reading = XlsxTextReader()
    } else if place != nil {
      reading.open(tag)
    }
  }

  func close(_ name: XMLName) {
    if name.is("comment"), let place, let row = place.row {
      all.append((row, place.column, reading.finished.text))
      self.place = nil
    } else {
      reading.close(name)
    }
  }

  func text(_ piece: UnsafeBufferPointer<UInt8>) throws { try reading.text(piece) }
}
