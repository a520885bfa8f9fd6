internal import FoiaCalendar
public import FoiaCore

extension Period {
  /// `2025年` · `2025`; a span with both its days.
  public func name(_ language: Language) -> String {
    switch (self, language) {
    case (.year(let year), .zh): "\(year)年"
    case (.year(let year), .en): "\(year)"
    case (.span(let days), .zh): "\(days.lowerBound.short)至\(days.upperBound.short)"
    case (.span(let days), .en): "\(days.lowerBound.iso) to \(days.upperBound.iso)"
    }
  }
}

extension Day {
  /// `2025年3月31日`
  fileprivate var short: String { "\(year)年\(month)月\(dayOfMonth)日" }
}
