/// The texts that cells share.
final class XlsxStrings: XMLTaker {
  private(set) var all: [XlsxText] = []
  private var reading = XlsxTextReader()

  func open(_ tag: XMLTag) {
    if tag.name.is("si") { reading = XlsxTextReader() } else { reading.open(tag) }
  }

  func close(_ name: XMLName) throws {
    if name.is("si") {
      all.append(reading.finished)
      if all.count > WorkbookLimits.cells { throw WorkbookFault.tooLarge(.cells) }
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
    guard contains("_x") else { return withLineFeeds }
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
