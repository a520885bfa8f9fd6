public import FoiaCore

extension Event.Kind {
  /// The command that records it; nil for what no command of its own records.
  public func command(_ number: ApplicationNumber, _ language: Language) -> String? {
    func command(_ rest: String) -> String { "foia \(verb.rawValue) \(number) \(rest)" }
    let (date, text) = language == .zh ? ("日期", "名称") : ("DATE", "NAME")
    switch self {
    case .founded, .imported, .calendarAdded, .registered, .frozen, .waived, .figuresSet, .disputeFiled,
      .disputeAnswered,
      .disputeDecided, .disputeAppealed, .corrected, .reopened, .voided, .undone,
      .erased:
      return nil
    case .confirmed: return command("--on \(date)")
    case .assigned: return command("--unit \(text)")
    case .clarificationAsked: return command("--asked \(date) --reply-by \(date)")
    case .clarificationReceived: return command("--received \(date)")
    case .reasonsAsked: return command("--asked \(date) --reply-by \(date)")
    case .reasonsReceived: return command("--received \(date)")
    case .feeServed: return command("--served \(date) --basis items --count " + (language == .zh ? "件数" : "COUNT"))
    case .feePaid: return command("--paid \(date)")
    case .consultationSent: return command("--third-party \(text) --sent \(date)")
    case .consultationServed: return command("--served \(date)")
    case .applicantTold: return command("--applicant-told \(date)")
    case .consultationReturned: return command("--returned \(date) --opinion " + (language == .zh ? "意见" : "OPINION"))
    case .extended:
      return command("--days \(language == .zh ? "天数" : "DAYS") --approved-by \(text) --notified \(date)")
    case .deferred:
      return command("--until \(date) --notified \(date) --reason \(language == .zh ? "理由" : "REASON")")
    case .itemAdded:
      return command("--add \(language == .zh ? "内容" : "TEXT") --outcome \(language == .zh ? "结果" : "OUTCOME")")
    case .closed: return command("--outcome \(language == .zh ? "办理结果" : "OUTCOME")")
    case .dispatched: return command("--sent \(date)")
    case .answerServed: return command("--served \(date)")
    case .redoOrdered:
      return command("--ordered \(date) --by-organ \(text) --until \(date)")
    case .redoAnswered: return command("--answered \(date)")
    }
  }
}
