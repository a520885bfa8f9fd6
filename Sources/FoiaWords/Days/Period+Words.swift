internal import FoiaCalendar
public import FoiaCore

extension Period {
  /// `2025年` · `2025`; a span with both its days.
  public var name: Phrase {
    switch self {
    case .year(let year): Phrase(zh: "\(year)年", en: "\(year)")
    case .span(let days):
      Phrase(
        zh: "\(days.lowerBound.short)至\(days.upperBound.short)",
        en: "\(days.lowerBound.iso) to \(days.upperBound.iso)")
    }
  }
}

extension Day {
  /// `2025年3月31日`
  fileprivate var short: String { "\(year)年\(month)月\(dayOfMonth)日" }
}
