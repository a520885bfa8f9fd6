import TestKit
import Testing

@testable import FoiaFormats

@Suite("The encodings of text files")
struct TextEncodingTests {
  /// Two-byte codes whose characters the editions of 2005 and 2022 have moved out of private use.
  private static let moved: [([UInt8], UInt32)] = [
    ([0xA8, 0xBC], 0x1E3F), ([0xA6, 0xD9], 0xFE10), ([0xA6, 0xDA], 0xFE12), ([0xA6, 0xDB], 0xFE11),
    ([0xA6, 0xDF], 0xFE16), ([0xA6, 0xEC], 0xFE17), ([0xA6, 0xED], 0xFE18), ([0xA6, 0xF3], 0xFE19),
    ([0xFE, 0x59], 0x9FB4), ([0xFE, 0x61], 0x9FB5), ([0xFE, 0x66], 0x9FB6), ([0xFE, 0x67], 0x9FB7),
    ([0xFE, 0x6D], 0x9FB8), ([0xFE, 0x7E], 0x9FB9), ([0xFE, 0x90], 0x9FBA), ([0xFE, 0xA0], 0x9FBB),
  ]

  @Test("GB18030 is decoded as Python does, but for the characters that were moved since")
  func allCharacters() throws {
    let workshop = try Workshop()
    try workshop.python(
      """
      text = "".join(chr(c) for c in [*range(0x21, 0xD800), *range(0xE000, 0x30000, 1), *range(0xE0000, 0x110000, 97)])
      open("text.gb", "wb").write(text.encode("gb18030"))
      open("text.utf8", "wb").write(text.encode("utf-8"))
      """)
    let decoded = try TextEncoding.gb18030.text(of: workshop.read("text.gb"))
    let expected = String(decoding: try workshop.read("text.utf8"), as: UTF8.self)
    let differing = zip(decoded.unicodeScalars, expected.unicodeScalars).filter { $0 != $1 }
    #expect(decoded.unicodeScalars.count == expected.unicodeScalars.count)
    // Python has characters for private use where there are real ones since.
    #expect(differing.count == 19)
    #expect(differing.allSatisfy { (0xE000...0xF8FF).contains($1.value) && $0.value < 0xFF00 })
    for (code, character) in Self.moved {
      #expect(try TextEncoding.gb18030.text(of: code).unicodeScalars.map(\.value) == [character])
    }
  }

  @Test(
    "an encoding is told from the bytes",
    arguments: ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "gb18030"])
  func detection(_ name: String) throws {
    let workshop = try Workshop()
    try workshop.python("open('t', 'wb').write('编号,收到\\r\\n1,王㐂\\r\\n'.encode('\(name)'))")
    let bytes = try workshop.read("t")
    let encoding = TextEncoding(detecting: bytes)
    #expect(try encoding.text(of: bytes) == "编号,收到\r\n1,王㐂\r\n")
    #expect(encoding.rawValue.filter(\.isLetter).lowercased().hasPrefix(name.prefix(3).filter(\.isLetter)))
  }

  @Test("what is not in the encoding is refused with the line")
  func undecodable() {
    #expect(throws: WorkbookFault.undecodable(.gb18030, line: 2)) {
      try TextEncoding.gb18030.text(of: [0x61, 0x0A, 0xFF, 0x41])
    }
    #expect(throws: WorkbookFault.undecodable(.utf8, line: 3)) {
      try TextEncoding.utf8.text(of: [0x0A, 0x0A, 0xB0, 0xA1])
    }
    #expect(throws: WorkbookFault.undecodable(.utf16LE, line: 1)) {
      try TextEncoding.utf16LE.text(of: [0x61, 0, 0x62])
    }
  }

  @Test("a text of rows is read with commas, tabs or semicolons, and a row that is broken is named")
  func separators() throws {
    for separator in [",", "\t", ";"] {
      let text =
        ["编号", "要什么", ""].joined(separator: separator) + "\n\n" + ["1", "\"甲\n乙,丙\""].joined(separator: separator)
      let workbook = try Workbook(Array(text.utf8))
      #expect(workbook.format == .text && workbook.encoding == .utf8)
      #expect(workbook.sheets[0].rows.map(\.number) == [1, 3])
      #expect(
        workbook.sheets[0].rows.dropFirst().first { _ in true }?.cells.map(\.content) == [.text("1"), .text("甲\n乙,丙")])
    }
    let broken = try Workbook(Array("甲,乙\n一\"二,三\n四,五\n".utf8))
    #expect(broken.sheets[0].broken == [CSVFault(line: 2, reason: .strayQuote, fields: ["一二", "三"])])
    #expect(broken.sheets[0].rows.map(\.number) == [1, 3])
  }

  @Test("a long text is decoded piece by piece", arguments: [TextEncoding.utf8, .utf16LE, .utf16BE, .gb18030])
  func pieces(_ encoding: TextEncoding) throws {
    let text = (0..<40_000).map { "第\($0)行，王㐂\($0 % 7 == 0 ? "𠮷" : "")\r\n" }.joined()
    let bytes = try encoded(text, encoding)
    var pieces = TextPieces(bytes, encoding)
    var found: [[UInt8]] = []
    while let piece = try pieces.next() { found.append(piece) }
    #expect(found.count > 1 && found.allSatisfy { $0.last == UInt8(ascii: "\n") })
    #expect(String(decoding: found.joined(), as: UTF8.self) == text)
    guard encoding != .utf16LE, encoding != .utf16BE else { return }
    // The line is counted from the beginning of the file.
    pieces = TextPieces(bytes + [0xFF, 0xFF], encoding)
    #expect(throws: WorkbookFault.undecodable(encoding, line: 40_001)) { while try pieces.next() != nil {} }
  }

  private func encoded(_ text: String, _ encoding: TextEncoding) throws -> [UInt8] {
    switch encoding {
    case .utf8: return Array(text.utf8)
    case .utf16LE: return text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .utf16BE: return text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    case .gb18030:
      let workshop = try Workshop()
      try workshop.python(
        """
        text = "".join(f"第{n}行，王㐂{'𠮷' if n % 7 == 0 else ''}\\r\\n" for n in range(40000))
        open("text.gb", "wb").write(text.encode("gb18030"))
        """)
      return try workshop.read("text.gb")
    }
  }
}
