/// What tells which of two notices was published later: the day of publication, else the document number.
struct NoticeAge {
  private let published: Day?
  /// The year in the brackets of the number; nil where it has none.
  private let year: Int?
  /// What stands before the brackets: 国办发明电.
  private let series: Substring
  /// The number behind the brackets, which counts on through a year.
  private let serial: Int?

  init(number: String, published: Day?) {
    self.published = published
    let parts = number.split(whereSeparator: { "〔〕[]［］【】()（）".contains($0) })
    let isNumber = parts.count == 3 && parts[1].count == 4
    year = isNumber ? Int(parts[1]) : nil
    series = isNumber ? parts[0] : ""
    serial = isNumber ? Int(parts[2].prefix { $0 != "号" }) : nil
  }

  /// Whether the notice was published before the other one; nil where nothing tells.
  func isBefore(_ other: NoticeAge) -> Bool? {
    if let published, let its = other.published, published != its { return published < its }
    if let year, let its = other.year, year != its { return year < its }
    if let serial, let its = other.serial, series == other.series, serial != its { return serial < its }
    return nil
  }
}

extension Notice {
  /// Whether a number is one of the State Council or its general office, as its notices of holidays have them.
  static func isOfStateCouncil(_ number: String) -> Bool {
    ["国办", "国发", "国务院"].contains { number.hasPrefix($0) }
  }
}
