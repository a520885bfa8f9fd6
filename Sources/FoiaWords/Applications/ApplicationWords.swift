public import FoiaCalendar
public import FoiaCore

/// What is said when applications are logged, looked for and closed.
public enum ApplicationWords {
  /// That a party is said to have given no opinion while it still had time.
  public static func silenceTooEarly(_ on: Day, by: Day) -> Phrase {
    Phrase(
      zh: "\(on.iso)登记为逾期未提出意见，而意见最迟\(by.long.zh)收到：请核对",
      en: "no opinion in time is recorded on \(on.iso), while it is due \(by.long.en): check it")
  }

  /// That the day given to the department is too late for the answer.
  public static func replyByAfterDue(_ replyBy: Day, due: Day) -> Phrase {
    Phrase(
      zh: "承办单位回复期限\(replyBy.long.zh)晚于答复期限\(due.long.zh)：请核对",
      en: "the department's day, \(replyBy.long.en), is after the due date, \(due.long.en): check it")
  }

  /// That an application was logged, the days it sets, and the commands that come next.
  public static func registered(_ application: Application, clock: ClockReading, today: Day) -> Phrase {
    let number = application.number
    let came = arrival(application.intake.receipt)
    let asking = clock.askClarificationBy >= today ? askClarification(by: clock.askClarificationBy) : Phrase.empty
    let due = clock.dueSentence(today: today) ?? .empty
    let show = CommandHint(.show, .number(number))
    let close = CommandHint(.close, .number(number), .option(CloseSyntax.outcome))
    return Phrase(
      zh: "已登记 \(number)，\(came.zh)。\(asking.zh)\(due.zh)。\n查看：\(show.zh)；办结：\(close.zh)",
      en: "Logged \(number), \(came.en). \(asking.en)\(due.en).\nSee it: \(show.en); close it: \(close.en)")
  }

  /// The day it was received, or that it only arrived so far.
  private static func arrival(_ receipt: Receipt) -> Phrase {
    let day = receipt.day.long
    if receipt.isConfirmed { return Phrase(zh: "收到 \(day.zh)", en: "received \(day.en)") }
    return Phrase(
      zh: "收件 \(day.zh)，尚未与申请人确认，期限暂自收件之日起算",
      en: "arrived \(day.en), to be confirmed with the applicant; until then the clock runs from that day")
  }

  private static func askClarification(by day: Day) -> Phrase {
    Phrase(
      zh: "需补正的，最迟 \(day.long.zh)告知；",
      en: "If it is unclear, ask for clarification by \(day.long.en). ")
  }

  /// That an application may have been logged before.
  ///
  /// - Parameter numbers: those it looks like; the first three are named, the rest counted.
  public static func lookAlikes(_ numbers: [ApplicationNumber]) -> Phrase {
    let named = numbers.prefix(3).map { Phrase(both: $0.description) }.joined(zh: "、", en: ", ")
    let more = numbers.count - min(numbers.count, 3)
    let others = more > 0 ? Phrase(zh: " 等\(numbers.count)件", en: " and \(more) more") : Phrase.empty
    return Phrase(
      zh: "与 \(named.zh)\(others.zh) 疑似重复登记（申请人相同，申请内容相同）",
      en: "looks like \(named.en)\(others.en) (same applicant, same subject)")
  }

  /// That no application is as it was asked for.
  public static let noneFound = Phrase(zh: "没有符合条件的申请。", en: "No application fits.")

  /// The outcome, the day of the answer, and how the due date was kept; empty for an open application.
  public static func closed(_ application: Application, clock: ClockReading) -> Phrase {
    guard let closing = application.closing else { return .empty }
    let (outcome, day, state) = (closing.outcomeName, closing.on.long, clock.stateName)
    let sent = clock.answered?.told ?? .empty
    return Phrase(
      zh: "已办结 \(application.number)：\(outcome.zh)，答复日期 \(day.zh)，\(state.zh)，\(sent.zh)。",
      en: "Closed \(application.number): \(outcome.en), decided \(day.en), \(state.en), \(sent.en).")
  }

  /// The command that records the sending, where it is not recorded yet, and the one for the year's table.
  public static func afterClosing(_ application: Application) -> Phrase {
    let report = CommandHint(.report, .year(application.closing?.on.year ?? application.received.year))
    guard !application.wentOut, let sending = Event.Kind.dispatched.command(application.number) else {
      return Phrase(zh: "统计表：\(report.zh)", en: "The year's table: \(report.en)")
    }
    return Phrase(
      zh: "发出后登记：\(sending.zh)；统计表：\(report.zh)",
      en: "Once it is sent: \(sending.en); the year's table: \(report.en)")
  }

  /// What is said beside every closing as a state secret.
  public static let noSecrets = Phrase(
    zh: "涉密信息不得录入本台账：只登记定密依据或保密审查记录的文号",
    en: "no classified content is entered here: record only the reference of the classification or the secrecy review")
}
