/// A setting of a ledger: what several commands and letters need to know of the office.
public enum LedgerSetting: Hashable, Sendable {
  /// The name of the reporting body, as it signs its report and its letters.
  case agency
  /// Whether it is a department or a government, which its name need not show.
  case level
  /// The series that documents are numbered in, where their kind has none of its own.
  case documentSeries
  /// The series that one kind of letter is numbered in.
  case seriesOf(LetterCode)
  /// How one kind of decision can be contested, as its letters state it, where the office does not take what the law says.
  case remediesOf(ContestedDecision)
  /// What the office's numbers of applications begin with in print.
  case numberPrefix
  /// The steps of approval that must have agreed before an answer is given.
  case requireApproval
  /// Where a review of an answer can be applied for; there may be several.
  case reviewOrgan
  /// The channel on the internet by which a review can be applied for.
  case reviewChannel
  /// The court at which an answer can be contested.
  case court
  /// The postal address of the office.
  case address
  /// Whom to ask, with a telephone number.
  case contact
  /// How a fee is paid.
  case payment
  /// The head of the disclosure office.
  case officeHead

  /// Whether it can have several values at once.
  public var hasSeveral: Bool { self == .reviewOrgan || self == .requireApproval }
  /// Whether it holds from a day on: what was signed before keeps what held then.
  public var isDated: Bool {
    if case .remediesOf = self { true } else { self == .agency || self == .requireApproval }
  }
  /// Whether it is the series of documents.
  public var isSeries: Bool { if case .seriesOf = self { true } else { self == .documentSeries } }
}

extension LedgerSetting: CaseIterable {
  /// The settings that are always listed; the series of single letters and the remedies of single decisions only where they
  /// are set.
  public static let general: [LedgerSetting] = [
    .agency, .level, .documentSeries, .numberPrefix, .requireApproval, .reviewOrgan, .reviewChannel, .court, .address,
    .contact,
    .payment,
    .officeHead,
  ]

  /// All settings, the series of single letters and the remedies of single decisions last.
  public static let allCases =
    general + LetterCode.allCases.filter { $0.tells != nil }.map { Self.seriesOf($0) }
    + ContestedDecision.settable.map { Self.remediesOf($0) }
}

extension LedgerSetting: RawRepresentable {
  /// The key by which it is typed and stored; that of a letter's own series ends with the code of the letter, that of remedies
  /// with what is contested.
  public var rawValue: String {
    switch self {
    case .agency: "agency"
    case .level: "level"
    case .documentSeries: "document-series"
    case .seriesOf(let letter): "document-series.\(letter.rawValue)"
    case .remediesOf(let decision): "remedies.\(decision.code)"
    case .numberPrefix: "number-prefix"
    case .requireApproval: "require-approval"
    case .reviewOrgan: "review-organ"
    case .reviewChannel: "review-url"
    case .court: "court"
    case .address: "address"
    case .contact: "contact"
    case .payment: "payment"
    case .officeHead: "office-head"
    }
  }

  /// The setting of a key; nil if there is none.
  public init?(rawValue: String) {
    guard let setting = Self.keys[rawValue] else { return nil }
    self = setting
  }

  private static let keys = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })
}
