extension Event {
  /// The field of its day: that of its kind, but a fee notice whose sending is recorded apart has the day of that.
  var dayField: Field {
    if case .feeServed(let notice) = self, notice.sent != nil { .sent } else { kind.dayField }
  }
}

extension Event.Kind {
  /// The field under which the day of an entry of this kind is typed and corrected.
  public var dayField: Field {
    switch self {
    case .founded, .imported, .calendarAdded, .frozen, .waived, .figuresSet, .backedUp, .settingChanged, .numberSpoilt,
      .confirmed,
      .assigned, .handedOver, .itemAdded, .approvalGiven, .madePublic, .letterIssued, .letterReturned, .attached,
      .corrected,
      .reopened,
      .voided, .undone, .erased:
      .on
    case .registered: .received
    case .clarificationAsked, .reasonsAsked: .asked
    case .clarificationReceived, .reasonsReceived: .replied
    case .feeServed, .consultationServed, .answerServed, .letterServed: .served
    case .feePaid: .paid
    case .consultationSent, .dispatched, .letterSent: .sent
    case .unitAccepted: .accepted
    case .unitReturned: .givenBack
    case .applicantTold: .applicantTold
    case .consultationReturned: .returned
    case .extended, .deferred: .notified
    case .closed: .closed
    case .disputeFiled: .filed
    case .disputeAnswered: .answeredOrgan
    case .disputeDecided: .decided
    case .disputeAppealed: .appealed
    case .redoOrdered: .ordered
    case .redoAnswered: .answered
    }
  }
}
