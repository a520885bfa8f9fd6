/// The table of a year as it comes out with the rows of an import, beside the one that was filed.
public struct PreviewedYear: Hashable, Sendable {
  /// The table as it would be.
  public let table: YearTable
  /// The filed table, of the same form; nil if the year was not filed.
  public let filed: YearTable?
  /// How many applications the filed table of the year before carries over; nil if that year was not filed.
  public let carriedOverBefore: Int?

  /// Nothing is compared here.
  public init(_ table: YearTable, filed: YearTable?, before: YearTable? = nil) {
    self.table = table
    self.filed = filed
    carriedOverBefore = before.map { $0[.carriedOut, .total] }
  }
}
