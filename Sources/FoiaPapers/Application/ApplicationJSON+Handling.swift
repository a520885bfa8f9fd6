internal import FoiaCalendar
public import FoiaCore
public import FoiaFormats
internal import FoiaWords

extension ApplicationJSON {
  /// What happened between receipt and answer, and after it.
  func handling(_ application: Application) -> [JSON.Member] {
    [
      .init("department_reply_by", JSON(application.departmentReplyBy?.iso)),
      .init("units", .array(application.units.all.map(unit))),
      .init("clarifications", .array(application.clarifications.map { inquiry($0, of: application) })),
      .init("reasons", .array(application.reasons.map { inquiry($0, of: application) })),
      .init("consultations", .array(application.consultations.map(consultation))),
      .init("fees", .array(application.fees.map { fee($0, of: application) })),
      .init("extensions", .array(application.extensions.map(prolongation))),
      .init("deferrals", .array(application.deferrals.map(deferral))),
      .init("items", .array(application.items.map(item))),
      .init("approvals", .array(application.approvals.map(approval))),
      .init("dispatched", JSON(application.dispatch?.on.iso)),
      .init("service_method", JSON((application.dispatch?.method ?? application.service?.method)?.rawValue)),
      .init("tracking", JSON(application.dispatch?.tracking)),
      .init("served", JSON(application.service?.on.iso)),
      .init("disclosures", .array(application.disclosures.map(disclosure))),
      .init("letters", .array(application.letters.map(letter))),
      .init("attachments", .array(application.attachments.map(attachment))),
      .init("redos", .array(application.redos.map { redo($0, of: application) })),
      .init("void", .bool(application.isVoid)),
      .init("duplicate_of", JSON(application.duplicateOf?.description)),
    ]
  }

  /// What is irregular, in both languages.
  func remarks(_ application: ApplicationToday) -> JSON {
    .array(
      application.irregularities.map {
        .object([.init("zh", .text($0.sentence.zh)), .init("en", .text($0.sentence.en))])
      })
  }

  /// The steps that today allows.
  func next(_ application: Application) -> JSON {
    .array(Lifecycle.next(for: application, on: today).map { .text($0.kind.rawValue) })
  }

  /// A file that is kept; its name is personal, and only shown where that is.
  public func attachment(_ kept: Recorded<AttachedFile>) -> JSON {
    let fact = kept.fact
    return .object([
      .init("entry", .integer(kept.entry.rawValue)), .init("on", .text(fact.on.iso)),
      .init("as", .text(fact.kind.rawValue)), .init("letter", JSON(fact.letter?.rawValue)),
      .init("size", .integer(fact.size)), .init("digest", .text(fact.digest)), .init("ending", JSON(fact.ending)),
      .init("name", JSON(showsPersonal ? fact.name : nil)), .init("erased", .bool(fact.name == nil)),
    ])
  }

  private func letter(_ letter: LetterRecord) -> JSON {
    .object([
      .init("letter", .text(letter.code.rawValue)), .init("entry", .integer(letter.origin.rawValue)),
      .init("date", JSON(letter.issue?.on.iso)), .init("document", JSON(letter.issue?.document)),
      .init("dispatched", JSON(letter.dispatches.last?.on.iso)),
      .init("service_method", JSON((letter.dispatches.last?.method ?? letter.service?.method)?.rawValue)),
      .init("tracking", JSON(letter.dispatches.last?.tracking)), .init("served", JSON(letter.service?.on.iso)),
      .init("sent_back", JSON(letter.returns.last?.on.iso)),
    ])
  }

  /// A department that it was handed to.
  private func unit(_ handling: UnitHandling) -> JSON {
    let fact = handling.asked
    return .object([
      .init("entry", .integer(handling.entry.rawValue)), .init("unit", .text(fact.unit)),
      .init("officer", JSON(handling.officer)), .init("on", .text(fact.on.iso)),
      .init("reply_by", JSON(fact.replyBy?.iso)), .init("joint", .bool(fact.isJoint)),
      .init("accepted", JSON(handling.accepted?.iso)), .init("returned", JSON(handling.returned?.fact.on.iso)),
      .init("reason", JSON(handling.returned?.fact.reason)), .init("current", .bool(handling.isCurrent)),
    ])
  }

  private func disclosure(_ disclosure: Recorded<ProactiveDisclosure>) -> JSON {
    .object([
      .init("entry", .integer(disclosure.entry.rawValue)), .init("on", .text(disclosure.fact.on.iso)),
      .init("where", .text(disclosure.fact.place)),
    ])
  }

  private func approval(_ recorded: Recorded<Approval>) -> JSON {
    let fact = recorded.fact
    return .object([
      .init("entry", .integer(recorded.entry.rawValue)), .init("on", .text(fact.on.iso)),
      .init("step", .text(fact.step.rawValue)), .init("opinion", .text(fact.opinion.rawValue)),
      .init("name", JSON(fact.signer)), .init("note", JSON(fact.comment)),
    ])
  }

  private func inquiry(_ inquiry: Inquiry, of application: Application) -> JSON {
    let days: Int? = if case .workingDays(let count)? = inquiry.asked.limit { count } else { nil }
    return .object([
      .init("entry", .integer(inquiry.entry.rawValue)), .init("asked", .text(inquiry.asked.on.iso)),
      .init("reply_by", JSON(application.replyBy(inquiry, by: calendar)?.iso)), .init("reply_within", JSON(days)),
      .init("items", JSON(inquiry.asked.items)),
      .init("ground", JSON(inquiry.asked.ground)), .init("received", JSON(inquiry.answer?.fact.on.iso)),
    ])
  }

  private func consultation(_ consultation: Consultation) -> JSON {
    let request = consultation.request
    let days: Int? = if case .workingDays(let count)? = request.limit { count } else { nil }
    return .object([
      .init("entry", .integer(consultation.entry.rawValue)), .init("role", .text(request.role.rawValue)),
      .init("party", JSON(request.party.map { request.isPrivate(named: $0) && !showsPersonal ? Mask.name($0) : $0 })),
      .init("sent", .text(request.on.iso)), .init("served", JSON(consultation.served?.iso)),
      .init("applicant_told", JSON(consultation.applicantTold?.iso)),
      .init("opinion_by", JSON(consultation.opinionBy(calendar)?.iso)), .init("reply_within", JSON(days)),
      .init("returned", JSON(consultation.returned?.fact.on.iso)),
      .init("opinion", JSON(consultation.returned?.fact.opinion?.rawValue)),
    ])
  }

  private func fee(_ demand: FeeDemand, of application: Application) -> JSON {
    let notice = demand.asked
    return .object([
      .init("entry", .integer(demand.entry.rawValue)), .init("sent", JSON(notice.sent?.iso)),
      .init("served", .text(notice.on.iso)), .init("basis", .text(notice.basis.rawValue)),
      .init("count", .integer(notice.count)),
      .init("earlier", .integer(notice.earlier)), .init("amount_yuan", .text(notice.amount.yuan)),
      .init("pay_by", .text(application.payBy(demand, by: calendar).iso)),
      .init("paid", JSON(demand.answer?.fact.on.iso)),
      .init("receipt", JSON(demand.answer?.fact.receipt)),
    ])
  }

  private func prolongation(_ recorded: Recorded<Extension>) -> JSON {
    let fact = recorded.fact
    return .object([
      .init("entry", .integer(recorded.entry.rawValue)), .init("notified", .text(fact.on.iso)),
      .init("days", .integer(fact.days)), .init("approved_by", JSON(fact.approvedBy)),
      .init("reason", JSON(fact.reason)), .init("told", JSON(fact.told?.iso)),
    ])
  }

  private func deferral(_ recorded: Recorded<Deferral>) -> JSON {
    .object([
      .init("entry", .integer(recorded.entry.rawValue)), .init("notified", .text(recorded.fact.on.iso)),
      .init("until", .text(recorded.fact.until.iso)), .init("reason", JSON(recorded.fact.reason)),
    ])
  }

  private func redo(_ redo: Exchange<RedoOrder, RedoAnswer>, of application: Application) -> JSON {
    let answer = redo.answer.flatMap { application.newAnswer($0.entry) }
    return .object([
      .init("entry", .integer(redo.entry.rawValue)), .init("ordered", .text(redo.asked.on.iso)),
      .init("by_organ", .text(redo.asked.organ)), .init("until", .text(redo.asked.until.iso)),
      .init("days_late", JSON(application.lateness(of: redo, on: today, by: calendar)?.days)),
      .init("answered", JSON(answer?.fact.on.iso)), .init("document", JSON(answer?.fact.document)),
      .init("reason", JSON(answer?.fact.reason)), .init("basis", JSON(answer?.fact.basis)),
      .init("searched", JSON(answer?.fact.searched)), .init("refer_to", JSON(answer?.fact.referTo)),
      .init("refer_contact", JSON(answer?.fact.referContact)),
      .init("answer_entry", JSON(answer?.entry.rawValue)), .init("outcome", JSON(answer?.fact.outcome?.rawValue)),
      .init("sub_reason", JSON(answer?.fact.subReason?.rawValue)), .init("dispatched", JSON(answer?.dispatch?.on.iso)),
      .init("service_method", JSON((answer?.dispatch?.method ?? answer?.service?.method)?.rawValue)),
      .init("tracking", JSON(answer?.dispatch?.tracking)), .init("served", JSON(answer?.service?.on.iso)),
      .init("items", .array(application.items(orderedBy: redo.entry).map(item))),
    ])
  }

  private func item(_ recorded: Recorded<Item>) -> JSON {
    .object([
      .init("entry", .integer(recorded.entry.rawValue)), .init("text", .text(recorded.fact.text)),
      .init("outcome", JSON(recorded.fact.outcome?.rawValue)),
      .init("sub_reason", JSON(recorded.fact.subReason?.rawValue)),
    ])
  }
}
