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
    case .sentBack: "sent-back"
    case .givenBack: "given-back"
    case .clarificationToAsk: "clarification-to-ask"
    case .toConfirm: "to-confirm"
    case .dueSoon: "due-soon"
    case .consultationLong: "consultation-long"
    case .paymentPassed: "payment-passed"
    case .stopped: "stopped"
    case .consulting: "consulting"
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
    case .sentBack: Phrase(zh: "文书被退回，待改用其他方式送达", en: "Letters that came back, to be served in another way")
    case .givenBack: Phrase(zh: "承办单位退回，待另行转办", en: "Given back by the department, to be assigned anew")
    case .clarificationToAsk: Phrase(zh: "需补正的应尽快告知", en: "Last days to ask for clarification")
    case .toConfirm: Phrase(zh: "待与申请人确认收件", en: "Receipt to be confirmed with the applicant")
    case .dueSoon: Phrase(zh: "即将到期", en: "Due soon")
    case .consultationLong:
      Phrase(
        zh: "征求意见已超过\(Policy.opinionWithin)个工作日",
        en: "Consultations longer than \(workingDays(Policy.opinionWithin))")
    case .paymentPassed: Phrase(zh: "缴费期限已过，可以办结", en: "Fee not paid in time: can be closed")
    case .stopped: Phrase(zh: "待补正、待缴费", en: "Waiting for the applicant")
    case .consulting: Phrase(zh: "征求意见中", en: "Consultations under way")
    case .later: Phrase(zh: "期限内", en: "In time")
    }
  }
}

extension Agenda.Item {
  /// What the section is about: the day and what is to be done, in few words.
  public func sentence(today: Day) -> Phrase {
    guard let wait = waits.first else { return Phrase(both: day.iso) }
    return switch section {
    case .overdue: wait.date(clock) + overdue
    case .dueToday, .dueSoon, .later: [wait.date(clock), left(today: today)].joined(zh: "，", en: ", ")
    case .redo: wait.sentence + command(.redoAnswered)
    case .replyPassed: wait.sentence + closing(.otherNoClarification)
    case .paymentPassed: wait.sentence + closing(.otherUnpaidFee)
    case .clarificationToAsk: Phrase(zh: "最迟 ", en: "by ") + wait.dated
    case .toConfirm: wait.sentence + command(.confirmed)
    case .givenBack: wait.sentence + command(.assigned)
    case .consultationLong, .stopped, .consulting, .sentBack: wait.sentence
    }
  }

  /// What else is due or awaited, each in few words.
  public func others(today: Day) -> [Phrase] {
    waits.dropFirst().map { wait in
      guard case .answer = wait.matter else { return wait.sentence }
      let due = [wait.date(clock), left(today: today)].joined(zh: "，", en: ", ")
      return Phrase(zh: "答复期限 ", en: "answer due ") + due
    }
  }

  /// By how much it is overdue; in English the heading has said that it is.
  private var overdue: Phrase {
    let late = ClockReading.lateness(clock.daysLate ?? 0)
    return Phrase(zh: "，已逾期\(late.zh)", en: ", \(late.en) ago")
  }

  /// The command that records what is awaited, to stand after the day.
  private func command(_ kind: Event.Kind) -> Phrase {
    application.command(kind).map { Phrase(both: "  ") + $0.text.unbroken } ?? .empty
  }

  /// The command that closes it for what did not come.
  private func closing(_ outcome: Outcome) -> Phrase {
    Phrase(both: "  ")
      + CommandHint(.close, .number(application.number), .option(CloseSyntax.outcome, outcome.rawValue)).text.unbroken
  }

  /// What is left until the due date, and whether it stands still.
  private func left(today: Day) -> Phrase {
    let left = clock.due.flatMap { clock.remainder(due: $0, today: today) }
    let paused = clock.state == .paused || left == nil ? clock.stateName : nil
    let strict = clock.strictDue == clock.due ? nil : clock.strictDue
    let careful = strict.map { Phrase(zh: "稳妥日期 \($0.iso)", en: "strict date \($0.iso)") }
    return [left, paused, careful].compactMap { $0 }.joined(zh: "，", en: ", ")
  }
}
