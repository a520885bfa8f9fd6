import FoiaCalendar
import FoiaCore
import FoiaStore
import TestKit
import Testing

extension TemporaryLedger {
  @discardableResult
  func file(
    _ way: DisputeWay, _ filed: String, about applications: [Application] = [], subject: String? = "事由",
    on today: String? = nil
  ) throws -> Dispute {
    let transition = try ledger.record(as: today.map { try writing(on: $0) } ?? recording) {
      try $0.file(
        DisputeFiling(on: try day(filed), way: way, subject: subject),
        about: applications.map { .number($0.number) })
    }
    return try #require(transition.after)
  }

  @discardableResult
  func record(ofDispute id: DisputeID, _ events: Event...) throws -> Dispute {
    let transitions = try events.map { event in
      try ledger.record(as: recording) { try $0.record(event, ofDispute: id) }
    }
    return try #require(transitions.last?.after)
  }

  func decide(_ dispute: Dispute, _ on: String, _ result: DisputeResult, as other: Recording? = nil) throws {
    _ = try ledger.record(as: other ?? recording) {
      try $0.record(.disputeDecided(DisputeDecision(on: try day(on), result: result)), ofDispute: dispute.id)
    }
  }

  @discardableResult
  func correct(dispute id: DisputeID, at place: EntryID, _ field: Field, to value: String) throws -> DisputeTransition {
    try ledger.record(as: recording) { action in
      try action.correct(dispute: id, reason: "录错") { history, _ in
        let entry = try #require(history.standing(place))
        return [(place, try #require(entry.event.correcting(field, to: .text(value))))]
      }
    }
  }

  func set(_ item: DisclosureItem, _ figures: String, of year: Int, form: Form = .form2021) throws {
    var typed = DisclosureFigures(form: form)
    typed[item] = figures.split(separator: ",").compactMap { ExactNumber(String($0)) }
    _ = try ledger.record(as: recording) { try $0.set(typed, of: year) }
  }

  func disputes(of year: Int) throws -> [String] { try ledger.disputeTable(of: .year(year)).lines }
}

@Suite("Disputes on record")
struct DisputeTests {
  @Test("make section four of a year, and one that is pending counts again in the next")
  func table() throws {
    let temporary = try TemporaryLedger(today: "2025-06-30")
    let one = try temporary.register("2023-03-03")
    try temporary.decide(temporary.file(.review, "2023-05-04", about: [one]), "2023-06-30", .upheld)
    try temporary.decide(temporary.file(.review, "2023-11-20", about: [one]), "2024-01-20", .corrected)
    try temporary.file(.suit, "2023-12-31")
    try temporary.decide(temporary.file(.suitAfterReview, "2024-01-01"), "2024-12-31", .other)
    let review = ["review 1 0 0 1 2", "review 0 1 0 0 1", "review 0 0 0 0 0"]
    let suit = ["suit 0 0 0 1 1", "suit 0 0 0 1 1", "suit 0 0 0 1 1"]
    let after = ["suit-after-review 0 0 0 0 0", "suit-after-review 0 0 1 0 1", "suit-after-review 0 0 0 0 0"]
    for (index, year) in [2023, 2024, 2025].enumerated() {
      #expect(try temporary.disputes(of: year) == [review[index], suit[index], after[index]])
    }
    #expect(try temporary.ledger.disputes(.pending).count == 1)
    #expect(try temporary.ledger.disputes(.application(one.id)).count == 2)
  }

  @Test(
    "are made up from a busy city's published section four and give it back, figure by figure", arguments: [2023, 2024])
  func published(_ year: Int) throws {
    let report = try #require(PublishedReport.all["suqian-city-\(year)"])
    let temporary = try TemporaryLedger(today: "\(year + 1)-02-01")
    for way in DisputeWay.allCases {
      let figures = try #require(report.disputes[way.rawValue]).map { $0 ?? 0 }
      for (column, count) in zip(DisputeColumn.allCases, figures) where column != .total {
        for index in 0..<count {
          let dispute = try temporary.file(way, index.isMultiple(of: 2) ? "\(year)-12-30" : "\(year - 1)-12-31")
          if case .result(let result) = column { try temporary.decide(dispute, "\(year)-12-31", result) }
          // What was concluded before, or filed after, is none of this year's.
          if index == 0 {
            try temporary.decide(temporary.file(way, "\(year - 1)-03-03"), "\(year - 1)-12-31", .upheld)
            try temporary.file(way, "\(year + 1)-01-01")
          }
        }
      }
    }
    let expected = DisputeWay.allCases.map { way in
      "\(way.rawValue) " + (report.disputes[way.rawValue] ?? []).map { String($0 ?? 0) }.joined(separator: " ")
    }
    #expect(try temporary.disputes(of: year) == expected)
    #expect(try temporary.check(CheckScope(rules: [RecordChanged.rule])).found.isEmpty)
  }

  @Test("count once in a year with the result of the last instance; an appeal in a later year makes them pending there")
  func instances() throws {
    let temporary = try TemporaryLedger(today: "2026-03-03")
    let dispute = try temporary.file(.suit, "2023-03-03")
    try temporary.decide(dispute, "2023-12-20", .upheld)
    #expect(try temporary.disputes(of: 2023)[1] == "suit 1 0 0 0 1")
    try temporary.record(ofDispute: dispute.id, .disputeAppealed(DisputeAppeal(on: day("2024-01-05"))))
    #expect(try temporary.disputes(of: 2023)[1] == "suit 1 0 0 0 1")
    #expect(try temporary.disputes(of: 2024)[1] == "suit 0 0 0 1 1")
    try temporary.decide(dispute, "2024-06-30", .corrected)
    #expect(try temporary.disputes(of: 2024)[1] == "suit 0 1 0 0 1")
    #expect(try temporary.disputes(of: 2025)[1] == "suit 0 0 0 0 0")
    #expect(try temporary.ledger.dispute(dispute.id).dispute.instance == 2)
  }

  @Test("cannot have happened before they were filed, twice, or before the application came")
  func refusals() throws {
    let temporary = try TemporaryLedger(today: "2025-06-30")
    let one = try temporary.register("2025-03-03")
    func refused(_ refusal: DisputeRefusal, _ body: () throws -> Void) {
      #expect(throws: Fault.rule(.dispute(refusal)), performing: body)
    }
    refused(.beforeReceipt(one.number, filed: try day("2025-03-02"), received: try day("2025-03-03"))) {
      try temporary.file(.review, "2025-03-02", about: [one])
    }
    refused(.aboutNothing) { try temporary.file(.review, "2025-03-02", subject: nil) }
    let review = try temporary.file(.review, "2025-04-01", about: [one])
    refused(.beforeFiling(.disputeDecided, on: try day("2025-03-31"), filed: try day("2025-04-01"))) {
      try temporary.decide(review, "2025-03-31", .upheld)
    }
    refused(.appealOfReview(review.id)) {
      try temporary.record(ofDispute: review.id, .disputeAppealed(DisputeAppeal(on: day("2025-04-02"))))
    }
    try temporary.record(ofDispute: review.id, .disputeAnswered(DisputeAnswer(on: day("2025-04-08"))))
    refused(.answeredAlready(review.id)) {
      try temporary.record(ofDispute: review.id, .disputeAnswered(DisputeAnswer(on: day("2025-04-09"))))
    }
    try temporary.decide(review, "2025-05-06", .upheld)
    refused(.decidedAlready(review.id, on: try day("2025-05-06"), .upheld)) {
      try temporary.decide(review, "2025-05-07", .other)
    }
    let suit = try temporary.file(.suitAfterReview, "2025-05-20", about: [one])
    refused(.nothingToAppeal(suit.id, on: try day("2025-05-21"))) {
      try temporary.record(ofDispute: suit.id, .disputeAppealed(DisputeAppeal(on: day("2025-05-21"))))
    }
    #expect(throws: Fault.record(.noSuchDispute(one.id.entry))) {
      try temporary.record(
        ofDispute: DisputeID(filing: one.id.entry), .disputeAnswered(DisputeAnswer(on: day("2025-05-06"))))
    }
    #expect(throws: Fault.rule(.future(.filed, try day("2025-07-01"), today: try day("2025-06-30")))) {
      try temporary.file(.review, "2025-07-01")
    }
  }

  @Test("are corrected and taken back like applications, and their rows follow")
  func mending() throws {
    let temporary = try TemporaryLedger(today: "2025-06-30")
    let dispute = try temporary.file(.suit, "2024-12-31")
    try temporary.correct(dispute: dispute.id, at: dispute.id.entry, .filed, to: "2025-01-02")
    #expect(try temporary.disputes(of: 2024)[1] == "suit 0 0 0 0 0")
    try temporary.correct(dispute: dispute.id, at: dispute.id.entry, .way, to: "review")
    #expect(try temporary.disputes(of: 2025)[0] == "review 0 0 0 1 1")
    try temporary.decide(dispute, "2025-02-02", .upheld)
    // The filing cannot be dated after the decision that rests on it.
    #expect(throws: Fault.self) {
      try temporary.correct(dispute: dispute.id, at: dispute.id.entry, .filed, to: "2025-02-03")
    }
    try temporary.undo()
    #expect(try temporary.ledger.dispute(dispute.id).dispute.isPending)
    try temporary.undo()
    #expect(try temporary.ledger.dispute(dispute.id).dispute.filing.way == .suit)
    try temporary.undo()
    try temporary.undo()
    #expect(throws: Fault.record(.noSuchDispute(dispute.id.entry))) { try temporary.ledger.dispute(dispute.id) }
    #expect(try temporary.ledger.disputes(.all).isEmpty)
    #expect(try temporary.check(CheckScope(rules: [RecordChanged.rule])).found.isEmpty)
  }

  @Test("are what every entry of theirs is about, though it be a correction or an undoing")
  func subject() throws {
    let temporary = try TemporaryLedger(today: "2025-06-30")
    let one = try temporary.register("2024-03-03")  // 2
    let dispute = try temporary.file(.suit, "2024-12-31", about: [one])  // 3
    try temporary.correct(dispute: dispute.id, at: dispute.id.entry, .filed, to: "2025-01-02")  // 4
    try temporary.undo()  // 5
    try temporary.undo()  // 6
    try temporary.undo()  // 7, of the registration
    var subjects: [Entry.Subject] = []
    try temporary.ledger.forEachEntry { entry, _, _ in subjects.append(entry.subject) }
    #expect(
      subjects == [.ledger, .application(2), .dispute(3), .dispute(3), .dispute(3), .dispute(3), .application(2)])
  }

  @Test("are not undone from under what somebody else recorded of them since")
  func undoing() throws {
    let temporary = try TemporaryLedger(today: "2025-06-30")
    let dispute = try temporary.file(.suit, "2025-03-03")
    try temporary.decide(dispute, "2025-04-04", .upheld, as: writing(on: "2025-06-30", by: "李明"))
    let later = DisputeRefusal.laterDepends(
      dispute.id, entry: dispute.id.entry.advanced(by: 1), .disputeDecided, on: try day("2025-04-04"))
    #expect(throws: Fault.rule(.dispute(later))) { try temporary.undo() }
  }

  @Test("are not undone or corrected into what cannot have happened, whoever wrote what since")
  func undoingCorrections() throws {
    let temporary = try TemporaryLedger(today: "2025-06-30")
    let other = try writing(on: "2025-06-30", by: "李明")
    let dispute = try temporary.file(.suit, "2024-05-10")
    try temporary.decide(dispute, "2024-06-20", .upheld)
    try temporary.correct(dispute: dispute.id, at: dispute.id.entry, .filed, to: "2024-05-01")
    _ = try temporary.ledger.record(as: other) { action in
      try action.correct(dispute: dispute.id, reason: "录错") { history, _ in
        let entry = try #require(history.standing(dispute.id.entry.advanced(by: 1)))
        return [(entry.seq, try #require(entry.event.correcting(.decided, to: .text("2024-05-05"))))]
      }
    }
    #expect(throws: Fault.self) { try temporary.undo() }
    #expect(try temporary.ledger.dispute(dispute.id).dispute.filing.on == day("2024-05-01"))
    try temporary.undo(by: "李明")
    try temporary.undo()
    #expect(try temporary.ledger.dispute(dispute.id).dispute.filing.on == day("2024-05-10"))
  }

  @Test("take an answer on the day of an appeal for one to it, in whichever order they were typed")
  func sameDay() throws {
    let temporary = try TemporaryLedger(today: "2025-06-30")
    let answered = Event.disputeAnswered(DisputeAnswer(on: try day("2024-07-10")))
    let appealed = Event.disputeAppealed(DisputeAppeal(on: try day("2024-07-10")))
    let dispute = try temporary.file(.suit, "2024-05-10")
    try temporary.decide(dispute, "2024-06-20", .upheld)
    try temporary.record(ofDispute: dispute.id, appealed, answered)
    let now = try temporary.ledger.dispute(dispute.id).dispute
    #expect(now.isPending && now.instance == 2 && !now.awaitsAnswer)
  }

  @Test("are remarked on where they look like one that is recorded already")
  func alike() throws {
    let temporary = try TemporaryLedger(today: "2025-06-30")
    let one = try temporary.register("2024-03-03")
    func file(_ way: DisputeWay, _ on: String, case number: String?) throws -> DisputeTransition {
      try temporary.ledger.record(as: temporary.recording) {
        try $0.file(DisputeFiling(on: try day(on), way: way, caseNumber: number), about: [.number(one.number)])
      }
    }
    let first = try file(.review, "2024-05-10", case: "易政复〔2024〕7号")
    #expect(first.alike.isEmpty)
    let id = try #require(first.after?.id)
    #expect(try file(.review, "2024-05-12", case: "易政复〔２０２４〕7号").alike == [id])
    #expect(try file(.review, "2024-05-10", case: nil).alike == [id])
    #expect(try file(.suit, "2024-05-10", case: "易政复〔2024〕7号").alike.isEmpty)
  }

  @Test("that came before an application they concern, after its receipt was corrected, are found (C2), and go on")
  func early() throws {
    let temporary = try TemporaryLedger(today: "2025-06-30")
    let one = try temporary.register("2024-03-03")
    let dispute = try temporary.file(.review, "2024-04-10", about: [one])
    try temporary.correct(one, .received, to: "2024-05-01")
    let found = try temporary.check(CheckScope(rules: [DatesOutOfOrder.rule])).found
    #expect(found.map(\.subject) == [.dispute(dispute.id)] && found.map(\.severity) == [.error])
    // It is a matter of its own year.
    #expect(try temporary.check(CheckScope(rules: [DatesOutOfOrder.rule], year: 2024)).found.count == 1)
    #expect(try temporary.check(CheckScope(rules: [DatesOutOfOrder.rule], year: 2023)).found.isEmpty)
    try temporary.decide(dispute, "2024-06-10", .upheld)
    try temporary.correct(one, .received, to: "2024-03-04")
    #expect(try temporary.check(CheckScope(rules: [DatesOutOfOrder.rule])).found.isEmpty)
    try temporary.void(one)
    #expect(throws: Fault.rule(.isVoid(one.number))) {
      try temporary.file(.suit, "2024-07-01", about: [one])
    }
    // What does not say whom it is about can be corrected all the same.
    #expect(
      try temporary.correct(dispute: dispute.id, at: dispute.id.entry, .organ, to: "县法院").after?.filing.organ == "县法院")
    #expect(throws: Fault.rule(.isVoid(one.number))) {
      try temporary.correct(dispute: dispute.id, at: dispute.id.entry, .filed, to: "2024-04-11")
    }
  }

  @Test("are named where they still hold the name of an applicant that is erased")
  func erasure() throws {
    let temporary = try TemporaryLedger(today: "2025-06-30")
    let one = try temporary.register("2024-03-03", applicant: "王小明")
    let dispute = try temporary.file(.review, "2024-04-10", about: [one], subject: "王小明不服答复")
    let erasure = try temporary.ledger.erase(.number(one.number), reason: "依申请删除", as: temporary.recording)
    #expect(erasure.stillHeld == [dispute.id.entry])
  }

  @Test("stand as they were filed with the year, and what moves them since is told with the dispute")
  func drift() throws {
    let temporary = try TemporaryLedger(today: "2025-02-01")
    try temporary.close(temporary.register("2024-03-03"), on: "2024-03-20", .granted)
    let dispute = try temporary.file(.review, "2024-11-11")
    let filing = try temporary.freeze(2024, on: "2025-02-01").filing
    #expect(filing.report.disputes?.lines.first == "review 0 0 0 1 1")
    try temporary.decide(dispute, "2024-12-30", .corrected)
    let drift = try temporary.ledger.drift(of: 2024)
    #expect(drift.disputeCells == [DisputeCell(.review, .result(.corrected)), DisputeCell(.review, .pending)])
    #expect(drift.disputeMoves.map(\.id) == [dispute.id])
    let found = try temporary.check(CheckScope(rules: [RecordsDifferFromFiling.rule], year: 2024)).found
    #expect(found.map(\.subject.description) == ["2024:review:corrected", "2024:review:pending"])
    #expect(
      found.map(\.fact) == [
        .disputeDrift(filed: 0, found: 1, responsible: [dispute.id]),
        .disputeDrift(filed: 1, found: 0, responsible: [dispute.id]),
      ])
  }

  @Test("are warned of where a refusal goes to review first (C18), and not before 2024 or for other answers")
  func reviewFirst() throws {
    let temporary = try TemporaryLedger(today: "2025-02-01")
    let before = try temporary.register("2023-12-03", subject: "丙")
    let refused = try temporary.register("2023-12-04", subject: "甲")
    let granted = try temporary.register("2023-12-05", subject: "乙")
    try temporary.close(before, on: "2023-12-29", .denyProcess)
    try temporary.close(refused, on: "2024-01-01", .denyProcess)
    try temporary.close(granted, on: "2024-01-01", .denyQuery)
    try temporary.file(.suit, "2023-12-31", about: [before])
    try temporary.file(.suit, "2024-01-01", about: [before, granted])
    try temporary.file(.suitAfterReview, "2024-01-01", about: [refused])
    #expect(try temporary.findings(SuitBeforeReview.rule).isEmpty)
    let suit = try temporary.file(.suit, "2024-01-01", about: [granted, refused])
    let found = try temporary.findings(SuitBeforeReview.rule)
    #expect(found.map(\.subject) == [.dispute(suit.id)])
    #expect(found.map(\.fact) == [.reviewFirst(refused.number, .denyProcess)])
  }

  @Test("against silence are chosen freely, though a refusal followed (C18)")
  func silence() throws {
    let temporary = try TemporaryLedger(today: "2025-02-01")
    let silent = try temporary.register("2024-03-04")
    try temporary.file(.suit, "2024-04-15", about: [silent])
    try temporary.close(silent, on: "2024-04-16", .denyProcess)
    #expect(try temporary.findings(SuitBeforeReview.rule).isEmpty)
  }

  @Test("over what a partial disclosure withholds under art. 14 to 16 go to review first, too (C18)")
  func withheld() throws {
    let temporary = try TemporaryLedger(today: "2025-02-01")
    func suit(_ received: String, items: [Outcome]) throws -> Dispute {
      let partial = try temporary.register(received, subject: received)
      for outcome in items {
        try temporary.record(partial, .itemAdded(Item(on: day("2024-03-20"), text: outcome.rawValue, outcome: outcome)))
      }
      try temporary.close(partial, on: "2024-03-20", .partial)
      return try temporary.file(.suit, "2024-04-15", about: [partial])
    }
    let withheld = try suit("2024-03-04", items: [.granted, .denyThirdParty])
    _ = try suit("2024-03-05", items: [.granted, .unableNotHeld])
    // What it withholds is not known where its parts are not on record.
    _ = try suit("2024-03-06", items: [])
    let found = try temporary.findings(SuitBeforeReview.rule)
    #expect(found.map(\.subject) == [.dispute(withheld.id)])
    #expect(found.map(\.fact.reviewed) == [.partial])
  }

  @Test("of any period are those concluded in it and those pending at its end")
  func periods() throws {
    let temporary = try TemporaryLedger(today: "2025-06-30")
    try temporary.decide(temporary.file(.review, "2024-02-10"), "2024-03-31", .upheld)
    try temporary.decide(temporary.file(.review, "2024-03-10"), "2024-04-01", .corrected)
    try temporary.file(.suit, "2024-03-31")
    func table(_ first: String, _ last: String) throws -> [String] {
      try temporary.ledger.disputeTable(of: .span(day(first)...day(last))).lines
    }
    let none = "suit-after-review 0 0 0 0 0"
    #expect(try table("2024-03-01", "2024-03-31") == ["review 1 0 0 1 2", "suit 0 0 0 1 1", none])
    #expect(try table("2024-04-01", "2024-04-30") == ["review 0 1 0 0 1", "suit 0 0 0 1 1", none])
    #expect(try table("2024-02-01", "2024-03-30") == ["review 0 0 0 2 2", "suit 0 0 0 0 0", none])
    #expect(try table("2024-01-01", "2024-12-31") == temporary.disputes(of: 2024))
  }

  @Test("owe the organ an answer, until it is given or all is decided")
  func agenda() throws {
    let temporary = try TemporaryLedger(today: "2025-03-20")
    let review = try temporary.file(.review, "2025-03-03")
    let suit = try temporary.file(.suit, "2025-03-04")
    func owed() throws -> [DisputeID] {
      try temporary.ledger.agenda(today: day("2025-03-20"), within: 5).disputes.map(\.dispute.id)
    }
    #expect(try owed() == [review.id, suit.id])
    try temporary.record(ofDispute: review.id, .disputeAnswered(DisputeAnswer(on: day("2025-03-10"))))
    #expect(try owed() == [suit.id])
    try temporary.decide(suit, "2025-03-20", .other)
    #expect(try owed().isEmpty)
  }

  @Test("show where a derived row is not what their entries make (R1), and are made anew")
  func tampering() throws {
    let temporary = try TemporaryLedger(today: "2025-03-20")
    let one = try temporary.register("2025-03-03")
    try temporary.file(.review, "2025-03-04", about: [one])
    for sql in [
      "UPDATE dispute SET concluded = '2025-03-05'", "DELETE FROM disputed", "DELETE FROM dispute",
      "INSERT INTO disputed (application, dispute) VALUES (2, 999)",
    ] {
      try temporary.tamper(sql)
      #expect(try temporary.check(CheckScope(rules: [RecordChanged.rule])).found.map(\.fact) == [.derived(.table)])
      try temporary.ledger.rebuildDerived()
      #expect(try temporary.check(CheckScope(rules: [RecordChanged.rule])).found.isEmpty)
    }
  }
}

@Suite("Section two")
struct DisclosureTests {
  @Test("is typed row by row, and what is not named stays")
  func rows() throws {
    let temporary = try TemporaryLedger()
    try temporary.set(.regulations, "2,0,11", of: 2023)
    try temporary.set(.fees, "59237.2449", of: 2023)
    try temporary.set(.regulations, "3,0,12", of: 2023)
    let figures = try #require(try temporary.ledger.disclosure(of: 2023))
    #expect(figures.lines == ["regulations 3 0 12", "fees 59237.2449"])
    #expect(figures.missing == [.normativeDocuments, .licensing, .punishment, .coercion])
    #expect(try temporary.ledger.disclosure(of: 2024) == nil)
    try temporary.undo()
    #expect(try temporary.ledger.disclosure(of: 2023)?.text(.regulations) == "2 0 11")
    // What others typed since rests on it, and is not taken back with it.
    let other = try writing(on: "2025-02-01", by: "乙")
    let typed = try #require(DisclosureFigures(form: .form2021, lines: ["licensing 5"]))
    _ = try temporary.ledger.record(as: other) { try $0.set(typed, of: 2023) }
    #expect(throws: Fault.rule(.amending(.figuresSetLater(2023, entry: 6)))) { try temporary.undo() }
  }

  @Test("is filed with the year, and drifts where it is typed otherwise later")
  func drift() throws {
    let temporary = try TemporaryLedger(today: "2025-02-01")
    try temporary.close(temporary.register("2024-03-03"), on: "2024-03-20", .granted)
    try temporary.set(.licensing, "5", of: 2024)
    try temporary.freeze(2024, on: "2025-02-01")
    #expect(try temporary.ledger.drift(of: 2024).count == 0)
    try temporary.set(.licensing, "6", of: 2024)
    #expect(try temporary.ledger.drift(of: 2024).disclosureItems == [.licensing])
    let found = try temporary.check(CheckScope(rules: [RecordsDifferFromFiling.rule], year: 2024)).found
    #expect(found.map(\.fact) == [.disclosureDrift(filed: "5", found: "6")])
  }

  @Test("comes with figures that were published elsewhere, and is then typed in")
  func typedWithTable() throws {
    let temporary = try TemporaryLedger(today: "2025-02-01")
    var report = YearReport(table: try figures(2023, new: 5, granted: 5))
    report.disclosure = DisclosureFigures(form: .form2021, lines: ["licensing 5"])
    let recording = try writing(on: "2025-02-01")
    _ = try temporary.ledger.record(as: recording) { try $0.freeze(2023, typed: report) }
    #expect(try temporary.ledger.disclosure(of: 2023)?.text(.licensing) == "5")
    #expect(try temporary.ledger.drift(of: 2023).count == 0)
    // What was typed before must be the same.
    try temporary.set(.licensing, "7", of: 2022)
    report = YearReport(table: try figures(2022, new: 5, granted: 5))
    report.disclosure = DisclosureFigures(form: .form2021, lines: ["licensing 8"])
    #expect(throws: Fault.rule(.amending(.figuresDiffer(2022)))) {
      try temporary.ledger.record(as: recording) { [report] in try $0.freeze(2022, typed: report) }
    }
  }

  @Test("that was filed blank drifts once it is typed")
  func blank() throws {
    let temporary = try TemporaryLedger(today: "2025-02-01")
    try temporary.close(temporary.register("2024-03-03"), on: "2024-03-20", .granted)
    try temporary.freeze(2024, on: "2025-02-01")
    try temporary.set(.licensing, "3", of: 2024)
    try temporary.set(.coercion, "1", of: 2024)
    let drift = try temporary.ledger.drift(of: 2024)
    #expect(drift.disclosureItems == [.licensing, .coercion])
    #expect(drift.disclosureEntries == [.licensing: 5, .coercion: 6])
  }

  @Test("is typed in one form a year, of years there are reports of")
  func forms() throws {
    let temporary = try TemporaryLedger()
    try temporary.set(.licensing, "1,2,3", of: 2020, form: .form2019)
    #expect(throws: Fault.rule(.amending(.figuresOfForm(2020, .form2019)))) {
      try temporary.set(.licensing, "1", of: 2020)
    }
    for year in [2007, 2027, 3000] {
      #expect(throws: Fault.rule(.amending(.figuresOfYear(year)))) {
        try temporary.set(.licensing, "1", of: year)
      }
    }
  }

  @Test("and section four stay as they were filed when a table alone is filed anew")
  func tableAnew() throws {
    let temporary = try TemporaryLedger(today: "2025-02-01")
    try temporary.close(temporary.register("2024-03-03"), on: "2024-03-20", .granted)
    let review = try temporary.file(.review, "2024-04-03")
    try temporary.decide(review, "2024-05-20", .upheld)
    try temporary.set(.licensing, "5", of: 2024)
    try temporary.freeze(2024, on: "2025-02-01")
    let recording = try writing(on: "2025-02-01")
    let table = YearReport(table: try temporary.ledger.report(of: 2024).table)
    let filed = try temporary.ledger.record(as: recording) {
      try $0.freeze(2024, typed: table, isComplete: true, amendment: "重新公布").filing
    }
    #expect(filed.report.disputes?[.review, .result(.upheld)] == 1 && filed.report.disclosure?.text(.licensing) == "5")
    #expect(try temporary.ledger.drift(of: 2024).count == 0)
  }

  @Test("is looked at by T9 also in figures that are filed")
  func filedInForce() throws {
    let temporary = try TemporaryLedger(today: "2025-02-01")
    _ = try temporary.register("2022-03-03")
    try temporary.set(.regulations, "2,0,11", of: 2022)
    var report = YearReport(table: try figures(2023, new: 5, granted: 5))
    report.disclosure = DisclosureFigures(form: .form2021, lines: ["regulations 1 2 99"])
    let recording = try writing(on: "2025-02-01")
    _ = try temporary.ledger.record(as: recording) { [report] in try $0.freeze(2023, typed: report, waiver: "试") }
    let found = try temporary.check(CheckScope(rules: [InForceDoesNotFollow.rule], year: 2023)).found
    #expect(found.contains { $0.fact == .sum(expected: 10, found: 99) })
  }

  @Test("follows from last year's: in force = in force + made - repealed (T9)")
  func inForce() throws {
    let temporary = try TemporaryLedger(today: "2025-02-01")
    _ = try temporary.register("2023-03-03")
    try temporary.set(.regulations, "2,0,11", of: 2023)
    try temporary.set(.regulations, "1,2,10", of: 2024)
    #expect(try temporary.check(CheckScope(rules: [InForceDoesNotFollow.rule])).found.isEmpty)
    try temporary.set(.regulations, "1,2,11", of: 2024)
    let found = try temporary.check(CheckScope(rules: [InForceDoesNotFollow.rule])).found
    #expect(found.map(\.subject.description) == ["2024:regulations"] && found.map(\.severity) == [.warning])
    #expect(found.map(\.fact) == [.sum(expected: 10, found: 11)])
  }
}

extension Finding.Fact {
  /// The outcome that should have gone to review first.
  fileprivate var reviewed: Outcome? { if case .reviewFirst(_, let outcome) = self { outcome } else { nil } }
}
