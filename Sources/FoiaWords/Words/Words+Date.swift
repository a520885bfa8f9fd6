public import FoiaCalendar

extension Day {
  /// `2025年3月31日（星期一）` · `Monday 31 March 2025`
  public func long(_ language: Language) -> String {
    switch language {
    case .zh: "\(year)年\(month)月\(dayOfMonth)日（\(weekday.name(.zh))）"
    case .en: "\(weekday.name(.en)) \(dayOfMonth) \(Day.monthName(month)) \(year)"
    }
  }

  public static func monthName(_ month: Int) -> String {
    [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ][month - 1]
  }
}

extension Weekday {
  public func name(_ language: Language) -> String {
    switch (self, language) {
    case (.monday, .zh): "星期一"
    case (.monday, .en): "Monday"
    case (.tuesday, .zh): "星期二"
    case (.tuesday, .en): "Tuesday"
    case (.wednesday, .zh): "星期三"
    case (.wednesday, .en): "Wednesday"
    case (.thursday, .zh): "星期四"
    case (.thursday, .en): "Thursday"
    case (.friday, .zh): "星期五"
    case (.friday, .en): "Friday"
    case (.saturday, .zh): "星期六"
    case (.saturday, .en): "Saturday"
    case (.sunday, .zh): "星期日"
    case (.sunday, .en): "Sunday"
    }
  }
}
