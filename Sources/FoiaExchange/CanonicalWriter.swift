internal import FoiaCalendar
public import FoiaCore
internal import FoiaFormats
public import FoiaWords

/// Writes the canonical ledger as CSV, one line for each application.
public struct CanonicalWriter {
  private let showsPersonal: Bool
  private let isGuarded: Bool
  private let language: Language
  private let columns: [Field]

  /// A writer of any applications.
  ///
  /// - Parameters:
  ///   - showsPersonal: false masks the names of natural persons, leaves out descriptions and notes, and says so in a
  ///     column of its own.
  ///   - isGuarded: whether texts that a spreadsheet would take for a formula are made plain texts for it.
  ///   - language: the language in which erased values are marked, and masked ones.
  public init(showsPersonal: Bool, isGuarded: Bool, _ language: Language) {
    self.showsPersonal = showsPersonal
    self.isGuarded = isGuarded
    self.language = language
    columns = CanonicalLedger.columns + CanonicalLedger.moreColumns + (showsPersonal ? [] : [CanonicalLedger.mark])
  }

  /// The header line with the names of the columns, with its line end.
  public var header: String { CSVWriter.line(columns.map(CanonicalLedger.name)) }

  /// The line of an application, with its line end.
  public func line(_ application: Application) -> String {
    CSVWriter.line(
      columns.map { column in
        let text = cell(column, of: application)
        return isGuarded ? FormulaGuard.guarded(text) : text
      })
  }

  private func cell(_ field: Field, of application: Application) -> String {
    let (intake, closing) = (application.intake, application.closing)
    return switch field {
    case .number: application.number.description
    case .received: application.received.iso
    case .channel: intake.channel.rawValue
    case .applicant: intake.applicantName(showsPersonal: showsPersonal)(language)
    case .kind: intake.kind.rawValue
    case .subject: intake.subject
    case .details: showsPersonal ? intake.personal?.details ?? "" : ""
    case .closed: closing?.on.iso ?? ""
    case .outcome: closing?.outcome.rawValue ?? ""
    case .document: closing?.document ?? ""
    case .note: showsPersonal ? intake.personal?.note ?? "" : ""
    case .arrived: intake.receipt.arrived?.iso ?? ""
    case .confirmed: intake.receipt.isConfirmed ? "yes" : "no"
    case .subReason: closing?.subReason?.rawValue ?? ""
    case .officeNumber: application.registration.officeNumber ?? ""
    case .unit: intake.unit ?? ""
    case .officer: intake.officer ?? ""
    case .sent: application.dispatch?.on.iso ?? ""
    case .served: application.service?.on.iso ?? ""
    case .service: WaysOfService(of: application).text
    case .masked: CanonicalLedger.markText(language)
    default: ""
    }
  }
}

/// The ways in which an answer was sent and served, in one cell: `post`, or `post/public-notice` where they differ.
struct WaysOfService: Hashable {
  var sent: ServiceMethod?
  var served: ServiceMethod?

  init(of application: Application) {
    sent = application.dispatch?.method
    // What was served as it was sent has no way of its own.
    served = application.service?.method == sent && sent != nil ? nil : application.service?.method
  }

  /// Reads the text of a cell.
  ///
  /// - Parameter isSent: whether the day of sending is known; else the only way is that of the service.
  init(reading text: String, isSent: Bool) throws(ReadingFault) {
    let ways = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    func way(_ text: String) throws(ReadingFault) -> ServiceMethod? {
      text.trimmed.isEmpty ? nil : try ServiceMethod(reading: text)
    }
    if ways.count == 2 {
      sent = try way(ways[0])
      served = try way(ways[1])
    } else if isSent {
      sent = try way(text)
    } else {
      served = try way(text)
    }
  }

  var text: String {
    switch (sent, served) {
    case (nil, nil): ""
    case (let sent?, nil): sent.rawValue
    case (let sent, let served?): sent.map { "\($0.rawValue)/\(served.rawValue)" } ?? served.rawValue
    }
  }
}
