/// A value that a person types for an application, a dispute, a year or the calendar.
public enum Field: String, CaseIterable, Sendable {
  case number
  case officeNumber = "office-number"
  case received, arrived, confirmed, channel, applicant, kind, subject, details, form, delivery
  case coApplicant = "co-applicant"
  case identity, phone, email, address, agent, unit, officer, note
  case closed, outcome, document
  case subReason = "sub-reason"
  case reason, basis, searched
  case referTo = "refer-to"
  case referContact = "refer-contact"
  case sameAs = "same-as"
  case approvedBy = "approved-by"
  case agency, year, from, to
  // The course of an application.
  case on, asked
  case replyBy = "reply-by"
  case replyWithin = "reply-within"
  case replied
  case items, ground
  case thirdParty = "third-party"
  case coProducer = "co-producer"
  case otherAgency = "other-agency"
  case sent, served
  case applicantTold = "applicant-told"
  case returned, opinion
  case accepted
  case givenBack = "given-back"
  case days, until, notified
  case feeBasis = "fee-basis"
  case count, amount, paid, receipt
  case item
  case service, tracking, waiver
  case place = "where"
  // The approval of an answer.
  case approvalStep = "approval-step"
  case approvalOpinion = "approval-opinion"
  case signer, comment
  // Files that are kept.
  case attachmentKind = "attachment-kind"
  case fileName = "file-name"
  // A new answer that was ordered.
  case ordered
  case byOrgan = "by-organ"
  case answered
  case redoUntil = "redo-until"
  // Reviews and suits.
  case filed, way, organ
  case caseNumber = "case"
  case answerBy = "answer-by"
  case about, matter, decided, result, appealed
  case answeredOrgan = "answered-organ"
  // The hand-over to a colleague.
  case handingOver = "handing-over"
  case takingOver = "taking-over"
  // Corrections of mistakes.
  case field, value
  // The calendar.
  case date, name, notice, published
  // Who records.
  case by
  // Of exports.
  case masked

  /// The name of the option that takes it, without its dashes.
  public var flag: String {
    switch self {
    case .closed: "on"
    case .replied: "received"
    case .givenBack: "returned"
    case .handingOver: "from"
    case .takingOver: "to"
    case .otherAgency: "agency"
    case .feeBasis: "basis"
    case .item: "add"
    case .approvalStep: "step"
    case .attachmentKind: "as"
    case .fileName: "name"
    case .approvalOpinion: "opinion"
    case .signer: "name"
    case .comment: "note"
    case .waiver: "waive"
    case .answeredOrgan: "answered"
    case .matter: "subject"
    case .redoUntil: "until"
    default: rawValue
    }
  }

  /// Whether its text may have several lines.
  public var hasLines: Bool { self == .details || self == .note }
}
