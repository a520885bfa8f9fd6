import FoiaCalendar
import FoiaCore
import FoiaStore
import Testing
import TestKit

@Suite("Taking the last action back")
struct UndoTests {
  private let nothing = Fault.rule(.amending(.nothingToUndo(by: "王芳")))

  private func depends(_ application: Application, _ entry: EntryID, _ kind: Event.Kind, _ on: String) throws
    -> RuleViolation
  {
    .amending(.laterDepends(application.number, entry: entry, kind, on: try day(on)))
  }

  @Test("takes back the person's own last action, whoever wrote since")
  func own() throws {
    let temporary = try TemporaryLedger()
    let (mine, theirs) = (try writing(on: "2026-11-23", by: "李强"), temporary.recording)
    let one = try temporary.register("2025-03-03", as: mine)  // 2
    let two = try temporary.register("2025-03-04", as: theirs)  // 3
    try temporary.record(one, .assigned(Assignment(on: day("2025-03-05"), unit: "规划科")), as: mine)  // 4
    try temporary.record(two, .assigned(Assignment(on: day("2025-03-05"), unit: "财务科")), as: theirs)  // 5
    let done = try temporary.undo(by: "李强")
    #expect(done.entries.map(\.entry.seq) == [4] && done.entryCount == 1 && done.applicationCount == 1)
    #expect(done.transition?.after.intake.unit == nil)
    #expect(try temporary.now(one).intake.unit == nil && temporary.now(two).intake.unit == "财务科")
    // Nothing disappears: the entry and its undoing are both in the log.
    #expect(
      try temporary.sqlite("SELECT kind, supersedes, application, recorded_by FROM entry WHERE seq = 6").text
        == "undone|4|2|李强\n")
    #expect(try temporary.verified().text.hasPrefix("6 entries"))
    #expect(throws: Fault.rule(.amending(.nothingToUndo(by: "赵工")))) { try temporary.undo(by: "赵工") }
  }

  @Test("tells the entry of a dispute as it stands before it is taken back")
  func dispute() throws {
    let temporary = try TemporaryLedger()
    try temporary.file(.review, "2025-03-03")
    let preview = try temporary.ledger.record(as: temporary.recording, dryRun: true) {
      try $0.undo(actionOf: temporary.recording.by, reason: nil)
    }
    #expect(preview.entries.map(\.entry.seq) == [2])
    #expect(preview.entries.allSatisfy { $0.context.undoing == nil && $0.context.successors.isEmpty })
  }

  @Test("takes an action back as a whole")
  func whole() throws {
    let temporary = try TemporaryLedger()
    let one = try temporary.register("2025-03-03")
    let two = try temporary.register("2025-03-03", applicant: "李四")
    _ = try temporary.ledger.record(as: temporary.recording) {
      try $0.close(
        [.number(one.number), .number(two.number)], with: Closing(on: try day("2025-03-10"), outcome: .granted),
        dispatch: [.dispatched(Dispatch(on: try day("2025-03-11")))])
    }
    let done = try temporary.undo()
    #expect(done.entryCount == 4 && done.applicationCount == 2 && done.transition == nil)
    for application in try [temporary.now(one), temporary.now(two)] {
      #expect(application.isOpen && application.dispatch == nil)
    }
    #expect(try temporary.ledger.tally(.year(2025)).cells(.carriedOut)[6] == 2)
  }

  @Test("voids what was registered; its number stays and is not given again")
  func registration() throws {
    let temporary = try TemporaryLedger()
    let one = try temporary.register("2025-03-03")
    try temporary.undo()
    #expect(try temporary.now(one).isVoid && temporary.now(one).number.description == "2025-0001")
    #expect(try temporary.ledger.tally(.year(2025)).isEmpty)
    #expect(try temporary.register("2025-03-03").number.description == "2025-0002")
    #expect(try temporary.check(CheckScope(rules: [RecordChanged.rule, NumbersDoubledOrMissing.rule])).found.isEmpty)
  }

  @Test("takes an import back as the one action that it is")
  func imported() throws {
    let temporary = try TemporaryLedger()
    let before = try temporary.register("2024-03-03")
    try temporary.importCSV(
      CanonicalLedger.header + "\n"
        + (1...30).map { ",2024-01-02,mail,甲\($0),person,事项\($0),,\($0 > 10 ? "2024-02-01,granted" : ","),,\n" }
        .joined())
    #expect(try temporary.ledger.tally(.year(2024)).cells(.new)[6] == 31)
    let done = try temporary.undo()
    // The import itself, 30 registrations, 20 closings.
    #expect(done.entryCount == 51 && done.applicationCount == 30)
    #expect(try temporary.ledger.tally(.year(2024)).cells(.new)[6] == 1)
    #expect(try temporary.ledger.tally(.year(2024)).cells(.outcome(Outcome.granted.code))[6] == 0)
    #expect(try !temporary.now(before).isVoid)
    #expect(try temporary.check(CheckScope(rules: [RecordChanged.rule, FileDamaged.rule])).found.isEmpty)
    #expect(try temporary.verified().status == 0)
    try temporary.undo()
    #expect(try temporary.now(before).isVoid)
  }

  @Test("is refused where somebody has gone on from it, and names what depends on it")
  func dependents() throws {
    let temporary = try TemporaryLedger()
    let colleague = try writing(on: "2026-11-23", by: "李强")
    let one = try temporary.register("2025-03-03", as: colleague)  // 2
    try temporary.close(one, on: "2025-03-20", .granted)  // 3
    try temporary.record(one, .dispatched(Dispatch(on: day("2025-03-21"))), as: colleague)  // 4
    try temporary.record(one, .answerServed(Service(on: day("2025-03-22"))), as: colleague)  // 5
    let head = try temporary.ledger.head()
    #expect(
      throws: Fault(
        [
          try depends(one, 4, .dispatched, "2025-03-21"), try depends(one, 5, .answerServed, "2025-03-22"),
        ].map { .rule($0) })
    ) {
      try temporary.undo()
    }
    let two = try temporary.register("2025-03-03", as: colleague)  // 6
    try temporary.record(two, .clarificationAsked(Request(on: day("2025-03-05"), replyBy: day("2025-03-20"))))  // 7
    try temporary.record(two, .clarificationReceived(Reply(on: day("2025-03-10"))), as: colleague)  // 8
    #expect(throws: Fault.rule(try depends(two, 8, .clarificationReceived, "2025-03-10"))) {
      try temporary.undo()
    }
    #expect(try temporary.ledger.head().count == head.count + 3)
    // Once the colleague takes the reply back, nothing depends on the request.
    try temporary.undo(by: "李强")
    try temporary.undo()
    #expect(try temporary.now(two).clarifications.isEmpty)
  }

  @Test("is refused where an answer rests on it")
  func ground() throws {
    let temporary = try TemporaryLedger()
    let colleague = try writing(on: "2026-11-23", by: "李强")
    let one = try temporary.register("2025-03-03", as: colleague)  // 2
    try temporary.record(one, .clarificationAsked(Request(on: day("2025-03-05"), replyBy: day("2025-03-20"))))  // 3
    try temporary.close(one, on: "2025-03-24", .otherNoClarification, as: colleague)  // 4
    #expect(throws: Fault.rule(try depends(one, 4, .closed, "2025-03-24"))) { try temporary.undo() }
    let two = try temporary.register("2025-03-03", as: colleague)  // 5
    try temporary.record(two, .clarificationAsked(Request(on: day("2025-03-05"))), as: colleague)  // 6
    try temporary.record(two, .clarificationReceived(Reply(on: day("2025-03-10"))))  // 7
    try temporary.close(two, on: "2025-03-24", .unableUnclear, as: colleague)  // 8
    #expect(throws: Fault.rule(try depends(two, 8, .closed, "2025-03-24"))) { try temporary.undo() }
  }

  @Test("of a registration is refused where anything that stands was written of it since")
  func registrationDepended() throws {
    let temporary = try TemporaryLedger()
    let colleague = try writing(on: "2026-11-23", by: "李强")
    let one = try temporary.register("2025-03-03")  // 2
    try temporary.record(one, .assigned(Assignment(on: day("2025-03-05"), unit: "规划科")), as: colleague)  // 3
    try temporary.correct(one, .subject, to: "乙", as: colleague)  // 4
    #expect(
      throws: Fault(
        [
          try depends(one, 3, .assigned, "2025-03-05"), try depends(one, 4, .corrected, "2025-03-03"),
        ].map { .rule($0) })
    ) { try temporary.undo() }
    try temporary.undo(by: "李强")
    try temporary.undo(by: "李强")
    try temporary.undo()
    #expect(try temporary.now(one).isVoid)
  }

  @Test("done again walks back, step by step, and an undoing is no step")
  func walk() throws {
    let temporary = try TemporaryLedger()
    let one = try temporary.register("2025-03-03")
    try temporary.record(one, .assigned(Assignment(on: day("2025-03-04"), unit: "规划科")))
    try temporary.close(one, on: "2025-03-20", .granted)
    try temporary.correct(one, .outcome, to: "partial")
    try temporary.reopen(one)
    try temporary.void(one)
    try temporary.undo()
    #expect(try !temporary.now(one).isVoid && temporary.now(one).isOpen)
    try temporary.undo()
    #expect(try temporary.now(one).closing?.outcome == .partial)
    try temporary.undo()
    #expect(try temporary.now(one).closing?.outcome == .granted)
    try temporary.undo()
    #expect(try temporary.now(one).isOpen && temporary.now(one).intake.unit == "规划科")
    try temporary.undo()
    #expect(try temporary.now(one).intake.unit == nil)
    try temporary.undo()
    #expect(try temporary.now(one).isVoid)
    #expect(throws: Fault.rule(.amending(.cannotUndo(.founded)))) { try temporary.undo() }
    #expect(try temporary.check(CheckScope(rules: [RecordChanged.rule, FileDamaged.rule])).found.isEmpty)
    #expect(try temporary.verified().text.hasPrefix("13 entries"))
  }

  @Test("takes back an earlier action, counted back or named by one of its entries")
  func earlier() throws {
    let temporary = try TemporaryLedger()
    let one = try temporary.register("2025-03-03")  // 2
    let two = try temporary.register("2025-03-04", applicant: "李四")  // 3
    try temporary.record(one, .assigned(Assignment(on: day("2025-03-05"), unit: "规划科")))  // 4
    _ = try temporary.ledger.record(as: temporary.recording) {
      try $0.close(
        [.number(one.number), .number(two.number)], with: Closing(on: try day("2025-03-10"), outcome: .granted))
    }  // 5, 6
    try temporary.record(two, .dispatched(Dispatch(on: day("2025-03-11"))), as: writing(on: "2026-11-23", by: "李强"))
    let listed = try temporary.ledger.lastActions(of: "王芳")
    #expect(listed.map(\.first.entry.seq) == [5, 4, 3, 2, 1] && listed.map(\.entryCount) == [2, 1, 1, 1, 1])
    #expect(listed.map(\.first.number) == [one.number, one.number, two.number, one.number, nil])
    #expect(try temporary.undo(.entry(4)).entries.map(\.entry.seq) == [4])
    #expect(try temporary.now(one).intake.unit == nil && !temporary.now(one).isOpen)
    // The dispatch by a colleague rests on the second closing of the action.
    #expect(throws: Fault.rule(try depends(two, 7, .dispatched, "2025-03-11"))) { try temporary.undo(.entry(6)) }
    #expect(throws: Fault.rule(.amending(.actionOfAnother(7, by: "李强")))) { try temporary.undo(.entry(7)) }
    #expect(throws: Fault.rule(.amending(.undoneAlready(4, by: 8)))) { try temporary.undo(.entry(4)) }
    #expect(throws: Fault.rule(.amending(.cannotUndo(.undone)))) { try temporary.undo(.entry(8)) }
    #expect(throws: Fault.record(.noSuchHandle(99))) { try temporary.undo(.entry(99)) }
    try temporary.undo(by: "李强")
    #expect(try temporary.undo(.entry(6)).entryCount == 2)
    #expect(try temporary.now(one).isOpen && temporary.now(two).isOpen)
    #expect(try temporary.check(CheckScope(rules: [RecordChanged.rule])).found.isEmpty)
  }

  /// What comes of undoing: the entries taken back, or what forbids it.
  private func attempt(_ temporary: TemporaryLedger, _ target: UndoTarget) -> Result<[EntryID], Fault> {
    Result { try temporary.undo(target, dryRun: true).entries.map(\.entry.seq) }.mapError { Fault(foreign: $0) }
  }

  @Test("is the same however an action is named; what stands afterwards is what the log makes", arguments: 1...10)
  func random(seed: Int) throws {
    var chance = SplitMix64(state: UInt64(seed))
    let temporary = try TemporaryLedger()
    var all = [try temporary.register("2025-03-03")]
    var undone = 0
    for _ in 1...30 {
      let one = all.randomElement(using: &chance) ?? all[0]
      let colleague = try writing(on: "2026-11-23", by: Bool.random(using: &chance) ? "王芳" : "李强")
      let before = try temporary.ledger.head()
      // What cannot be recorded is refused, and the log stays as it was.
      switch Int.random(in: 0..<7, using: &chance) {
      case 0: all.append(try temporary.register("2025-03-03", applicant: "某\(all.count)"))
      case 1: _ = try? temporary.record(one, .assigned(Assignment(on: day("2025-03-05"), unit: "规划科")), as: colleague)
      case 2: _ = try? temporary.close(one, on: "2025-03-20", .granted, as: colleague)
      case 3: _ = try? temporary.record(one, .dispatched(Dispatch(on: day("2025-03-21"))), as: colleague)
      case 4: _ = try? temporary.correct(one, .subject, to: "事项\(before.count)", as: colleague)
      case 5: _ = try? temporary.reopen(one, as: colleague)
      default:
        let listed = try temporary.ledger.lastActions(of: "王芳")
        let place = Int.random(in: 1...listed.count, using: &chance)
        let (first, count) = (listed[place - 1].first.entry.seq, listed[place - 1].entryCount)
        let outcome = attempt(temporary, place == 1 ? .last : .entry(first))
        for later in 0..<count { #expect(attempt(temporary, .entry(first.advanced(by: later))) == outcome) }
        #expect(try temporary.ledger.head() == before)
        guard case .success(let taken) = outcome else { continue }
        #expect(taken == (0..<count).map { first.advanced(by: $0) })
        try temporary.undo(.entry(first))
        undone += 1
        #expect(try temporary.ledger.lastActions(of: "王芳").allSatisfy { $0.first.entry.seq != first })
        #expect(throws: Fault.self) { try temporary.undo(.entry(first)) }
      }
    }
    #expect(undone > 0)
    #expect(try temporary.check(CheckScope(rules: [RecordChanged.rule, FileDamaged.rule])).found.isEmpty)
    #expect(try temporary.verified().status == 0)
  }

  @Test("cannot bring erased data back")
  func erasure() throws {
    let temporary = try TemporaryLedger()
    let one = try temporary.register("2025-03-03")
    _ = try temporary.ledger.erase(.number(one.number), reason: "依申请删除", as: temporary.recording)
    let head = try temporary.ledger.head()
    #expect(throws: Fault.rule(.amending(.cannotUndo(.erased)))) { try temporary.undo() }
    #expect(try temporary.ledger.head() == head && temporary.now(one).isErased)
  }

  @Test("takes back a filing, with the waivers given with it, a waiver alone, and days added to the calendar")
  func ledger() throws {
    let temporary = try TemporaryLedger()
    let one = try temporary.register("2025-03-03")
    let days = [ArrangedDay(day: try day("2025-06-06"), kind: .off, name: "暴雨", notice: "易政办〔2025〕1号")]
    try temporary.ledger.record(as: temporary.recording) { try $0.add(CalendarAddition(notice: nil, days: days)) }
    try temporary.undo()
    #expect(try temporary.ledger.calendar().addedDays.isEmpty)
    try temporary.close(one, on: "2025-03-20", .granted)
    _ = try temporary.ledger.record(as: temporary.recording) { try $0.freeze(2025) }
    _ = try temporary.ledger.record(as: temporary.recording) { try $0.freeze(2025, amendment: "公布后补正") }
    #expect(try temporary.ledger.filing(of: 2025)?.reason == "公布后补正")
    try temporary.undo()
    #expect(try temporary.ledger.filing(of: 2025)?.reason == nil && temporary.ledger.filings().count == 1)
    try temporary.undo()
    #expect(try temporary.ledger.filing(of: 2025) == nil)
    _ = try temporary.ledger.record(as: temporary.recording) {
      try $0.waive(DispatchNotRecorded.rule, "2025-0001", reason: "当面领取")
    }
    #expect(try temporary.findings(DispatchNotRecorded.rule).map(\.waiver) == ["当面领取"])
    try temporary.undo()
    #expect(try temporary.findings(DispatchNotRecorded.rule).map(\.waiver) == [nil])
  }

  @Test("undo: a closing that a colleague corrected since is not taken back behind the colleague's back")
  func undoCorrected() throws {
    let temporary = try TemporaryLedger()
    let one = try temporary.register("2025-03-03")
    try temporary.close(one, on: "2025-03-20", .granted)
    try temporary.correct(one, .outcome, to: "partial", as: writing(on: "2026-11-23", by: "李强"))
    #expect(throws: Fault.self) { try temporary.undo() }
  }
}
