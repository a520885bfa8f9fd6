public import FoiaCalendar
public import FoiaCore
public import FoiaDocument
public import FoiaWords

/// The ledger as it is printed: an application a row, on A4 across.
public struct LedgerReport {
  private let agency: String
  /// As of which day, and what was asked for.
  private let line: String
  private let applications: [Application]
  private let today: Day
  private let calendar: WorkCalendar
  private let showsPersonal: Bool

  public init(
    agency: String, line: String, applications: [Application], today: Day, calendar: WorkCalendar, showsPersonal: Bool
  ) {
    self.agency = agency
    self.line = line
    self.applications = applications
    self.today = today
    self.calendar = calendar
    self.showsPersonal = showsPersonal
  }

  public func document(_ language: Language) -> Document {
    let columns = LedgerColumn.allCases
    let rows = applications.map { application in
      let clock = application.clock(on: today, by: calendar)
      let status = application.status(by: calendar)
      let texts = columns.map {
        $0.text(application, clock: clock, status: status, showsPersonal: showsPersonal, language)
      }
      return Table.Row(heads: [Table.Cell(texts[0])], values: texts.dropFirst().map(Table.Value.text))
    }
    let table = Table(
      name: LedgerWords.sheet(language), caption: line, headColumns: 1, corner: .title(columns[0].heading(language)),
      header: [columns.dropFirst().map { Table.Cell($0.heading(language)) }], rows: rows,
      widths: columns.map(width))
    return Document(
      title: [LedgerWords.title(agency, language)], language: language.ofDocument, author: agency, isLandscape: true,
      blocks: [.tables([table])])
  }

  /// Enough for a date on one line; the subject takes the most.
  private func width(_ column: LedgerColumn) -> Int {
    switch column {
    case .number, .channel, .unit: 10
    case .kind: 12
    case .received, .due, .closed: 11
    case .applicant, .document, .status: 13
    case .outcome: 14
    case .subject: 24
    }
  }
}
