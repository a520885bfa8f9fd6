/// The number of a document (文号), printed `易工信公复〔2026〕5号`: a series, the year of the document, and its place in them.
public struct OfficialNumber: Hashable, Sendable {
  /// The series, as the number begins: 易工信公复.
  public let series: String
  /// The year of the document.
  public let year: Int
  /// The place in the series and year, from 1.
  public let serial: Int

  /// A number from its parts; nil if the series is empty, or the year or the place is out of range.
  public init?(series: String, year: Int, serial: Int) {
    let composed = series.inNFC
    let hasBlanks = composed.unicodeScalars.contains { !$0.isHan && $0.properties.isWhitespace }
    self.series = hasBlanks ? composed.filter { !$0.isWhitespace } : composed
    self.year = year
    self.serial = serial
    guard !self.series.isEmpty, Self.years.contains(year), Self.serials.contains(serial) else { return nil }
  }

  /// Reads a number with brackets of any shape, with or without 第, 号 and leading zeros; nil for any other text.
  public init?(reading text: String) {
    if let parts = Self.partsOfPrinted(text) {
      self.init(
        series: String(decoding: text.utf8.prefix(parts.series), as: UTF8.self), year: parts.year, serial: parts.serial)
      return
    }
    guard let open = text.unicodeScalars.lastIndex(where: Self.opens) else { return nil }
    let place = String(text[open...]).comparable.dropFirst()
    guard let close = place.firstIndex(where: { "〕])】﹞".contains($0) }),
      let year = Int(digits: place[..<close], in: Self.years)
    else { return nil }
    var digits = place[close...].dropFirst()
    if digits.first == "第" { digits.removeFirst() }
    if digits.last == "号" { digits.removeLast() }
    guard let serial = Int(digits: digits, in: Self.serials) else { return nil }
    self.init(series: String(text[..<open]), year: year, serial: serial)
  }

  /// The parts of a text in the printed form, which most numbers have, read from its bytes: a ledger may hold a million of them.
  ///
  /// - Returns: how many bytes the series has, the year and the place; nil for a text of any other form.
  private static func partsOfPrinted(_ text: String) -> (series: Int, year: Int, serial: Int)? {
    let (open, close, end) = ("〔".utf8, "〕".utf8, "号".utf8)
    return text.utf8.withContiguousStorageIfAvailable { bytes -> (series: Int, year: Int, serial: Int)? in
      guard bytes.count > 14, bytes.suffix(3).elementsEqual(end) else { return nil }
      var (place, serial, unit) = (bytes.count - 3, 0, 1)
      while place > 0, unit < 1_000_000_000, (48...57).contains(bytes[place - 1]) {
        place -= 1
        serial += Int(bytes[place] - 48) * unit
        unit *= 10
      }
      guard unit > 1, place > 10, bytes[place - 3..<place].elementsEqual(close),
        bytes[place - 10..<place - 7].elementsEqual(open)
      else { return nil }
      var year = 0
      for byte in bytes[place - 7..<place - 3] {
        guard (48...57).contains(byte) else { return nil }
        year = year * 10 + Int(byte - 48)
      }
      return (place - 10, year, serial)
    } ?? nil
  }

  /// What it is a place in.
  public var run: Run { Run(series: series.comparable, year: year) }

  /// The numbers of a series in a year.
  public struct Run: Hashable, Sendable {
    /// The series as it is compared.
    public let series: String
    /// The year of the documents.
    public let year: Int

    /// The series is compared as it is.
    public init(series: String, year: Int) {
      self.series = series
      self.year = year
    }
  }

  private static func opens(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "〔", "[", "［", "（", "(", "【", "﹝": true
    default: false
    }
  }

  private static let years = 1949...9999
  private static let serials = 1...999_999
}

extension OfficialNumber: CustomStringConvertible {
  /// The printed form, with hexagonal brackets and without leading zeros.
  public var description: String { "\(series)〔\(year)〕\(serial)号" }
}

extension Event {
  /// The number of the document that it records; nil where it records none, or one that is no number of a series.
  public var officialNumber: OfficialNumber? {
    switch self {
    case .closed(let fact): fact.document.flatMap(OfficialNumber.init(reading:))
    case .redoAnswered(let fact): fact.document.flatMap(OfficialNumber.init(reading:))
    case .letterIssued(let fact): OfficialNumber(reading: fact.document)
    case .numberSpoilt(let fact): fact.document
    case .corrected(let fact): fact.event.officialNumber
    default: nil
    }
  }
}
