internal import FoiaCalendar
public import FoiaCore

extension Event {
  /// The facts of the event in one line.
  ///
  /// - Parameters:
  ///   - tellsLimits: false leaves out the days it sets, where they are told beside it.
  ///   - showsNames: false masks natural persons.
  public func detail(tellsLimits: Bool = true, showsNames: Bool = false) -> Phrase {
    parts(tellsLimits, showsNames).compactMap { $0 }.joined(zh: "，", en: ", ")
  }

  private func parts(_ tellsLimits: Bool, _ showsNames: Bool) -> [Phrase?] {
    switch self {
    case .founded(let founding): [Phrase(both: founding.agency)]
    case .imported(let batch): [Phrase(zh: "\(batch.rows)件申请", en: "\(batch.rows) applications")]
    case .calendarAdded(let addition): addition.parts
    case .registered(let registration): registration.parts(showsNames)
    case .confirmed, .clarificationReceived, .reasonsReceived: []
    case .answerServed(let fact): [fact.newAnswer.map(Event.newAnswer), fact.method?.name]
    case .assigned(let fact):
      [
        Phrase(both: fact.unit), fact.officer.asTyped, fact.isJoint ? Phrase(zh: "会办", en: "jointly") : nil,
        tellsLimits ? fact.replyBy.map { Event.fact(.replyBy, $0.iso) } : nil,
      ]
    case .unitAccepted(let fact): [Event.handing(fact.assignment)]
    case .unitReturned(let fact): [Event.handing(fact.assignment), Phrase(both: fact.reason)]
    case .handedOver(let fact): [Phrase(zh: "\(fact.from)移交\(fact.to)", en: "\(fact.from) to \(fact.to)")]
    case .clarificationAsked(let fact), .reasonsAsked(let fact):
      [
        tellsLimits ? fact.limit.map(Event.told) : nil,
        fact.items.map { Event.fact(.items, $0) }, fact.ground.map { Event.fact(.ground, $0) },
      ]
    case .feeServed(let fact):
      [
        fact.sent.map { Phrase(zh: "\($0.iso)发出、\(fact.on.iso)送达", en: "sent \($0.iso), served \(fact.on.iso)") },
        fact.basis.name, fact.basis.counted(fact.count), fact.amount.text,
      ]
    case .feePaid(let fact): [fact.receipt.map { Event.fact(.receipt, $0) }]
    case .consultationSent(let fact):
      [fact.partyName(showsPersonal: showsNames), tellsLimits ? fact.limit.map(Event.told) : nil]
    case .consultationServed(let fact), .applicantTold(let fact): [Event.handle(fact.consultation)]
    case .consultationReturned(let fact): [Event.handle(fact.consultation), fact.opinion?.name]
    case .extended(let fact):
      [
        Phrase(zh: "\(fact.days)个工作日", en: workingDays(fact.days)),
        fact.approvedBy.map { Event.fact(.approvedBy, $0) },
        fact.told.map { Phrase(zh: "告知答复期限 \($0.iso)", en: "told due date \($0.iso)") }, fact.reason.asTyped,
      ]
    case .deferred(let fact): [Event.fact(.until, fact.until.iso), fact.reason.asTyped]
    case .madePublic(let fact): [Phrase(both: fact.place)]
    case .itemAdded(let fact): [Phrase(both: fact.text), fact.outcomeName]
    case .approvalGiven(let fact):
      [fact.step.name, fact.opinion.name, fact.signer.asTyped, fact.comment.asTyped]
    case .closed(let closing): [closing.outcomeName] + closing.facts.map { Event.fact($0, $1) }
    case .frozen(let filing): filing.parts
    case .waived(let waiver):
      [Phrase(both: waiver.rule.rawValue), Phrase(both: waiver.subject), Phrase(both: waiver.reason)]
    case .disputeFiled(let fact): fact.parts(tellsLimits)
    case .disputeAnswered: []
    case .disputeDecided(let fact):
      [fact.result.name, fact.document.map { Phrase(zh: "文书号 \($0)", en: "document \($0)") }]
    case .disputeAppealed(let fact):
      [
        fact.organ.asTyped, fact.caseNumber.asTyped,
        tellsLimits ? fact.answerBy.map { Event.fact(.answerBy, $0.iso) } : nil,
      ]
    case .backedUp(let fact):
      [
        Phrase(
          zh: "记录\(fact.head.count)条，校验码 \(fact.head.shortHash)",
          en: "entries 1 to \(fact.head.count), head \(fact.head.shortHash)")
      ]
    case .settingChanged(let fact): fact.parts
    case .numberSpoilt(let fact): [Phrase(both: fact.document.description), Phrase(both: fact.reason)]
    case .figuresSet(let fact): [Phrase(zh: "\(fact.year)年", en: "\(fact.year)"), fact.figures.summary]
    case .redoOrdered(let fact):
      [
        Phrase(both: fact.organ),
        tellsLimits ? Phrase(zh: "重新答复期限 \(fact.until.iso)", en: "to be answered by \(fact.until.iso)") : nil,
      ]
    case .redoAnswered(let fact):
      fact.closing.map { [$0.outcomeName] + $0.facts.map { Event.fact($0, $1) } }
        ?? [fact.document.map { Event.fact(.document, $0) }]
    case .letterIssued(let fact): [fact.letter.name(about: fact.about), Phrase(both: fact.document)]
    case .letterSent(let fact):
      [fact.letter.name(about: fact.about)] + Event.dispatched(fact.dispatch).parts(tellsLimits, showsNames)
    case .letterServed(let fact): [fact.letter.name(about: fact.about), fact.service.method?.name]
    case .letterReturned(let fact): [fact.letter.name(about: fact.about), Phrase(both: fact.reason)]
    case .attached(let fact): fact.parts(showsName: showsNames)
    case .corrected(let fact): [fact.event.detail(showsNames: showsNames), Event.fact(.reason, fact.reason)]
    case .reopened(let fact), .voided(let fact), .undone(let fact), .erased(let fact):
      [fact.duplicateOf.map { Event.duplicate(of: $0) }, fact.reason.asTyped]
    case .dispatched(let fact):
      [fact.newAnswer.map(Event.newAnswer), fact.method?.name, fact.tracking.map { Event.fact(.tracking, $0) }]
    }
  }

  /// A field with its value: `回复期限 2025-03-20`.
  fileprivate static func fact(_ field: Field, _ value: String) -> Phrase {
    Phrase(zh: "\(field.name.zh) \(value)", en: "\(field.name.en) \(value)")
  }

  /// `回复期限 2025-03-20` · `回复期限 自送达之日起15个工作日`
  static func told(_ limit: Request.Limit) -> Phrase {
    switch limit {
    case .day(let day): fact(.replyBy, day.iso)
    case .workingDays: Phrase(zh: "\(Field.replyBy.name.zh) \(limit.text.zh)", en: "reply \(limit.text.en)")
    }
  }

  /// `并入 2025-0001` · `duplicate of 2025-0001`
  static func duplicate(of number: ApplicationNumber) -> Phrase {
    Phrase(zh: "并入 \(number)", en: "duplicate of \(number)")
  }

  /// `重新答复 #20` · `new answer #20`
  static func newAnswer(_ entry: EntryID) -> Phrase {
    Phrase(zh: "重新答复 #\(entry)", en: "new answer #\(entry)")
  }

  /// `#3 所交` · `handed over in #3`
  private static func handing(_ entry: EntryID) -> Phrase {
    Phrase(zh: "#\(entry) 所交", en: "handed over in #\(entry)")
  }

  /// `征求意见书 #14` · `consultation #14`
  private static func handle(_ entry: EntryID) -> Phrase {
    Phrase(zh: "征求意见书 #\(entry)", en: "consultation #\(entry)")
  }
}

extension String? {
  /// A text that somebody typed, the same in both languages.
  fileprivate var asTyped: Phrase? { map { Phrase(both: $0) } }
}

extension Registration {
  fileprivate func parts(_ showsNames: Bool) -> [Phrase?] {
    [
      intake.channel.name, intake.kind.noun, intake.applicantName(showsPersonal: showsNames),
      Phrase(both: intake.subject),
      officeNumber.asTyped, intake.settledReceipt.isConfirmed ? nil : Phrase(zh: "待与申请人确认", en: "to be confirmed"),
    ]
  }
}

extension CalendarAddition {
  fileprivate var parts: [Phrase?] {
    [
      notice.map { Phrase(zh: "\($0.year)年放假安排", en: "arrangements of \($0.year)") },
      Phrase(zh: "\(days.count)天", en: counted(days.count, "day")),
      Set(days.map(\.notice)).sorted().map { Phrase(both: $0) }.joined(zh: "、", en: ", "),
      anyway.map { Phrase(zh: "仍予采信：\($0)", en: "believed all the same: \($0)") },
    ]
  }
}

extension SettingChange {
  fileprivate var parts: [Phrase?] {
    [setting.name + Phrase(zh: " ", en: " ") + SettingWords.values(self), from.map(SettingWords.since)]
  }
}

extension DisputeFiling {
  fileprivate func parts(_ tellsLimits: Bool) -> [Phrase?] {
    let parts: [Phrase?] = [
      way.name, applications.map { Phrase(both: $0.description) }.joined(zh: "、", en: ", "),
      subject.asTyped, organ.asTyped, caseNumber.asTyped,
      tellsLimits ? answerBy.map { Event.fact(.answerBy, $0.iso) } : nil,
    ]
    return parts.filter { $0?.isEmpty == false }
  }
}

extension DisclosureFigures {
  /// `规章 2／0／11，行政许可 5`
  fileprivate var summary: Phrase {
    DisclosureItem.all(in: form).compactMap { item in
      text(item).map { figures in
        item.label(in: form)
          + Phrase(zh: " \(figures.replacing(" ", with: "／"))", en: " \(figures.replacing(" ", with: "/"))")
      }
    }.joined(zh: "，", en: ", ")
  }
}

extension Filing {
  fileprivate var parts: [Phrase?] {
    [
      Phrase(zh: "\(year)年", en: "\(year)"), source.isTyped ? Phrase(zh: "数据由人工录入", en: "typed in") : nil,
      blankReason.map { reason in
        Phrase(
          zh: "空白\(blanks.count)格按0计，理由 \(reason)", en: "\(blanks.count) blank cells taken as 0 because \(reason)")
      },
      published.map { Phrase(zh: "\($0.iso)公布", en: "published \($0.iso)") },
      reason.map { Phrase(zh: "更正理由 \($0)", en: "amended because \($0)") },
    ]
  }
}
