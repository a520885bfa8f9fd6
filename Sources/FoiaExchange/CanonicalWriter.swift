internal import FoiaCalendar
public import FoiaCore
internal import FoiaFormats
public import FoiaWords

/// Writes the canonical ledger as CSV, one line for each application.
public enum CanonicalWriter {
  /// The header line with the codes of the columns, with its line end.
  public static var header: String { CSVWriter.line(CanonicalLedger.columns.map(\.rawValue)) }

  /// The line of an application, with its line end.
  ///
  /// - Parameters:
  ///   - application: the application.
  ///   - showsPersonal: false masks the names of natural persons and leaves out descriptions and notes.
  ///   - language: the language in which erased values are marked.
  public static func line(_ application: Application, showsPersonal: Bool, _ language: Language) -> String {
    CSVWriter.line(CanonicalLedger.columns.map { cell($0, of: application, showsPersonal, language) })
  }

  private static func cell(
    _ field: Field, of application: Application, _ showsPersonal: Bool, _ language: Language
  ) -> String {
    let intake = application.intake
    return switch field {
    case .number: application.number.description
    case .received: application.received.iso
    case .channel: intake.channel.rawValue
    case .applicant: intake.applicantName(showsPersonal: showsPersonal)(language)
    case .kind: intake.kind.rawValue
    case .subject: intake.subject
    case .details: showsPersonal ? intake.personal?.details ?? "" : ""
    case .closed: application.closing?.on.iso ?? ""
    case .outcome: application.closing?.outcome.rawValue ?? ""
    case .document: application.closing?.document ?? ""
    case .note: showsPersonal ? intake.personal?.note ?? "" : ""
    default: ""
    }
  }
}
