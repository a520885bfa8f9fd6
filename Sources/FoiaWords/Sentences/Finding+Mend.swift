public import FoiaCore

extension Finding {
  /// The command that mends it; nil where there is none, or only the clerk knows.
  public func mend(_ language: Language) -> String? {
    let (date, text, value) =
      language == .zh ? ("日期", "理由", "内容") : ("DATE", "REASON", "VALUE")
    switch (fact, subject) {
    case (.drift, .table(let year, _, _, _)): return "foia drift \(year)"
    case (.carriedIn, .table(let year, _, _, _)): return "foia drift \(year - 1)"
    case (.disputeDrift, .disputes(let year, _, _, _)), (.disclosureDrift, .disclosure(let year, _, _)):
      return "foia drift \(year)"
    case (.sum, .disclosure(let year, _, _)): return "foia figures \(year)"
    case (.reviewFirst, .dispute(let id)): return "foia dispute '#\(id)'"
    case (.derived, _): return "foia check --rebuild"
    case (.noDispatch, .application(let number)): return "foia serve \(number) --sent \(date)"
    case (.kindDoubtful(_, let suggested), .application(let number)):
      return "foia correct \(number) kind \(suggested.rawValue) --reason \(text)"
    case (.lookAlike, .application(let number)): return "foia void \(number) --reason \(text)"
    case (.earlierAnswerGone, .application(let number)):
      return "foia correct \(number) same-as \(value) --reason \(text)"
    case (.overdue, .application(let number)): return "foia show \(number)"
    case (.inFuture, .application(let number)), (.beforeReceipt, .application(let number)):
      return "foia log \(number)"
    case (.provisional, _):
      return language == .zh
        ? "foia calendar add 文件 --notice 文号 --year 年度" : "foia calendar add FILE --notice NUMBER --year YEAR"
    case (.irregularity(let irregularity), .application(let number)): return irregularity.mend(number, language)
    case (.chain, _), (.damage, _):
      return language == .zh ? "停止使用，恢复最近的备份，保留此文件备查" : "stop using it, take the latest backup, keep this file"
    default: return nil
    }
  }
}

extension Irregularity {
  /// The command that adds what is missing; nil where what happened stays as it is.
  fileprivate func mend(_ number: ApplicationNumber, _ language: Language) -> String? {
    let (text, value) = language == .zh ? ("理由", "内容") : ("REASON", "VALUE")
    func correct(_ field: Field) -> String { "foia correct \(number) \(field.flag) \(value) --reason \(text)" }
    switch self {
    case .unconfirmed: return "foia confirm \(number) --on " + (language == .zh ? "日期" : "DATE")
    case .extensionWithoutApprover, .noReplyBy: return "foia log \(number)"
    case .groundMissing(let outcome, _, _):
      switch outcome.ground {
      case .earlierAnswer: return correct(.sameAs)
      case .subReason: return correct(.subReason)
      case .clarificationUnanswered, .clarificationReceived, .feeUnpaid, nil: return "foia show \(number)"
      }
    case .evidenceMissing(_, .law), .evidenceMissing(_, .secrecyReview): return correct(.basis)
    case .evidenceMissing(_, .searchOrReferral): return correct(.searched)
    case .reasonNotStated: return correct(.reason)
    case .itemsDisagree: return correct(.outcome)
    default: return nil
    }
  }
}
