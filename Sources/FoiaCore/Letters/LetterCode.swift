/// The letters and internal sheets that an office puts on paper, by the code that a person types.
public enum LetterCode: String, CaseIterable, Sendable {
  case form, registration, receipt, clarification, reasons
  case extending = "extension"
  case deferral
  /// The letter to a third party, with the form on which it answers.
  case thirdParty = "third-party"
  /// What the applicant is told of it.
  case thirdPartyApplicant = "third-party-applicant"
  /// What a third party is told whose objection did not prevail.
  case thirdPartyOverride = "third-party-override"
  case coProducer = "co-producer"
  case agency, fee, reply, withdrawn, service
  case publicNotice = "public-notice"
  case transfer, search, secrecy
  case extensionApproval = "extension-approval"
  case fileIndex = "file-index"
  case approval, handover
  /// What stands on the envelope of a letter.
  case envelope
}
