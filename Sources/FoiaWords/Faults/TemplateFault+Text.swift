public import FoiaCore

extension TemplateFault {
  /// Why the file cannot be read or filled in, and the way out.
  public var text: FaultText { reason.text.after(Phrase(zh: "\(file)：", en: "\(file): ")) }
}

extension TemplatePlace {
  /// The paragraph: `正文第3段` · `paragraph 3`.
  public var name: Phrase {
    switch part {
    case .document: Phrase(zh: "正文第\(paragraph)段", en: "paragraph \(paragraph)")
    case .header: Phrase(zh: "页眉第\(paragraph)段", en: "header, paragraph \(paragraph)")
    case .footer: Phrase(zh: "页脚第\(paragraph)段", en: "footer, paragraph \(paragraph)")
    case .footnotes: Phrase(zh: "脚注第\(paragraph)段", en: "footnotes, paragraph \(paragraph)")
    case .endnotes: Phrase(zh: "尾注第\(paragraph)段", en: "endnotes, paragraph \(paragraph)")
    }
  }
}

extension TemplateFault.Reason {
  fileprivate var text: FaultText {
    let saving = Phrase(zh: "请另存为 .docx", en: "save it as .docx")
    switch self {
    case .notADocument: return FaultText(zh: "不是 Word 文档", en: "not a Word document", wayOut: saving)
    case .olderThanWord2007:
      return FaultText(zh: "是 Word 97—2003 格式（.doc）", en: "in the format of Word 97 to 2003 (.doc)", wayOut: saving)
    case .encrypted:
      return FaultText(
        zh: "文件有密码", en: "the file has a password",
        wayOut: Phrase(zh: "请去掉密码后另存", en: "take the password off and save it"))
    case .macros:
      return FaultText(
        zh: "文件带有宏，不予使用", en: "it has macros, and is not used", wayOut: saving + Phrase(zh: "，不带宏", en: " without them")
      )
    case .wordTemplate: return FaultText(zh: "是 Word 模板（.dotx）", en: "a template of Word (.dotx)", wayOut: saving)
    case .documentType:
      return FaultText(zh: "文件中有文档类型声明，不予读取", en: "it declares a document type, which is not read", wayOut: saving)
    case .tooLarge:
      return FaultText(
        zh: "文件过大，或者填写后过大", en: "it is too large, or would be once filled in",
        wayOut: Phrase(zh: "请删去大图片和无关内容", en: "take out large pictures and what it does not need"))
    case .damaged(let part):
      let name = part.excerpt
      return FaultText(
        zh: part.isEmpty ? "文件已损坏" : "文件已损坏或不合规范（\(name)）",
        en: part.isEmpty ? "the file is damaged" : "the file is damaged or not as Word writes it (\(name))",
        wayOut: Phrase(zh: "请用 Word 或 WPS 打开并另存", en: "open it with Word or WPS and save it"))
    case .mistrusted(let owner):
      let option = LetterSyntax.template.flag
      return FaultText(
        zh: "模板可能不是本人放置的（所有者 \(owner)，或者文件夹任何人可写），不予使用",
        en:
          "somebody else could have put this template there (its owner is \(owner), or everybody may write in the folder), so it is not used",
        wayOut: Phrase(zh: "确要使用，写明 \(option)", en: "to use it all the same, name it with \(option)"))
    case .unknown(let typed, let place, let near):
      let fields = CommandHint(.letter, .flag(LetterSyntax.fields))
      return FaultText(
        zh: "\(place.name.zh)：没有字段\(typed.excerpt)", en: "\(place.name.en): there is no field \(typed.excerpt)",
        wayOut: .didYouMean(
          near.compactMap { LetterField(named: $0)?.inBraces },
          orElse: Phrase(zh: "全部字段见 \(fields.zh)", en: "see \(fields.en) for all of them")))
    case .notInLetter(let typed, let place, let code):
      let reason =
        code.goesToThirdParty
        ? Phrase(zh: "（发给第三方的文书不得写申请人）", en: " (a letter to a third party must not tell who applied)") : .empty
      let fields = CommandHint(.letter, .flag(LetterSyntax.fields))
      return FaultText(
        zh: "\(place.name.zh)：\(typed.excerpt)不能用在\(code.name.zh)里\(reason.zh)",
        en: "\(place.name.en): \(typed.excerpt) has no place in this letter (\(code.rawValue))\(reason.en)",
        wayOut: Phrase(zh: "可用的字段见 \(fields.zh)", en: "see \(fields.en) for those that have"))
    case .noValue(let typed, let place):
      let name = typed.named
      return FaultText(
        zh: "\(place.name.zh)：\(typed.excerpt)不是一个值", en: "\(place.name.en): \(typed.excerpt) is no value",
        wayOut: Phrase(
          zh: "重复用 {#\(name)}…{/\(name)}，条件用 {?\(name)}…{/\(name)}",
          en: "repeat with {#\(name)}…{/\(name)}, or ask with {?\(name)}…{/\(name)}"))
    case .noList(let typed, let place):
      return FaultText(
        zh: "\(place.name.zh)：\(typed.excerpt)不能重复", en: "\(place.name.en): \(typed.excerpt) cannot be repeated",
        wayOut: Phrase(
          zh: "条件用 {?\(typed.named)}…{/\(typed.named)}", en: "for a condition write {?\(typed.named)}…{/\(typed.named)}"
        ))
    case .outsideList(let typed, let place, let list):
      let name = LetterField(named: list)?.name ?? Phrase(both: list)
      return FaultText(
        zh: "\(place.name.zh)：\(typed.excerpt)要写在 {#\(name.zh)} 和 {/\(name.zh)} 之间",
        en: "\(place.name.en): \(typed.excerpt) belongs between {#\(name.en)} and {/\(name.en)}")
    case .strayBrace(let place):
      return FaultText(
        zh: "\(place.name.zh)：大括号不成对", en: "\(place.name.en): a brace stands alone",
        wayOut: Phrase(
          zh: "字段写在一对大括号里，如 {申请人}；要印出大括号，写全角的｛｝，其中不能是字段名",
          en:
            "a field stands in one pair, as in {applicant}; write the wide ｛｝, around no name of a field, for braces that are to be printed"
        ))
    case .unclosed(let typed, let place):
      return FaultText(
        zh: "\(place.name.zh)：\(typed.excerpt)没有结束", en: "\(place.name.en): \(typed.excerpt) has no end",
        wayOut: Phrase(zh: "补上 {/\(typed.named)}", en: "add {/\(typed.named)}"))
    case .unopened(let typed, let place):
      return FaultText(
        zh: "\(place.name.zh)：\(typed.excerpt)没有开头", en: "\(place.name.en): \(typed.excerpt) ends what did not begin",
        wayOut: Phrase(
          zh: "补上 {#\(typed.named)} 或 {?\(typed.named)}", en: "add {#\(typed.named)} or {?\(typed.named)} before it"))
    case .crossed(let typed, let place, let other):
      return FaultText(
        zh: "\(place.name.zh)：\(typed.excerpt)与\(other.excerpt)交叉",
        en: "\(place.name.en): \(typed.excerpt) overlaps with \(other.excerpt)",
        wayOut: Phrase(
          zh: "一个要整个在另一个之内，或者各占一段、一行", en: "put one wholly inside the other, or each into paragraphs or rows of its own"
        ))
    case .apart(let typed, let place):
      return FaultText(
        zh: "\(place.name.zh)：\(typed.excerpt)的开头和结尾不在一处",
        en: "\(place.name.en): \(typed.excerpt) begins and ends in different places",
        wayOut: Phrase(
          zh: "开头和结尾写在同一段、同一行或者同一层的两段", en: "put both into one paragraph, one row, or two paragraphs side by side"))
    }
  }
}

extension String {
  /// The name in what was typed: `items` for `{#items}`.
  fileprivate var named: String { trimming { "{}｛｝#?/＃？／ ".contains($0) }.excerpt }

  private func trimming(_ isDropped: (Character) -> Bool) -> String {
    var rest = drop(while: isDropped)
    while let last = rest.last, isDropped(last) { rest.removeLast() }
    return String(rest)
  }
}
