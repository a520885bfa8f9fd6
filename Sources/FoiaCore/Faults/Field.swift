/// A field a person fills in; the raw value is its flag and its column in the canonical ledger, and with `_` for `-` its
/// JSON key.
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
}
