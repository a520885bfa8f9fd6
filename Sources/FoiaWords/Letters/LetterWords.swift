public import FoiaCalendar
public import FoiaCore

/// What is left blank in a letter, and what to do about it.
public struct LetterBlank: Hashable, Sendable {
  /// Where what is missing comes from.
  public enum Source: Hashable, Sendable {
    /// It is a fact of the record or a setting of the office, which this command tells.
    case record(Phrase)
    /// The office writes it by hand each time.
    case hand
  }

  /// What is missing: 文号.
  public let what: Phrase
  /// Where it comes from.
  public let source: Source

  /// A blank of which nothing more is known.
  public init(_ what: Phrase, from source: Source) {
    self.what = what
    self.source = source
  }

  /// The command that records or sets it; nil where it is written by hand.
  public var command: Phrase? {
    switch source {
    case .record(let command): command
    case .hand: nil
    }
  }

  /// What stands in the letter.
  public var mark: Phrase { Phrase(zh: "【待填：\(what.zh)】", en: "[to fill in: \(what.en)]") }
}

/// What the command `letter` says beside the letter.
public enum LetterWords {
  /// What has still to be filled in, with the commands that record it.
  public static func blanks(_ blanks: [LetterBlank]) -> Phrase {
    let told = blanks.map { blank in
      guard let hint = blank.command else { return blank.what }
      return Phrase(zh: "\(blank.what.zh)（\(hint.zh)）", en: "\(blank.what.en) (\(hint.en))")
    }.joined(zh: "；", en: "; ")
    return Phrase(zh: "文书中有\(blanks.count)处待填：\(told.zh)", en: "left blank in the letter: \(told.en)")
  }

  /// Some numbers of documents.
  public static func listed(_ numbers: [OfficialNumber]) -> Phrase {
    numbers.map { Phrase(both: $0.description) }.joined(zh: "、", en: ", ")
  }

  /// Which numbers were recorded as spoilt; the others of those that were told were so already.
  public static func spoilt(_ recorded: [OfficialNumber], of told: [OfficialNumber]) -> Phrase {
    if recorded.isEmpty {
      return Phrase(
        zh: "\(listed(told).zh)原来就已登记作废，未作改动。",
        en: "\(listed(told).en) is on record as spoilt already; nothing was recorded.")
    }
    return Phrase(
      zh: "已登记作废文号：\(listed(recorded).zh)。不再使用，也不算断号。",
      en: "Recorded as spoilt: \(listed(recorded).en). It is not given again, and is no gap.")
  }

  /// That the new answer is the one that was revoked.
  public static let sameAsRevoked = Phrase(
    zh: "重新答复与原答复的结果相同：不得以同一事实和理由作出与原答复基本相同的答复（《行政诉讼法》第七十一条、《行政复议法》第六十四条）",
    en:
      "the new answer has the outcome of the one it replaces: on the same facts and reasons none may be given that is essentially the same (Administrative Litigation Law art. 71, Administrative Review Law art. 64)"
  )

  /// That a letter states other remedies than the law has.
  public static func remedies(
    _ stated: Remedies, insteadOf byLaw: Remedies, _ decision: ContestedDecision
  ) -> Phrase {
    let key = LedgerSetting.remediesOf(decision).rawValue
    return Phrase(
      zh: "“\(decision.name.zh)”的救济途径按本机关设置（\(key)）写作：\(stated.name.zh)；法律规定的是：\(byLaw.name.zh)",
      en:
        "the remedies against '\(decision.name.en)' are as the office set them (\(key)): \(stated.name.en); the law has: \(byLaw.name.en)"
    )
  }

  /// That the parts of a partial answer are not on record.
  public static func partsMissing(_ hint: CommandHint) -> Phrase {
    Phrase(
      zh: "没有登记各部分的结果，两种救济途径都写上了；先登记：\(hint.zh)",
      en: "the parts are not on record, so both ways of contesting stand in the letter; record them first: \(hint.en)")
  }

  /// How a Chinese number of a document is to be written, where it was typed another way; nil where it is right.
  public static func odd(_ number: String) -> Phrase? {
    guard !number.allSatisfy(\.isASCII), let right = OfficialNumber(reading: number)?.description, right != number
    else { return nil }
    return Phrase(
      zh: "文号“\(number)”宜写作“\(right)”：年份用六角括号，序号不加“第”、不编虚位（GB/T 9704）",
      en: "the number '\(number)' is better written '\(right)': hexagonal brackets, no 第, no leading zeros (GB/T 9704)")
  }

  /// That the template of a decision tells no remedies.
  public static let remediesMissing = Phrase(
    zh: "模板没有写明救济途径（行政复议、行政诉讼）：请补写",
    en: "the template tells nothing of remedies (a review, a suit): add them")

  /// That a letter says that a day was let pass which had not passed on its own day.
  public static func notPassedYet(_ day: Day) -> Phrase {
    Phrase(
      zh: "期限\(day.long.zh)在答复之日尚未届满，文书却写明逾期：请核对",
      en: "the limit, \(day.long.en), had not passed on the day of the answer, which says that it had: check it")
  }

  /// That nothing on record shows another way of service to have failed.
  public static let noOtherWay = Phrase(
    zh: "没有登记其他方式送达未成：公告送达以其他方式无法送达为前提",
    en: "no other way of service is on record: a public notice needs that another way failed")

  /// That no officer handed anything over to a colleague.
  public static let noHandOver: Phrase = {
    let hint = CommandHint(.assign, .option(AssignSyntax.from), .option(AssignSyntax.to))
    return Phrase(zh: "没有登记工作交接：用 \(hint.zh) 登记", en: "no hand-over is on record; record one with \(hint.en)")
  }()

  /// How many of the letters in a folder have still to be filled in.
  public static func incomplete(_ count: Int, _ code: LetterCode) -> Phrase {
    let hint = CommandHint(.letter, .operand(LetterSyntax.number), .text(code.rawValue))
    return Phrase(
      zh: "其中\(count)份有待填内容，逐件查看：\(hint.zh)", en: "\(count) of them have blanks; to see which: \(hint.en)")
  }

  /// That a letter is kept as it was written.
  public static func kept(_ code: LetterCode) -> Phrase {
    Phrase(zh: "已存为附件：\(code.name.zh)", en: "Kept with the application: \(code.name.en)")
  }

  /// That an office's old templates say nothing that no longer holds.
  public static let nothingObsolete = Phrase(zh: "没有发现过时的说法。", en: "Nothing out of date was found.")

  /// How fields are written in a template.
  public static let aboutFields = Phrase(
    zh: """
      值：{申请人}；没有登记的，印出【待填】并提醒。条件：{?已延期}……{/已延期}，值也可以作条件：{?代理人}……{/代理人}。
      重复：{#各项}……{/各项}，可以是一段的一部分、几段或者表格的几行。中英文名称都可以用。
      """,
    en: """
      A value: {applicant}; what is not recorded is left as a marked blank, with a warning. A condition: {?extended}…{/extended};
      a value can be one, too: {?agent}…{/agent}. A repetition: {#parts}…{/parts}, of a piece of a paragraph, of paragraphs or of
      rows of a table. Names of both languages can be used.
      """)

  /// That files among the templates have no name that a letter goes by.
  public static func unused(_ names: [String], for name: String) -> Phrase {
    let listed = names.prefix(3).map { Phrase(both: $0) }.joined(zh: "、", en: ", ")
    let more = names.count > 3
    return Phrase(
      zh: "templates 中没有用上的文件：\(listed.zh)\(more ? "等\(names.count)个" : "")；模板按文书代码命名，这种文书的应为 \(name)",
      en:
        "not used in templates: \(listed.en)\(more ? " and \(names.count - 3) more" : ""); a template is named by the code of its letter, here \(name)"
    )
  }

  /// Which templates were written into a folder, and which were there already.
  public static func templates(_ written: Int, kept: [String], to folder: String) -> Phrase {
    let words =
      written == 0
      ? Phrase(zh: "没有写入新的模板。", en: "No template was written.")
      : Phrase(
        zh: "已在 \(folder) 写入\(written)个模板。改好后放进台账旁边的 templates 文件夹即可使用。",
        en:
          "\(counted(written, "template")) written to \(folder). Edited, they go into the folder 'templates' beside the ledger."
      )
    if kept.isEmpty { return words }
    return words
      + Phrase(
        zh: "已有的未改动：\(kept.joined(separator: "、"))。",
        en: " Already there and left as they are: \(kept.joined(separator: ", ")).")
  }

  /// How many letters were written into a folder.
  public static func written(_ count: Int, _ code: LetterCode, to folder: String) -> Phrase {
    Phrase(zh: "已在 \(folder) 写入\(count)份\(code.name.zh)。", en: "\(count) written to \(folder): \(code.name.en).")
  }
}

extension LetterBlank {
  /// What a command records; written by hand where no command does.
  public init(_ what: Phrase, recordedBy command: CommandHint?) {
    self.init(what, from: command.map { .record($0.text) } ?? .hand)
  }

  /// What the office sets once for all its letters.
  public init(_ what: Phrase, setting: LedgerSetting) {
    self.init(what, recordedBy: CommandHint(.config, .text(setting.rawValue), .operand(ConfigSyntax.values)))
  }

  /// The number of a letter, which is given and recorded while the letter is made.
  public init(numberOf code: LetterCode, _ number: ApplicationNumber) {
    self.init(
      Phrase(zh: "文号", en: "document number"),
      recordedBy: CommandHint(.letter, .number(number), .text(code.rawValue), .option(LetterSyntax.documentNumber)))
  }

  /// A field of an application that was recorded without it.
  public init(_ what: Phrase, _ field: Field, of number: ApplicationNumber) {
    self.init(what, from: .record(CorrectSyntax.hint(number, field).text))
  }

  /// A field of an answer that was recorded without it.
  public init(_ what: Phrase, _ field: Field, of answer: LetterAnswer, _ number: ApplicationNumber) {
    self.init(what, from: .record(CorrectSyntax.hint(number, field, of: answer.entry).text))
  }

  /// A field of an entry that was recorded without it.
  public init(_ what: Phrase, _ field: Field, of entry: EntryID, _ number: ApplicationNumber) {
    self.init(what, from: .record(CorrectSyntax.hint(number, field, of: entry).text))
  }
}
