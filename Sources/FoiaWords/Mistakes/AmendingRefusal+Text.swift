internal import FoiaCalendar
internal import FoiaCore

extension AmendingRefusal {
  /// Why it cannot be, and the way out.
  var text: FaultText {
    switch self {
    case .sameAlready(let number, let field):
      return FaultText(
        zh: "\(number) 的\(field.name.zh)本来就是这样，没有可更正的",
        en: "the \(field.name.en) of \(number) is that already: there is nothing to correct")
    case .notConfirmed(let number):
      let hint = CommandHint(.confirm, .number(number), .option(ConfirmSyntax.on))
      return FaultText(
        zh: "\(number) 尚未与申请人确认，没有收到日期可更正",
        en: "\(number) is not confirmed with the applicant, there is no receipt to correct",
        wayOut: Phrase(zh: "确认用 \(hint.zh)", en: hint.en))
    case .confirmationStands(let number, let channel, let entry, let on):
      let undo = CommandHint(.undo, .text("\(entry)"))
      return FaultText(
        zh: "\(number) 已登记与申请人确认（#\(entry)，\(on.inChinese)），而“\(channel.name.zh)”以收件之日为收到之日，无须确认",
        en:
          "the receipt of \(number) was confirmed on \(on.iso) (#\(entry)), but by '\(channel.name.en)' it is received the day it came and nothing is confirmed",
        wayOut: Phrase(zh: "先撤销：\(undo.zh)", en: "take that back first: \(undo.en)"))
    case .isErased(let number):
      return FaultText(
        zh: "\(number) 的个人信息已依法删除，不能再删除或更正",
        en: "the personal data of \(number) is erased: it can be neither erased nor corrected again")
    case .notClosed(let number):
      return FaultText(
        zh: "\(number) 没有办结，不需要恢复办理", en: "\(number) is not closed, there is nothing to reopen",
        wayOut: .see(CommandHint(.show, .number(number))))
    case .laterDepends(let number, let entry, let kind, let on):
      let void = CommandHint(.void, .number(number), .option(MendingSyntax.reason))
      let reopening = Self.reopening(number, past: kind)
      return FaultText(
        zh: "不能撤销：\(number) 后来的记录 #\(entry)（\(on.inChinese) \(kind.name.zh)）以它为前提",
        en: "it cannot be undone: the later entry #\(entry) of \(number) ('\(kind.name.en)', \(on.iso)) rests on it",
        wayOut: Phrase(
          zh: "先更正或撤销 #\(entry)\(reopening.zh)，不该登记的用 \(void.zh)",
          en: "correct or undo #\(entry) first; \(reopening.en)a wrong registration is taken out with \(void.en)"))
    case .nothingToUndo(let person):
      return FaultText(
        zh: "“\(person)”没有可以撤销的操作", en: "there is nothing by \(person) to undo", wayOut: .see(CommandHint(.log)))
    case .undoneAlready(let entry, let later):
      return FaultText(
        zh: "#\(entry) 已由 #\(later) 撤销", en: "#\(entry) was undone already, by #\(later)",
        wayOut: .see(CommandHint(.undo, .flag(UndoSyntax.list))))
    case .actionOfAnother(let entry, let person):
      let hint = CommandHint(
        .correct, .operand(CorrectSyntax.number), .operand(CorrectSyntax.pairs), .option(CorrectSyntax.reason))
      return FaultText(
        zh: "#\(entry) 是“\(person)”录入的，只能撤销本人的操作",
        en: "#\(entry) was recorded by \(person), and only one's own actions can be undone",
        wayOut: Phrase(zh: "由其本人撤销，或者用 \(hint.zh) 更正", en: "let them undo it, or correct it with \(hint.en)"))
    case .cannotUndo(.erased):
      return FaultText(
        zh: "这一步是删除个人信息：内容已不在文件中，不能撤销",
        en: "that action erased personal data: the values are gone from the file and cannot be brought back")
    case .cannotUndo(let kind):
      return FaultText(
        zh: "这一步是\(kind.name.zh)，不能撤销", en: "that action ('\(kind.name.en)') cannot be undone")
    case .redoStands(let number, isAnswered: true):
      let (order, log) = (Event.Kind.redoOrdered.command(number), CommandHint(.log, .number(number)))
      return FaultText(
        zh: "\(number) 已重新答复", en: "a new answer was given for \(number)",
        wayOut: Phrase(
          zh: "又被责令重新答复的用 \((order ?? log).zh) 登记；录错的先看 \(log.zh)，再更正",
          en: "record another order with \((order ?? log).en); what was typed wrong is corrected, see \(log.en)"))
    case .redoStands(let number, isAnswered: false):
      let hint = Event.Kind.redoAnswered.command(number) ?? CommandHint(.log, .number(number))
      return FaultText(
        zh: "\(number) 已登记责令重新答复", en: "a new answer was ordered for \(number)",
        wayOut: Phrase(
          zh: "重新作出的答复用 \(hint.zh) 登记，不必恢复办理", en: "record it with \(hint.en) instead of reopening it"))
    case .notDuplicate(let number, let kept):
      let hint = CommandHint(.void, .number(number), .option(MendingSyntax.reason))
      return FaultText(
        zh: number == kept ? "\(number) 不能并入自己" : "\(number) 与 \(kept) 不是同一申请人，不是重复登记",
        en: number == kept
          ? "\(number) cannot be the duplicate of itself"
          : "\(number) and \(kept) are not of the same applicant, and so no duplicates",
        wayOut: Phrase(
          zh: "请核对编号；因其他原因作废的用 \(hint.zh)", en: "check the numbers; what is void for another reason: \(hint.en)"))
    case .nothingCalled(let number, let name):
      return FaultText(
        zh: "\(number) 现在没有“\(name)”这一项（还没有办结、发出等相应的记录）",
        en: "\(number) has no '\(name)' yet (no closing, dispatch or the like is recorded)",
        wayOut: .see(CommandHint(.show, .number(number))))
    case .reasonIsPersonal(let number):
      return FaultText(
        zh: "理由中写有要删除的姓名、号码，会永久留在记录里",
        en: "the reason holds the very name or number that is to be erased, and would keep it for ever",
        wayOut: Phrase(
          zh: "请改写理由，如“\(number)申请人来函要求删除”",
          en: "say it otherwise, as in 'the applicant of \(number) asked for it'"))
    case .chainBroken:
      let hint = CommandHint(.check, .text("R1"))
      return FaultText(
        zh: "办理记录与校验码不符（\(hint.zh) 指明是哪一条），不能据以重建",
        en: "the log is not the one its hashes were made of (\(hint.en) names the place), nothing can be made from it",
        wayOut: Phrase(zh: "请停止使用，恢复最近的备份", en: "stop using it and take the latest backup"))
    case .yearNotOver(let year, let today):
      return FaultText(
        zh: "\(year)年尚未结束（今天是\(today.inChinese)）", en: "\(year) is not over (today is \(today.iso))",
        wayOut: Phrase(zh: "年度结束后才能定稿存档", en: "a year is filed after its end"))
    case .filedAlready(let year):
      let (amend, drift) = (FreezeSyntax.amend.usage, CommandHint(.drift, .year(year)))
      return FaultText(
        zh: "\(year)年度报告已经定稿", en: "the report of \(year) is filed",
        wayOut: Phrase(
          zh: "确需更正的，加 \(amend.zh)（两次的表都保留）；先核对 \(drift.zh)",
          en: "to amend it add \(amend.en) (both tables are kept); look first with \(drift.en)"))
    case .notFiledYet(let year):
      let amend = FreezeSyntax.amend.flag
      return FaultText(
        zh: "\(year)年度报告尚未定稿，没有可更正的",
        en: "the report of \(year) was not filed yet, there is nothing to amend",
        wayOut: Phrase(zh: "首次定稿不写 \(amend)", en: "leave \(amend) out"))
    case .noRecords(let year, let first):
      let table = CommandHint(.freeze, .year(year), .option(FreezeSyntax.figures))
      let nilReturn = CommandHint(.freeze, .year(year), .flag(FreezeSyntax.nilReturn))
      let begins =
        first.map { Phrase(zh: "本台账的统计自\($0)年开始", en: "the ledger's own tables begin with \($0)") }
        ?? Phrase(zh: "本台账还没有申请", en: "the ledger holds no application yet")
      return FaultText(
        begins + Phrase(zh: "，没有\(year)年的记录可以定稿", en: ", there are no records of \(year) to file"),
        wayOut: Phrase(
          zh: "录入已公布的表用 \(table.zh)；没有申请的年度按零报告定稿：\(nilReturn.zh)",
          en: "type in the table that was published with \(table.en), "
            + "or file a nil return with \(FreezeSyntax.nilReturn.flag)"))
    case .notNil(let year, let handled):
      let flag = FreezeSyntax.nilReturn.flag
      return FaultText(
        zh: "\(year)年有\(handled)件申请，不是零报告", en: "\(year) has \(handled) applications and is no nil return",
        wayOut: Phrase(zh: "不写 \(flag)", en: "leave \(flag) out"))
    case .publishedBeforeEnd(let year, let day):
      return FaultText(
        zh: "公布日期\(day.inChinese)早于\(year)年年底", en: "the day of publication \(day.iso) is before the end of \(year)",
        wayOut: Phrase(zh: "请核对日期", en: "check it"))
    case .errorsStand(let year, let findings): return Self.errors(findings, standIn: year)
    case .notWaivable(let rule):
      let hint = CommandHint(.check, .text(rule.rawValue))
      return FaultText(
        zh: "\(rule.rawValue) 核查记录本身，不能放行",
        en: "\(rule.rawValue) is about the record itself and is never waived",
        wayOut: Phrase(zh: "用 \(hint.zh) 查看问题和处理办法", en: "\(hint.en) shows what it found and what to do"))
    case .nothingToWaive(let rule, let subject):
      let hint = CommandHint(.check, .text(rule.rawValue))
      return FaultText(
        zh: "没有规则 \(rule.rawValue)、对象“\(subject)”的核查问题",
        en: "there is no finding of rule \(rule.rawValue) about '\(subject)'",
        wayOut: Phrase(zh: "用 \(hint.zh) 查看现有的", en: "\(hint.en) shows those there are"))
    case .figuresDiffer(let year):
      let hint = CommandHint(.figures, .year(year))
      return FaultText(
        zh: "文件中的主动公开数据与已录入的不一致", en: "section two in the file is not the one that was typed in",
        wayOut: Phrase(zh: "核对 \(hint.zh)，改正后再定稿", en: "compare \(hint.en), then file again"))
    case .figuresOfForm(let year, let form):
      let (option, undo) = ("\(FreezeSyntax.form.flag) \(form.rawValue)", CommandHint(.undo))
      return FaultText(
        zh: "\(year)年的主动公开数据是按\(form.rawValue)年格式录入的",
        en: "section two of \(year) was typed in the form of \(form.rawValue)",
        wayOut: Phrase(
          zh: "用 \(option)，或先用 \(undo.zh) 撤销", en: "use \(option), or take it back with \(undo.en)"))
    case .figuresSetLater(let year, let entry):
      let hint = FiguresSyntax.hint(year)
      return FaultText(
        zh: "不能撤销：#\(entry) 之后又录入了\(year)年的主动公开数据，撤销不会改变现在的数字",
        en: "it cannot be undone: #\(entry) typed section two of \(year) again since, "
          + "and undoing would change nothing",
        wayOut: Phrase(zh: "直接录入正确的数字用 \(hint.zh)", en: "type the right figures with \(hint.en)"))
    case .figuresOfYear(let year):
      return FaultText(
        zh: "不能录入\(year)年的数据", en: "there are no figures of \(year) to type",
        wayOut: Phrase(zh: "应在2008年至今年之间", en: "from 2008 to this year"))
    }
  }

  /// The problem and the way out as one sentence.
  var sentence: Phrase { text.sentence }

  /// That a closing is taken back as a whole, where the entry that stands in the way is the closing or follows it.
  private static func reopening(_ number: ApplicationNumber, past kind: Event.Kind) -> Phrase {
    guard [.closed, .dispatched, .answerServed].contains(kind) else { return .empty }
    let hint = CommandHint(.reopen, .number(number), .option(MendingSyntax.reason))
    return Phrase(zh: "，已办结的用 \(hint.zh)", en: "a closing is taken back with \(hint.en), ")
  }

  /// The errors that stand in the way of filing a year, a line each.
  private static func errors(_ findings: [Finding], standIn year: Int) -> FaultText {
    let count = findings.count
    let hint = CommandHint(
      .check, .flag(CheckSyntax.waive), .operand(CheckSyntax.waivedRule), .operand(CheckSyntax.subject),
      .option(CheckSyntax.reason))
    let waiver = FreezeSyntax.waiver.usage
    let headline = Phrase(
      zh: "\(year)年度还有\(count)个错误，不能定稿：",
      en: count == 1
        ? "an error of \(year) stands in the way of filing:"
        : "\(count) errors of \(year) stand in the way of filing:")
    if !findings.allSatisfy(\.rule.isWaivable) {
      return FaultText(
        headline + listed(findings),
        wayOut: Phrase(
          zh: "记录本身的问题（R）不能放行：按上面所示处理后重试",
          en: "What is wrong with the record itself (R) is never waived: do as said above and try again"))
    }
    return FaultText(
      headline + listed(findings),
      wayOut: Phrase(
        zh: "改正后重试；已核实无误的，用 \(hint.zh) 逐项放行，或加 \(waiver.zh) 一并放行",
        en: "Mend them and try again; what is right as it is can be waived one by one (\(hint.en)) "
          + "or all together with \(waiver.en)"))
  }

  /// The first findings, each on a line of its own.
  private static func listed(_ findings: [Finding]) -> Phrase {
    let most = 20
    let lines = findings.prefix(most).map { Phrase(both: "\n  ") + $0.sentence }.joined(zh: "", en: "")
    let more = findings.count - most
    if more <= 0 { return lines }
    return lines + Phrase(zh: "\n  另有\(more)个", en: "\n  and \(more) more")
  }
}
