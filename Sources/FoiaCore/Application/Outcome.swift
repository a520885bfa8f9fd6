/// How an application was answered in the end. Where the statutory table prints each is for the `Form` to say.
public enum Outcome: String, CaseIterable, Sendable {
  case granted
  case partial
  case denySecret = "deny-secret"
  case denyLaw = "deny-law"
  case denySafety = "deny-safety"
  case denyThirdParty = "deny-third-party"
  case denyInternal = "deny-internal"
  case denyProcess = "deny-process"
  case denyEnforcement = "deny-enforcement"
  case denyQuery = "deny-query"
  case unableNotHeld = "unable-not-held"
  case unableCreation = "unable-creation"
  case unableUnclear = "unable-unclear"
  case rejectPetition = "reject-petition"
  case rejectRepeat = "reject-repeat"
  case rejectPublication = "reject-publication"
  case rejectExcessive = "reject-excessive"
  case rejectReissue = "reject-reissue"
  case otherNoClarification = "other-no-clarification"
  case otherUnpaidFee = "other-unpaid-fee"
  case other
}

/// Why an application was closed as `other`.
public enum SubReason: String, CaseIterable, Sendable {
  case withdrawn
  case notInformation = "not-information"
  case inquiry
  case archived
  case caseParty = "case-party"
  case ended
  case misc
}
