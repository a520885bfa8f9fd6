public import FoiaCore

/// What `foia letter` takes on its line.
public enum LetterSyntax {
  /// The application that the letter is about.
  public static let number = GeneralOptions.number
  /// Which letter; without it the reply once closed, else the receipt.
  public static let code = Operand(
    .optional, .choice(LetterCode.self),
    Phrase(zh: "哪种文书（缺省：办结后为答复书，此前为登记回执）", en: "which letter (else the reply once closed, before it the receipt)"))
  /// The party that a letter of consultation goes to.
  public static let party = Option(
    "party", .name, Phrase(zh: "征求意见的对象（缺省：全部）", en: "whom a consultation goes to (else all of them)"))
  /// What the letter tells, by the handle of its entry: one of several answers, requests or extensions; else the last one.
  public static let entry = Option(
    "entry", .handle,
    Phrase(
      zh: "哪一次答复、告知补正、延期等，写其记录号，如 #14（缺省：最近一次）",
      en: "which answer, request or extension the letter tells, by its handle, like #14 (else the last one)")
  )
  /// What information a third party is asked about.
  public static let about = Option(
    "about", .text(limitedAs: .subject),
    Phrase(zh: "向第三方说明拟公开的是什么信息，不写申请人", en: "what information a third party is asked about, without the applicant"))
  /// What only this letter says of the case.
  public static let ground = Option(
    "ground", .text(limitedAs: .reason),
    Phrase(
      zh: "该文书要写明的内容：涉及第三方的什么权益、仍予公开的理由、行政查询的类别、其他处理的意见",
      en:
        "what only the letter says: what of a third party's is touched, why it is disclosed all the same, which registration is meant, what is decided otherwise"
    ))
  /// The number under which the letter is issued, which is recorded.
  public static let documentNumber = Option(
    "number", .document,
    Phrase(zh: "登记该文书的文号（auto 或 自动：取下一个号）", en: "record the number of the letter (auto: the next one)"),
    placeholder: Phrase(zh: "文号", en: "NUMBER"))
  /// Whether it is set as a simple sheet and not in the letter form with the agency's name in red.
  public static let plain = Flag(
    "plain", Phrase(zh: "普通版式，不用红头信函格式", en: "a simple sheet, not the letter form with the red head"), in: .output)
  /// Whether the file is kept with the application, as what left the office.
  public static let keep = Flag(
    "keep", Phrase(zh: "同时存为附件：发出的就是这一份", en: "keep the file with the application, as what left the office"),
    in: .output)
  /// The letter that is written for every application that can have it.
  public static let all = Option(
    "all", .letterCode,
    Phrase(
      zh: "为每件可以制作的申请各写一份（工作交接清单每次交接一份）",
      en: "one for every application that can have it (of handover one for every hand-over)"),
    placeholder: Phrase(zh: "文书", en: "CODE"))
  /// The format of the letter.
  public static let format = Option(
    "format", .code(ShowSyntax.Format.self, of: .format), Phrase(zh: "文书的格式", en: "format of the letter"), in: .output)

  /// The template of one letter, instead of the one beside the ledger.
  public static let template = Option(
    "template", .file, Phrase(zh: "按这个 .docx 模板制作", en: "make it of this template (.docx)"), in: .output)
  /// The folder that the built-in letters are written to as templates.
  public static let templates = Option(
    "templates", .folder, Phrase(zh: "把内置文书写成模板，供修改", en: "write the built-in letters as templates, to be edited"))
  /// Whether the fields of templates are listed.
  public static let fields = Flag("fields", Phrase(zh: "列出模板可用的字段", en: "list the fields of templates"))
  /// Whether old templates are looked through for what the law no longer says.
  public static let lint = Flag(
    "lint", Phrase(zh: "检查旧模板中过时的说法", en: "find what is out of date in old templates"))
  /// The numbers of documents that are used up without a document.
  public static let spoil = Option(
    "spoil", .officialNumber, Phrase(zh: "登记作废的文号（印错、未发出）", en: "record a number as spoilt: misprinted, or never sent"),
    placeholder: Phrase(zh: "文号", en: "NUMBER"), question: Phrase(zh: "作废的文号", en: "number spoilt"), repeats: true)
  /// The old templates.
  public static let files = Operand(
    .several, .file, Phrase(zh: "模板文件（.docx 或者文本）", en: "files of templates (.docx or text)"))

  static let syntax = Syntax(
    usages: [
      .with(
        all,
        relations: [
          .needs([all], GeneralOptions.output), .apart([party, entry, about, ground, keep], from: all),
          .apart([plain], from: template),
        ]),
      .with(templates, relations: [.apart(ofLetters, from: templates), .apart([fields, lint], from: templates)]),
      .with(fields, relations: [.apart(ofLetters, from: fields), .apart([lint], from: fields)]),
      .with(lint, operands: [files], relations: [.apart(ofLetters, from: lint)]),
      .with(
        spoil,
        relations: [
          .apart(ofLetters + [templates, fields, lint, keep], from: spoil)
        ]),
      Usage(
        [number, code],
        [
          .apart([format], from: GeneralOptions.json), .apart([plain], from: template),
          .needs([keep], GeneralOptions.output), .needs([GeneralOptions.reason], spoil),
          .apart([party], from: entry),
        ]),
    ],
    [
      all, party, entry, about, ground, documentNumber, plain, keep, template, templates, fields, lint, spoil,
      GeneralOptions.reason,
      format,
      GeneralOptions.output, GeneralOptions.json,
    ], records: true,
    examples: [
      Example(
        Phrase(zh: "foia letter 1 -o 答复书.docx --keep", en: "foia letter 1 -o reply.docx --keep"),
        Phrase(
          zh: "第1号的答复书（未办结的是登记回执），并存为附件",
          en: "the reply of number 1 (its receipt while it is open), kept as it left")),
      Example(
        Phrase(
          zh: "foia letter 1 third-party --about 某公司2024年度排污许可证副本 --number auto",
          en: "foia letter 1 third-party --about 'the 2024 discharge permit' --number auto"),
        Phrase(
          zh: "征求意见书，附征求意见确认函，取下一个文号并登记",
          en: "the letter to a third party under the next number, with the form for its answer")),
      Example(
        Phrase(zh: "foia letter --templates 模板", en: "foia letter --templates templates"),
        Phrase(
          zh: "写出全部内置模板；改好后放进台账旁边的 templates 文件夹",
          en: "all built-in letters as templates; edited, they go into the folder 'templates' beside the ledger")),
    ])

  /// What is told of a letter that is made.
  private static let ofLetters: [any DeclaredOption] = [
    all, party, entry, about, ground, documentNumber, plain, keep, template, format, GeneralOptions.output,
  ]
}

extension ValueType where Value == LetterCode {
  /// A letter by its code or name, whose names help lists elsewhere.
  static var letterCode: Self {
    Self(.text, shown: { $0.noun }) { text, _ throws(ReadingFault) in try LetterCode(reading: text) }
  }
}

extension ValueType where Value == OfficialNumber {
  /// The number of a document: 易工信公复〔2026〕5号.
  static var officialNumber: Self {
    Self(.text, shown: { Phrase(both: $0.description) }) { text, _ throws(ReadingFault) in
      guard let number = OfficialNumber(reading: text) else { throw .notAnOfficialNumber(text) }
      return number
    }
  }
}
