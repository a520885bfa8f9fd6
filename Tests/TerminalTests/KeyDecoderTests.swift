import TestKit
import Testing

@testable import FoiaTerminal

/// Keys with text in a row as one, however it came.
private func joined(_ keys: [Key]) -> [Key] {
  keys.reduce(into: []) { keys, key in
    if case .text(let more) = key, case .text(let text) = keys.last {
      keys[keys.count - 1] = .text(text + more)
    } else {
      keys.append(key)
    }
  }
}

private func keys(_ bytes: [UInt8]) -> [Key] {
  var decoder = KeyDecoder()
  return decoder.decode(bytes)
}

@Suite("Understanding keys")
struct KeyDecoderTests {
  /// What comes from a terminal, and what it means.
  static let table: [(String, [Key])] = [
    ("abc", [.text("abc")]),
    ("张伟强é😀", [.text("张伟强é😀")]),
    ("\u{1B}[A\u{1B}[B\u{1B}[C\u{1B}[D", [.up, .down, .right, .left]),
    ("\u{1B}OA\u{1B}OB\u{1B}OC\u{1B}OD\u{1B}OH\u{1B}OF", [.up, .down, .right, .left, .lineStart, .lineEnd]),
    (
      "\u{1B}[H\u{1B}[F\u{1B}[1~\u{1B}[4~\u{1B}[7~\u{1B}[8~",
      Array(repeating: [.lineStart, .lineEnd], count: 3).flatMap(\.self)
    ),
    ("\u{1B}[3~\u{7F}\u{08}", [.deleteForward, .deleteBack, .deleteBack]),
    ("\u{01}\u{05}\u{02}\u{06}\u{04}", [.lineStart, .lineEnd, .left, .right, .endOfInput]),
    (
      "\u{0B}\u{15}\u{17}\u{19}\u{14}\u{0C}",
      [.killToLineEnd, .killToLineStart, .killBackToBlank, .yank, .transpose, .redraw]
    ),
    (
      "\u{1B}b\u{1B}f\u{1B}d\u{1B}\u{7F}\u{1B}\u{08}",
      [.wordLeft, .wordRight, .killWordForward, .killWordBack, .killWordBack]
    ),
    ("\u{1B}[1;5D\u{1B}[1;5C\u{1B}[1;3D\u{1B}[1;3C", [.wordLeft, .wordRight, .wordLeft, .wordRight]),
    ("\u{1B}[1;2D\u{1B}[1;5A", [.left, .up]),
    ("\u{03}", [.interrupt]),
    ("\r\n", [.enter]),
    ("\r\r\n\n", [.enter, .enter, .enter]),
    ("a\nb", [.text("a"), .enter, .text("b")]),
    ("\u{1B}\r", [.lineBreak]),
    ("\u{18}\u{05}\u{18}a\u{18}\u{18}\u{05}", [.openEditor, .text("a"), .openEditor]),
    ("a\tb", [.text("a b")]),
    // Swallowed whole: no key, and nothing of it is text.
    ("x\u{1B}[31mx\u{1B}[38;5;1mx\u{1B}[?25hx", [.text("xxxx")]),
    ("x\u{1B}[2;5Rx\u{1B}[Ix\u{1B}[Ox\u{1B}[97;5ux\u{1B}[27;5;9~x\u{1B}[15~x\u{1B}[4hx", [.text("xxxxxxxx")]),
    ("x\u{1B}]0;title\u{07}x\u{1B}]8;;http://a\u{1B}\\x", [.text("xxx")]),
    ("x\u{1B}P1$r0m\u{1B}\\x\u{1B}_apc\u{1B}\\x\u{1B}^pm\u{1B}\\x\u{1B}Xsos\u{1B}\\x", [.text("xxxxx")]),
    ("x\u{9B}31mx\u{9D}0;t\u{9C}x\u{8F}Px\u{90}q\u{9C}x\u{85}x", [.text("xxxxxx")]),
    ("x\u{1B}OPx\u{1B}O5Px\u{1B}Ojx", [.text("xxxx")]),
    ("x\u{1B}qxx\u{1B}(Bx\u{1B}cx", [.text("xxxxx")]),
    // No sequence has a character beyond ASCII: it was the Escape key, and something typed.
    ("x\u{1B}张x", [.text("x张x")]),
    ("x\u{1B}[M !!x\u{1B}[<0;12;3Mx\u{1B}[32;1;2Mx", [.text("xxxx")]),
    ("x\u{1B}[[Ax", [.text("xx")]),
    ("x\u{1B}\u{1B}[Dx\u{1B}[12\u{1B}[Cx", [.text("x"), .left, .text("x"), .right, .text("x")]),
    ("\u{00}x\u{07}\u{0E}\u{0F}\u{10}\u{11}\u{12}\u{13}\u{16}\u{1A}\u{1C}\u{1D}\u{1E}\u{1F}x", [.text("xx")]),
    ("a\u{200B}b\u{202E}c\u{2066}d\u{FEFF}e\u{AD}f\u{E0041}", [.text("abcdef")]),
    ("\u{1B}]0;abc\rx", [.enter, .text("x")]),
    ("\u{1B}]0;abc\u{03}", [.interrupt]),
    ("\u{1B}[12\u{03}\u{1B}\u{03}", [.interrupt, .interrupt]),
    ("\u{2028}", [.enter]),
    // Pastes.
    ("\u{1B}[200~一\r\n二\n三\r四\t五\u{1B}[201~六", [.text("一\n二\n三\n四 五六")]),
    (
      "\u{1B}[200~a\u{03}b\u{04}c\u{7F}d\u{0B}e\u{1B}[31mf\u{1B}[Ag\u{1B}]0;x\u{07}h\u{18}\u{05}i\u{85}\u{1B}[201~",
      [.text("abcdefghi")]
    ),
    ("\u{1B}[200~a\u{1B}[Mbcd\u{2028}e\u{1B}\rf\u{1B}[201~\r", [.text("abcd\ne\nf"), .enter]),
    ("\u{1B}[200~\u{1B}[201~\u{1B}[201~x\u{1B}O200~y", [.text("xy")]),
    ("\u{1B}[200~\u{1B}[20\u{1B}[201~\u{01}", [.lineStart]),
  ]

  @Test("Every sequence means the same however it is cut into pieces", arguments: table.indices)
  func cut(row: Int) {
    let (text, expected) = Self.table[row]
    let bytes = Array(text.utf8)
    #expect(joined(keys(bytes)) == expected)
    for cut in 0...bytes.count {
      var decoder = KeyDecoder()
      let found = decoder.decode(bytes[..<cut]) + decoder.decode(bytes[cut...])
      #expect(joined(found) == expected, "cut at \(cut)")
    }
    var decoder = KeyDecoder()
    #expect(joined(bytes.flatMap { decoder.decode([$0]) }) == expected, "byte by byte")
  }

  @Test(
    "Bytes that are not UTF-8 are dropped, and nothing beside them",
    arguments: [
      [0x80], [0xFF], [0xC0, 0xAF], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE5, 0xBC],
      [0xF0, 0x9F, 0x98], [0xC3], [0xF8, 0x88], [0xE5],
    ] as [[UInt8]])
  func invalid(bytes: [UInt8]) {
    #expect(joined(keys([0x61] + bytes + [0x62])) == [.text("ab")])
    #expect(joined(keys([0x61] + bytes + Array("张\u{1B}[D".utf8))) == [.text("a张"), .left])
  }

  @Test("An old mouse report is swallowed also where its coordinates are no UTF-8")
  func oldMouse() {
    #expect(joined(keys([0x78, 0x1B, 0x5B, 0x4D, 0x20, 0xE5, 0x40, 0x79])) == [.text("xy")])
    #expect(joined(keys([0x78, 0x1B, 0x5B, 0x4D, 0x20, 0xFF, 0xFE, 0x79])) == [.text("xy")])
  }

  @Test("After a silence Escape was a key of its own, and a string without end is over")
  func pause() {
    var decoder = KeyDecoder()
    #expect(decoder.decode([0x1B]) == [] && decoder.isUnfinished && decoder.isWithinSequence)
    decoder.pause()
    #expect(!decoder.isUnfinished)
    #expect(decoder.decode(Array("d".utf8)) == [.text("d")])
    #expect(decoder.decode(Array("\u{1B}]0;".utf8)) == [] && decoder.isUnfinished)
    decoder.pause()
    #expect(decoder.decode(Array("d".utf8)) == [.text("d")])
    // An arrow that was held up on its way is still an arrow.
    for piece in ["\u{1B}", "[", "1;", "5"] {
      #expect(decoder.decode(Array(piece.utf8)) == [])
      decoder.pause()
    }
    #expect(decoder.decode(Array("D".utf8)) == [.wordLeft])
  }

  @Test("Ctrl-C is text within a paste, and a key again where the end of a paste got lost")
  func lostPaste() {
    var decoder = KeyDecoder()
    #expect(decoder.decode(Array("\u{1B}[200~a\u{03}b".utf8)) == [.text("ab")])
    #expect(decoder.isPasting && decoder.isUnfinished)
    decoder.pause()
    #expect(!decoder.isUnfinished)
    #expect(decoder.decode(Array("c\u{03}".utf8)) == [.text("c")])
    decoder.pause()
    #expect(decoder.decode([0x03]) == [.interrupt] && !decoder.isPasting)
  }

  @Test("Of random bytes no control character and no line end becomes text but in a paste", arguments: 0..<40)
  func random(seed: UInt64) {
    var random = SplitMix64(state: seed)
    let likely = Array("\u{1B}\u{1B}\u{1B}[[]OPM0123456789;?~<ABCDHFmRabdf\r\n\t\u{03}\u{18}\u{9B}张".utf8)
    let bytes = (0..<4000).map { _ in
      Bool.random(using: &random)
        ? UInt8.random(in: 0...255, using: &random) : likely.randomElement(using: &random) ?? 0
    }
    var decoder = KeyDecoder()
    var found: [Key] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      let wasPasting = decoder.isPasting
      let piece = rest.prefix(Int.random(in: 1...9, using: &random))
      let keys = decoder.decode(piece)
      rest = rest.dropFirst(piece.count)
      for case .text(let text) in keys {
        let mayHoldLines = wasPasting || decoder.isPasting
        #expect(text.unicodeScalars.allSatisfy { !$0.isControl || $0 == "\n" && mayHoldLines }, "\(bytes)")
      }
      found += keys
    }
    #expect(found.count > 100)
    let plain = KeyDecoder.plainText(bytes)
    #expect(plain.unicodeScalars.allSatisfy { !$0.isControl || $0 == "\n" } && !plain.isEmpty)
    #expect(KeyDecoder.plainText(plain.utf8) == plain)
  }

  @Test("Plain text is not ended by the end of a paste within it")
  func plainText() {
    #expect(KeyDecoder.plainText("a\u{1B}[201~b\r\nc\td\u{1B}[31me".utf8) == "ab\nc de")
  }
}
