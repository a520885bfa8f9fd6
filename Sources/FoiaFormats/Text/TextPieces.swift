/// Gives the text of a file as UTF-8, piece by piece, each of whole lines.
struct TextPieces {
  private static let size = 1 << 18

  private let bytes: [UInt8]
  private let encoding: TextEncoding
  private var place: Int
  private var line = 1

  /// - Parameter bytes: the whole file, perhaps with a byte-order mark.
  init(_ bytes: [UInt8], _ encoding: TextEncoding) {
    self.bytes = bytes
    self.encoding = encoding
    place = encoding.markLength(of: bytes)
  }

  /// The next piece; nil at the end.
  ///
  /// - Throws: `WorkbookFault.undecodable` with the line where it is not in this encoding.
  mutating func next() throws -> [UInt8]? {
    guard place < bytes.count else { return nil }
    let piece = bytes[place..<end]
    let text: [UInt8]
    do { text = try encoding.decoded(piece) } catch WorkbookFault.undecodable(let encoding, let lineInPiece) {
      throw WorkbookFault.undecodable(encoding, line: line + lineInPiece - 1)
    }
    place = piece.endIndex
    line += text.count { $0 == UInt8(ascii: "\n") }
    return text
  }

  /// Where the next piece ends: behind the first line feed after some bytes, or with the file.
  private var end: Int {
    let feed = UInt8(ascii: "\n")
    var end = place + Self.size
    while end < bytes.count {
      switch encoding {
      // A line feed is no part of another character.
      case .utf8, .gb18030: if bytes[end - 1] == feed { return end }
      case .utf16LE, .utf16BE:
        let (low, high) = encoding == .utf16LE ? (end - 2, end - 1) : (end - 1, end - 2)
        if (end - place) % 2 == 0, bytes[low] == feed, bytes[high] == 0 { return end }
      }
      end += 1
    }
    return bytes.count
  }
}
