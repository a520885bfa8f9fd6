internal import FoiaCalendar
public import FoiaCore
public import FoiaDocument
public import FoiaWords

/// The ledger (台账) as a document for printing: one application a row, on A4 landscape.
public struct LedgerReport {
  private let agency: String
  /// The line over the table: as of which day it is, and which applications were asked for.
  private let line: String
  /// The columns that a printed ledger has where none are asked for.
  public static let usualColumns: [ListColumn] = [
    .number, .received, .channel, .applicant, .kind, .subject, .unit, .due, .closed, .outcome, .document, .status,
  ]

  private let applications: [ApplicationToday]
  private let columns: [ListColumn]
  private let showsPersonal: Bool

  /// A ledger of exactly these applications.
  ///
  /// - Parameters:
  ///   - line: the line over the table: the day, and which applications were asked for.
  ///   - columns: its columns, in this order; at least one.
  ///   - showsPersonal: whether names of natural persons are shown; false masks them.
  public init(
    agency: String, line: String, applications: [ApplicationToday], columns: [ListColumn] = Self.usualColumns,
    showsPersonal: Bool
  ) {
    self.columns = columns
    self.agency = agency
    self.line = line
    self.applications = applications
    self.showsPersonal = showsPersonal
  }

  /// The document with one table, in the order of `applications`.
  public func document(_ language: Language) -> Document {
    let rows = applications.map { application in
      let texts = columns.map { $0.text(application, showsPersonal: showsPersonal)(language) }
      return Table.Row(heads: [Table.Cell(texts[0])], values: texts.dropFirst().map(Table.Value.text))
    }
    let table = Table(
      name: LedgerWords.sheet(language), caption: line, headColumns: 1, corner: .title(heading(columns[0])(language)),
      header: [columns.dropFirst().map { Table.Cell(heading($0)(language)) }], rows: rows,
      widths: columns.map(width))
    return Document(
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
