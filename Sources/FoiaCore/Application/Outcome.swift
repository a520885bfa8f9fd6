/// How an application was answered in the end: the 21 leaves of part three of the statutory table, in its order.
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

  public var group: OutcomeGroup {
    switch self {
    case .granted: .granted
    case .partial: .partial
    case .denySecret, .denyLaw, .denySafety, .denyThirdParty, .denyInternal, .denyProcess, .denyEnforcement,
      .denyQuery:
      .deny
    case .unableNotHeld, .unableCreation, .unableUnclear: .unable
    case .rejectPetition, .rejectRepeat, .rejectPublication, .rejectExcessive, .rejectReissue: .reject
    case .otherNoClarification, .otherUnpaidFee, .other: .other
    }
  }

  /// The number within its group as the form prints it (5 in （三）5.); nil for the two that stand alone.
  public var numberInGroup: Int? {
    let leaves = group.outcomes
    return leaves.count == 1 ? nil : leaves.firstIndex(of: self).map { $0 + 1 }
  }
}

/// The six groups of part three, （一） to （六）.
public enum OutcomeGroup: Int, CaseIterable, Sendable {
  case granted = 1
  case partial, deny, unable, reject, other

  /// What scripts call it.
  public var code: String {
    switch self {
    case .granted: "granted"
    case .partial: "partial"
    case .deny: "deny"
    case .unable: "unable"
    case .reject: "reject"
    case .other: "other"
    }
  }

  /// The leaves of the group, in the form's order; never empty.
  public var outcomes: [Outcome] { Outcome.allCases.filter { $0.group == self } }
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
