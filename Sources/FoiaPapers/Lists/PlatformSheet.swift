internal import FoiaCalendar
public import FoiaCore
public import FoiaDocument
public import FoiaWords

/// The ledger as a spreadsheet in the columns and words of a platform, one application a row and dates as dates. The header
/// is the first row, as a platform takes it in.
public struct PlatformSheet {
  private let columns: [(heading: String, column: LedgerColumn)]
  private let agency: String
  private let isMasked: Bool
  private let language: Language

  /// A sheet of any applications.
  ///
  /// - Parameters:
  ///   - columns: the headings with what their columns hold, in order.
  ///   - agency: the name of the reporting body.
  ///   - showsPersonal: false if the names of natural persons are masked, which a last column and the name of the sheet say.
  public init(
    _ columns: [(heading: String, column: LedgerColumn)], agency: String, showsPersonal: Bool, in language: Language
  ) {
    self.columns = columns
    self.agency = agency
    self.isMasked = !showsPersonal
    self.language = language
  }

  /// The table with its header and without rows.
  public var table: Table {
    let mark = isMasked ? [CanonicalLedger.name(of: CanonicalLedger.mark)] : []
    let headings = columns.map(\.heading) + mark
    return Table(
      name: LedgerWords.sheet(masked: isMasked)(language), headColumns: 0, header: [headings.map { Table.Cell($0) }],
      rows: [],
      widths: columns.map { $0.column == .subject || $0.column == .details ? 24 : 11 } + mark.map { _ in 11 })
  }

  /// The document whose table the rows belong to.
  public var document: Document {
    Document(
      title: [], language: language.ofDocument, author: agency,
      name: LedgerWords.title(agency, masked: isMasked)(language), isLandscape: true, blocks: [.tables([table])])
  }

  /// The row of an application.
  ///
  /// - Parameter texts: what stands in its columns, days as 2025-03-03.
  public func row(_ texts: [String]) -> Table.Row {
    let mark: [Table.Value] = isMasked ? [.text(CanonicalLedger.markText(language))] : []
    let values = zip(columns, texts).map { place, text -> Table.Value in
      place.column.isDay ? .day(Day(iso: text)) : .text(text)
    }
    return Table.Row(heads: [], values: values + mark)
  }
}
