public import FoiaCore

/// What is left blank in a letter, and what to do about it.
public struct LetterBlank: Hashable, Sendable {
  /// Where what is missing comes from.
  public enum Source: Hashable, Sendable {
    /// It is a fact of the record, which this command tells.
    case record(Phrase)
    /// It is a setting of the office.
    case office
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

  /// What stands in the letter.
  public var mark: Phrase { Phrase(zh: "【待填：\(what.zh)】", en: "[to fill in: \(what.en)]") }
}

/// What the command `letter` says beside the letter.
public enum LetterWords {
  /// What has still to be filled in, with the commands that record it.
  public static func blanks(_ blanks: [LetterBlank]) -> Phrase {
    let told = blanks.map { blank in
      guard case .record(let hint) = blank.source else { return blank.what }
      return Phrase(zh: "\(blank.what.zh)（\(hint.zh)）", en: "\(blank.what.en) (\(hint.en))")
    }.joined(zh: "；", en: "; ")
    return Phrase(zh: "文书中有\(blanks.count)处待填：\(told.zh)", en: "left blank in the letter: \(told.en)")
  }

  /// That the new answer is the one that was revoked.
  public static let sameAsRevoked = Phrase(
    zh: "重新答复与原答复的结果相同：不得以同一事实和理由作出与原答复基本相同的答复（《行政诉讼法》第七十一条、《行政复议法》第六十四条）",
    en:
      "the new answer has the outcome of the one it replaces: on the same facts and reasons none may be given that is essentially the same (Administrative Litigation Law art. 71, Administrative Review Law art. 64)"
  )

  /// That the parts of a partial answer are not on record.
  public static func partsMissing(_ hint: CommandHint) -> Phrase {
    Phrase(
      zh: "没有登记各部分的结果，两种救济途径都写上了；先登记：\(hint.zh)",
      en: "the parts are not on record, so both ways of contesting stand in the letter; record them first: \(hint.en)")
  }

  /// That nothing on record shows another way of service to have failed.
  public static let noOtherWay = Phrase(
    zh: "没有登记其他方式送达未成：公告送达以其他方式无法送达为前提",
    en: "no other way of service is on record: a public notice needs that another way failed")

  /// How many of the letters in a folder have still to be filled in.
  public static func incomplete(_ count: Int) -> Phrase {
    Phrase(
      zh: "其中\(count)份有待填内容，逐件查看：\(CommandHint(.letter, .operand(LetterSyntax.number)).zh)",
      en: "\(count) of them have blanks; to see which: \(CommandHint(.letter, .operand(LetterSyntax.number)).en)")
  }

  /// That a letter is kept as it was written.
  public static func kept(_ code: LetterCode) -> Phrase {
    Phrase(zh: "已存为附件：\(code.name.zh)", en: "Kept with the application: \(code.name.en)")
  }

  /// How many letters were written into a folder.
  public static func written(_ count: Int, _ code: LetterCode, to folder: String) -> Phrase {
    Phrase(zh: "已在 \(folder) 写入\(count)份\(code.name.zh)。", en: "\(count) written to \(folder): \(code.name.en).")
  }
}

extension LetterBlank {
  /// A field of an application that was recorded without it.
  public init(_ what: Phrase, _ field: Field, of number: ApplicationNumber) {
    self.init(what, from: .record(CorrectSyntax.hint(number, field).text))
  }

  /// A field of an entry that was recorded without it.
  public init(_ what: Phrase, _ field: Field, of entry: EntryID, _ number: ApplicationNumber) {
    self.init(what, from: .record(CorrectSyntax.hint(number, field, of: entry).text))
  }
}
