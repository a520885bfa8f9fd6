/// A setting of a ledger: what several commands and letters need to know of the office.
public enum LedgerSetting: String, CaseIterable, Sendable {
  /// The name of the reporting body, as it signs its report and its letters.
  case agency
  /// The series that replies are numbered in.
  case documentSeries = "document-series"
  /// The steps of approval that must have agreed before an answer is given.
  case requireApproval = "require-approval"
  /// Where a review of an answer can be applied for; there may be several.
  case reviewOrgan = "review-organ"
  /// The channel on the internet by which a review can be applied for.
  case reviewChannel = "review-url"
  /// The court at which an answer can be contested.
  case court
  /// The postal address of the office.
  case address
  /// Whom to ask, with a telephone number.
  case contact
  /// How a fee is paid.
  case payment
  /// The head of the disclosure office.
  case officeHead = "office-head"

  /// Whether it can have several values at once.
  public var hasSeveral: Bool { self == .reviewOrgan || self == .requireApproval }
  /// Whether it holds from a day on: what was signed before keeps what held then.
  public var isDated: Bool { self == .agency || self == .requireApproval }
  /// Whether it always has a value.
  public var isNeeded: Bool { self == .agency }
}
