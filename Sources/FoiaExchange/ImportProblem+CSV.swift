internal import FoiaCore
internal import FoiaFormats

extension ImportProblem {
  /// The problem that a row is not CSV.
  init(_ fault: CSVFault) {
    let reason: Reason =
      switch fault.reason {
      case .unclosedQuote: .unclosedQuote
      case .strayQuote: .strayQuote
      case .notUTF8: .notUTF8
      case .rowTooLong(let limit): .rowTooLong(limit: limit)
      case .tooManyFields(let limit): .tooManyFields(limit: limit)
      }
    self.init(line: fault.line, reason: reason)
  }
}
