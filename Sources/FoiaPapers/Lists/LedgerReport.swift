internal import FoiaCalendar
public import FoiaCore
public import FoiaDocument
public import FoiaWords

/// The ledger (台账) as a document for printing: one application a row, on A4 landscape.
public struct LedgerReport {
  private let agency: String
  /// The columns that a printed ledger has where none are asked for.
  public static let usualColumns: [ListColumn] = [
    .number, .received, .channel, .applicant, .kind, .subject, .unit, .due, .closed, .outcome, .document, .status,
  ]

  private let columns: [ListColumn]
  private let showsPersonal: Bool
  private let language: Language

  /// A ledger of any applications.
  ///
  /// - Parameters:
  ///   - columns: its columns, in this order; at least one.
  ///   - showsPersonal: whether names of natural persons are shown; false masks them.
  public init(
    agency: String, columns: [ListColumn] = Self.usualColumns, showsPersonal: Bool, in language: Language
  ) {
    self.columns = columns
    self.agency = agency
    self.showsPersonal = showsPersonal
    self.language = language
  }

  /// The row of an application.
  public func row(_ application: ApplicationToday) -> Table.Row {
    let texts = columns.map { $0.text(application, showsPersonal: showsPersonal)(language) }
    return Table.Row(heads: [Table.Cell(texts[0])], values: texts.dropFirst().map(Table.Value.text))
  }

  /// The table of some rows.
  ///
  /// - Parameter line: the line over it: the day, and which applications were asked for; nil for none yet.
  public func table(_ rows: [Table.Row], under line: String?) -> Table {
    Table(
      name: LedgerWords.sheet(language), caption: line, headColumns: 1, corner: .title(heading(columns[0])(language)),
      header: [columns.dropFirst().map { Table.Cell(heading($0)(language)) }], rows: rows,
      widths: columns.map(width))
  }

  /// The document with one table.
  public func document(_ table: Table) -> Document {
    Document(
      title: [LedgerWords.title(agency)(language)], language: language.ofDocument, author: agency, isLandscape: true,
      blocks: [.tables([table])])
  }

  /// The heading of a column: on paper a number is the one it is registered under.
  private func heading(_ column: ListColumn) -> Phrase {
    column == .number ? Phrase(zh: "登记号", en: "Number") : column.name
  }

  /// The relative width of a column: enough for a date on one line, most for the subject.
  private func width(_ column: ListColumn) -> Int {
    switch column {
    case .number, .channel, .unit, .officer, .daysLeft: 10
    case .kind: 12
    case .received, .due, .closed: 11
    case .applicant, .document, .status: 13
    case .outcome: 14
    case .subject: 24
    }
  }
}
