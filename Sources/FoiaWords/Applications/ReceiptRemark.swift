public import FoiaCalendar
public import FoiaCore

extension Receipt {
  /// That it lies more than a year back, with the day in full; nil where it does not.
  ///
  /// - Parameters:
  ///   - field: the field that the day is typed for.
  ///   - today: today in UTC+8.
  public func remark(_ field: Field, today: Day) -> Phrase? {
    guard isLongAgo(on: today) else { return nil }
    return Phrase(
      zh: "\(field.name.zh) \(day.long.zh)在一年以前：请核对年份",
      en: "the \(field.name.en), \(day.long.en), is more than a year ago: check the year")
  }
}
