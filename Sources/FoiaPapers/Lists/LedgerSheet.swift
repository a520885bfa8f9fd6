internal import FoiaCalendar
public import FoiaCore
public import FoiaDocument
public import FoiaWords

/// The ledger as a spreadsheet that goes out: one application a row with everything that the canonical ledger has, dates as
/// dates and codes as labels.
public struct LedgerSheet {
  private let agency: String
  private let showsPersonal: Bool
  private let language: Language
  private static let columns = CanonicalLedger.columns + CanonicalLedger.moreColumns

  /// A sheet of any applications.
  ///
  /// - Parameter showsPersonal: false masks the names of natural persons, leaves out descriptions and notes, and says so
  ///   over the table and in the name of the sheet.
  public init(agency: String, showsPersonal: Bool, in language: Language) {
    self.agency = agency
    self.showsPersonal = showsPersonal
    self.language = language
  }

  /// The table with its header and without rows.
  public var table: Table {
    let columns = Self.columns.map { Table.Cell($0.name(language)) }
    return Table(
      name: LedgerWords.sheet(masked: !showsPersonal)(language), headColumns: 1, corner: .title(columns[0].text),
      header: [Array(columns.dropFirst())], rows: [], widths: Self.columns.map(Self.width))
  }

  /// The document whose table the rows belong to.
  public var document: Document {
    Document(
      title: [LedgerWords.title(agency, masked: !showsPersonal)(language)], language: language.ofDocument,
      author: agency,
      isLandscape: true, blocks: [.tables([table])])
  }

  /// The row of an application.
  public func row(_ application: Application) -> Table.Row {
    Table.Row(
      heads: [Table.Cell(application.number.description)],
      values: Self.columns.dropFirst().map { value($0, of: application) })
  }

  private func value(_ field: Field, of application: Application) -> Table.Value {
    let (intake, closing) = (application.intake, application.closing)
    return switch field {
    case .received: .day(application.received)
    case .arrived: .day(intake.receipt.arrived)
    case .closed: .day(closing?.on)
    case .sent: .day(application.dispatch?.on)
    case .served: .day(application.service?.on)
    case .channel: .text(intake.channel.name(language))
    case .applicant: .text(intake.applicantName(showsPersonal: showsPersonal)(language))
    case .kind: .text(intake.kind.noun(language))
    case .subject: .text(intake.subject)
    case .details: .text(showsPersonal ? intake.personal?.details ?? "" : "")
    case .note: .text(showsPersonal ? intake.personal?.note ?? "" : "")
    case .outcome: .text(closing?.outcome.name(language) ?? "")
    case .subReason: .text(closing?.subReason?.name(language) ?? "")
    case .document: .text(closing?.document ?? "")
    case .confirmed: .text(LedgerWords.yesOrNo(intake.receipt.isConfirmed)(language))
    case .officeNumber: .text(application.registration.officeNumber ?? "")
    case .unit: .text(intake.unit ?? "")
    case .officer: .text(intake.officer ?? "")
    case .service: .text((application.dispatch?.method ?? application.service?.method)?.name(language) ?? "")
    default: .text("")
    }
  }

  /// The relative width of a column: enough for a date on one line, most for what is asked for.
  private static func width(_ field: Field) -> Int {
    switch field {
    case .subject, .details: 24
    case .outcome, .note: 18
    case .number, .applicant, .document: 13
    default: 11
    }
  }
}

extension Table.Value {
  /// A date as a spreadsheet has it; empty for none.
  static func day(_ day: Day?) -> Table.Value {
    guard let day, let first = Day(iso: "1899-12-30") else { return .text("") }
    return .date(day.iso, serial: first.distance(to: day))
  }
}
