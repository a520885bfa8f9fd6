public import FoiaCore

extension Event.Kind {
  /// The command that records it.
  public var verb: Verb {
    switch self {
    case .founded: .initialise
    case .imported: .importing
    case .calendarAdded: .calendar
    case .registered: .new
    case .confirmed: .confirm
    case .assigned, .unitAccepted, .unitReturned, .handedOver: .assign
    case .clarificationAsked, .clarificationReceived: .clarify
    case .reasonsAsked, .reasonsReceived: .reasons
    case .feeServed, .feePaid: .fee
    case .consultationSent, .consultationServed, .applicantTold, .consultationReturned: .consult
    case .extended: .extend
    case .deferred: .deferring
    case .itemAdded: .item
    case .approvalGiven: .approve
    case .closed: .close
    case .dispatched, .answerServed: .serve
    case .madePublic: .disclose
    case .redoOrdered, .redoAnswered: .redo
    case .letterIssued, .numberSpoilt: .letter
    case .letterSent, .letterServed, .letterReturned: .serve
    case .attached: .attach
    case .disputeFiled, .disputeAnswered, .disputeDecided, .disputeAppealed: .dispute
    case .figuresSet: .figures
    case .backedUp: .backup
    case .settingChanged: .config
    case .corrected: .correct
    case .reopened: .reopen
    case .voided: .void
    case .undone: .undo
    case .erased: .erase
    case .frozen: .freeze
    case .waived: .check
    }
  }
}
