extension RuleViolation {
  /// What scripts call it.
  var code: FaultCode {
    switch self {
    case .future, .asOfFuture: .dateInFuture
    case .publishedOtherwise: .publishedOtherwise
    case .periodAhead: .periodInFuture
    case .receiptTooEarly: .receiptTooEarly
    case .arrivedAfterReceived: .arrivedAfterReceived
    case .servedBeforeSent: .servedBeforeSent
    case .arrivalAlone: .arrivalAlone
    case .channelNotRecorded: .channelNotRecorded
    case .closedBeforeReceipt: .closedBeforeReceipt
    case .beforeReceipt: .beforeReceipt
    case .afterClosing: .afterClosing
    case .twice, .numbered: .recordedTwice
    case .confirmedByReceipt: .nothingToConfirm
    case .nothingBefore, .beforeNeeded: .nothingToFollow
    case .beforeDecision: .beforeDecision
    case .limitBeforeEvent: .limitBeforeEvent
    case .limitTooFar: .limitTooFar
    case .extensionsTooLong: .extensionsTooLong
    case .extensionOutOfRange: .extensionOutOfRange
    case .clockStopped: .clockStopped
    case .notAfterDue: .notAfterDue
    case .restDay: .restDay
    case .ownUnit: .ownUnit
    case .applicantConsulted: .applicantConsulted
    case .groundMissing: .groundMissing
    case .alreadyClosed: .alreadyClosed
    case .isVoid: .applicationVoid
    case .dispute(let refusal): refusal.code
    case .amending(let refusal): refusal.code
    case .numberTaken: .numberTaken
    case .numberOfAnotherYear: .numberOfAnotherYear
    case .closedWithoutOutcome: .closedWithoutOutcome
    case .outcomeWithoutDate: .outcomeWithoutDate
    case .subReasonOf: .subReasonWithoutOther
    case .noSeries: .noDocumentSeries
    case .seriesOfRegister: .documentSeriesShared
    case .numberStands: .documentNumberStands
    case .numberSpoilt: .documentNumberSpoilt
    }
  }
}

extension AmendingRefusal {
  /// What scripts call it.
  var code: FaultCode {
    switch self {
    case .sameAlready: .nothingToChange
    case .notConfirmed: .notConfirmed
    case .isErased: .alreadyErased
    case .notClosed: .notClosed
    case .laterDepends, .confirmationStands: .laterEntryDepends
    case .nothingToUndo: .nothingToUndo
    case .undoneAlready: .alreadyUndone
    case .actionOfAnother: .actionOfAnother
    case .cannotUndo: .cannotUndo
    case .yearNotOver: .yearNotOver
    case .figuresSetLater: .figuresSetLater
    case .filedAlready: .alreadyFiled
    case .noRecords: .noRecords
    case .figuresDiffer: .figuresDiffer
    case .figuresOfForm: .figuresOfAnotherForm
    case .figuresOfYear: .figuresOfYear
    case .notNil: .notNil
    case .redoStands: .redoStands
    case .notDuplicate: .notDuplicate
    case .nothingCalled: .noSuchField
    case .reasonIsPersonal: .reasonIsPersonal
    case .chainBroken: .chainBroken
    case .notFiledYet: .notFiledYet
    case .publishedBeforeEnd: .publishedTooEarly
    case .errorsStand: .errorsStand
    case .notWaivable: .notWaivable
    case .nothingToWaive: .nothingToWaive
    }
  }
}

extension DisputeRefusal {
  /// What scripts call it.
  var code: FaultCode {
    switch self {
    case .beforeReceipt: .beforeReceipt
    case .beforeFiling: .beforeFiling
    case .decidedAlready: .alreadyDecided
    case .answeredAlready: .alreadyAnswered
    case .answerAfterDecision: .answerAfterDecision
    case .nothingToAppeal: .nothingToAppeal
    case .appealOfReview: .appealOfReview
    case .aboutNothing: .subjectMissing
    case .laterDepends: .laterEntryDepends
    case .sameAlready: .nothingToChange
    }
  }
}
