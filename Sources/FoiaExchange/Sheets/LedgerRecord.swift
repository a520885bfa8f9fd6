public import FoiaCalendar
public import FoiaCore
internal import FoiaWords

/// What a row of an office's ledger would become.
public struct LedgerRecord: Hashable, Sendable {
  // Each value is nil where nothing is written, or where it is asked about.
  /// The number as it is written.
  public var number: String?
  /// The day of receipt.
  public var received: Day?
  /// How it came.
  public var channel: Channel?
  /// Who asks; several joined by `、`.
  public var applicant: String?
  /// The kind of applicant.
  public var kind: ApplicantKind?
  /// What is asked for, in one line.
  public var subject: String?
  /// What is asked for, in full.
  public var details: String?
  /// The day of the answer.
  public var closed: Day?
  /// How it was answered.
  public var outcome: Outcome?
  /// The kind of other handling.
  public var subReason: SubReason?
  /// The number of the answer.
  public var document: String?
  /// The office's remarks, comments on cells among them.
  public var note: String?
  /// Who handles it.
  public var unit: String?
  /// The person who handles it.
  public var officer: String?
  /// The agency the applicant was told to ask.
  public var referTo: String?
  /// The number of the identity document.
  public var identity: String?
  /// The telephone.
  public var phone: String?
  /// The e-mail address.
  public var email: String?
  /// The postal address.
  public var address: String?
  /// Who applies for the applicant.
  public var agent: String?
  /// How the information is to be handed over.
  public var delivery: String?
  /// In which form it is wanted.
  public var form: String?

  init() {}
}

/// What becomes of a row.
public enum LedgerVerdict: String, Sendable {
  /// It can be taken as it is.
  case importing = "import"
  /// Somebody has to decide about it.
  case ask
  /// It says itself that it does not count.
  case void
  /// It cannot be taken.
  case refused
}

/// A value that somebody has to decide about.
public struct LedgerAsk: Hashable, Sendable {
  /// The field it is about.
  public let field: String
  /// The value as it is written.
  public let value: String
  /// Why it is asked.
  public let doubt: LedgerDoubt
  /// The values it may be, by their codes; the first is proposed.
  public let candidates: [String]
  /// The row that asks.
  let place: String
}

/// A value that the only candidate was taken for.
public struct LedgerGuess: Hashable, Sendable {
  /// The field it is about.
  public let field: String
  /// The value as it is written.
  public let value: String
  /// What it was taken for, by its code.
  public let taken: String
}

/// A row of an office's ledger, understood.
public struct LedgerRowReading: Hashable, Sendable {
  /// Its sheet and row, or the line of a text.
  public let place: String
  /// What becomes of it.
  public internal(set) var verdict = LedgerVerdict.importing
  /// What it would become.
  public internal(set) var record = LedgerRecord()
  /// What happened to the application.
  public internal(set) var events: [LedgerEvent] = []
  /// What somebody has to decide.
  public internal(set) var asks: [LedgerAsk] = []
  /// What was guessed.
  public internal(set) var guesses: [LedgerGuess] = []
  /// What words were taken for that leave no doubt.
  public internal(set) var meanings: [LedgerGuess] = []
  /// What else is said of it.
  public internal(set) var remarks: [LedgerRemark] = []
  /// The name in it was masked by an export.
  public internal(set) var isMasked = false
  /// Whether it is a line of a text that cannot be read at all.
  var isBroken = false
  /// Whether it says that it carries over from the year before.
  var isCarriedOver = false
  var dueWritten: Day?
  /// By how many working days it was extended, reckoned from the last day where that alone is written.
  var extensionDays: Int?
  var daysWritten: Int?
  /// What stays a note, because it has no place in the record.
  var kept: [Phrase] = []

  init(place: String) { self.place = place }

  mutating func ask(_ field: String, _ value: String, _ doubt: LedgerDoubt, _ candidates: [String] = []) {
    guard !asks.contains(where: { $0.field == field }) else { return }
    asks.append(LedgerAsk(field: field, value: value, doubt: doubt, candidates: candidates, place: place))
  }

  /// Whether something is asked about a field.
  func asks(about field: LedgerColumn) -> Bool { asks.contains { $0.field == field.rawValue } }

  mutating func guess(_ field: String, _ value: String, _ taken: String) {
    guesses.append(LedgerGuess(field: field, value: value, taken: taken))
  }

  mutating func mean(_ field: String, _ value: String, _ taken: String) {
    if !value.isEmpty { meanings.append(LedgerGuess(field: field, value: value, taken: taken)) }
  }

  mutating func remark(_ remark: LedgerRemark) { if !remarks.contains(remark) { remarks.append(remark) } }
}
