extension ReadingFault {
  /// What scripts call it.
  var code: FaultCode {
    switch self {
    case .missing: .fieldMissing
    case .empty: .fieldEmpty
    case .placeholder: .placeholderTyped
    case .tooLong: .valueTooLong
    case .notADate: .notADate
    case .noSuchDay, .otherWeekday: .noSuchDay
    case .shortDateAhead: .dateWithoutYearAhead
    case .unknown, .unknownChoice: .unknownWord
    case .severalOutcomes: .ambiguousOutcome
    case .notANumber, .numberBeyondCounting: .notAnApplicationNumber
    case .rangeOrNumber: .ambiguousNumber
    case .rangeBackwards, .rangeOverYears, .rangeTooLong, .rangesTooLong: .badRange
    case .notAYear: .notAYear
    case .notYears: .notYears
    case .tooManyYears: .tooManyYears
    case .notAQuarter: .notAQuarter
    case .quarterAsYear: .quarterAsYear
    case .notAMonth: .notAMonth
    case .monthAsYear: .monthAsYear
    case .notACount: .notACount
    case .notAQuantity, .notHowMany: .notAQuantity
    case .notAnAmount: .notAnAmount
    case .notALimit: .notALimit
    case .oneOf: .exactlyOneNeeded
    case .notWith, .yearAndPeriod: .notTogether
    case .needs: .needsOption
    case .noSuchField: .noSuchField
    case .severalPlaces: .ambiguousField
    case .valueMissing: .valueMissing
    case .noSuchRow: .noSuchRow
    case .noSuchColumn, .noSuchDisputeColumn: .noSuchColumn
    case .noSuchRule: .noSuchRule
    case .notAHash: .notAHash
    case .notAnOfficialNumber: .notAnOfficialNumber
    case .notASeries: .notASeries
    case .notAHandle: .notAnEntryNumber
    case .notFigures: .notFigures
    case .figuresOrThousands: .ambiguousFigures
    case .notInForm: .notInForm
    case .emptyPeriod: .emptyPeriod
    case .badVariable: .badEnvironmentVariable
    case .badSetting: .badSetting
    case .todayOutOfRange: .todayOutOfRange
    case .notOneText: .jsonShape
    case .repeatedInJSON: .jsonRepeatedKey
    case .argumentNotUTF8: .notUtf8
    }
  }
}
