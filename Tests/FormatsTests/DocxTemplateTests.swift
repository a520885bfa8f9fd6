import Foundation
import TestKit
import Testing

@testable import FoiaFormats

/// A Word document as a test writes it.
struct MadeDocument {
  static let word = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
  static let main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"

  /// The content of `w:body`.
  var body: String
  var mainType = main
  /// Other parts by name, with the last word of their type.
  var others: [(name: String, type: String, content: String)] = []

  var document: String {
    XMLText.declaration
      + "<w:document \(Self.word) xmlns:mc=\"mc\" xmlns:v=\"v\" xmlns:wps=\"wps\"><w:body>\(body)</w:body></w:document>"
  }

  var bytes: [UInt8] {
    var archive = ZipWriter()
    let word = "application/vnd.openxmlformats-officedocument.wordprocessingml."
    let overrides = others.map {
      "<Override PartName=\"/\($0.name)\" ContentType=\"\($0.type.contains("/") ? $0.type : word + $0.type)+xml\"/>"
    }
    archive.add(
      "[Content_Types].xml",
      "<Types xmlns=\"t\"><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + "<Override PartName=\"/word/document.xml\" ContentType=\"\(mainType)\"/>\(overrides.joined())</Types>")
    archive.add("word/document.xml", document)
    for other in others { archive.add(other.name, other.content) }
    archive.add("word/media/seal.png", [0x89, 0x50, 0, 1, 2, 3], .stored)
    return archive.whole
  }
}

/// Values that a test gives: texts, lists, and what holds.
struct MadeValues: TemplateValues {
  var texts: [String: String] = [:]
  var lists: [String: [MadeValues]] = [:]
  var conditions: Set<String> = []

  func text(of field: String) -> String { texts[field] ?? "" }
  func holds(_ condition: String) -> Bool { conditions.contains(condition) }
  func items(of name: String) -> [any TemplateValues] { lists[name] ?? [] }
}

@Suite("A template of an office")
struct DocxTemplateTests {
  private static let names = [
    "applicant": "applicant", "申请人": "applicant", "due": "due", "items": "items", "text": "text",
    "clarified": "clarified", "补正": "clarified",
  ]

  private func template(_ body: String, _ others: [(String, String, String)] = []) throws -> DocxTemplate {
    try DocxTemplate(MadeDocument(body: body, others: others).bytes) { Self.names[$0] }
  }

  private func filled(_ template: DocxTemplate, _ values: MadeValues, part: String = "word/document.xml") throws
    -> String
  {
    let archive = try ZipReader(template.filled(with: values, properties: "<core/>"))
    return String(decoding: try archive.content(of: #require(archive[part])), as: UTF8.self)
  }

  /// What stands in the body once it is filled in.
  private func body(_ body: String, _ values: MadeValues) throws -> String {
    let template = try template(body)
    #expect(template.problems.isEmpty, "\(template.problems)")
    let text = try filled(template, values)
    let start = try #require(text.firstRange(of: "<w:body>")), end = try #require(text.firstRange(of: "</w:body>"))
    return String(text[start.upperBound..<end.lowerBound])
  }

  private func p(_ runs: String...) -> String {
    "<w:p>" + runs.map { "<w:r><w:t>\($0)</w:t></w:r>" }.joined() + "</w:p>"
  }

  @Test("joins a field that Word split over runs, and keeps the look of the first")
  func split() throws {
    let word = """
      <w:p w:rsidR="00A1"><w:pPr><w:jc w:val="left"/></w:pPr><w:bookmarkStart w:id="0" w:name="_GoBack"/>\
      <w:r w:rsidRPr="00B2"><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">To {app</w:t></w:r><w:proofErr w:type="spellStart"/>\
      <w:r><w:rPr><w:i/></w:rPr><w:t>lic</w:t></w:r><w:proofErr w:type="spellEnd"/><w:r><w:t>ant}: &amp; {</w:t></w:r>\
      <w:r><w:rPr><w:u w:val="single"/></w:rPr><w:t>申请人 }.</w:t></w:r><w:bookmarkEnd w:id="0"/></w:p>
      """
    let expected = """
      <w:p w:rsidR="00A1"><w:pPr><w:jc w:val="left"/></w:pPr><w:bookmarkStart w:id="0" w:name="_GoBack"/>\
      <w:r w:rsidRPr="00B2"><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">To 张三</w:t></w:r><w:proofErr w:type="spellStart"/>\
      <w:r><w:rPr><w:i/></w:rPr><w:t></w:t></w:r><w:proofErr w:type="spellEnd"/><w:r><w:t>: &amp; 张三</w:t></w:r>\
      <w:r><w:rPr><w:u w:val="single"/></w:rPr><w:t>.</w:t></w:r><w:bookmarkEnd w:id="0"/></w:p>
      """
    #expect(try body(word, MadeValues(texts: ["applicant": "张三"])) == expected)
  }

  @Test("joins what WPS splits where the script changes")
  func wps() throws {
    func run(_ text: String, _ hint: String = "<w:rFonts w:hint=\"eastAsia\"/>") -> String {
      "<w:r><w:rPr>\(hint)<w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/></w:rPr><w:t>\(text)</w:t></w:r>"
    }
    let start =
      "<w:p><w:pPr><w:rPr><w:rFonts w:hint=\"default\"/></w:rPr></w:pPr><w:bookmarkStart w:id=\"0\" w:name=\"_GoBack\"/>"
    let end =
      "<w:bookmarkEnd w:id=\"0\"/></w:p><wpsCustomData:data xmlns:wpsCustomData=\"http://www.wps.cn/officeDocument/2013/wpsCustomData\"/>"
    let made = start + run("收件人：") + run("{", "") + run("申请人") + run("}", "") + run("｛补正不是｝｛申请人｝") + end
    let values = MadeValues(texts: ["applicant": "张三"])
    #expect(
      try body(made, values)
        == start + run("收件人：") + run("张三", "") + run("") + run("", "") + run("｛补正不是｝张三") + end)
  }

  @Test("takes what stands in a value as text, and a line end as a line break")
  func values() throws {
    let values = MadeValues(texts: ["applicant": "<b>&\"{due}\r\n]]>\u{1}}", "due": "never"])
    #expect(
      try body(p("a {applicant} b"), values)
        == p("a &lt;b&gt;&amp;&quot;{due}</w:t><w:br/><w:t xml:space=\"preserve\">]]&gt;\u{FFFD}} b"))
    let strict =
      "<x:p xmlns:x=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><x:r><x:t>&#123;due&#x7D;</x:t></x:r></x:p>"
    #expect(
      try body(strict, MadeValues(texts: ["due": "1\n2"]))
        == strict.replacing("&#123;due&#x7D;", with: "1</x:t><x:br/><x:t xml:space=\"preserve\">2"))
  }

  @Test("repeats paragraphs, a piece of one, and rows of a table")
  func repeats() throws {
    let three = MadeValues(lists: ["items": ["甲", "乙", "丙"].map { MadeValues(texts: ["text": $0]) }])
    #expect(
      try body(p("{#items}") + p("{text};") + p("{/items}") + p("end"), three) == p("甲;") + p("乙;") + p("丙;") + p("end")
    )
    #expect(try body(p("{#items}{text}。{/items}"), three) == p("甲。") + p("乙。") + p("丙。"))
    #expect(try body(p("即：{#items}{text}、{/items}等"), three) == p("即：甲、乙、丙、等"))
    // Over two runs each repetition has both again.
    let runs = "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>即{#items}（</w:t></w:r><w:r><w:t>{text}）{/items}。</w:t></w:r></w:p>"
    let again = "</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">（</w:t></w:r><w:r><w:t>"
    #expect(
      try body(runs, three)
        == "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>即（</w:t></w:r><w:r><w:t>甲）\(again)乙）\(again)丙）。</w:t></w:r></w:p>")
    func row(_ cells: String...) -> String { "<w:tr>" + cells.map { "<w:tc>\(p($0))</w:tc>" }.joined() + "</w:tr>" }
    let table = "<w:tbl>\(row("序号", "内容"))\(row("{#items}一", "{text}{/items}"))</w:tbl>"
    #expect(
      try body(table, three) == "<w:tbl>\(row("序号", "内容"))\(row("一", "甲"))\(row("一", "乙"))\(row("一", "丙"))</w:tbl>")
    let none = MadeValues()
    #expect(try body(table, none) == "<w:tbl>\(row("序号", "内容"))</w:tbl>")
    #expect(try body(p("{#items}") + p("{text};") + p("{/items}") + p("end"), none) == p("end"))
    // A cell, and a table, cannot be empty.
    #expect(try body("<w:tbl>\(row("{#items}{text}{/items}"))</w:tbl>", none) == "<w:tbl>\(row(""))</w:tbl>")
    #expect(try body("<w:tbl>\(row("{#items}{text}", "{/items}"))</w:tbl>", none) == "<w:tbl>\(row("", ""))</w:tbl>")
  }

  @Test("keeps what is conditional where the condition holds, nested as it is, and the end of a section in any case")
  func conditions() throws {
    let text = p("{?clarified}") + p("于{due}补正{#items}、{text}{/items}。") + p("{/补正}") + p("末")
    let items = ["items": [MadeValues(texts: ["text": "甲"]), MadeValues(texts: ["text": "乙"])]]
    #expect(
      try body(text, MadeValues(texts: ["due": "今日"], lists: items, conditions: ["clarified"])) == p("于今日补正、甲、乙。")
        + p("末"))
    #expect(try body(text, MadeValues()) == p("末"))
    #expect(try body(p("前{?补正}，已补正{/clarified}。"), MadeValues()) == p("前。"))
    #expect(try body(p("前{?补正}，已补正{/clarified}。"), MadeValues(conditions: ["clarified"])) == p("前，已补正。"))
    let section = "<w:p><w:pPr><w:sectPr/></w:pPr><w:r><w:t>{?clarified}x{/clarified}</w:t></w:r></w:p>"
    #expect(try body(section, MadeValues()) == "<w:p><w:pPr><w:sectPr/></w:pPr><w:r><w:t></w:t></w:r></w:p>")
  }

  @Test("fills in headers, footers, notes and both copies of a text box, and leaves every other byte as it is")
  func everywhere() throws {
    func box(_ text: String) -> String {
      "<mc:AlternateContent><mc:Choice><wps:txbx><w:txbxContent>\(p(text))</w:txbxContent></wps:txbx></mc:Choice>"
        + "<mc:Fallback><v:textbox><w:txbxContent>\(p(text))</w:txbxContent></v:textbox></mc:Fallback></mc:AlternateContent>"
    }
    func around(_ name: String, _ text: String) -> String { "<w:\(name) \(MadeDocument.word)>\(text)</w:\(name)>" }
    let body = "<w:p><w:r><w:t>{app</w:t>\(box("{due}{nonsense}"))<w:t>licant}</w:t></w:r></w:p>"
    let others = [
      ("word/header1.xml", "header", around("hdr", p("{due}"))),
      ("word/footer1.xml", "footer", around("ftr", p("{due}"))),
      ("word/footnotes.xml", "footnotes", around("footnotes", p("{due}"))),
      ("word/styles.xml", "styles", around("styles", "{due}")),
      ("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties", "<c>李科长</c>"),
      ("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties", "<c>易安县</c>"),
    ]
    let template = try template(body, others)
    #expect(template.tags.map(\.name) == ["applicant", "due", "nonsense", "due", "due", "due"])
    #expect(template.tags.map(\.paragraph) == [1, 2, 2, 1, 1, 1])
    #expect(template.tags.map(\.place) == [.document, .document, .document, .header, .footer, .footnotes])
    let values = MadeValues(texts: ["applicant": "甲", "due": "乙"])
    let made = try template.filled(with: values, properties: "<core/>")
    let (before, after) = (try ZipReader(MadeDocument(body: body, others: others).bytes), try ZipReader(made))
    #expect(before.entries.map(\.name) == after.entries.map(\.name))
    for entry in before.entries {
      let other = try #require(after[entry.name])
      let (old, new) = (try before.content(of: entry), try after.content(of: other))
      switch entry.name {
      case "word/document.xml":
        #expect(String(decoding: new, as: UTF8.self).contains("<w:t>甲</w:t>\(box("乙"))<w:t></w:t>"))
      case "word/header1.xml", "word/footer1.xml", "word/footnotes.xml":
        #expect(
          String(decoding: new, as: UTF8.self) == String(decoding: old, as: UTF8.self).replacing("{due}", with: "乙"))
      case "docProps/core.xml": #expect(new == Array("<core/>".utf8))
      case "docProps/app.xml": #expect(!String(decoding: new, as: UTF8.self).contains("易安县"))
      default: #expect(try before.storedContent(of: entry) == after.storedContent(of: other), "\(entry.name)")
      }
    }
    #expect(try template.filled(with: values, properties: "<core/>") == made)
  }

  @Test("names everything that is not balanced, with its paragraph")
  func problems() throws {
    func problems(_ body: String) throws -> [String] {
      try template(body).problems.map { problem in
        switch problem {
        case .strayBrace(_, let paragraph): "stray \(paragraph)"
        case .unclosed(let tag): "unclosed \(tag.typed) \(tag.paragraph)"
        case .unopened(let tag): "unopened \(tag.typed) \(tag.paragraph)"
        case .crossed(let tag, let other): "crossed \(tag.typed) \(other.typed)"
        case .apart(let tag): "apart \(tag.typed)"
        }
      }
    }
    #expect(try problems(p("a { b") + p("c } d") + p("{{due}}") + p("{}")) == (1...4).map { "stray \($0)" })
    #expect(try problems(p("x") + p("{#items}") + p("{/补正}")) == ["unopened {/补正} 3", "unclosed {#items} 2"])
    #expect(try problems(p("{#items}") + p("{?补正}") + p("{/items}")) == ["crossed {?补正} {#items}"])
    #expect(try problems(p("a{#items}") + p("b{/items}c{?补正}") + p("d{/补正}")) == ["crossed {?补正} {#items}"])
    let cell = "<w:tbl><w:tr><w:tc>\(p("{/items}"))</w:tc></w:tr></w:tbl>"
    #expect(try problems(p("{#items}") + cell) == ["apart {#items}"])
    // In wide braces only what is known is a field.
    #expect(try problems(p("｛甲｝｛")) == [])
    #expect(try template(p("｛申请人｝，｛甲｝，{甲}")).tags.map(\.typed) == ["｛申请人｝", "{甲}"])
  }

  @Test("refuses what is no document, has macros or a password, is damaged, or grows without bound")
  func refusals() throws {
    func fault(_ bytes: [UInt8]) -> DocxFault? {
      do { _ = try DocxTemplate(bytes) { Self.names[$0] } } catch let fault as DocxFault { return fault } catch {}
      return nil
    }
    let made = MadeDocument(body: p("{due}"))
    #expect(fault(made.bytes) == nil)
    #expect(fault(Array("{\\rtf1".utf8)) == .notADocument)
    #expect(fault(Array("PK\u{3}\u{4}".utf8)) == .damaged(""))
    #expect(fault(CompoundFile.signature + Array(repeating: 0, count: 600)) == .older)
    // What Word keeps behind a password is a stream of such a container.
    let workshop = try Workshop()
    let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "make_container.py")
    try workshop.run("/usr/bin/python3", script.path)
    #expect(fault(try workshop.read("EncryptedPackage.bin")) == .encrypted)
    #expect(fault(try workshop.read("WordDocument.bin")) == .older)
    var macros = made
    macros.mainType = "application/vnd.ms-word.document.macroEnabled.main+xml"
    #expect(fault(macros.bytes) == .macros)
    macros = made
    macros.others = [("word/vbaProject.bin", "application/vnd.ms-office.vbaProject", "x")]
    #expect(fault(macros.bytes) == .macros)
    var dotx = made
    dotx.mainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"
    #expect(fault(dotx.bytes) == .wordTemplate)
    var sheet = made
    sheet.mainType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
    #expect(fault(sheet.bytes) == .notADocument)
    #expect(fault(MadeDocument(body: "<w:p>").bytes) == .damaged("word/document.xml"))
    #expect(fault(MadeDocument(body: p("<![CDATA[{due}]]>")).bytes) == .damaged("word/document.xml"))
    #expect(fault(MadeDocument(body: String(repeating: "<w:p>", count: 300)).bytes) == .tooLarge)
    #expect(fault(MadeDocument(body: p(String(repeating: " ", count: 9 << 20))).bytes) == .tooLarge)
    #expect(fault(MadeDocument(body: String(repeating: p("{due}"), count: 2_001)).bytes) == .tooLarge)
    let long = MadeValues(texts: ["text": String(repeating: "长", count: 1_000)])
    let nested = try template(p("{#items}") + p("{#items}{text}{/items}") + p("{/items}"))
    var list = long
    list.lists["items"] = Array(repeating: long, count: 100)
    #expect(throws: DocxFault.tooLarge) {
      try nested.filled(with: MadeValues(lists: ["items": Array(repeating: list, count: 100)]), properties: "")
    }
  }
}
