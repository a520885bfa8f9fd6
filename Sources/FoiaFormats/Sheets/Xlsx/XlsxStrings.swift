/// The texts that cells share, in one array of bytes.
final class XlsxStrings: XMLTaker {
  private var bytes: [UInt8] = []
  /// Where each text ends.
  private var ends: [UInt32] = []
  /// The texts that are struck through as a whole.
  private var struck: Set<Int> = []
  private var reading = XlsxTextReader()

  /// The text of a number; nil if there is none.
  subscript(index: Int) -> XlsxText? {
    guard ends.indices.contains(index) else { return nil }
    let start = index == 0 ? 0 : Int(ends[index - 1])
    let text = bytes.withUnsafeBufferPointer { buffer in
      String(decoding: UnsafeBufferPointer(rebasing: buffer[start..<Int(ends[index])]), as: UTF8.self)
    }
    return XlsxText(text: text, isStruck: struck.contains(index))
  }

  func open(_ tag: XMLTag) {
    if tag.name.is("si") { reading = XlsxTextReader() } else { reading.open(tag) }
  }

  func close(_ name: XMLName) throws {
    if name.is("si") {
      let finished = reading.finished
      bytes += finished.text.utf8
      if finished.isStruck { struck.insert(ends.count) }
      ends.append(UInt32(bytes.count))
      if ends.count > WorkbookLimits.cells { throw WorkbookFault.tooLarge(.cells) }
    } else {
      reading.close(name)
    }
  }

  func text(_ piece: UnsafeBufferPointer<UInt8>) throws { try reading.text(piece) }
}

/// A text with what its runs have in common.
struct XlsxText {
  let text: String
  /// Whether all of it is struck through.
  let isStruck: Bool
}

/// Reads a text that may be made of runs, each with its own look. How it is pronounced is left out.
struct XlsxTextReader {
  private var bytes: [UInt8] = []
  private var isInText = false
  private var phonetic = 0
  private var runs = 0
  private var struckRuns = 0

  mutating func open(_ tag: XMLTag) {
    if tag.name.is("rPh") { phonetic += 1 }
    if tag.name.is("r") { runs += 1 }
    if tag.name.is("strike"), tag["val"].map({ $0 != "0" && $0 != "false" }) ?? true { struckRuns += 1 }
    if tag.name.is("t"), phonetic == 0 { isInText = true }
  }

  mutating func close(_ name: XMLName) {
    if name.is("rPh") { phonetic -= 1 }
    if name.is("t") { isInText = false }
  }

  mutating func text(_ piece: UnsafeBufferPointer<UInt8>) throws {
    guard isInText else { return }
    if bytes.count + piece.count > WorkbookLimits.text { throw WorkbookFault.tooLarge(.text) }
    bytes.append(contentsOf: piece)
  }

  var finished: XlsxText {
    XlsxText(text: String(decoding: bytes, as: UTF8.self).unescapedFromXlsx, isStruck: runs > 0 && struckRuns >= runs)
  }
}

extension String {
  /// The text with `_x000D_` and the like as the characters they stand for, and line feeds as line ends.
  var unescapedFromXlsx: String {
    // Looked for byte by byte: few texts have any, and every cell is asked.
    guard utf8.contains(UInt8(ascii: "_")) else { return withLineFeeds }
    var text = ""
    var rest = self[...]
    while let start = rest.firstRange(of: "_x") {
      text += rest[..<start.lowerBound]
      let code = rest[start.upperBound...].prefix(5)
      if code.count == 5, code.last == "_", let value = UInt32(code.dropLast(), radix: 16),
        let scalar = Unicode.Scalar(value)
      {
        if value != 0 { text.unicodeScalars.append(scalar) }
        rest = rest[code.endIndex...]
      } else {
        text += "_x"
        rest = rest[start.upperBound...]
      }
    }
    return (text + rest).withLineFeeds
  }

  /// The text with every kind of line end as a line feed.
  var withLineFeeds: String {
    utf8.contains(UInt8(ascii: "\r")) ? replacing("\r\n", with: "\n").replacing("\r", with: "\n") : self
  }
}
