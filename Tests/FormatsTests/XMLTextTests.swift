import FoiaFormats
import TestKit
import Testing

@Suite("Text in XML")
struct XMLTextTests {
  @Test("has references for markup, and U+FFFD for what no reference can carry")
  func escaped() {
    #expect(XMLText.escaped("a<b>&\"c\"'") == "a&lt;b&gt;&amp;&quot;c&quot;'")
    #expect(XMLText.escaped("\t\n\r\u{0}\u{7F}\u{9F}\u{A0}中😀") == "\t\n\n\u{FFFD}\u{FFFD}\u{FFFD}\u{A0}中😀")
    for value in [0xFFFE, 0xFDD0, 0x1FFFF] as [UInt32] {
      let scalar = Unicode.Scalar(value).map(String.init) ?? ""
      #expect(XMLText.escaped("a\(scalar)b") == "a\u{FFFD}b")
    }
    #expect(XMLText.escaped("") == "" && XMLText.escaped("\r\n") == "\n\n")
  }

  @Test("is read by another reader as it was, in elements and attributes")
  func roundTrip() throws {
    var random = SplitMix64(state: 46)
    let texts = (0..<500).map { _ in random.text() }
    // Line ends and tabs in attributes are read as blanks: these are looked at in elements alone.
    let elements = texts.map {
      "<t a=\"\(XMLText.escaped($0.filter { !$0.isWhitespace }))\">\(XMLText.escaped($0))</t>"
    }
    let workshop = try Workshop()
    try workshop.write(Array((XMLText.declaration + "<x>\(elements.joined())</x>").utf8), to: "texts.xml")
    try workshop.python(
      """
      import json, xml.etree.ElementTree
      elements = xml.etree.ElementTree.parse("texts.xml").getroot()
      json.dump([[e.text or "", e.get("a")] for e in elements], open("texts.json", "w"))
      """)
    let read = try JSON(parsing: String(decoding: workshop.read("texts.json"), as: UTF8.self))
    func shown(_ text: String) -> JSON {
      .text(
        String(
          String.UnicodeScalarView(
            text.unicodeScalars.map { scalar in
              let isForbidden =
                scalar.value < 0x20 && scalar != "\t" && scalar != "\n" && scalar != "\r"
                || (0x7F..<0xA0).contains(scalar.value) || scalar.value == 0xFDD0 || scalar.value == 0x1FFFF
              return scalar == "\r" ? "\n" : isForbidden ? "\u{FFFD}" : scalar
            })))
    }
    #expect(read == .array(texts.map { .array([shown($0), shown($0.filter { !$0.isWhitespace })]) }))
  }
}
