public import FoiaCalendar
public import FoiaCore

extension ArrangedDay.Kind: Choosable {
  public static var vocabulary: Vocabulary { .dayKind }

  public func name(_ language: Language) -> String {
    switch (self, language) {
    case (.off, .zh): "放假"
    case (.off, .en): "off"
    case (.work, .zh): "上班"
    case (.work, .en): "work"
    }
  }

  public var aliases: [String] {
    switch self {
    case .off: ["休", "休息"]
    case .work: ["班", "补班"]
    }
  }

  /// The sign behind such a day in the grid of its month.
  public var mark: String {
    switch self {
    case .off: "*"
    case .work: "+"
    }
  }

  /// What the sign means.
  public func legend(_ language: Language) -> String {
    switch (self, language) {
    case (.off, .zh): "\(mark) 放假（一般双休日不标）"
    case (.off, .en): "\(mark) day off (plain weekends are not marked)"
    case (.work, .zh): "\(mark) 调休上班"
    case (.work, .en): "\(mark) make-up working day"
    }
  }

  /// The days of this kind, which are in order: `2月14日、2月28日上班` · `work 14 Feb, 28 Feb`.
  public func sentence(_ days: [Day], _ language: Language) -> String {
    let runs = days.runs.map { $0.withoutYear(language) }
    switch language {
    case .zh: return runs.joined(separator: "、") + name(.zh)
    case .en: return name(.en) + " " + runs.joined(separator: ", ")
    }
  }
}

extension ArrangedDay {
  /// What the day is off or worked for; the statutory holidays in English too, anything else as its notice has it.
  public static func spoken(_ name: String, _ language: Language) -> String {
    guard language == .en else { return name }
    return name.split(separator: "、").map { english[String($0)] ?? String($0) }.joined(separator: ", ")
  }

  private static let english = [
    "元旦": "New Year", "春节": "Spring Festival", "清明节": "Tomb-Sweeping Day", "劳动节": "Labour Day",
    "端午节": "Dragon Boat Festival", "中秋节": "Mid-Autumn Festival", "国庆节": "National Day",
  ]

  /// What a column of a file of such days may be headed, besides the field's own code.
  public static func headings(of field: Field) -> [String] {
    Language.allCases.map { language in
      switch (field, language) {
      case (.kind, _): Vocabulary.dayKind.name(language)
      case (.notice, .zh): "文号"
      default: field.name(language)
      }
    }
  }
}

extension Day {
  /// `2月` · `February`
  public static func monthName(_ month: Int, _ language: Language) -> String {
    switch language {
    case .zh: "\(month)月"
    case .en: monthName(month)
    }
  }

  /// `2月15日` · `15 Feb`
  fileprivate func withoutYear(_ language: Language) -> String {
    switch language {
    case .zh: "\(month)月\(dayOfMonth)日"
    case .en: "\(dayOfMonth) \(Day.monthName(month).prefix(3))"
    }
  }
}

extension Weekday {
  /// The heading of its column in the grid of a month: `一` · `Mo`.
  public func short(_ language: Language) -> String {
    switch language {
    case .zh: String(name(.zh).suffix(1))
    case .en: String(name(.en).prefix(2))
    }
  }
}

extension [Day] {
  /// The days, which are in order, as runs without a gap.
  fileprivate var runs: [ClosedRange<Day>] {
    reduce(into: []) { runs, day in
      if let last = runs.last, last.upperBound.advanced(by: 1) == day {
        runs[runs.count - 1] = last.lowerBound...day
      } else {
        runs.append(day...day)
      }
    }
  }
}

extension ClosedRange<Day> {
  /// `2月15日至23日` · `15–23 Feb`, of days in one year.
  fileprivate func withoutYear(_ language: Language) -> String {
    let (first, last) = (lowerBound, upperBound)
    if first == last { return first.withoutYear(language) }
    let isOneMonth = first.month == last.month
    switch language {
    case .zh: return first.withoutYear(.zh) + "至" + (isOneMonth ? "\(last.dayOfMonth)日" : last.withoutYear(.zh))
    case .en: return (isOneMonth ? "\(first.dayOfMonth)" : first.withoutYear(.en)) + "–" + last.withoutYear(.en)
    }
  }
}

/// The days that a file for a desk calendar holds of an application.
public enum DeadlineEvent: String, CaseIterable, Sendable {
  case answer = "due"
  case clarification = "reply-by"
  case payment = "pay-by"
  case asking = "ask-by"

  public func name(_ language: Language) -> String {
    switch (self, language) {
    case (.answer, .zh): "答复期限"
    case (.answer, .en): "Answer due"
    case (.clarification, .zh): "补正期限"
    case (.clarification, .en): "Clarification due"
    case (.payment, .zh): "缴费期限"
    case (.payment, .en): "Payment due"
    case (.asking, .zh): "告知补正最后一日"
    case (.asking, .en): "Last day to ask for clarification"
    }
  }

  /// What stands in the desk calendar, without any name: `答复期限 2025-0001 申请内容（暂定）`.
  public func title(_ application: Application, isProvisional: Bool, _ language: Language) -> String {
    let provisional = language == .zh ? "（暂定）" : " (provisional)"
    return "\(name(language)) \(application.number) \(application.intake.subject)" + (isProvisional ? provisional : "")
  }

  /// What a desk calendar is called that holds an agency's deadlines.
  public static func calendarName(of agency: String, _ language: Language) -> String {
    switch language {
    case .zh: "\(agency)政府信息公开申请期限"
    case .en: "\(agency): deadlines of applications"
    }
  }

  /// Where the clock of the application stood when the file was made, and the command that shows the application.
  public static func details(
    of application: Application, _ clock: ClockReading, today: Day, _ language: Language
  ) -> String {
    let asOf = language == .zh ? "截至 \(today.long(.zh))" : "As of \(today.long(.en))"
    let show = "foia \(Verb.show.rawValue) \(application.number)"
    return [clock.standing(language, today: today), asOf, show].joined(separator: "\n")
  }
}
