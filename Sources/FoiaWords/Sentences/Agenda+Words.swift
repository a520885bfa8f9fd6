public import FoiaCalendar
public import FoiaCore

extension Agenda.Section {
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

  public func name(_ language: Language) -> String {
    switch (self, language) {
    case (.overdue, .zh): "逾期未答复"
    case (.overdue, .en): "Overdue"
    case (.dueToday, .zh): "今日到期"
    case (.dueToday, .en): "Due today"
    case (.redo, .zh): "责令重新答复"
    case (.redo, .en): "New answers that were ordered"
    case (.replyPassed, .zh): "补正期限已过，可以办结"
    case (.replyPassed, .en): "Clarification did not come: can be closed"
    case (.clarificationToAsk, .zh): "需补正的应尽快告知"
    case (.clarificationToAsk, .en): "Last days to ask for clarification"
    case (.toConfirm, .zh): "待与申请人确认收件"
    case (.toConfirm, .en): "Receipt to be confirmed with the applicant"
    case (.dueSoon, .zh): "即将到期"
    case (.dueSoon, .en): "Due soon"
    case (.consultationLong, .zh): "征求意见已超过\(Policy.opinionWithin)个工作日"
    case (.consultationLong, .en): "Consultations longer than \(workingDays(Policy.opinionWithin))"
    case (.paymentPassed, .zh): "缴费期限已过，可以办结"
    case (.paymentPassed, .en): "Fee not paid in time: can be closed"
    case (.stopped, .zh): "待补正、待缴费"
    case (.stopped, .en): "Waiting for the applicant"
    case (.later, .zh): "期限内"
    case (.later, .en): "In time"
    }
  }
}

extension Agenda.Item {
  /// What is left until the due date, and whether it stands still.
  private func left(_ language: Language, today: Day) -> String {
    let left = clock.due.flatMap { clock.remainder(language, due: $0, today: today) }
    let paused = clock.state == .paused || left == nil ? clock.stateName(language) : nil
    let strict = clock.strictDue == clock.due ? nil : clock.strictDue
    let careful = strict.map { language == .zh ? "稳妥日期 \($0.iso)" : "strict date \($0.iso)" }
    return [left, paused, careful].compactMap { $0 }.joined(separator: language == .zh ? "，" : ", ")
  }

  /// That the department has not answered in time.
  private func departmentLate(_ language: Language, today: Day) -> String? {
    guard let day = application.assignment?.replyBy, day <= today else { return nil }
    return language == .zh ? "承办单位应于\(day.iso)回复" : "the department was to answer by \(day.iso)"
  }

  /// How the day by which a new answer is due stands to today.
  private func redoLeft(_ language: Language, today: Day) -> String {
    let days = today.distance(to: day)
    switch language {
    case .zh: return days > 0 ? "前（还有\(days)天）" : days == 0 ? "，今日到期" : "，已过\(-days)天"
    case .en:
      let count = "\(abs(days)) \(abs(days) == 1 ? "day" : "days")"
      return days > 0 ? " (\(count) left)" : days == 0 ? ", due today" : ", \(count) ago"
    }
  }

  /// The day and what is to be done, in few words.
  public func sentence(_ language: Language, today: Day) -> String {
    let number = application.number
    let status = awaited == .payment ? Status.awaitingPayment : .awaitingClarification
    let late = clock.daysLate ?? 0
    let date = "\(day.iso)" + (clock.isProvisional && clock.due == day ? (language == .zh ? "暂定" : " prov.") : "")
    switch (section, language) {
    case (.overdue, .zh): return date + (late > 0 ? "，已逾期\(late)个工作日" : "，已逾期")
    case (.overdue, .en): return date + (late > 0 ? ", \(workingDays(late)) ago" : "")
    case (.dueToday, _), (.dueSoon, _), (.later, _):
      return [date, left(language, today: today), departmentLate(language, today: today)].compactMap { $0 }
        .joined(separator: language == .zh ? "，" : ", ")
    case (.redo, _):
      let left = redoLeft(language, today: today)
      return "\(date)\(left)  foia redo \(number) --answered " + (language == .zh ? "日期" : "DATE")
    case (.replyPassed, _): return "\(date)  foia close \(number) --outcome \(Outcome.otherNoClarification.rawValue)"
    case (.paymentPassed, _): return "\(date)  foia close \(number) --outcome \(Outcome.otherUnpaidFee.rawValue)"
    case (.clarificationToAsk, .zh): return "最迟 \(date)"
    case (.clarificationToAsk, .en): return "by \(date)"
    case (.toConfirm, _): return "\(date)  foia confirm \(number) --on " + (language == .zh ? "日期" : "DATE")
    case (.consultationLong, .zh): return "\(date)期满，\(left(.zh, today: today))"
    case (.consultationLong, .en): return "time ended \(date), \(left(.en, today: today))"
    case (.stopped, .zh): return "\(status.name(.zh))，\(date)"
    case (.stopped, .en): return "\(status.name(.en)), \(date)"
    }
  }
}
