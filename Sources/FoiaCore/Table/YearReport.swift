/// What is reported of a year in figures: sections two to four.
public struct YearReport: Hashable, Sendable {
  public var table: YearTable
  /// nil where nothing is known of them, as of a year filed before they were recorded.
  public var disputes: DisputeTable?
  public var disclosure: DisclosureFigures?

  public init(table: YearTable, disputes: DisputeTable? = nil, disclosure: DisclosureFigures? = nil) {
    self.table = table
    self.disputes = disputes
    self.disclosure = disclosure
  }

  /// All figures as text, a row a line: what a digest is taken of.
  public var lines: [String] { table.lines + (disputes?.lines ?? []) + (disclosure?.lines ?? []) }
}

extension Filing {
  /// How many figures of a whole year differ from those that were filed.
  public func differences(of now: YearReport) -> Int {
    table.differences(of: now.table, isWhole: true).count + disputeDifferences(of: now).count
      + disclosureDifferences(of: now).count
  }

  /// Where section four differs; nowhere while it was not filed.
  func disputeDifferences(of now: YearReport) -> [DisputeCell] {
    guard let filed = report.disputes, let disputes = now.disputes else { return [] }
    return filed.differences(of: disputes)
  }

  /// Where section two differs. Of records that were filed without it, it was filed blank; a table that was typed in says nothing
  /// of it.
  func disclosureDifferences(of now: YearReport) -> [DisclosureItem] {
    let blank = source == .records && report.disputes != nil ? DisclosureFigures(form: table.form) : nil
    guard let filed = report.disclosure ?? blank else { return [] }
    return filed.differences(of: now.disclosure ?? DisclosureFigures(form: filed.form))
  }
}
