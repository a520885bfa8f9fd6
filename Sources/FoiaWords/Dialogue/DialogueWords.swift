public import FoiaCore

/// What is said to a person at a terminal around the questions of a command.
public enum DialogueWords {
  /// Asks for something: `申请人［张三］：` · `applicant [Zhang San]: `.
  public static func prompt(_ label: Phrase, proposal: String?) -> Phrase {
    Phrase(
      zh: label.zh + (proposal.map { "［\($0)］" } ?? "") + "：",
      en: label.en + (proposal.map { " [\($0)]" } ?? "") + ": ")
  }

  /// The label of what may be left out.
  public static func optional(_ label: Phrase) -> Phrase {
    Phrase(zh: "\(label.zh)（可不填）", en: "\(label.en) (may be left out)")
  }

  /// What can be chosen, numbered from 1: `1 当面提交  2 邮寄`.
  public static func choices(_ names: [Phrase]) -> [Phrase] {
    zip(1..., names).map { number, name in Phrase(both: "\(number) ") + name }
  }

  /// How a list is answered.
  public static let byNumber = Phrase(zh: "写所列的序号", en: "type a number of the list")
  /// Which of several steps the command is to record.
  public static let step = Phrase(zh: "登记哪一项", en: "which of these")
  /// That the answer is none of the numbers of a list.
  public static func outsideList(_ text: String, last: Int) -> Phrase {
    Phrase(zh: "“\(text)”不在所列序号 1 至 \(last) 之内", en: "'\(text)' is none of the numbers from 1 to \(last)")
  }

  /// That an answer is the number of nothing that can be changed.
  public static func notChangeable(_ text: String, last: Int) -> Phrase {
    let way = Phrase(zh: "请写序号修改，或写 n 不登记", en: "type a number to edit, or n for no")
    return text.isEmpty ? way : outsideList(text, last: last)
  }

  /// That an answer can mean several outcomes, which are listed below it.
  public static func severalOutcomes(_ text: String, _ count: Int) -> Phrase {
    Phrase(
      zh: "“\(text)”可指以下\(count)种办理结果，写序号选其一：", en: "'\(text)' can mean \(count) outcomes; choose one by its number:")
  }

  /// Which application is meant.
  public static let application = Phrase(zh: "哪一件（编号，或内容、申请人中的字词）", en: "which application (number, or words of it)")
  /// How many more there are than the list shows.
  public static func more(_ count: Int) -> Phrase {
    Phrase(zh: "  另有\(count)件，输入字词可缩小范围", en: "  \(count) more; type words to narrow the list")
  }
  /// That several applications fit what was typed.
  public static func severalFit(_ text: String, _ count: Int) -> Phrase {
    Phrase(zh: "“\(text)”符合\(count)件，请写编号", en: "'\(text)' fits \(count) applications; type a number")
  }
  /// That no application fits what was typed.
  public static func noneFits(_ text: String) -> Phrase {
    Phrase(zh: "没有符合“\(text)”的申请", en: "no application fits '\(text)'")
  }
  /// That a number names an application, and the place of another one in the list.
  public static func numberOrPlace(_ text: String, listed number: ApplicationNumber) -> Phrase {
    Phrase(
      zh: "“\(text)”可以是编号，也可以是所列第\(text)件（\(number)），请写编号，如 \(number)",
      en: "'\(text)' can be a number, or the place of \(number) in the list; write the number, like \(number)")
  }
  /// That there is no application to choose from.
  public static let nothingToChoose = Phrase(zh: "没有可选的申请", en: "there is no application to choose from")

  /// The heading over everything that is about to be recorded.
  public static let whole = Phrase(zh: "请核对：", en: "Please look it over:")
  /// The label of what will be recorded of an application, with what is computed for it.
  public static func toRecord(_ number: ApplicationNumber) -> Phrase {
    Phrase(zh: "将登记 \(number)", en: "to be recorded of \(number)")
  }
  /// How an application is named where it is asked for, or several are.
  public static func applications(mayBeSeveral: Bool) -> Phrase {
    let several = mayBeSeveral ? Phrase(zh: "；几件一并办理写 1,2 或 1-3", en: "; several as 1,2 or 1-3") : .empty
    let words = Phrase(zh: "。输入申请内容或申请人的文字可缩小范围", en: ". Words of the subject or the applicant narrow the list")
    return ValueKind.number.explanation + several + words
  }
  /// What stands for a value that was asked for and left out.
  public static let leftOut = Phrase(zh: "（未填）", en: "(left out)")
  /// Whether it is to be recorded as shown.
  public static let isRight = Phrase(
    zh: "登记吗？［Enter＝登记，序号＝修改，n＝不登记］：", en: "Record it? [Enter = yes, a number = edit it, n = no]: ")
  /// Whether figures are to be recorded as shown, or asked for again.
  public static let isRightOrAgain = Phrase(
    zh: "登记吗？［Enter＝登记，e＝重填，n＝不登记］：", en: "Record it? [Enter = yes, e = ask again, n = no]: ")
  /// Asks for the number of what is to be changed; an empty answer changes nothing.
  public static let which = Phrase(zh: "修改第几项（Enter＝返回）", en: "which number is to be changed (Enter = none)")
  /// Asks for the number of what is to be changed, where it cannot be recorded as it is.
  public static let whichMust = Phrase(
    zh: "修改第几项（n＝不登记）", en: "which number is to be changed (n = do not record it)")
  /// That the answer was none of yes, a number and no.
  public static let yesNumberOrNo = Phrase(
    zh: "请按 Enter 登记，写序号修改，或写 n 不登记", en: "press Enter to record it, type a number to edit, or n for no")
  /// Whether a cancelled command can be taken up again.
  ///
  /// - Parameter lacksIdentity: whether the number of an identity document was typed, which is never kept.
  public static func kept(_ verb: Verb, lacksIdentity: Bool) -> Phrase {
    let hint = CommandHint(verb, .flag(GeneralOptions.resume))
    let left = lacksIdentity ? Phrase(zh: "（证件号码不留，须重填）", en: " (but for the identity number)") : .empty
    return Phrase(
      zh: "已填的内容留着\(left.zh)，接着填：\(hint.zh)", en: "What you typed is kept\(left.en); go on with: \(hint.en)")
  }
  /// What fields say today, to choose from.
  public static func fields(of number: ApplicationNumber) -> Phrase {
    Phrase(zh: "\(number) 现在登记的是：", en: "What is on record of \(number):")
  }
  /// What fields of a review or suit say today, to choose from.
  public static func fields(of entry: EntryID) -> Phrase {
    Phrase(zh: "#\(entry) 现在登记的是：", en: "What is on record of #\(entry):")
  }
  /// What stands where a field says nothing.
  public static let nothing = Phrase(zh: "（空）", en: "(none)")
  /// Asks for another field to correct; an empty answer ends it.
  public static let anotherField = Phrase(zh: "再更正一项（序号或名称，Enter 结束）", en: "another field (Enter ends)")
  /// Asks for the field to correct.
  public static let field = Phrase(zh: "要更正的项目（序号或名称）", en: "which field is wrong (number or name)")
  /// That a field cannot be empty.
  public static let fieldNeeded = Phrase(zh: "请写序号或项目名称", en: "type the number or the name of a field")
  /// The application that words were taken for.
  public static func taken(_ now: ApplicationToday) -> Phrase { Phrase(both: "  ") + now.recognisable }
  /// What comes after this is only tried.
  public static let tried = Phrase(zh: "（只检查，不写入）", en: "(checked only, not written)")
  /// That a dry run changed nothing.
  public static let dryRun = Phrase(zh: "只检查，未写入任何内容", en: "checked only, nothing was written")
}

extension String {
  /// A long text as far as it is needed to know something again.
  fileprivate var shortened: String { count > 30 ? prefix(29) + "…" : self }

  /// Whether an answer agrees.
  public var isYes: Bool { ["y", "yes", "是"].contains(word) }
  /// Whether an answer refuses.
  public var isNo: Bool { ["n", "no", "否", "不", "不登记"].contains(word) }
  /// Whether an answer asks to change something.
  public var isEdit: Bool { ["e", "edit", "改", "修改"].contains(word) }
  /// Whether an answer asks what is meant.
  public var asksForHelp: Bool { ["?", "？"].contains(trimmed) }

  /// The place, from 0, that a typed number from 1 has in a list of so many; nil if it is no number, or beyond the list.
  public func place(inListOf count: Int) -> Int? {
    count > 0 ? Int(digits: word, in: 1...count).map { $0 - 1 } : nil
  }

  /// Whether it consists of digits, as the number of a choice does.
  public var isDigits: Bool { !word.isEmpty && word.allSatisfy { $0.isASCII && $0.isNumber } }
}

extension ApplicationToday {
  /// The application in a line, so that a person knows it again: its number, who asks for what, how it stands.
  public var recognisable: Phrase {
    let remainder = clock.flatMap { clock in clock.due.flatMap { clock.remainder(due: $0, today: today) } }
    let standing =
      application.isOpen ? remainder ?? clock?.stateName ?? status.name : application.closing?.shortOutcomeName
    return [
      Phrase(both: application.number.description), application.intake.applicantName(showsPersonal: false),
      Phrase(both: application.intake.subject.shortened), standing ?? status.name,
    ].joined(zh: "  ", en: "  ")
  }
}
