public import FoiaCalendar
public import FoiaCore

extension ClockReading {
  /// The state in few words, lateness counted: `期限内` · `逾期未答复（已逾期3个工作日）`.
  public func stateName(_ language: Language) -> String {
    switch (state, language) {
    case (.running, .zh): "期限内"
    case (.running, .en): "running"
    case (.paused, .zh): "暂停计算（征求意见）"
    case (.paused, .en): "paused (consultation)"
    case (.stopped, .zh): "停止计算（待补正／待缴费，期限将重新计算）"
    case (.stopped, .en): "stopped (awaiting clarification or payment; it will start anew)"
    case (.deferred, .zh): "延迟答复期内"
    case (.deferred, .en): "deferred"
    case (.overdue(let days), .zh): days > 0 ? "逾期未答复（已逾期\(days)个工作日）" : "逾期未答复"
    case (.overdue(let days), .en): days > 0 ? "overdue by \(workingDays(days))" : "overdue"
    case (.inTime, .zh): "按期办结"
    case (.inTime, .en): "answered in time"
    case (.late(let days), .zh): days > 0 ? "逾期办结（逾期\(days)个工作日）" : "逾期办结"
    case (.late(let days), .en): days > 0 ? "answered late by \(workingDays(days))" : "answered late"
    }
  }

  /// The due date with what is left of it, to begin a sentence with: `答复期限 2025年3月31日（星期一），还剩20个工作日`; nil while there is none.
  public func dueSentence(_ language: Language, today: Day) -> String? {
    guard let due, let date = dueDate(language, today: today) else { return nil }
    let isAway = state == .paused
    let overdue = if case .overdue = state { remainder(language, due: due, today: today) } else { String?.none }
    let parts = [date, overdue, strictSentence(language)].compactMap { $0 }
    switch language {
    case .zh: return (isAway ? "暂停计算，如今日收到意见，答复期限 " : "答复期限 ") + parts.joined(separator: "，")
    case .en: return (isAway ? "Paused; if the opinion came today, due " : "Due ") + parts.joined(separator: ", ")
    }
  }

  /// The due date as a sentence, or why there is none.
  public func standing(_ language: Language, today: Day) -> String {
    if let sentence = dueSentence(language, today: today) { return sentence }
    let strict = strictSentence(language)
    let text = [stateName(language), strict].compactMap { $0 }.joined(separator: language == .zh ? "，" : ", ")
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  /// The due date with the days that are left, where there are any.
  public func dueDate(_ language: Language, today: Day) -> String? {
    guard let due else { return nil }
    let date = ClockReading.dated(due, isProvisional: isProvisional, language)
    if case .overdue = state { return date }
    let comma = language == .zh ? "，" : ", "
    return [date, remainder(language, due: due, today: today)].compactMap { $0 }.joined(separator: comma)
  }

  /// `还剩20个工作日`, `今日到期`, `已逾期3个工作日`; nil when closed.
  public func remainder(_ language: Language, due: Day, today: Day) -> String? {
    switch state {
    case .inTime, .late: return nil
    case .overdue: return stateName(language)
    case .running, .paused, .stopped, .deferred: break
    }
    if due == today { return language == .zh ? "今日到期" : "due today" }
    guard let daysLeft else { return nil }
    if daysLeft == 0 { return language == .zh ? "已无剩余工作日" : "no working day left" }
    return language == .zh ? "还剩\(daysLeft)个工作日" : "\(workingDays(daysLeft)) left"
  }

  /// The strict date in full, where it is another than the due date.
  public func strictDate(_ language: Language) -> String? {
    guard let strictDue, strictDue != due else { return nil }
    return ClockReading.dated(strictDue, isProvisional: isStrictProvisional, language)
  }

  /// The latest date it can become, in full, while it is paused.
  public func latestDate(_ language: Language) -> String? {
    latestDue.map { ClockReading.dated($0, isProvisional: isLatestProvisional, language) }
  }

  /// `稳妥日期 2025年3月31日（星期一）`, where it is another than the due date.
  private func strictSentence(_ language: Language) -> String? {
    strictDate(language).map { language == .zh ? "稳妥日期 \($0)" : "strict date \($0)" }
  }

  /// The due date of a closed application and how it was kept: `答复期限 2025年3月31日（星期一），按期办结`.
  public func closedSentence(_ language: Language) -> String {
    guard let due else { return stateName(language) }
    let date = ClockReading.dated(due, isProvisional: isProvisional, language)
    switch language {
    case .zh: return "答复期限 \(date)，\(stateName(.zh))"
    case .en: return "It was due \(date): \(stateName(.en))"
    }
  }

  /// A date in full, marked where it rests on a year without its notice.
  static func dated(_ day: Day, isProvisional: Bool, _ language: Language) -> String {
    day.long(language) + (isProvisional ? provisional(language) : "")
  }

  /// What stands beside a due date that rests on a year without its notice.
  public static func provisional(_ language: Language) -> String {
    switch language {
    case .zh: "［暂定：放假安排未公布］"
    case .en: " [provisional: holidays not yet announced]"
    }
  }
}

/// `1 working day` · `3 working days`
public func workingDays(_ count: Int) -> String { count == 1 ? "1 working day" : "\(count) working days" }
