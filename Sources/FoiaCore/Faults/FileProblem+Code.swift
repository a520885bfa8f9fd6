extension StructureFault {
  /// What scripts call it.
  var code: FaultCode {
    switch self {
    case .syntax: .badJSON
    case .isNot: .jsonShape
    case .repeatedKey: .jsonRepeatedKey
    }
  }
}

extension ImportProblem.Reason {
  /// What scripts call it.
  var code: FaultCode {
    switch self {
    case .reading(_, let fault): fault.code
    case .rule(let fault): fault.code
    case .missingColumns: .columnsMissing
    case .unknownColumns: .unknownColumns
    case .doubleColumn: .columnTwice
    case .fieldCount: .fieldCount
    case .unclosedQuote, .strayQuote: .badCsv
    case .notUTF8: .notUtf8
    case .rowTooLong, .tooManyFields: .rowTooLong
    case .neitherYesNorNo: .neitherYesNorNo
    case .dayTooEarly: .beforeDecision
    case .withoutAnswer: .notClosed
    case .masked: .valueMasked
    case .numberTwice: .numberTaken
    case .emptyFile: .fileEmpty
    case .noRows: .noRows
    case .dayTwice: .dayTwice
    case .dayOutsideYear: .dayOutsideYear
    case .noDayInYear: .noDayInYear
    case .noNotice: .noticeMissing
    case .notice(let problem): problem.code
    }
  }
}

extension NoticeProblem {
  /// What scripts call it.
  var code: FaultCode {
    switch self {
    case .noYear: .yearMissing
    case .dayCount: .dayCountDiffers
    case .badDays: .badRange
    case .otherYear: .anotherYear
    case .otherNumber: .anotherNotice
    }
  }
}

extension FiguresProblem {
  /// What scripts call it.
  var code: FaultCode {
    switch self {
    case .structure(let fault): fault.code
    case .otherYear: .anotherYear
    case .otherAgency: .anotherAgency
    case .unknownColumns: .noSuchColumn
    case .unknownRow: .noSuchRow
    case .missingRows: .rowsMissing
    case .doubleRow, .doubleDisclosureRow: .rowTwice
    case .rowLength, .disputesLength, .disputesLineLength: .rowLength
    case .cell, .blanks, .disclosureRow: .notAFigure
    case .subtotal: .subtotalDiffers
    }
  }
}
