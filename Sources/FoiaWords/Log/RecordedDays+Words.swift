internal import FoiaCalendar
public import FoiaCore

extension RecordedDays.Remark {
  /// What is doubtful about the day with which something was recorded.
  public var sentence: Phrase {
    let rule = RecordedOnAnotherDay.rule.rawValue
    return switch self {
    case .raised(let told, let stored):
      Phrase(
        zh: "所称的“今天”\(told.inChinese)早于上一条记录的登记日期，已按\(stored.inChinese)登记（\(rule)）",
        en:
          "today as told, \(told.iso), is before the recorded day of the last entry: recorded as of \(stored.iso) (\(rule))"
      )
    case .ahead(let told, let clock):
      Phrase(
        zh: "所称的“今天”\(told.inChinese)晚于机器日期\(clock.inChinese)（\(rule)）",
        en: "today as told, \(told.iso), is after \(clock.iso), the day of this machine (\(rule))")
    }
  }

  /// What to do where the day is wrong; empty if nothing is to be done.
  public var wayOut: Phrase {
    switch self {
    case .raised: .empty
    case .ahead:
      Phrase(zh: "，如有误请撤销：", en: "; if that is wrong take it back: ") + CommandHint(.undo).text
    }
  }
}
