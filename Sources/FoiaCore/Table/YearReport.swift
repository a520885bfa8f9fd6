/// The figures that are reported for a year: sections two to four.
public struct YearReport: Hashable, Sendable {
  /// The applications table, section three.
  public var table: YearTable
  /// Section four; nil if nothing is known of it, as for a year filed before the program recorded disputes.
  public var disputes: DisputeTable?
  /// Section two, as far as it is typed in; nil if nothing is known of it.
  public var disclosure: DisclosureFigures?

  /// `disputes` and `disclosure` are nil if nothing is known of them.
  public init(table: YearTable, disputes: DisputeTable? = nil, disclosure: DisclosureFigures? = nil) {
    self.table = table
    self.disputes = disputes
    self.disclosure = disclosure
  }

  /// All figures as text, one line for each row; the digest of a filing is made from it.
  public var lines: [String] { table.lines + (disputes?.lines ?? []) + (disclosure?.lines ?? []) }
}

extension Filing {
  /// How many figures and rows of a year differ from those that were filed.
  public func differences(of now: YearReport) -> Int {
    table.differences(of: now.table, isWhole: true).count + disputeDifferences(of: now).count
      + disclosureDifferences(of: now).count
  }

  /// The figures of section four that differ; empty if it was not filed.
  func disputeDifferences(of now: YearReport) -> [DisputeCell] {
    guard let filed = report.disputes, let disputes = now.disputes else { return [] }
    return filed.differences(of: disputes)
  }

  /// The rows of section two that differ. A filing from the records without section two was filed with it blank; a
  /// table that was typed in says nothing about it.
  func disclosureDifferences(of now: YearReport) -> [DisclosureItem] {
    let blank = source == .records && report.disputes != nil ? DisclosureFigures(form: table.form) : nil
    guard let filed = report.disclosure ?? blank else { return [] }
    return filed.differences(of: now.disclosure ?? DisclosureFigures(form: filed.form))
  }
}
