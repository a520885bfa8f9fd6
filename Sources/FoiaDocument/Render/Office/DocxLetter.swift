internal import FoiaFormats

/// A letter as paragraphs of a Word document, and the head and foot of the letter form (GB/T 9704, 10.1). Lengths are in
/// twentieths of a point.
enum DocxLetter {
  /// The margins of the letter form: the head begins 30 mm below the edge, the rule at the foot stands 20 mm above it.
  static let margins =
    "w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\" w:left=\"1588\" w:header=\"1701\" w:footer=\"1134\""

  /// The width of a Chinese character of the body.
  private static let character = 320

  /// The paragraphs of a letter. The last ones of the body stay with the signature and this with the note below it, so that neither
  /// is ever alone on a page.
  static func paragraphs(of letter: LetterPage, _ language: Document.Language, beginsPage: Bool) -> [String] {
    typealias Style = DocxStyles.Style
    func line(
      _ text: String, _ style: Style, staysWithNext: Bool = false, beginsPage: Bool = false, indent: Int? = nil
    ) -> [String] {
      let text = text.oneLine
      if text.isEmpty { return [] }
      return [
        DocxRenderer.paragraph(text, style, staysWithNext: staysWithNext, beginsPage: beginsPage, indent: indent)
      ]
    }
    let body = letter.paragraphs.flatMap(\.paragraphs)
    let prose = body.enumerated().map { index, text in
      DocxRenderer.paragraph(text, .body, staysWithNext: index >= body.count - 2)
    }
    let end = language == .zh ? signatureIndent(letter) : nil
    let foot =
      line(letter.signatory, .signature, indent: end)
      + line(letter.date, .date, staysWithNext: !letter.notes.isEmpty)
      + letter.notes.flatMap { line($0, .note) }
    guard letter.head != nil else {
      return line(letter.title, .title, beginsPage: beginsPage) + line(letter.reference, .reference)
        + line(letter.salutation, .salutation) + prose + foot
    }
    return line(letter.reference, .headNumber) + line(letter.title, .letterTitle) + line(letter.salutation, .salutation)
      + prose + foot
  }

  /// How far the signatory ends from the right margin: it stands over the middle of the date, which ends four characters
  /// from it.
  private static func signatureIndent(_ letter: LetterPage) -> Int {
    let date = letter.date.oneLine.displayWidth * character / 2
    let signatory = letter.signatory.oneLine.displayWidth * character / 2
    return max(0, 4 * character + (date - signatory) / 2)
  }

  /// The paragraph that ends a section.
  static func sectionEnd(_ properties: String) -> String {
    "<w:p><w:pPr><w:pStyle w:val=\"\(DocxStyles.Style.gap.rawValue)\"/>\(properties)</w:pPr></w:p>"
  }

  /// The agency's name in red, and the double rule under it, thick above thin.
  static func head(_ agency: String) -> String {
    let names = agency.oneLine
    let size = min(72, widest / 5 / max(1, names.displayWidth))
    let line = "<w:spacing w:before=\"0\" w:after=\"\(fourMillimetres)\" w:line=\"\(size * 10)\" w:lineRule=\"exact\"/>"
    return
      "<w:hdr \(DocxRenderer.names)><w:p><w:pPr><w:pStyle w:val=\"\(DocxStyles.Style.agency.rawValue)\"/>\(line)</w:pPr>"
      + "<w:r><w:rPr><w:sz w:val=\"\(size)\"/><w:szCs w:val=\"\(size)\"/></w:rPr>"
      + "<w:t>\(XMLText.escaped(names))</w:t></w:r></w:p>\(rule(.headRule))</w:hdr>"
  }

  /// The double rule at the foot of the first page, thin above thick.
  static let foot = "<w:ftr \(DocxRenderer.names)>\(rule(.footRule))</w:ftr>"

  private static func rule(_ style: DocxStyles.Style) -> String {
    "<w:p><w:pPr><w:pStyle w:val=\"\(style.rawValue)\"/></w:pPr></w:p>"
  }

  /// The width that the name may take: that of the rules, 170 mm.
  private static let widest = 9638
  private static let fourMillimetres = 227
}
