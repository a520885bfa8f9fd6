public import FoiaCalendar
public import FoiaCore

extension ClockReading {
  /// The state in few words, lateness counted: `期限内` · `逾期未答复（已逾期3个工作日）`.
  public var stateName: Phrase {
    switch state {
    case .running: Phrase(zh: "期限内", en: "running")
    case .paused: Phrase(zh: "暂停计算（征求意见）", en: "paused (consultation)")
    case .stopped:
      Phrase(
        zh: "停止计算（\(awaited.zh)，期限将重新计算）", en: "stopped (awaiting \(awaited.en); it will start anew)")
    case .deferred: Phrase(zh: "延迟答复期内", en: "deferred")
    case .overdue(let days):
      Phrase(zh: "逾期未答复（已逾期\(Self.lateness(days).zh)）", en: "overdue by \(Self.lateness(days).en)")
    case .inTime: Phrase(zh: "按期办结", en: "answered in time")
    case .late(let days):
      Phrase(zh: "逾期办结（逾期\(Self.lateness(days).zh)）", en: "answered late by \(Self.lateness(days).en)")
    }
  }

  /// How late, in working days: `3个工作日`; on days of rest after the due date `不足1个工作日`.
  static func lateness(_ days: Int) -> Phrase {
    days > 0
      ? Phrase(zh: "\(days)个工作日", en: workingDays(days)) : Phrase(zh: "不足1个工作日", en: "less than a working day")
  }

  /// That something is late, and by how much: `逾期3个工作日`.
  public static func late(by days: Int) -> Phrase {
    Phrase(zh: "逾期", en: "late by ") + lateness(days)
  }

  /// What stops the clock: `待补正`; all of it where it is more than one thing.
  private var awaited: Phrase {
    let named: [(Awaited, Phrase)] = [
      (.clarification, Phrase(zh: "待补正", en: "clarification")), (.payment, Phrase(zh: "待缴费", en: "payment")),
      (.reasons, Phrase(zh: "待说明理由", en: "reasons")),
    ]
    return named.filter { computation.awaited.contains($0.0) }.map(\.1).joined(zh: "、", en: " and ")
  }

  /// The due date with what is left of it, to begin a sentence with: `答复期限 2025年3月31日（星期一），还剩20个工作日`; nil while there is none.
  public func dueSentence(today: Day) -> Phrase? {
    guard let due, let date = dueDate(today: today) else { return nil }
    let beginning =
      state == .paused
      ? Phrase(zh: "暂停计算，如今日收到意见，答复期限 ", en: "Paused; if the opinion came today, due ")
      : Phrase(zh: "答复期限 ", en: "Due ")
    let overdue = if case .overdue = state { remainder(due: due, today: today) } else { Phrase?.none }
    return beginning + ClockReading.joined([date, overdue, strictSentence])
  }

  /// The due date as a sentence, or why there is none.
  public func standing(today: Day) -> Phrase {
    if let sentence = dueSentence(today: today) { return sentence }
    let text = ClockReading.joined([stateName, strictSentence])
    return Phrase(zh: text.zh, en: text.en.prefix(1).uppercased() + text.en.dropFirst())
  }

  /// The due date with the days that are left, where there are any.
  public func dueDate(today: Day) -> Phrase? {
    guard let due else { return nil }
    let date = dated(due, isProvisional: isProvisional)
    if case .overdue = state { return date }
    return ClockReading.joined([date, remainder(due: due, today: today)])
  }

  /// `还剩20个工作日`, `今日到期`, `已逾期3个工作日`; nil when closed.
  public func remainder(due: Day, today: Day) -> Phrase? {
    switch state {
    case .inTime, .late: return nil
    case .overdue: return stateName
    case .running, .paused, .stopped, .deferred: break
    }
    if due == today { return Phrase(zh: "今日到期", en: "due today") }
    guard let daysLeft else { return nil }
    if daysLeft == 0 { return Phrase(zh: "已无剩余工作日", en: "no working day left") }
    return Phrase(zh: "还剩\(daysLeft)个工作日", en: "\(workingDays(daysLeft)) left")
  }

  /// The strict date in full, where it is another than the due date.
  public var strictDate: Phrase? {
    guard let strictDue, strictDue != due else { return nil }
    return dated(strictDue, isProvisional: isStrictProvisional)
  }

  /// The latest date it can become, in full, while it is paused.
  public var latestDate: Phrase? {
    latestDue.map { dated($0, isProvisional: isLatestProvisional) }
  }

  /// `稳妥日期 2025年3月31日（星期一）`, where it is another than the due date.
  private var strictSentence: Phrase? {
    strictDate.map { Phrase(zh: "稳妥日期 ", en: "strict date ") + $0 }
  }

  /// The due date of a closed application and how it was kept: `答复期限 2025年3月31日（星期一），按期办结`.
  public var closedSentence: Phrase {
    guard let due else { return Phrase(zh: stateName.zh, en: "It was \(stateName.en)") }
    let date = dated(due, isProvisional: isProvisional)
    return Phrase(
      zh: "答复期限 \(date.zh)，\(stateName.zh)",
      en: "It was due \(date.en): \(stateName.en)")
  }

  /// A date in full, marked where it rests on a year without its notice.
  private func dated(_ day: Day, isProvisional: Bool) -> Phrase {
    day.long + mark(of: day, isProvisional: isProvisional)
  }

  /// What stands beside the due date where it may still move; else nothing.
  public var provisionalMark: Phrase { due.map { mark(of: $0, isProvisional: isProvisional) } ?? .empty }

  private func mark(of day: Day, isProvisional: Bool) -> Phrase {
    isProvisional
      ? ClockReading.provisional(min(computation.base, day)...day, by: computation.calendar) : .empty
  }

  /// What stands beside a date that rests on a year whose notice of holidays is missing, or is not believed.
  ///
  /// - Parameters:
  ///   - days: the days that were counted.
  ///   - calendar: the calendar they were counted by.
  public static func provisional(_ days: ClosedRange<Day>, by calendar: WorkCalendar) -> Phrase {
    calendar.hasOnlyDoubted(days)
      ? Phrase(zh: "［暂定：放假安排有待核实］", en: " [provisional: the notice of holidays is doubtful]")
      : Phrase(zh: "［暂定：放假安排未公布］", en: " [provisional: holidays not yet announced]")
  }

  /// The parts that there are, in one sentence.
  private static func joined(_ parts: [Phrase?]) -> Phrase { parts.compactMap { $0 }.joined(zh: "，", en: ", ") }
}
