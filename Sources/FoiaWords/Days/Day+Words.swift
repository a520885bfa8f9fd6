public import FoiaCalendar
public import FoiaCore

extension Day {
  /// `2025年3月31日（星期一）` · `Monday 31 March 2025`
  public var long: Phrase {
    Phrase(
      zh: "\(year)年\(month)月\(dayOfMonth)日（\(weekday.name.zh)）",
      en: "\(weekday.name.en) \(dayOfMonth) \(Day.monthName(month).en) \(year)")
  }

  /// `2025年3月31日`, as a Chinese sentence writes a day that is only named.
  var inChinese: String { "\(year)年\(month)月\(dayOfMonth)日" }

  /// `2月` · `February`
  public static func monthName(_ month: Int) -> Phrase { Phrase(zh: "\(month)月", en: englishMonths[month - 1]) }

  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
}
