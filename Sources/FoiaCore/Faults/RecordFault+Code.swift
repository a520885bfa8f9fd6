extension RecordFault {
  /// What scripts call it.
  var code: FaultCode {
    switch self {
    case .noLedger: .noLedger
    case .noSuchFile, .noSuchInput: .noSuchFile
    case .alreadyExists, .draftExists: .fileExists
    case .notALedger, .emptyLedger: .notALedger
    case .notAsMade: .ledgerNotAsMade
    case .newer: .newerLedger
    case .locked, .replaced: .ledgerBusy
    case .damaged: .ledgerDamaged
    case .readOnly: .readOnly
    case .interrupted: .changeInterrupted
    case .diskFull: .diskFull
    case .isDirectory: .isAFolder
    case .notAFolder: .notAFolder
    case .noSuchFolder: .noSuchFolder
    case .notUTF8: .notUtf8
    case .fileTooLong: .fileTooLong
    case .inputChanged: .inputChanged
    case .isLedger, .isKeptFile: .isALedger
    case .access(let fault): fault.code
    case .notPermitted: .notPermitted
    case .notForTerminal: .notForTerminal
    case .notAnObject: .jsonShape
    case .badStructure(_, let fault): fault.code
    case .notATable, .noDisclosureRows: .notATable
    case .numbersUsedUp: .numbersUsedUp
    case .unreadable: .unreadable
    case .outcomeUnknown: .outcomeUnknown
    case .erasureUnfinished: .erasureUnfinished
    case .badEntry: .badEntry
    case .badValue: .badValue
    case .noSuchApplication, .entryNotApplication: .noSuchApplication
    case .noSuchEntry, .noSuchHandle, .noSuchAnswer: .noSuchEntry
    case .noSuchDispute: .noSuchDispute
    case .notFiled: .notFiled
    case .beforeLedger: .beforeLedger
    case .backup(let fault): fault.code
    case .wholeRecord(let fault): fault.code
    case .severalApplications: .ambiguousNumber
    case .nothingToResume: .nothingToResume
    case .noSuchConsultation: .noSuchConsultation
    case .handOver(let fault): fault.code
    case .severalConsultations: .ambiguousConsultation
    case .attachment(let fault): fault.code
    case .letter(_, .namesApplicant), .letter(_, .templateNamesApplicant): .namesApplicant
    case .letter: .noSuchLetter
    }
  }
}
