public import FoiaCalendar
public import FoiaCore

extension ArrangedDay.Kind: Choosable {
  /// What a notice arranges a day for.
  public static var vocabulary: Vocabulary { .dayKind }

  /// What is done on such a day.
  public var name: Phrase {
    switch self {
    case .off: Phrase(zh: "放假", en: "off")
    case .work: Phrase(zh: "上班", en: "work")
    }
  }

  /// What people also call it.
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
  public var legend: Phrase {
    switch self {
    case .off: Phrase(zh: "\(mark) 放假（一般双休日不标）", en: "\(mark) day off (plain weekends are not marked)")
    case .work: Phrase(zh: "\(mark) 调休上班", en: "\(mark) make-up working day")
    }
  }

  /// The days of this kind, which are in order: `2月14日、2月28日上班` · `work 14 Feb, 28 Feb`.
  public func sentence(_ days: [Day]) -> Phrase {
    let runs = days.runs.map(\.withoutYear).joined(zh: "、", en: ", ")
    return Phrase(zh: "\(runs.zh)\(name.zh)", en: "\(name.en) \(runs.en)")
  }
}

extension ArrangedDay {
  /// What the day is off or worked for; the statutory holidays in English too, anything else as its notice has it.
  public static func spoken(_ name: String) -> Phrase {
    let holidays = name.split(separator: "、").map { part in
      StatutoryHoliday(rawValue: String(part)).map(\.name.en) ?? String(part)
    }
    return Phrase(zh: name, en: holidays.joined(separator: ", "))
  }

  /// What a column of a file of such days may be headed, besides the field's own code.
  public static func headings(of field: Field) -> [String] {
    let heading: Phrase =
      switch field {
      case .kind: Vocabulary.dayKind.name
      case .notice: Phrase(zh: "文号", en: field.name.en)
      default: field.name
      }
    return [heading.zh, heading.en]
  }
}

extension Day {
  /// `2月15日` · `15 Feb`
  fileprivate var withoutYear: Phrase {
    Phrase(zh: "\(month)月\(dayOfMonth)日", en: "\(dayOfMonth) \(Day.monthName(month).en.prefix(3))")
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
  fileprivate var withoutYear: Phrase {
    let (first, last) = (lowerBound.withoutYear, upperBound.withoutYear)
    if lowerBound == upperBound { return first }
    if lowerBound.month == upperBound.month {
      return Phrase(zh: "\(first.zh)至\(upperBound.dayOfMonth)日", en: "\(lowerBound.dayOfMonth)–\(last.en)")
    }
    return Phrase(zh: "\(first.zh)至\(last.zh)", en: "\(first.en)–\(last.en)")
  }
}
