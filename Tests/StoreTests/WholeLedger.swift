// Ledgers in which everything happened at least once.

import FoiaCalendar
import FoiaCore
import FoiaStore
import Testing

extension TemporaryLedger {
  /// A ledger with one application that went through every kind of step; 21 entries.
  static func whole() throws -> TemporaryLedger {
    let temporary = try TemporaryLedger()
    let intake = Intake(
      receipt: .arrived(try day("2025-03-03")), channel: .letter, kind: .person, subject: "事项",
      personal: PersonalDetails(applicant: "张三"))
    let one = try temporary.ledger.record(as: temporary.recording) { try $0.register(intake) }
    try temporary.record(
      one, .confirmed(Confirmation(on: day("2025-03-04"))),
      .assigned(Assignment(on: day("2025-03-04"), unit: "规划科", officer: "赵工")),
      .clarificationAsked(Request(on: day("2025-03-05"), replyBy: day("2025-03-20"))),
      .clarificationReceived(Reply(on: day("2025-03-10"))), .reasonsAsked(Request(on: day("2025-03-11"))),
      .reasonsReceived(Reply(on: day("2025-03-12"))))
    let sent = try temporary.ledger.record(as: temporary.recording) { action in
      let place = action.nextEntry
      return try action.record(.number(one.number)) { _, _ in
        [
          .consultationSent(ConsultationRequest(on: try day("2025-03-13"), role: .thirdParty, party: "王五")),
          .consultationServed(ConsultationStep(on: try day("2025-03-14"), consultation: place)),
          .applicantTold(ConsultationStep(on: try day("2025-03-14"), consultation: place)),
          .consultationReturned(Opinion(on: try day("2025-03-20"), consultation: place, opinion: .object)),
        ]
      }
    }
    #expect(sent.after.consultations.first?.returned?.fact.opinion == .object)
    try temporary.record(
      one, .feeServed(FeeNotice(on: day("2025-03-21"), basis: .pages, count: 68, amount: Money(yuan: 380))),
      .feePaid(Payment(on: day("2025-03-24"))), .extended(Extension(on: day("2025-03-25"), days: 5)),
      .deferred(Deferral(on: day("2025-03-26"), until: day("2025-06-30"), reason: "大量")),
      .itemAdded(Item(on: day("2025-03-26"), text: "甲", outcome: .granted)))
    _ = try temporary.ledger.record(as: temporary.recording) {
      try $0.close(
        [.number(one.number)], with: Closing(on: try day("2025-04-01"), outcome: .granted),
        dispatch: [.dispatched(Dispatch(on: try day("2025-04-02"))), .answerServed(Service(on: try day("2025-04-03")))])
    }
    try temporary.ledger.record(as: temporary.recording) { action in
      try action.add(
        CalendarAddition(
          notice: nil, days: [ArrangedDay(day: try day("2025-06-06"), kind: .off, name: "暴雨", notice: "易政办〔2025〕1号")]))
    }
    return temporary
  }

  /// The same, and after it an import, everything that mends a mistake, a filed year and a waiver: each kind of entry at
  /// least once; 65 entries.
  static func amended() throws -> TemporaryLedger {
    let temporary = try whole()
    let one = try temporary.ledger.application(.serial(1), thisYear: 2025).application
    // 22 to 24: an import of one row that is closed.
    try temporary.importCSV(CanonicalLedger.header + "\n,2024-01-02,mail,李四,person,旧件,,2024-02-01,granted,,\n")
    // 25 and 26.
    try temporary.record(
      one, .redoOrdered(RedoOrder(on: day("2025-05-06"), organ: "易县人民政府", until: day("2025-05-30"))),
      .redoAnswered(RedoAnswer(on: day("2025-05-20"))))
    // 27 to 29: closed and taken back.
    let two = try temporary.register("2025-03-05", applicant: "钱七", subject: "乙")
    try temporary.close(two, on: "2025-03-20", .granted)
    try temporary.reopen(two)
    // 30 and 31: the subject and the name.
    try temporary.correct(two, .subject, to: "丙")
    try temporary.correct(two, .applicant, to: "钱八")
    // 32 to 34: voided and erased, with a third party's name.
    let three = try temporary.register("2025-03-06", applicant: "孙九", subject: "丁", unit: "办公室")
    try temporary.record(
      three, .consultationSent(ConsultationRequest(on: day("2025-03-07"), role: .thirdParty, party: "周十")))
    try temporary.void(three)
    // 35 and 36: registered and undone.
    _ = try temporary.register("2025-03-07", applicant: "吴某", subject: "戊")
    try temporary.undo()
    // 37: erased.
    _ = try temporary.ledger.erase(.number(three.number), reason: "依申请删除", as: temporary.recording)
    // 38 and 39: a year filed, and a warning let pass.
    _ = try temporary.ledger.record(as: temporary.recording) { try $0.freeze(2024) }
    let imported = try temporary.ledger.application(.serial(1), thisYear: 2024).application
    _ = try temporary.ledger.record(as: temporary.recording) {
      try $0.waive(DispatchNotRecorded.rule, imported.number.description, reason: "旧件无发出记录")
    }
    // 40 to 44: a new answer that is still awaited, a correction taken back, and closed again.
    try temporary.record(
      one, .redoOrdered(RedoOrder(on: day("2025-06-06"), organ: "易县人民法院", until: day("2025-06-30"))))
    try temporary.correct(two, .subject, to: "己")
    try temporary.undo()
    try temporary.close(two, on: "2025-03-21", .partial)
    try temporary.record(two, .dispatched(Dispatch(on: day("2025-03-21"))))
    // 45 to 50: a suit through two instances, its case number corrected; 51: section two.
    let suit = try temporary.file(.suit, "2025-06-02", about: [one])
    try temporary.record(
      ofDispute: suit.id, .disputeAnswered(DisputeAnswer(on: day("2025-06-10"))),
      .disputeDecided(DisputeDecision(on: day("2025-07-01"), result: .upheld)),
      .disputeAppealed(DisputeAppeal(on: day("2025-07-10"), organ: "保定市中级人民法院")),
      .disputeDecided(DisputeDecision(on: day("2025-09-01"), result: .corrected)))
    try temporary.correct(dispute: suit.id, at: suit.id.entry, .caseNumber, to: "初1号")
    try temporary.set(.licensing, "5", of: 2025)
    // 52: what was asked for is published.
    try temporary.record(two, .madePublic(ProactiveDisclosure(on: day("2025-03-24"), place: "门户网站")))
    // 53: the court is set.
    try temporary.set(SettingChange(.court, to: ["易县人民法院"]))
    // 54: the secrecy review agreed.
    try temporary.record(two, .approvalGiven(Approval(on: day("2025-03-20"), step: .secrecy, opinion: .agree)))
    // 55 to 58: letters of the same application.
    try temporary.record(
      two, .letterIssued(LetterIssue(on: day("2025-03-05"), letter: .receipt, document: "易工信公函〔2025〕1号")),
      .letterSent(LetterDispatch(letter: .receipt, Dispatch(on: day("2025-03-06"), method: .post))),
      .letterServed(LetterService(letter: .receipt, Service(on: day("2025-03-08")))),
      .letterReturned(LetterReturn(on: day("2025-04-01"), letter: .reply, reason: "查无此人")))
    // 59: a file is kept; it lies beside no ledger.
    try temporary.record(
      two,
      .attached(
        AttachedFile(
          on: day("2025-03-05"), kind: .identity, digest: String(repeating: "0a", count: 32), size: 7, name: "证件.jpg")))
    // 60 to 64: two departments, of which one accepts and one gives it back; the officer leaves.
    let handed = try temporary.record(
      two, .assigned(Assignment(on: day("2025-03-06"), unit: "规划科", officer: "老杜")),
      .assigned(Assignment(on: day("2025-03-06"), unit: "法规科", isJoint: true)))
    let (lead, other) = (handed.written[0].seq, handed.written[1].seq)
    try temporary.record(
      two, .unitAccepted(UnitAcceptance(on: day("2025-03-07"), assignment: lead)),
      .unitReturned(UnitReturn(on: day("2025-03-07"), assignment: other, reason: "不属本科室职责")),
      .handedOver(HandOver(on: day("2025-03-10"), from: "老杜", to: "小陈")))
    // 65: a number was spoilt.
    let number = try #require(OfficialNumber(reading: "易工信公函〔2026〕3号"))
    _ = try temporary.ledger.record(as: temporary.recording) { try $0.spoil([number], reason: "打印错误") }
    return temporary
  }
}
