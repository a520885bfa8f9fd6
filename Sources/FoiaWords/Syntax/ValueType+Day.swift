public import FoiaCalendar
public import FoiaCore

extension ValueType where Value == Day {
  /// Any day of the calendar.
  public static var date: Self { day() }

  /// The day of something that happened, so none after today.
  public static var pastDay: Self { day(violations: future) }

  /// The day of receipt, which is reckoned from 2008-05-01 and remarked on where it is more than a year ago.
  public static var receiptDay: Self {
    day(
      violations: { day, context in
        Receipt.received(day, arrived: nil).violations(channel: .unknown, today: context.today)
      }, remark: longAgo)
  }

  /// The day of arrival, which is remarked on where it is more than a year ago.
  public static var arrivalDay: Self { day(remark: longAgo) }

  /// The day on which a receipt was confirmed: none after today, remarked on where it is more than a year ago.
  public static var confirmationDay: Self { day(violations: future, remark: longAgo) }

  private static func day(
    violations: @escaping @Sendable (Day, ReadingContext) -> [RuleViolation] = { _, _ in [] },
    remark: @escaping @Sendable (Day, String, ReadingContext) -> Phrase? = { _, _, _ in nil }
  ) -> Self {
    Self(.date, violations: violations, remark: remark, shown: \.long) { text, context throws(ReadingFault) in
      try Day(reading: context.filled(text), today: context.today)
    }
  }

  @Sendable private static func future(_ day: Day, _ context: ReadingContext) -> [RuleViolation] {
    guard let field = context.field, day > context.today else { return [] }
    return [.future(field, day, today: context.today)]
  }

  @Sendable private static func longAgo(_ day: Day, _: String, _ context: ReadingContext) -> Phrase? {
    context.field.flatMap { Receipt.received(day, arrived: nil).remark($0, today: context.today) }
  }
}

extension ValueType where Value == Limit {
  /// A day set ahead of an event: a date, or `+15` working days.
  public static var limit: Self {
    Self(.limit) { limit, context in
      guard let field = context.field, case .day(let day) = limit else { return [] }
      return day.violations(asLimit: field, after: context.event ?? context.today)
    } remark: { limit, text, context in
      let event = context.event ?? context.today
      guard case .day(let day) = limit, day.year > event.year, WrittenDate(text.word)?.year == nil,
        event.advanced(by: 180) < day
      else { return nil }
      return Phrase(
        zh: "“\(text.trimmed)”按\(day.long.zh)处理：请核对", en: "'\(text.trimmed)' is taken for \(day.long.en): check it")
    } shown: {
      $0.name
    } read: { text, context throws(ReadingFault) in
      try Limit(reading: context.filled(text), from: context.event ?? context.today, today: context.today)
    }
  }
}
