public import FoiaCalendar
public import FoiaCore

/// The days that a file for a desk calendar holds of an application.
public enum DeadlineEvent: String, CaseIterable, Sendable {
  /// The day the answer is due.
  case answer = "due"
  /// The day by which the applicant is to clarify.
  case clarification = "reply-by"
  /// The day by which the applicant is to pay.
  case payment = "pay-by"
  /// The last day to ask for clarification.
  case asking = "ask-by"

  /// What the day is called.
  public var name: Phrase {
    switch self {
    case .answer: Phrase(zh: "答复期限", en: "Answer due")
    case .clarification: Phrase(zh: "补正期限", en: "Clarification due")
    case .payment: Phrase(zh: "缴费期限", en: "Payment due")
    case .asking: Phrase(zh: "告知补正最后一日", en: "Last day to ask for clarification")
    }
  }

  /// What stands in the desk calendar, without any name: `答复期限 2025-0001 申请内容（暂定）`.
  public func title(_ application: Application, isProvisional: Bool) -> Phrase {
    let title = name + Phrase(both: " \(application.number) \(application.intake.subject)")
    return isProvisional ? title + Phrase(zh: "（暂定）", en: " (provisional)") : title
  }

  /// What a desk calendar is called that holds an agency's deadlines.
  public static func calendarName(of agency: String) -> Phrase {
    Phrase(zh: "\(agency)政府信息公开申请期限", en: "\(agency): deadlines of applications")
  }

  /// Where the clock of the application stood when the file was made, and the command that shows the application.
  public static func details(of application: Application, _ clock: ClockReading, today: Day) -> Phrase {
    let show = CommandHint(.show, .number(application.number))
    let lines = [
      clock.standing(today: today),
      Phrase(zh: "截至 \(today.long.zh)", en: "As of \(today.long.en)"),
      Phrase(zh: show.zh, en: show.en),
    ]
    return lines.joined(zh: "\n", en: "\n")
  }
}
