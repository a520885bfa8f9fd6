internal import FoiaCalendar
public import FoiaCore

extension RuleViolation {
  /// What the record cannot take, which rule says so, and the way out.
  public var text: FaultText {
    switch self {
    case .amending(let refusal): return refusal.text
    case .dispute(let refusal): return refusal.text
    case .future(let field, let day, let today):
      return FaultText(
        zh: "\(field.name.zh)\(day.long.zh)晚于今天（\(today.inChinese)）",
        en: "the \(field.name.en), \(day.long.en), is after today (\(today.iso))",
        wayOut: Phrase(zh: "只能登记已经发生的事", en: "only what has happened can be recorded"))
    case .publishedOtherwise(let number, let known, let told):
      return FaultText(
        zh: "\(number)于\(known.long.zh)公布，不是\(told.long.zh)",
        en: "\(number) was published on \(known.long.en), not on \(told.long.en)",
        wayOut: Phrase(zh: "请核对公布日期", en: "check the day of publication"))
    case .asOfFuture(let day, let today):
      return FaultText(
        zh: "不能查询\(day.long.zh)的情况：今天是\(today.inChinese)",
        en: "\(day.long.en) is still to come (today is \(today.iso)): there is no record of it")
    case .periodAhead(let day, let today):
      return FaultText(
        zh: "统计期自\(day.long.zh)开始，尚未到来：今天是\(today.inChinese)",
        en: "the period begins on \(day.long.en), which is still to come (today is \(today.iso))")
    case .receiptTooEarly(let day):
      let first = Policy.earliestReceipt
      return FaultText(
        zh: "收到日期\(day.inChinese)早于\(first.inChinese)（《条例》最初施行之日）",
        en: "the date of receipt \(day.iso) is before \(first.iso), when the first Regulation came into force",
        wayOut: Phrase(zh: "请核对年份", en: "check the year"))
    case .arrivedAfterReceived(let arrived, let received):
      return FaultText(
        zh: "收件日期\(arrived.inChinese)晚于收到日期\(received.inChinese)",
        en: "it arrived on \(arrived.iso), after it was received on \(received.iso)",
        wayOut: Phrase(zh: "先收件，后确认收到", en: "arrival comes first"))
    case .servedBeforeSent(let sent, let served):
      return FaultText(
        zh: "送达日期\(served.inChinese)早于发出日期\(sent.inChinese)",
        en: "it was served on \(served.iso), before it was sent on \(sent.iso)",
        wayOut: Phrase(zh: "请核对两个日期", en: "check both dates"))
    case .arrivalAlone(let channel):
      let received = NewSyntax.received.flag
      return FaultText(
        zh: "“\(channel.name.zh)”的申请以提交或签收之日为收到日期（《条例》第三十一条）",
        en: "with the channel '\(channel.name.en)' the day it is handed over counts as received (art. 31)",
        wayOut: Phrase(zh: "请用 \(received)", en: "use \(received)"))
    case .channelNotRecorded:
      return FaultText(
        zh: "申请方式“未登记”只用于导入旧台账", en: "the channel 'unknown' is for old ledgers only",
        wayOut: Phrase(zh: "请写明申请方式", en: "say how the application came"))
    case .closedBeforeReceipt(let number, let on, let received):
      return FaultText(
        zh: "\(number.map { "\($0) " } ?? "")答复日期\(on.inChinese)早于收到日期\(received.inChinese)",
        en: "\(number.map { "\($0): " } ?? "")the decision of \(on.iso) is before the receipt of \(received.iso)",
        wayOut: Phrase(zh: "请核对两个日期", en: "check both dates"))
    case .beforeReceipt(let number, let kind, let on, let received):
      return FaultText(
        zh: "\(number) \(kind.name.zh)（\(on.inChinese)）早于收到申请（\(received.inChinese)）",
        en: "\(number): '\(kind.name.en)' on \(on.iso) is before the application came (\(received.iso))",
        wayOut: Phrase(zh: "请核对日期", en: "check the date"))
    case .afterClosing(let number, let kind, let on, let closed):
      return FaultText(
        zh: "\(number) \(kind.name.zh)（\(on.inChinese)）晚于办结（\(closed.inChinese)）",
        en: "\(number): '\(kind.name.en)' on \(on.iso) is after the closing (\(closed.iso)), "
          + "when it can no longer happen",
        wayOut: Phrase(zh: "办结后不能再登记此事项，请核对日期", en: "check the dates"))
    case .twice(let number, let kind, let first):
      return FaultText(
        zh: "\(number) 已登记过\(kind.name.zh)（\(first.inChinese)），不能再次登记",
        en: "\(number): '\(kind.name.en)' is recorded already (\(first.iso)) and cannot be recorded twice",
        wayOut: Self.mending(number))
    case .numbered(let number, let code, let document, let entry):
      let again = CommandHint(.letter, .number(number), .text(code.rawValue))
      let correct = CorrectSyntax.hint(number, .document, of: entry)
      return FaultText(
        zh: "\(number) 的\(code.name.zh)已有文号 \(document)，不能另编",
        en: "the \(code.name.en) of \(number) has the number \(document) already and is given no other",
        wayOut: Phrase(
          zh: "再制作一份用 \(again.zh)；文号有误的用 \(correct.zh) 更正",
          en: "make it again with \(again.en); if the number is wrong, \(correct.en)"))
    case .confirmedByReceipt(let number, let received):
      let hint = CorrectSyntax.hint(number, .received)
      return FaultText(
        zh: "\(number) 登记时已写明收到日期（\(received.inChinese)），无须确认",
        en: "\(number) was logged with its date of receipt (\(received.iso)) and needs no confirmation",
        wayOut: Phrase(zh: "日期有误的用 \(hint.zh)", en: "if the date is wrong, \(hint.en)"))
    case .nothingBefore(let number, let kind, let on, let needed, let letter):
      let (hint, log) = (needed.command(number, of: letter), CommandHint(.log, .number(number)))
      return FaultText(
        zh: "\(number) 在\(on.inChinese)及以前没有登记“\(needed.name.zh)”，不能登记\(kind.name.zh)",
        en: "\(number): nothing is recorded as '\(needed.name.en)' on or before \(on.iso), "
          + "so there can be no '\(kind.name.en)'",
        wayOut: Phrase(zh: "先用 \(hint?.zh ?? log.zh) 登记", en: "record it first with \(hint?.en ?? log.en)"))
    case .beforeNeeded(let number, let kind, let on, let needed, let recorded):
      return FaultText(
        zh: "\(number) \(kind.name.zh)（\(on.inChinese)）早于所登记的\(needed.name.zh)（\(recorded.inChinese)）",
        en: "\(number): '\(kind.name.en)' on \(on.iso) is before '\(needed.name.en)', recorded with \(recorded.iso)",
        wayOut: needed == .redoAnswered ? Self.otherAnswer : Phrase(zh: "请核对两个日期", en: "check both dates"))
    case .beforeDecision(let number, let kind, let on, let decided):
      return FaultText(
        zh: "\(number) \(kind.name.zh)（\(on.inChinese)）早于答复日期（\(decided.inChinese)）",
        en: "\(number): '\(kind.name.en)' on \(on.iso) is before the decision (\(decided.iso))",
        wayOut: Phrase(zh: "请核对两个日期", en: "check both dates"))
    case .limitBeforeEvent(let field, let day, let event):
      return FaultText(
        zh: "\(field.name.zh)\(day.long.zh)早于\(event.long.zh)",
        en: "the \(field.name.en), \(day.long.en), is before \(event.long.en)",
        wayOut: Phrase(zh: "期限应在其后", en: "a limit lies ahead"))
    case .limitTooFar(let field, let day):
      let years = Policy.limitWithinYears
      return FaultText(
        zh: "\(field.name.zh)\(day.inChinese)在\(years)年以后",
        en: "the \(field.name.en), \(day.iso), is more than \(years) years ahead",
        wayOut: Phrase(zh: "请核对年份", en: "check the year"))
    case .extensionsTooLong(let number, let days):
      let (limit, article) = (Policy.extensionLimit, Article.regulation(33, paragraph: 2).cited)
      return FaultText(
        zh: "\(number) 延期累计\(days)个工作日，超过\(limit)个工作日（\(article.zh)）：不予登记",
        en: "\(number): the extensions would come to \(days) working days, more than \(limit) (\(article.en)): "
          + "not recorded")
    case .extensionOutOfRange(let days):
      let (limit, article) = (Policy.extensionLimit, Article.regulation(33, paragraph: 2).cited)
      return FaultText(
        zh: "延期\(days)个工作日不对", en: "an extension of \(days) working days cannot be",
        wayOut: Phrase(zh: "应为1至\(limit)个工作日（\(article.zh)）", en: "from 1 to \(limit) (\(article.en))"))
    case .clockStopped(let number):
      return FaultText(
        zh: "\(number) 待补正或待缴费，现无答复期限，不能登记延至日期",
        en: "\(number) awaits clarification or payment and has no due date to extend",
        wayOut: Phrase(zh: "收到后期限重新计算", en: "the time starts anew when it comes"))
    case .notAfterDue(let number, let field, let day, let due):
      return FaultText(
        zh: "\(number) \(field.name.zh)\(day.inChinese)不晚于现答复期限\(due.inChinese)",
        en: "\(number): the \(field.name.en), \(day.iso), is not after the due date \(due.iso)",
        wayOut: Phrase(zh: "请写其后的日期", en: "name a later one"))
    case .restDay(let field, let day, let arrangement):
      let why =
        arrangement.map { arranged in
          let name = ArrangedDay.spoken(arranged.name)
          return Phrase(zh: "\(name.zh)，\(arranged.notice)", en: "\(name.en), \(arranged.notice)")
        } ?? Phrase(zh: "周末", en: "weekend")
      return FaultText(
        zh: "\(field.name.zh)\(day.long.zh)是休息日（\(why.zh)）",
        en: "the \(field.name.en), \(day.long.en), is a day off (\(why.en))",
        wayOut: Phrase(zh: "请写工作日", en: "name a working day"))
    case .ownUnit(let role, let isAgencyItself): return Self.ownUnit(role, isAgencyItself: isAgencyItself)
    case .applicantConsulted(let number): return Self.applicantConsulted(number)
    case .groundMissing(let number, let outcome, let missing, let supply):
      return Self.withoutGround(missing.text(number, outcome, by: supply), number, outcome)
    case .alreadyClosed(let number, let on, let outcome):
      return FaultText(
        zh: "\(number) 已于\(on.long.zh)办结（\(outcome.name.zh)），不能再次办结",
        en: "\(number) was closed on \(on.long.en) (\(outcome.name.en)) and cannot be closed twice",
        wayOut: Self.mending(number))
    case .isVoid(let number):
      return FaultText(
        zh: "\(number) 已作废，不能再登记", en: "\(number) is void, nothing more can be recorded",
        wayOut: .see(CommandHint(.log, .number(number))))
    case .numberTaken(let number):
      let option = NewSyntax.number.flag
      return FaultText(
        zh: "编号 \(number) 已被使用", en: "the number \(number) is taken",
        wayOut: Phrase(zh: "不写 \(option) 即自动取下一个编号", en: "leave \(option) out to get the next one"))
    case .numberOfAnotherYear(let number, let received):
      return FaultText(
        zh: "编号 \(number) 与收到日期\(received.inChinese)不在同一年",
        en: "the number \(number) is not of the year of receipt (\(received.iso))",
        wayOut: Phrase(zh: "编号按收到年度编列", en: "numbers run by the year of receipt"))
    case .closedWithoutOutcome(let on):
      return FaultText(
        zh: "有答复日期\(on.inChinese)而无办理结果", en: "a date of the decision (\(on.iso)) without an outcome",
        wayOut: Self.bothOrNeither)
    case .outcomeWithoutDate(let outcome):
      return FaultText(
        zh: "有办理结果（\(outcome.name.zh)）而无答复日期",
        en: "an outcome (\(outcome.name.en)) without the date of the decision", wayOut: Self.bothOrNeither)
    case .subReasonOf(let outcome):
      let option = CloseSyntax.subReason.flag
      return FaultText(
        zh: "“\(outcome.name.zh)”没有具体情形", en: "'\(outcome.name.en)' has no sub-reason",
        wayOut: Phrase(
          zh: "\(option) 只用于“其他处理”中的其他", en: "\(option) goes with the outcome other only"))
    case .noSeries:
      let hint = CommandHint(.config, .text(LedgerSetting.documentSeries.rawValue), .operand(ConfigSyntax.values))
      return FaultText(
        zh: "没有设置文号字头，不能自动取号", en: "no series of reply documents is set, so there is no next number",
        wayOut: Phrase(zh: "用 \(hint.zh) 设置，或直接写文号", en: "set it with \(hint.en), or type the number"))
    case .seriesOfRegister(let series):
      return FaultText(
        zh: "文号字头“\(series)”由机关统一编号，不能自动取号",
        en: "the numbers of '\(series)' are given by the general register",
        wayOut: Phrase(zh: "请直接写文号", en: "type the number that it gave"))
    case .numberStands(let number):
      let hint = CommandHint(.find, .text(number.description))
      return FaultText(
        zh: "\(number) 已用在文书上，不是作废的文号", en: "\(number) stands on a document, so it is not spoilt",
        wayOut: Phrase(
          zh: "查看 \(hint.zh)；用错了的，先更正那份文书的文号", en: "see \(hint.en); if that is wrong, correct the number there first"))
    case .numberSpoilt(let number):
      let hint = CommandHint(.undo)
      return FaultText(
        zh: "\(number) 已登记作废，不再使用", en: "\(number) is recorded as spoilt and not used again",
        wayOut: Phrase(
          zh: "请换一个文号；作废登记错的，用 \(hint.zh) 撤销那一条",
          en: "take another; if that record is wrong, take it back with \(hint.en)"))
    }
  }

  /// The problem and the way out as one sentence.
  public var sentence: Phrase { text.sentence }

  /// How what is recorded is mended where it is wrong.
  private static func mending(_ number: ApplicationNumber) -> Phrase {
    let (correct, log) = (CorrectSyntax.hint(number), CommandHint(.log, .number(number)))
    return Phrase(
      zh: "录错的用 \(correct.zh) 更正，所登记的见 \(log.zh)",
      en: "if that is wrong, correct it with \(correct.en); what is recorded: \(log.en)")
  }

  /// How an earlier answer is named where the newest one is meant else.
  private static let otherAnswer = Phrase(
    zh: "请核对两个日期；如系以前的答复，加 \(ServeSyntax.entry.usage.zh) 写明",
    en: "check both dates, or name an earlier answer with \(ServeSyntax.entry.usage.en)")

  private static let bothOrNeither = Phrase(
    zh: "两者须同时填写，未办结的都留空", en: "give both, or neither while it is open")

  /// That an application cannot be closed so, with what is missing and the way to record it or to do without.
  private static func withoutGround(
    _ missing: FaultText, _ number: ApplicationNumber, _ outcome: Outcome
  ) -> FaultText {
    let waiver = CloseSyntax.waiver.usage
    let anyway = Phrase(zh: "确需办结的，加 \(waiver.zh)", en: "to close it all the same, add \(waiver.en)")
    return FaultText(
      Phrase(zh: "\(number) 不能以“\(outcome.name.zh)”办结：", en: "\(number) cannot be closed as '\(outcome.name.en)': ")
        + missing.message,
      wayOut: missing.wayOut.map { [$0, anyway].joined(zh: "。", en: "; ") } ?? anyway)
  }
}
