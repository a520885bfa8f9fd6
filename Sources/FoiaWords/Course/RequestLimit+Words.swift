internal import FoiaCalendar
public import FoiaCore

extension Request.Limit {
  /// The time for a reply as it was set: `2025年3月20日（星期四）` · `自送达之日起15个工作日`.
  public var text: Phrase {
    switch self {
    case .day(let day): day.long
    case .workingDays(let count):
      Phrase(zh: "自送达之日起\(count)个工作日", en: "within \(FoiaWords.workingDays(count)) of its service")
    }
  }
}
