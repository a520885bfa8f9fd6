internal import FoiaCalendar
public import FoiaCore

extension Event {
  /// The facts of the event in one line; natural persons masked.
  ///
  /// - Parameter tellsLimits: false leaves out the days it sets, where they are told beside it.
  public func detail(_ language: Language, tellsLimits: Bool = true) -> String {
    parts(language, tellsLimits).compactMap { $0 }.joined(separator: language == .zh ? "，" : ", ")
  }

  private func parts(_ language: Language, _ tellsLimits: Bool) -> [String?] {
    switch self {
    case .founded(let founding): [founding.agency]
    case .imported(let batch): [language == .zh ? "\(batch.rows)件申请" : "\(batch.rows) applications"]
    case .calendarAdded(let addition): addition.parts(language)
    case .registered(let registration): registration.parts(language)
    case .confirmed, .clarificationReceived, .reasonsReceived, .answerServed: []
    case .assigned(let fact):
      [fact.unit, fact.officer, tellsLimits ? fact.replyBy.map { Event.fact(.replyBy, $0.iso, language) } : nil]
    case .clarificationAsked(let fact), .reasonsAsked(let fact):
      [
        tellsLimits ? fact.replyBy.map { Event.fact(.replyBy, $0.iso, language) } : nil,
        fact.items.map { Event.fact(.items, $0, language) }, fact.ground.map { Event.fact(.ground, $0, language) },
      ]
    case .feeServed(let fact):
      [fact.basis.name(language), fact.basis.counted(fact.count, language), fact.amount.text(language)]
    case .feePaid(let fact): [fact.receipt.map { Event.fact(.receipt, $0, language) }]
    case .consultationSent(let fact): [fact.partyName(language, showsPersonal: false)]
    case .consultationServed(let fact), .applicantTold(let fact): [Event.handle(fact.consultation, language)]
    case .consultationReturned(let fact):
      [Event.handle(fact.consultation, language), fact.opinion?.name(language)]
    case .extended(let fact):
      [
        language == .zh ? "\(fact.days)个工作日" : workingDays(fact.days),
        fact.approvedBy.map { Event.fact(.approvedBy, $0, language) },
        fact.told.map { (language == .zh ? "告知答复期限 " : "told due date ") + $0.iso }, fact.reason,
      ]
    case .deferred(let fact): [Event.fact(.until, fact.until.iso, language), fact.reason]
    case .itemAdded(let fact): [fact.text, fact.outcome?.name(language)]
    case .closed(let closing):
      [closing.outcomeName(language)] + closing.facts(language).map { Event.fact($0, $1, language) }
    case .frozen(let filing): filing.parts(language)
    case .waived(let waiver): [waiver.rule.rawValue, waiver.subject, waiver.reason]
    case .disputeFiled(let fact):
      [
        fact.way.name(language), fact.applications.map(\.description).joined(separator: language == .zh ? "、" : ", "),
        fact.subject, fact.organ, fact.caseNumber,
        tellsLimits ? fact.answerBy.map { Event.fact(.answerBy, $0.iso, language) } : nil,
      ].map { $0.flatMap { $0.isEmpty ? nil : $0 } }
    case .disputeAnswered: []
    case .disputeDecided(let fact):
      [fact.result.name(language), fact.document.map { (language == .zh ? "文书号 " : "document ") + $0 }]
    case .disputeAppealed(let fact):
      [
        fact.organ, fact.caseNumber,
        tellsLimits ? fact.answerBy.map { Event.fact(.answerBy, $0.iso, language) } : nil,
      ]
    case .figuresSet(let fact):
      [
        language == .zh ? "\(fact.year)年" : "\(fact.year)",
        fact.figures.summary(language),
      ]
    case .redoOrdered(let fact):
      [
        fact.organ,
        tellsLimits ? (language == .zh ? "重新答复期限 " : "to be answered by ") + fact.until.iso : nil,
      ]
    case .redoAnswered(let fact): [fact.document.map { Event.fact(.document, $0, language) }]
    case .corrected(let fact): [fact.event.detail(language), Event.fact(.reason, fact.reason, language)]
    case .reopened(let fact), .voided(let fact), .undone(let fact), .erased(let fact): [fact.reason]
    case .dispatched(let fact):
      [fact.method?.name(language), fact.tracking.map { Event.fact(.tracking, $0, language) }]
    }
  }

  private static func fact(_ field: Field, _ value: String, _ language: Language) -> String {
    "\(field.name(language)) \(value)"
  }

  /// `征求意见书 #14` · `consultation #14`
  private static func handle(_ entry: Int, _ language: Language) -> String {
    language == .zh ? "征求意见书 #\(entry)" : "consultation #\(entry)"
  }
}

extension Registration {
  fileprivate func parts(_ language: Language) -> [String?] {
    let unconfirmed = intake.receipt.isConfirmed ? nil : (language == .zh ? "待与申请人确认" : "to be confirmed")
    return [
      intake.channel.name(language), intake.kind.noun(language),
      intake.applicantName(language, showsPersonal: false), intake.subject, officeNumber, unconfirmed,
    ]
  }
}

extension CalendarAddition {
  fileprivate func parts(_ language: Language) -> [String?] {
    let sources = Set(days.map(\.notice)).sorted().joined(separator: language == .zh ? "、" : ", ")
    switch language {
    case .zh: return [notice.map { "\($0.year)年放假安排" }, "\(days.count)天", sources]
    case .en:
      return [notice.map { "arrangements of \($0.year)" }, days.count == 1 ? "1 day" : "\(days.count) days", sources]
    }
  }
}

extension DisclosureFigures {
  /// `规章 2／0／11，行政许可 5`
  fileprivate func summary(_ language: Language) -> String {
    DisclosureItem.all(in: form).compactMap { item in
      text(item).map { "\(item.label(in: form, language)) \($0.replacing(" ", with: language == .zh ? "／" : "/"))" }
    }.joined(separator: language == .zh ? "，" : ", ")
  }
}

extension Filing {
  fileprivate func parts(_ language: Language) -> [String?] {
    switch language {
    case .zh:
      [
        "\(year)年", source == .figures ? "数据由人工录入" : nil, published.map { "\($0.iso)公布" },
        reason.map { "更正理由 \($0)" },
      ]
    case .en:
      [
        "\(year)", source == .figures ? "typed in" : nil, published.map { "published \($0.iso)" },
        reason.map { "amended because \($0)" },
      ]
    }
  }
}
