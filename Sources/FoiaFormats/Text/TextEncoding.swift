internal import CGB18030

/// How the characters of a text file are encoded.
public enum TextEncoding: String, CaseIterable, Sendable {
  case utf8 = "UTF-8"
  case utf16LE = "UTF-16LE"
  case utf16BE = "UTF-16BE"
  /// The Chinese national standard, with GBK and GB 2312 in it.
  case gb18030 = "GB18030"

  /// The encoding by its usual names, in any case, with or without hyphens; nil for other names.
  public init?(name: String) {
    let plain = name.lowercased().filter { $0.isLetter || $0.isNumber }
    switch plain {
    case "utf8", "utf8bom", "utf8sig": self = .utf8
    case "utf16", "utf16le", "unicode": self = .utf16LE
    case "utf16be": self = .utf16BE
    case "gb18030", "gbk", "gb2312", "cp936", "ansi", "gb": self = .gb18030
    default: return nil
    }
  }

  /// The encoding of a text: by its byte-order mark, by separators and line ends of two bytes, or UTF-8 where all of it is
  /// that; else GB18030.
  public init(detecting bytes: [UInt8]) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      self = .utf8
    } else if bytes.starts(with: [0xFF, 0xFE]) {
      self = .utf16LE
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      self = .utf16BE
    } else {
      self =
        Self.utf16(by: bytes.prefix(1 << 16))
        ?? (Self.isUTF8(bytes) || Self.isNearlyUTF8(bytes) ? .utf8 : .gb18030)
    }
  }

  /// The text of bytes, without a byte-order mark.
  ///
  /// - Throws: `WorkbookFault.undecodable` with the line where it is not in this encoding.
  public func text(of bytes: [UInt8]) throws -> String {
    String(decoding: try decoded(bytes[markLength(of: bytes)...]), as: UTF8.self)
  }

  /// How many bytes the byte-order mark has with which bytes begin.
  func markLength(of bytes: [UInt8]) -> Int {
    switch self {
    case .utf8: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    case .utf16LE: bytes.starts(with: [0xFF, 0xFE]) ? 2 : 0
    case .utf16BE: bytes.starts(with: [0xFE, 0xFF]) ? 2 : 0
    case .gb18030: 0
    }
  }

  /// The text of bytes as UTF-8.
  func decoded(_ bytes: ArraySlice<UInt8>) throws -> [UInt8] {
    switch self {
    case .utf8:
      guard String(validating: bytes, as: UTF8.self) != nil else {
        throw WorkbookFault.undecodable(self, line: Self.lineOfFirstFault(bytes))
      }
      return Array(bytes)
    case .utf16LE, .utf16BE:
      let high = self == .utf16LE ? 1 : 0
      let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { index in
        UInt16(bytes[index + high]) << 8 | UInt16(bytes[index + 1 - high])
      }
      guard bytes.count % 2 == 0, let text = String(validating: units, as: UTF16.self) else {
        throw WorkbookFault.undecodable(self, line: 1 + units.count { $0 == 0x0A })
      }
      return Array(text.utf8)
    case .gb18030: return Array(try GB18030.text(of: bytes).utf8)
    }
  }

  /// The UTF-16 in which a text has its separators and line ends; nil if it has none of two bytes. The same bytes in the
  /// other order are letters that nobody writes here: U+0A00, U+0D00, U+2C00, U+0900, U+3B00.
  private static func utf16(by sample: ArraySlice<UInt8>) -> TextEncoding? {
    guard sample.contains(0) else { return nil }
    let separators = Set("\n\r,\t;".utf8)
    var (low, high) = (0, 0)
    for place in stride(from: sample.startIndex, to: sample.endIndex - 1, by: 2) {
      if sample[place + 1] == 0, separators.contains(sample[place]) { low += 1 }
      if sample[place] == 0, separators.contains(sample[place + 1]) { high += 1 }
    }
    if low == high { return nil }
    return low > high ? .utf16LE : .utf16BE
  }

  private static func isUTF8(_ bytes: [UInt8]) -> Bool {
    var pieces = TextPieces(bytes, .utf8)
    do {
      while try pieces.next() != nil {}
      return true
    } catch {
      return false
    }
  }

  /// Whether most characters beyond ASCII are UTF-8, so that the others are damage and not another encoding.
  private static func isNearlyUTF8(_ bytes: [UInt8]) -> Bool {
    var good = 0
    var bad = 0
    for scalar in String(decoding: bytes.prefix(1 << 20), as: UTF8.self).unicodeScalars where !scalar.isASCII {
      if scalar.value == 0xFFFD { bad += 1 } else { good += 1 }
    }
    return bad * 8 < good
  }

  private static func lineOfFirstFault(_ bytes: ArraySlice<UInt8>) -> Int {
    var line = 1
    for piece in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if String(validating: piece, as: UTF8.self) == nil { return line }
      line += 1
    }
    return line
  }
}

/// Decoding GB18030 as of 2022.
private enum GB18030 {
  static func text(of bytes: ArraySlice<UInt8>) throws -> String {
    var text = String.UnicodeScalarView()
    text.reserveCapacity(bytes.count / 2)
    var index = bytes.startIndex
    var line = 1
    while index < bytes.endIndex {
      let lead = bytes[index]
      var code: UInt32 = 0
      var length = 1
      if lead < 0x80 {
        code = UInt32(lead)
        if lead == UInt8(ascii: "\n") { line += 1 }
      } else if lead == 0x80 {
        // Windows has the euro sign here.
        code = 0x20AC
      } else if index + 3 < bytes.endIndex, (0x30...0x39).contains(bytes[index + 1]) {
        length = 4
        code = foia_gb18030_four(lead, bytes[index + 1], bytes[index + 2], bytes[index + 3])
      } else if index + 1 < bytes.endIndex {
        length = 2
        code = UInt32(foia_gb18030_two(lead, bytes[index + 1]))
      }
      guard code != 0 || lead == 0, let scalar = Unicode.Scalar(code) else {
        throw WorkbookFault.undecodable(.gb18030, line: line)
      }
      text.append(scalar)
      index += length
    }
    return String(text)
  }
}
