/// The table of a year as it comes out with the rows of an import, beside the one that was filed.
public struct PreviewedYear: Hashable, Sendable {
  /// The table as it would be.
  public let table: YearTable
  /// The filed table, of the same form; nil if the year was not filed.
  public let filed: YearTable?

  /// Nothing is compared here.
  public init(_ table: YearTable, filed: YearTable?) {
    self.table = table
    self.filed = filed
  }
}
