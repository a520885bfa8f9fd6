/// A field a person fills in; the raw value is its flag, its JSON key and its column in the canonical ledger.
public enum Field: String, CaseIterable, Sendable {
  case number, received, arrived, channel, applicant, kind, subject, details, form, delivery
  case coApplicant = "co-applicant"
  case identity, phone, email, address, agent, unit, officer, note
  case closed, outcome, document
  case subReason = "sub-reason"
  case reason, basis, searched
  case referTo = "refer-to"
  case sameAs = "same-as"
  case approvedBy = "approved-by"
  case agency, year, from, to

  /// Whether what it holds is personal, and so never repeated in an error.
  public var isPersonal: Bool {
    switch self {
    case .applicant, .coApplicant, .identity, .phone, .email, .address, .agent, .details, .note: true
    default: false
    }
  }
}
