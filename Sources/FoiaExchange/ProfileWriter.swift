internal import FoiaCalendar
public import FoiaCore
internal import FoiaFormats
public import FoiaWords

/// Puts the ledger into the columns and words of a profile, one line of CSV for each application.
public struct ProfileWriter {
  private let profile: LedgerProfile
  private let agency: String
  private let showsPersonal: Bool
  private let isGuarded: Bool
  private let language: Language

  /// A writer of any applications.
  ///
  /// - Parameters:
  ///   - agency: the name of the reporting body.
  ///   - showsPersonal: false masks the names of natural persons, leaves out what else is personal, and says so in a column of
  ///     its own.
  ///   - isGuarded: whether texts that a spreadsheet would take for a formula are made plain texts for it.
  ///   - language: the language of what the profile has no word for.
  public init(_ profile: LedgerProfile, agency: String, showsPersonal: Bool, isGuarded: Bool, _ language: Language) {
    self.profile = profile
    self.agency = agency
    self.showsPersonal = showsPersonal
    self.isGuarded = isGuarded
    self.language = language
  }

  /// The headings with what their columns hold, in order.
  public var columns: [(heading: String, column: LedgerColumn)] { profile.columns }

  /// What stands in the columns for an application, days as 2025-03-03.
  public func texts(_ now: ApplicationToday) -> [String] { profile.columns.map { cell($0.column, of: now) } }

  /// The header line, with its line end.
  public var header: String {
    CSVWriter.line(
      profile.columns.map(\.heading) + (showsPersonal ? [] : [CanonicalLedger.name(of: CanonicalLedger.mark)]))
  }

  /// The line of an application, with its line end.
  public func line(_ now: ApplicationToday) -> String {
    let mark = showsPersonal ? [] : [CanonicalLedger.markText(language)]
    return CSVWriter.line(texts(now).map { isGuarded ? FormulaGuard.guarded($0) : $0 } + mark)
  }

  private func cell(_ column: LedgerColumn, of now: ApplicationToday) -> String {
    let application = now.application
    let intake = application.intake
    let personal = showsPersonal ? intake.personal : nil
    let text: String? =
      switch column {
      case .number: application.registration.officeNumber ?? application.number.description
      case .received, .accepted: application.received.iso
      case .applied: application.came.iso
      case .year: String(application.received.year)
      case .month: String(application.received.month)
      case .dayOfMonth: String(application.received.dayOfMonth)
      case .channel: profile.word(.channel, for: intake.channel.rawValue) ?? intake.channel.name(language)
      case .applicant: intake.applicantName(showsPersonal: showsPersonal)(language)
      case .kind: profile.word(.kind, for: intake.kind.rawValue) ?? intake.kind.noun(language)
      case .identity: personal?.identity
      case .phone: personal?.phone
      case .email: personal?.email
      case .address: personal?.address
      case .agent: personal?.agent
      case .details: personal?.details
      case .note: personal?.note
      case .subject: intake.subject
      case .form: intake.form
      case .delivery: intake.delivery
      case .unit: intake.unit
      case .officer: intake.officer
      case .body: agency
      case .count: "1"
      case .status: now.status.name(language)
      case .due: now.clock?.due?.iso
      default: course(column, of: application)
      }
    return text ?? ""
  }

  /// What happened to it and how it was answered; nil for what the record does not hold as one value.
  private func course(_ column: LedgerColumn, of application: Application) -> String? {
    let (closing, extended) = (application.closing, application.extensions.last?.fact)
    return switch column {
    case .clarificationAsked: application.clarifications.last?.asked.on.iso
    case .clarificationReceived: application.clarifications.last?.answer?.fact.on.iso
    case .isClarified: yesOrNo(!application.clarifications.isEmpty)
    case .consultationSent: application.consultations.last?.request.on.iso
    case .consultationReturned: application.consultations.last?.returned?.fact.on.iso
    case .consultedParty: application.consultations.last?.request.partyName(showsPersonal: showsPersonal)(language)
    case .opinion: application.consultations.last?.returned?.fact.opinion?.name(language)
    case .isExtended: yesOrNo(extended != nil)
    case .extendedOn: extended?.on.iso
    case .extendedDays: extended.map { String($0.days) }
    case .extendedUntil: extended?.told?.iso
    case .closed: closing?.on.iso
    case .document: closing?.document
    case .outcome: closing.map(outcome)
    case .outcomeReason: closing?.reason
    case .dispatched: application.dispatch?.on.iso
    case .served: application.service?.on.iso
    case .service: (application.dispatch?.method ?? application.service?.method)?.name(language)
    case .tracking: application.dispatch?.tracking
    case .isCharged: yesOrNo(!application.fees.isEmpty)
    case .fee: application.fees.last?.asked.amount.yuan
    case .feeNotified: application.fees.last?.asked.on.iso
    case .feePaid: application.fees.last?.answer?.fact.on.iso
    default: nil
    }
  }

  private func yesOrNo(_ isSo: Bool) -> String { LedgerWords.yesOrNo(isSo)(language) }

  private func outcome(_ closing: Closing) -> String {
    let code = closing.outcome.rawValue
    let whole = ([code] + [closing.subReason?.rawValue].compactMap(\.self)).joined(separator: "/")
    return profile.word(.outcome, for: whole, code) ?? closing.outcomeName(language)
  }
}
