import FoiaCalendar
import FoiaCore
import Testing
import TestKit

/// Events of every kind, with every fact and with none but those they need.
enum EventSamples {
  private static func file(
    _ on: Day, _ kind: AttachmentKind, letter: LetterCode? = nil, name: String?
  ) -> AttachedFile {
    AttachedFile(on: on, kind: kind, digest: String(repeating: "0a", count: 32), size: 7, letter: letter, name: name)
  }

  static func all() throws -> [Event] { try ofCase() + ofDispute() + ofLedger() + amending() }

  /// What happens to an application.
  static func ofCase() throws -> [Event] {
    let (on, later) = (try day("2025-03-10"), try day("2025-04-21"))
    let number = try #require(ApplicationNumber(year: 2025, serial: 1))
    let personal = PersonalDetails(
      applicant: "张三", coApplicants: ["李四", "王五"], identity: "130600197001011234", phone: "0312-1", email: "a@b.cn",
      address: "易县", agent: "赵六", details: "一\n二", note: "“注”")
    let full = Intake(
      receipt: .received(later, arrived: on), channel: .online, kind: .legal, subject: "预算", form: "纸质", delivery: "邮寄",
      unit: "科", officer: "孙", personal: personal)
    let least = Intake(
      receipt: .received(on, arrived: nil), channel: .counter, kind: .person, subject: "x",
      personal: PersonalDetails(applicant: "张三"))
    var arrived = least
    arrived.receipt = .arrived(on)
    var erased = least
    erased.personal = nil
    let registrations = [full, least, arrived, erased].map { Registration(number: number, intake: $0) }
    let received: [Event] = [
      .registered(Registration(number: number, officeNumber: "易工信公申〔2025〕1号", intake: full)),
      .confirmed(Confirmation(on: on)), .assigned(Assignment(on: on, unit: "科", officer: "孙", replyBy: later)),
      .assigned(Assignment(on: on, unit: "科")), .assigned(Assignment(on: on, unit: "室", isJoint: true)),
      .unitAccepted(UnitAcceptance(on: on, assignment: 2)),
      .unitReturned(UnitReturn(on: on, assignment: 2, reason: "不属本科室职责")),
      .handedOver(HandOver(on: on, from: "孙", to: "周")),
    ]
    let request = Request(on: on, replyBy: later, items: "年度", ground: "不明确")
    let asked: [Event] = [
      .clarificationAsked(request), .clarificationAsked(Request(on: on)),
      .clarificationAsked(Request(on: on, limit: .workingDays(10))), .clarificationReceived(Reply(on: on)),
      .reasonsAsked(request), .reasonsAsked(Request(on: on)), .reasonsReceived(Reply(on: on)),
      .feeServed(FeeNotice(on: on, basis: .items, count: 11, earlier: 4, amount: Money(fen: 12_345))),
      .feeServed(FeeNotice(on: on, basis: .pages, count: 68, amount: Money(yuan: 380))),
      .feePaid(Payment(on: on, receipt: "№1")), .feePaid(Payment(on: on)),
    ]
    var consulted: [Event] = [
      .consultationServed(ConsultationStep(on: on, consultation: 7)),
      .applicantTold(ConsultationStep(on: on, consultation: 7)),
      .consultationReturned(Opinion(on: on, consultation: 7)),
    ]
    for role in ConsultedRole.allCases {
      consulted.append(.consultationSent(ConsultationRequest(on: on, role: role, party: "甲公司")))
      consulted.append(.consultationSent(ConsultationRequest(on: on, role: role, party: nil)))
    }
    for limit in [Request.Limit.day(later), .workingDays(10)] {
      consulted.append(.consultationSent(ConsultationRequest(on: on, role: .agency, party: "甲局", limit: limit)))
    }
    consulted += OpinionKind.allCases.map { .consultationReturned(Opinion(on: on, consultation: 7, opinion: $0)) }
    let prolonged: [Event] = [
      .extended(Extension(on: on, days: 10, approvedBy: "局长", reason: "复杂", told: later)),
      .extended(Extension(on: on, days: 1)), .deferred(Deferral(on: on, until: later, reason: "数量过多")),
      .deferred(Deferral(on: on, until: later)),
    ]
    var answered: [Event] = [
      .letterIssued(LetterIssue(on: on, letter: .receipt, document: "〔2025〕2号")),
      .letterSent(LetterDispatch(letter: .clarification, Dispatch(on: on, method: .post, tracking: "EB1"))),
      .letterServed(LetterService(letter: .clarification, Service(on: on, method: .left))),
      .letterReturned(LetterReturn(on: on, letter: .reply, reason: "查无此人")),
      .attached(file(on, .letter, letter: .receipt, name: "2025-0001-receipt.docx")),
      .attached(file(on, .reply, name: nil)),
      .itemAdded(Item(on: on, text: "甲")), .madePublic(ProactiveDisclosure(on: on, place: "网站")),
      .dispatched(Dispatch(on: on)), .answerServed(Service(on: on)),
      .closed(
        Closing(
          on: on, outcome: .other, document: "〔2025〕1号", subReason: .misc, reason: "重复", basis: "法", searched: "档案室",
          referTo: "市局", referContact: "0571-88881234", sameAs: "2024-0007", approvedBy: "局长", waiver: "说明")),
    ]
    answered += Outcome.allCases.flatMap {
      [.closed(Closing(on: on, outcome: $0)), .itemAdded(Item(on: on, text: "乙", outcome: $0))]
    }
    answered += AttachmentKind.allCases.map { .attached(file(on, $0, name: "张三.jpg")) }
    answered += ApprovalStep.allCases.map { .approvalGiven(Approval(on: on, step: $0, opinion: .agree)) }
    answered.append(
      .approvalGiven(Approval(on: on, step: .leader, opinion: .sentBack, signer: "吴局长", comment: "补充依据")))
    answered += SubReason.allCases.map { .closed(Closing(on: on, outcome: .other, subReason: $0)) }
    answered += ServiceMethod.allCases.map { .answerServed(Service(on: on, method: $0)) }
    answered += ServiceMethod.allCases.map { .dispatched(Dispatch(on: on, method: $0, tracking: "EMS1")) }
    let ordered: [Event] = [
      .redoOrdered(RedoOrder(on: on, organ: "市政府", until: later)),
      .redoAnswered(RedoAnswer(on: on, document: "〔2025〕9号")), .redoAnswered(RedoAnswer(on: on)),
      .redoAnswered(RedoAnswer(on: on, outcome: .granted, document: "〔2025〕9号")),
      .redoAnswered(RedoAnswer(on: on, outcome: .other, subReason: .withdrawn)),
      .redoAnswered(
        RedoAnswer(
          on: on, outcome: .unableNotHeld, reason: "已移交", basis: "第三十六条", searched: "检索档案", referTo: "市档案馆",
          referContact: "0571-88885678")),
      .dispatched(Dispatch(on: on, method: .post, tracking: "EMS1", newAnswer: 20)),
      .answerServed(Service(on: on, newAnswer: 20)),
    ]
    return registrations.map(Event.registered) + received + asked + consulted + prolonged + answered + ordered
  }

  /// What concerns the ledger and no application.
  static func ofLedger() throws -> [Event] {
    let (on, later) = (try day("2025-03-10"), try day("2025-04-21"))
    let days = [
      ArrangedDay(day: on, kind: .off, name: "三月三", notice: "桂政办〔2025〕1号"),
      ArrangedDay(day: later, kind: .work, name: "补班", notice: "桂政办〔2025〕2号"),
    ]
    let calendars = [
      CalendarAddition(notice: nil, days: days),
      CalendarAddition(notice: Notice(number: "国办发明电〔2026〕9号", year: 2027, published: on), days: days),
      CalendarAddition(
        notice: Notice(number: "甲", year: 2027, published: nil), days: Array(days.prefix(1)), anyway: "已核对原文"),
    ]
    let set: [Event] = [.founded(Founding(agency: "易县工信局")), .imported(Import(rows: 3))]
    let filings = try Form.allCases.flatMap { form -> [Filing] in
      let figures = form.rows.indices.map { row in (0..<7).map { 7 * row + $0 } }
      let table = try #require(YearTable(year: 2024, form: form, cells: figures))
      var whole = YearReport(table: table)
      whole.disputes = DisputeTable(cells: [[1, 2, 3, 4, 10], [0, 0, 0, 0, 0], [5, 0, 0, 1, 6]])
      whole.disclosure = try Self.figures(form)
      let (head, digest) = (String(repeating: "a1", count: 32), String(repeating: "b2", count: 32))
      return [
        Filing(
          report: whole, source: .records, position: 41, head: head, digest: digest, published: later, reason: "更正"),
        Filing(report: YearReport(table: table), source: .figures, position: 1, head: head, digest: digest),
      ]
    }
    let waivers = Rule.allCases.map {
      Waiver(rule: $0, subject: "2024:carried-in:person", key: String(repeating: "c3", count: 32), reason: "并入\n“原局”")
    }
    let figures = try Form.allCases.map { Event.figuresSet(FiguresEntry(year: 2024, figures: try Self.figures($0))) }
    let head = LogHead(count: 41, hash: String(repeating: "d4", count: 32))
    let backups = [Event.backedUp(Backup(head: head, digest: String(repeating: "e5", count: 32)))]
    let settings: [Event] = [
      .settingChanged(SettingChange(.reviewOrgan, to: ["易县人民政府", "保定市人民政府"])),
      .settingChanged(SettingChange(.agency, to: ["易县新局"], from: try day("2025-03-01"))),
      .settingChanged(SettingChange(.court, to: [])),
      .settingChanged(SettingChange(.seriesOf(.extending), to: ["易工信公延"])),
      .numberSpoilt(
        SpoiltNumber(document: try #require(OfficialNumber(reading: "易工信公复〔2026〕5号")), reason: "打印错误")),
    ]
    return set + figures + backups + settings + calendars.map(Event.calendarAdded) + filings.map(Event.frozen)
      + waivers.map(Event.waived)
  }

  /// Section two with every row but the last one typed.
  private static func figures(_ form: Form) throws -> DisclosureFigures {
    var figures = DisclosureFigures(form: form)
    for item in DisclosureItem.all(in: form).dropLast() {
      figures[item] = try item.columns(in: form).enumerated().map { index, column in
        try #require(ExactNumber(column.isMoney ? "59237.2449" : column.isSigned ? "-3" : String(index)))
      }
    }
    return figures
  }

  /// What happens to a review or a suit.
  static func ofDispute() throws -> [Event] {
    let (on, later) = try (day("2024-03-11"), day("2024-03-29"))
    let numbers = [try #require(ApplicationNumber(year: 2023, serial: 7))]
    let filings = DisputeWay.allCases.flatMap { way in
      [
        DisputeFiling(
          on: on, way: way, organ: "易县人民法院", caseNumber: "〔2024〕冀0633行初1号", answerBy: later, applications: numbers,
          subject: "主动公开"),
        DisputeFiling(on: on, way: way, subject: "“乱码”\n"),
      ]
    }
    let decisions = DisputeResult.allCases.flatMap { result in
      [DisputeDecision(on: later, result: result, document: "判决书"), DisputeDecision(on: later, result: result)]
    }
    let appeals = [
      DisputeAppeal(on: later, organ: "中院", caseNumber: "终1号", answerBy: later), DisputeAppeal(on: later),
    ]
    return filings.map(Event.disputeFiled) + [.disputeAnswered(DisputeAnswer(on: on))]
      + decisions.map(Event.disputeDecided) + appeals.map(Event.disputeAppealed)
  }

  /// Mistakes and their mending; whatever happens to an application can be corrected.
  static func amending() throws -> [Event] {
    let explained = [Explanation(reason: "误登"), Explanation(reason: nil)].flatMap {
      [Event.reopened($0), .voided($0), .undone($0), .erased($0)]
    }
    let repeated = Explanation(reason: "重复登记", duplicateOf: ApplicationNumber(year: 2025, serial: 1))
    return try explained + [.voided(repeated)]
      + (ofCase() + ofDispute()).map { .corrected(Correction($0, reason: "录错")) }
  }
}
