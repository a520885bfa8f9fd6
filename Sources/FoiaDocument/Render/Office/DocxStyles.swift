/// Fonts and paragraph styles as in official documents (公文, GB/T 9704): 小标宋 for the title, 黑体 and 楷体 for headings,
/// 仿宋 for prose.
struct DocxStyles {
  private let language: Document.Language
  /// Whether the document is a single table, so that the titles over it take less room.
  private let isTight: Bool
  private let styles: [Style]

  init(_ document: Document) {
    language = document.language
    isTight = document.isOneTable
    styles = Style.allCases.filter { !document.letters.isEmpty || !Style.ofLetters.contains($0) }
  }

  enum Style: String, CaseIterable {
    case body = "Normal"
    case title = "Title"
    case heading = "Heading1"
    case subheading = "Heading2"
    case caption = "Caption"
    case cell = "TableText"
    case centredCell = "TableCentred"
    /// Separates a table from what follows it.
    case gap = "Gap"
    case remark = "Remark"
    case footer = "Footer"
    /// The number of a letter.
    case reference = "Reference"
    case salutation = "Salutation"
    case signature = "Signature"
    case date = "Date"
    /// What stands below the date.
    case note = "LetterNote"
    /// The agency's name over a letter, and the rules at its head and foot.
    case agency = "AgencyHead"
    case headRule = "HeadRule"
    case footRule = "FootRule"
    /// The number of a letter with a head, and its title.
    case headNumber = "HeadNumber"
    case letterTitle = "LetterTitle"

    static let ofLetters: Set = [
      reference, salutation, signature, date, note, agency, headRule, footRule, headNumber, letterTitle,
    ]
  }

  var sheet: String {
    "<w:styles \(DocxRenderer.names)><w:docDefaults><w:rPrDefault><w:rPr>\(fonts("仿宋_GB2312"))\(size(language == .zh ? 32 : 24))"
      + "<w:lang w:val=\"en-GB\" w:eastAsia=\"zh-CN\"/></w:rPr></w:rPrDefault>"
      + "<w:pPrDefault/></w:docDefaults>" + styles.map(style).joined() + "</w:styles>"
  }

  private func style(_ style: Style) -> String {
    let (paragraph, letters) = look(style)
    let isBody = style == .body
    return "<w:style w:type=\"paragraph\"\(isBody ? " w:default=\"1\"" : "") w:styleId=\"\(style.rawValue)\">"
      + "<w:name w:val=\"\(name(of: style))\"/>"
      + (isBody ? "" : "<w:basedOn w:val=\"Normal\"/>") + "<w:qFormat/>"
      + "<w:pPr>\(paragraph)</w:pPr><w:rPr>\(letters)</w:rPr></w:style>"
  }

  /// The height of a Chinese line: 28.95 points, so that a page has 22 of them.
  private let lineHeight = 579

  /// How a style looks. In Chinese lines are 28.95 points apart and prose is indented by two characters; English is set
  /// like an ordinary letter.
  private func look(_ style: Style) -> (paragraph: String, letters: String) {
    let zh = language == .zh
    let line = zh ? "w:line=\"\(lineHeight)\" w:lineRule=\"exact\"" : "w:line=\"336\" w:lineRule=\"auto\""
    let indent = zh ? "<w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/>" : ""
    let none = "<w:ind w:firstLineChars=\"0\" w:firstLine=\"0\"/>"
    let end =
      zh ? "<w:ind w:rightChars=\"400\" w:right=\"1280\" w:firstLineChars=\"0\" w:firstLine=\"0\"/>" : none
    let tight = "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/>"
    func prose(before: Int = 0, after: Int = 0) -> String {
      "<w:spacing w:before=\"\(before)\" w:after=\"\(after)\" \(line)/>"
    }
    func aligned(_ side: String) -> String { "<w:jc w:val=\"\(side)\"/>" }
    switch style {
    case .body: return ("<w:widowControl/>" + prose(after: zh ? 0 : 120) + indent + aligned(zh ? "both" : "left"), "")
    case .title:
      let after = isTight ? 60 : 280
      let spacing = "<w:spacing w:before=\"0\" w:after=\"\(after)\" w:line=\"240\" w:lineRule=\"auto\"/>"
      let letters = isTight ? (zh ? 36 : 28) : zh ? 44 : 36
      return (
        "<w:keepNext/>" + spacing + none + "<w:contextualSpacing/>" + aligned("center"),
        fonts("方正小标宋简体") + "<w:b/>" + size(letters)
      )
    case .heading:
      let spacing = isTight ? tight : prose(before: zh ? 120 : 240, after: zh ? 60 : 120)
      return (
        "<w:keepNext/><w:keepLines/>" + spacing + (isTight ? none : "") + "<w:outlineLvl w:val=\"0\"/>",
        fonts("黑体") + (zh ? "" : "<w:b/>") + (isTight ? size(zh ? 28 : 22) : "")
      )
    case .subheading:
      return (
        "<w:keepNext/><w:keepLines/>" + prose() + "<w:outlineLvl w:val=\"1\"/>",
        fonts("楷体_GB2312") + (zh ? "" : "<w:i/>")
      )
    case .caption: return ("<w:keepNext/>" + prose() + none + aligned("center"), fonts("黑体") + size(zh ? 24 : 22))
    case .cell: return (tight + none + aligned("left"), fonts("宋体") + size(20))
    case .centredCell: return (tight + none + aligned("center"), fonts("宋体") + size(20))
    case .gap: return ("<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"160\" w:lineRule=\"exact\"/>" + none, size(8))
    case .remark:
      let spacing = "<w:spacing w:before=\"\(isTight ? 0 : 200)\" w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/>"
      return (spacing + none + aligned("left"), fonts("宋体") + size(18))
    case .footer: return (tight + none + aligned("center"), fonts("宋体", latin: "宋体") + size(28))
    case .reference: return ("<w:keepNext/>" + prose(after: zh ? lineHeight : 240) + none + aligned("right"), "")
    case .salutation: return ("<w:keepNext/>" + prose(after: zh ? 0 : 120) + none + aligned("left"), "")
    // Four characters in from the right (GB/T 9704, 7.3.5), with room for the seal above.
    case .signature:
      return ("<w:keepNext/><w:keepLines/>" + prose(before: zh ? 2 * lineHeight : 336) + end + aligned("right"), "")
    case .date: return ("<w:keepLines/>" + prose() + end + aligned("right"), "")
    case .note: return (prose(before: zh ? lineHeight : 240) + indent + aligned("left"), "")
    case .agency: return (wide + aligned("center"), fonts("方正小标宋简体") + "<w:color w:val=\"\(Self.red)\"/>")
    case .headRule:
      let spacing = "<w:spacing w:before=\"0\" w:after=\"280\" w:line=\"30\" w:lineRule=\"exact\"/>"
      return (rules(above: 18, below: 6) + spacing + wide, size(2))
    case .footRule:
      let spacing = "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"30\" w:lineRule=\"exact\"/>"
      return (rules(above: 6, below: 18) + spacing + wide, size(2))
    case .headNumber: return ("<w:keepNext/>" + prose() + none + aligned("right"), "")
    case .letterTitle:
      // Two lines under the number, one over the addressee.
      let spacing =
        "<w:spacing w:before=\"\(2 * lineHeight)\" w:after=\"\(lineHeight)\" w:line=\"240\" w:lineRule=\"auto\"/>"
      return ("<w:keepNext/>" + spacing + none + aligned("center"), fonts("方正小标宋简体") + size(zh ? 44 : 36))
    }
  }

  /// The red of heads.
  private static let red = "FF0000"
  /// 170 mm across the middle of the page, 7 mm more than the body on the left and 7 on the right.
  private let wide = "<w:ind w:left=\"-454\" w:right=\"-340\" w:firstLineChars=\"0\" w:firstLine=\"0\"/>"

  /// Two red rules of so many eighths of a point.
  private func rules(above: Int, below: Int) -> String {
    func rule(_ side: String, _ width: Int) -> String {
      "<w:\(side) w:val=\"single\" w:sz=\"\(width)\" w:space=\"0\" w:color=\"\(Self.red)\"/>"
    }
    return "<w:pBdr>\(rule("top", above))\(rule("bottom", below))</w:pBdr>"
  }

  private func name(of style: Style) -> String {
    switch style {
    case .body: "Normal"
    case .title: "Title"
    case .heading: "heading 1"
    case .subheading: "heading 2"
    case .caption: "caption"
    case .footer: "footer"
    case .cell, .centredCell, .gap, .remark, .reference, .salutation, .signature, .date, .note, .agency, .headRule,
      .footRule, .headNumber, .letterTitle:
      style.rawValue
    }
  }

  private func size(_ halfPoints: Int) -> String {
    "<w:sz w:val=\"\(halfPoints)\"/><w:szCs w:val=\"\(halfPoints)\"/>"
  }

  private func fonts(_ chinese: String, latin: String = "Times New Roman") -> String {
    "<w:rFonts w:ascii=\"\(latin)\" w:hAnsi=\"\(latin)\" w:eastAsia=\"\(chinese)\" w:cs=\"Times New Roman\"/>"
  }

  /// Which fonts may replace those that are named, since 方正小标宋 and the GB2312 fonts come with few systems.
  static let fontTable: String = {
    let fonts = [
      ("方正小标宋简体", "FZXiaoBiaoSong-B05S,小标宋,宋体,SimSun,Noto Serif CJK SC", "roman"),
      ("仿宋_GB2312", "仿宋,FangSong,STFangsong,FandolFang,Noto Serif CJK SC", "modern"),
      ("楷体_GB2312", "楷体,KaiTi,STKaiti,FandolKai,Noto Serif CJK SC", "modern"),
      ("黑体", "SimHei,STHeiti,Noto Sans CJK SC", "modern"), ("宋体", "SimSun,STSong,Noto Serif CJK SC", "auto"),
    ]
    let chinese = fonts.map { name, others, family in
      "<w:font w:name=\"\(name)\"><w:altName w:val=\"\(others)\"/><w:charset w:val=\"86\"/><w:family w:val=\"\(family)\"/>"
        + "<w:pitch w:val=\"default\"/></w:font>"
    }
    return
      "<w:fonts \(DocxRenderer.names)>\(chinese.joined())<w:font w:name=\"Times New Roman\"><w:charset w:val=\"00\"/>"
      + "<w:family w:val=\"roman\"/><w:pitch w:val=\"variable\"/></w:font></w:fonts>"
  }()

  static let settings =
    "<w:settings \(DocxRenderer.names)><w:zoom w:percent=\"100\"/><w:characterSpacingControl w:val=\"compressPunctuation\"/>"
    + "<w:compat><w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/>"
    + "</w:compat></w:settings>"

  /// `— 1 —` at the foot of every page.
  static let pageNumber =
    "<w:ftr \(DocxRenderer.names)><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr><w:r><w:t xml:space=\"preserve\">— </w:t></w:r>"
    + "<w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple>"
    + "<w:r><w:t xml:space=\"preserve\"> —</w:t></w:r></w:p></w:ftr>"
}
