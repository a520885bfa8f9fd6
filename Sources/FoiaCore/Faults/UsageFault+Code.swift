extension UsageFault {
  /// What scripts call it.
  var code: FaultCode {
    switch self {
    case .unknownOption: .unknownOption
    case .missingValue: .valueMissing
    case .noValueTaken: .noValueTaken
    case .givenTwice: .givenTwice
    case .missingOperand: .argumentMissing
    case .unexpectedOperand: .unexpectedArgument
    case .needsOperand: .needsArgument
    case .notWithOperand: .notWithArgument
    case .notTogether: .notTogether
    case .needsOption: .needsOption
    case .needsConsent: .consentNeeded
    case .needsTerminal: .terminalNeeded
    case .oneOf: .exactlyOneNeeded
    }
  }
}
