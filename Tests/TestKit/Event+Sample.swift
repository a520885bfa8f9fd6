public import FoiaCalendar
public import FoiaCore

extension Event {
  /// One event of each kind an application can go through, of a day; its consultation is the entry told.
  public static func sample(_ kind: Kind, on day: Day, consultation: EntryID = 2) -> Event? {
    switch kind {
    case .founded, .imported, .calendarAdded, .frozen, .waived, .figuresSet, .backedUp, .settingChanged, .numberSpoilt,
      .disputeFiled,
      .disputeAnswered,
      .disputeDecided,
      .disputeAppealed, .letterIssued, .letterSent, .letterServed, .letterReturned, .registered, .corrected, .reopened,
      .voided, .undone,
      .erased:
      nil
    case .confirmed: .confirmed(Confirmation(on: day))
    case .assigned: .assigned(Assignment(on: day, unit: "科"))
    case .unitAccepted: .unitAccepted(UnitAcceptance(on: day, assignment: consultation))
    case .unitReturned: .unitReturned(UnitReturn(on: day, assignment: consultation, reason: "不属本科室职责"))
    case .handedOver: .handedOver(HandOver(on: day, from: "王五", to: "赵六"))
    case .clarificationAsked: .clarificationAsked(Request(on: day))
    case .clarificationReceived: .clarificationReceived(Reply(on: day))
    case .reasonsAsked: .reasonsAsked(Request(on: day))
    case .reasonsReceived: .reasonsReceived(Reply(on: day))
    case .feeServed: .feeServed(FeeNotice(on: day, basis: .items, count: 11, amount: Money(yuan: 100)))
    case .feePaid: .feePaid(Payment(on: day))
    case .consultationSent: .consultationSent(ConsultationRequest(on: day, role: .thirdParty, party: "乙"))
    case .consultationServed: .consultationServed(ConsultationStep(on: day, consultation: consultation))
    case .applicantTold: .applicantTold(ConsultationStep(on: day, consultation: consultation))
    case .consultationReturned: .consultationReturned(Opinion(on: day, consultation: consultation))
    case .extended: .extended(Extension(on: day, days: 5, approvedBy: "局长"))
    case .deferred: .deferred(Deferral(on: day, until: day.advanced(by: 60)))
    case .itemAdded: .itemAdded(Item(on: day, text: "甲"))
    case .approvalGiven: .approvalGiven(Approval(on: day, step: .secrecy, opinion: .agree))
    case .closed: .closed(Closing(on: day, outcome: .granted))
    case .dispatched: .dispatched(Dispatch(on: day))
    case .answerServed: .answerServed(Service(on: day))
    case .madePublic: .madePublic(ProactiveDisclosure(on: day, place: "网站"))
    case .attached:
      .attached(
        AttachedFile(on: day, kind: .evidence, digest: String(repeating: "0a", count: 32), size: 7, name: "甲.pdf"))
    case .redoOrdered: .redoOrdered(RedoOrder(on: day, organ: "市政府", until: day.advanced(by: 60)))
    case .redoAnswered: .redoAnswered(RedoAnswer(on: day))
    }
  }
}
