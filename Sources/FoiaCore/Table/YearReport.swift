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
