public import FoiaCalendar
public import FoiaCore

extension Agenda.Section {
  /// What scripts call the section.
  public var code: String {
    switch self {
    case .overdue: "overdue"
    case .dueToday: "due-today"
    case .redo: "redo"
    case .replyPassed: "reply-passed"
    case .clarificationToAsk: "clarification-to-ask"
    case .toConfirm: "to-confirm"
    case .dueSoon: "due-soon"
    case .consultationLong: "consultation-long"
    case .paymentPassed: "payment-passed"
    case .stopped: "stopped"
    case .later: "later"
    }
  }

  /// The heading of the section.
  public var name: Phrase {
    switch self {
    case .overdue: Phrase(zh: "逾期未答复", en: "Overdue")
    case .dueToday: Phrase(zh: "今日到期", en: "Due today")
    case .redo: Phrase(zh: "责令重新答复", en: "New answers that were ordered")
    case .replyPassed: Phrase(zh: "补正期限已过，可以办结", en: "Clarification did not come: can be closed")
    case .clarificationToAsk: Phrase(zh: "需补正的应尽快告知", en: "Last days to ask for clarification")
    case .toConfirm: Phrase(zh: "待与申请人确认收件", en: "Receipt to be confirmed with the applicant")
    case .dueSoon: Phrase(zh: "即将到期", en: "Due soon")
    case .consultationLong:
      Phrase(
        zh: "征求意见已超过\(Policy.opinionWithin)个工作日",
        en: "Consultations longer than \(workingDays(Policy.opinionWithin))")
    case .paymentPassed: Phrase(zh: "缴费期限已过，可以办结", en: "Fee not paid in time: can be closed")
    case .stopped: Phrase(zh: "待补正、待缴费", en: "Waiting for the applicant")
    case .later: Phrase(zh: "期限内", en: "In time")
    }
  }
}

extension Agenda.Item {
  /// The day and what is to be done, in few words.
  public func sentence(today: Day) -> Phrase {
    let isProvisional = clock.isProvisional && clock.due == day
    let date = Phrase(both: day.iso) + (isProvisional ? Phrase(zh: "暂定", en: " prov.") : Phrase.empty)
    return switch section {
    case .overdue: date + overdue
    case .dueToday, .dueSoon, .later:
      [date, left(today: today), departmentLate(today: today)].compactMap { $0 }.joined(zh: "，", en: ", ")
    case .redo: date + redoLeft(today: today) + command(.redo, .option(RedoSyntax.answered))
    case .replyPassed:
      date + command(.close, .option(CloseSyntax.outcome, Outcome.otherNoClarification.rawValue))
    case .paymentPassed: date + command(.close, .option(CloseSyntax.outcome, Outcome.otherUnpaidFee.rawValue))
    case .clarificationToAsk: Phrase(zh: "最迟 ", en: "by ") + date
    case .toConfirm: date + command(.confirm, .option(ConfirmSyntax.on))
    case .consultationLong:
      Phrase(
        zh: "\(date.zh)期满，\(left(today: today).zh)",
        en: "time ended \(date.en), \(left(today: today).en)")
    case .stopped: awaitedStatus.name + Phrase(zh: "，", en: ", ") + date
    }
  }

  /// By how much it is overdue; in English the heading has said that it is.
  private var overdue: Phrase {
    let late = clock.daysLate ?? 0
    return late > 0
      ? Phrase(zh: "，已逾期\(late)个工作日", en: ", \(workingDays(late)) ago")
      : Phrase(zh: "，已逾期", en: "")
  }

  private var awaitedStatus: Status { awaited == .payment ? .awaitingPayment : .awaitingClarification }

  /// The command that does it, to stand after the day.
  private func command(_ verb: Verb, _ option: CommandHint.Part) -> Phrase {
    Phrase(both: "  ") + CommandHint(verb, .number(application.number), option).text.unbroken
  }

  /// What is left until the due date, and whether it stands still.
  private func left(today: Day) -> Phrase {
    let left = clock.due.flatMap { clock.remainder(due: $0, today: today) }
    let paused = clock.state == .paused || left == nil ? clock.stateName : nil
    let strict = clock.strictDue == clock.due ? nil : clock.strictDue
    let careful = strict.map { Phrase(zh: "稳妥日期 \($0.iso)", en: "strict date \($0.iso)") }
    return [left, paused, careful].compactMap { $0 }.joined(zh: "，", en: ", ")
  }

  /// That the department has not answered in time.
  private func departmentLate(today: Day) -> Phrase? {
    guard let day = application.assignment?.replyBy, day <= today else { return nil }
    return Phrase(zh: "承办单位应于\(day.iso)回复", en: "the department was to answer by \(day.iso)")
  }

  /// How the day by which a new answer is due stands to today.
  private func redoLeft(today: Day) -> Phrase {
    let days = today.distance(to: day)
    if days == 0 { return Phrase(zh: "，今日到期", en: ", due today") }
    if days > 0 { return Phrase(zh: "前（还有\(days)天）", en: " (\(counted(days, "day")) left)") }
    return Phrase(zh: "，已过\(-days)天", en: ", \(counted(-days, "day")) ago")
  }
}
