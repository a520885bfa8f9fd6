public import FoiaCalendar
public import FoiaCore
internal import FoiaWords

/// Reads days off and make-up working days: from CSV with the columns `date,kind,name,notice` in any order, whose values may
/// be codes or labels; from the JSON of a public data set; from the running text of a notice.
public enum NoticeReader {
  /// What a file of days looks like.
  public enum Format: Sendable { case table, json, text }

  private static let columns: [Field] = [.date, .kind, .name, .notice]

  /// All days of a file, earliest first, each once; what a year's own notice decrees off twice stands there twice.
  ///
  /// - Parameters:
  ///   - source: gives the next chunk of bytes; nil or an empty chunk at the end.
  ///   - notice: the number of the notice, which a row that names one has too; nil if every row must name its notice.
  ///   - year: the year whose own notice the file is, which arranges days from the December before to the January after
  ///     it; nil for a file with any days.
  /// - Throws: a `Fault` with everything that is wrong in the file, and what the source throws.
  public static func days(
    in source: @escaping () throws -> [UInt8]?, notice: String?, year: Int?
  ) throws(Fault) -> [ArrangedDay] {
    var found = FoundDays(notice: notice, year: year)
    do {
      var table = try FieldTable(
        columns, optional: notice == nil ? [] : [.notice], headings: ArrangedDay.headings, source: source)
      try table.forEach(row: { found.add($0) }, problem: { found.problems.note($0) })
    } catch {
      throw Fault(foreign: error)
    }
    return try found.checked()
  }

  /// What a file is, by its first bytes: JSON, rows under a header, or running text that tells when there are holidays.
  public static func format(of beginning: [UInt8]) -> Format {
    let text = String(decoding: beginning, as: UTF8.self)
    let lines = text.split(whereSeparator: \.isNewline).map { String($0).comparable }.filter { !$0.isEmpty }
    if let first = lines.first?.first, "{[".contains(first) { return .json }
    let names = columns.flatMap { [$0.rawValue] + ArrangedDay.headings(of: $0) }.map(\.comparable)
    let head = lines.first?.split(separator: ",").map { $0.filter { $0 != "\"" } } ?? []
    if head.contains(where: names.contains) { return .table }
    return text.contains("月") && ["放假", "上班", "补休"].contains(where: text.contains) ? .text : .table
  }

  /// Whether a text is a notice itself and no name of a file: it has sentences.
  public static func isNotice(_ text: String) -> Bool {
    text.contains { "。：；:;\n\r".contains($0) } && format(of: Array(text.utf8)) == .text
  }

  /// What was read from a whole text, and what it says of itself.
  ///
  /// - Parameters:
  ///   - notice: the number of the notice, which goes before one that the text names.
  ///   - year: the year whose own notice it is, which goes before one that the text names.
  /// - Throws: a `Fault` with everything that is wrong with it.
  public static func notice(
    in text: String, as format: Format, notice: String?, year: Int?
  ) throws(Fault) -> ReadNotice {
    switch format {
    case .json: try NoticeJSON.read(text, notice: notice, year: year)
    case .text: try NoticeText.read(text, notice: notice, year: year)
    case .table:
      ReadNotice(
        days: try days(in: chunk(text), notice: notice, year: year), year: year, number: notice, published: nil)
    }
  }

  private static func chunk(_ text: String) -> () -> [UInt8]? {
    var rest: [UInt8]? = Array(text.utf8)
    return {
      defer { rest = nil }
      return rest
    }
  }
}

/// Days that were read as those of a notice, and what their source says of itself.
public struct ReadNotice: Hashable, Sendable {
  /// The days, earliest first.
  public let days: [ArrangedDay]
  /// The year whose own notice they are; nil for amended, local and suspended days.
  public let year: Int?
  /// The number of the notice; nil if each day has its own.
  public let number: String?
  /// The day of publication; nil if the source does not tell it.
  public let published: Day?
  /// The sentences that name a date and from which nothing was taken.
  public var leftOut: [String] = []

  /// Days, and what their source says of itself.
  public init(days: [ArrangedDay], year: Int?, number: String?, published: Day?) {
    self.days = days
    self.year = year
    self.number = number
    self.published = published
  }
}
