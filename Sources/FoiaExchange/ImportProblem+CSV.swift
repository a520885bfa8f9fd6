internal import FoiaCore
internal import FoiaFormats

extension ImportProblem {
  /// A row that is no CSV, as a problem of the file.
  init(_ fault: CSVFault) {
    let reason: Reason =
      switch fault.reason {
      case .unclosedQuote: .unclosedQuote
      case .strayQuote: .strayQuote
      case .notUTF8: .notUTF8
      case .rowTooLong(let limit): .rowTooLong(limit: limit)
      }
    self.init(line: fault.line, reason: reason)
  }
}
