// What is searched for is found wherever it stands: by the index, behind it, and after everything that changes a text.

import FoiaCalendar
import FoiaCore
import FoiaExchange
import FoiaStore
import Foundation
import TestKit
import Testing

extension Ledger {
  /// The numbers of the applications that a search finds.
  fileprivate func found(_ text: String) throws -> [ApplicationNumber] {
    var filter = ApplicationFilter()
    let search: Search = try #require(Search(text, numbers: .whole))
    filter.search = search
    var found: [ApplicationNumber] = []
    try forEachApplication(matching: filter, on: day("2026-11-23")) { found.append($0.application.number) }
    return found
  }

  /// Every application with its texts in the form for comparing.
  fileprivate func texts() throws -> [(number: ApplicationNumber, texts: [String])] {
    var all: [(ApplicationNumber, [String])] = []
    try forEachApplication { application in
      let (intake, personal) = (application.intake, application.intake.personal)
      let texts =
        [
          intake.subject, intake.unit, application.registration.officeNumber, application.closing?.document,
          personal?.joinedNames, personal?.agent, personal?.phone, personal?.note,
        ] + application.redos.map { $0.answer?.fact.document }
      all.append((application.number, texts.compactMap { $0?.comparable }))
    }
    return all
  }
}

extension TemporaryLedger {
  /// Expects that a search finds what looking at every text finds.
  fileprivate func expectFound(_ wanted: [String], in other: Ledger? = nil, _ comment: String) throws {
    let ledger = other ?? ledger
    let all = try ledger.texts()
    for typed in wanted where !typed.comparable.isEmpty {
      let text = typed.comparable
      let holding = all.filter { number, texts in
        number.description == text || texts.contains { $0.range(of: text, options: .literal) != nil }
      }
      #expect(try ledger.found(typed) == holding.map(\.number), "\(comment) “\(typed)”")
    }
  }

  /// Whether the check finds fault with the derived tables.
  fileprivate func isSound(full: Bool = true) throws -> Bool {
    var scope = CheckScope(rules: [RecordChanged.rule])
    scope.isFull = full
    let facts = try check(scope).found.map(\.fact)
    #expect(facts.allSatisfy { $0 == .derived(.table) }, "\(facts)")
    return facts.isEmpty
  }

  fileprivate func count(_ table: String) throws -> Int {
    try #require(Int(try sqlite("SELECT count(*) FROM \(table)").text.dropLast()))
  }
}

@Suite("Searching")
struct SearchTests {
  private static let letters = Array("征地补偿王伟张　Ａb C１2-〔〕号、\"\\\n—ｱﾞé")

  private static func text(_ chance: inout SplitMix64, _ length: ClosedRange<Int>, lines: Bool = false) -> String {
    let count = Int.random(in: length, using: &chance)
    let text = String((0..<count).map { _ in letters.randomElement(using: &chance) ?? "征" }).inNFC
    return lines ? text : text.replacing("\n", with: "地")
  }

  /// Texts to look for: some made up, some that stand there.
  private static func wanted(_ chance: inout SplitMix64) -> [String] {
    (0..<14).map { _ in text(&chance, 1...4, lines: true) } + ["2025-0003", "征", "1", "件", "李四", "旧1", "subject"]
  }

  private static func rows(_ count: Int, _ chance: inout SplitMix64) -> String {
    let rows = (1...count).map { index in
      let subject = "旧件" + text(&chance, 1...3).filter { !"\"\\,-".contains($0) }
      return "旧\(index),2024-01-02,mail,李四、王五,person,\(subject),,2024-02-01,granted,复\(index)号,备注\(index)\n"
    }
    return CanonicalLedger.header + "\n" + rows.joined()
  }

  /// Something that happens in an office; refused where it cannot be.
  private func act(_ temporary: TemporaryLedger, _ chance: inout SplitMix64) throws {
    var all: [Application] = []
    var filter = ApplicationFilter()
    filter.year = 2025
    try temporary.ledger.forEachApplication(matching: filter, on: day("2026-11-23")) { all.append($0.application) }
    let (short, long) = (Self.text(&chance, 1...5), Self.text(&chance, 1...9))
    guard let one = all.randomElement(using: &chance), Int.random(in: 0..<4, using: &chance) > 0 else {
      let personal = PersonalDetails(
        applicant: "某\(short)", coApplicants: Bool.random(using: &chance) ? ["乙\(short)"] : [], phone: "1\(short)",
        agent: Bool.random(using: &chance) ? "代\(short)" : nil, details: long,
        note: Bool.random(using: &chance) ? "记\(Self.text(&chance, 1...6, lines: true))" : nil)
      let intake = Intake(
        receipt: .received(try day("2025-03-03"), arrived: nil), channel: .counter, kind: .person,
        subject: "事\(long)", unit: Bool.random(using: &chance) ? "科\(short)" : nil, personal: personal)
      _ = try temporary.ledger.record(as: temporary.recording) { try $0.register(intake, officeNumber: "原\(long)") }
      return
    }
    switch Int.random(in: 0..<11, using: &chance) {
    case 0: try temporary.correct(one, .subject, to: "改\(long)")
    case 1 where one.intake.personal != nil: try temporary.correct(one, .applicant, to: "改\(short)")
    case 2 where one.intake.personal?.note != nil: try temporary.correct(one, .note, to: "改\(long)")
    case 4: try temporary.close(one, on: "2025-03-20", .granted, document: "文\(long)")
    case 5 where one.closing?.document != nil: try temporary.correct(one, .document, to: "改\(long)")
    case 6:
      try temporary.record(
        one, .redoOrdered(RedoOrder(on: day("2025-05-06"), organ: "某法院", until: day("2025-05-30"))),
        .redoAnswered(RedoAnswer(on: day("2025-05-20"), document: "重\(long)")))
    case 7: try temporary.void(one)
    case 8: try temporary.undo()
    case 9: try temporary.reopen(one)
    case 10: _ = try temporary.ledger.erase(.number(one.number), reason: "依法", as: temporary.recording)
    default: try temporary.record(one, .assigned(Assignment(on: day("2025-03-04"), unit: "科\(short)")))
    }
  }

  @Test("finds what looking at every application finds, whatever was written since the index", arguments: 1...2)
  func random(seed: Int) throws {
    var chance = SplitMix64(state: UInt64(seed))
    let temporary = try TemporaryLedger()
    var refused = 0
    for round in 0..<6 {
      if round == 1 || round == 3 { try temporary.importCSV(Self.rows(150, &chance).replacing("旧", with: "旧\(round)")) }
      if round == 4 { try temporary.ledger.rebuildDerived() }
      for _ in 0..<30 {
        do { try act(temporary, &chance) } catch is Fault { refused += 1 }
      }
      try temporary.expectFound(Self.wanted(&chance), "round \(round)")
      #expect(try temporary.isSound(), "round \(round)")
    }
    #expect(refused < 150, "too little happens")
    #expect(try temporary.count("search_step") > 0 && temporary.count("search_pair") > 50)
    // The log of the day, and nothing of the days after it.
    let then = try Ledger(at: temporary.path, asOf: temporary.recording.day)
    defer { then.close() }
    try temporary.expectFound(Self.wanted(&chance), in: then, "as of")
  }

  @Test("finds by the index alone, by reading alone, and by both where a word is in one and the other")
  func lag() throws {
    let temporary = try TemporaryLedger()
    var chance = SplitMix64(state: 7)
    let first = try temporary.register("2025-03-03", applicant: "欧阳建国", subject: "征地补偿")
    #expect(try temporary.count("search_step") == 0)
    #expect(try temporary.ledger.found("征地") == [first.number])
    try temporary.ledger.rebuildDerived()
    #expect(try temporary.count("search_step") == 1)
    let second = try temporary.register("2025-03-04", applicant: "欧阳", subject: "征地批复")
    #expect(try temporary.ledger.found("征地") == [first.number, second.number])
    #expect(try temporary.ledger.found("欧阳") == [first.number, second.number])
    #expect(try temporary.ledger.found("征地补偿") == [first.number])
    // An import is taken in at most one small step for each thing that is recorded.
    try temporary.importCSV(Self.rows(500, &chance))
    #expect(try temporary.count("search_step") == 2)
    try temporary.correct(first, .subject, to: "别的事项")
    #expect(try temporary.count("search_step") == 3)
    let ofThisYear = try temporary.ledger.found("征地").filter { $0.year == 2025 }
    #expect(ofThisYear == [second.number])
    #expect(try temporary.ledger.found("复77号").count == 1)
    for round in 1...8 { try temporary.correct(first, .subject, to: "事项\(round)") }
    #expect(try temporary.count("search_step") == 4)
    #expect(try temporary.isSound())
    // Looking back, only what was known then is found.
    _ = try temporary.register("2025-03-05", subject: "征地又一件", as: writing(on: "2026-11-24"))
    try temporary.ledger.rebuildDerived()
    let then = try Ledger(at: temporary.path, asOf: temporary.recording.day)
    defer { then.close() }
    #expect(try then.found("征地").filter { $0.year == 2025 } == [second.number])
    #expect(try temporary.ledger.found("征地").filter { $0.year == 2025 }.count == 2)
  }

  @Test("finds nothing personal after an erasure, whose pairs are gone from the index; others stay")
  func erasure() throws {
    let temporary = try TemporaryLedger()
    let one = try temporary.register("2025-03-03", applicant: "欧阳建国", subject: "征地")
    try temporary.correct(one, .applicant, to: "欧阳剑锋")
    let other = try temporary.register("2025-03-04", applicant: "欧阳美玲", subject: "征地")
    try temporary.ledger.rebuildDerived()
    // 欧阳 阳建 建国 阳剑 剑锋 阳美 美玲.
    #expect(try temporary.count("search_personal_pair") == 7)
    let plain = try temporary.sqlite("SELECT pair, hex(applications) FROM search_pair").text
    _ = try temporary.ledger.erase(.number(one.number), reason: "依申请删除", as: temporary.recording)
    #expect(try temporary.count("search_personal_pair") == 3)
    #expect(try temporary.sqlite("SELECT DISTINCT hex(applications) FROM search_personal_pair").text == "04\n")
    #expect(other.id == 4)
    #expect(try temporary.sqlite("SELECT pair, hex(applications) FROM search_pair").text == plain)
    for text in ["建国", "剑锋", "欧阳剑锋"] { #expect(try temporary.ledger.found(text) == [], "\(text)") }
    #expect(try temporary.ledger.found("欧阳") == [other.number])
    #expect(try temporary.ledger.found("征地") == [one.number, other.number])
    #expect(try temporary.isSound())
    // The index is as if the values had never been there.
    let rest = try temporary.sqlite("SELECT pair, hex(applications) FROM search_personal_pair").text
    try temporary.ledger.rebuildDerived()
    #expect(try temporary.sqlite("SELECT pair, hex(applications) FROM search_personal_pair").text == rest)
  }

  @Test(
    "of an index that lacks something is a finding of the full check, and is mended by building it anew",
    arguments: [
      ("DELETE FROM search_pair WHERE pair = (SELECT min(pair) FROM search_pair)", true),
      ("DELETE FROM search_personal_pair", true), ("DELETE FROM search_step", true),
      ("UPDATE search_personal_pair SET applications = x'7F'", true),
      ("INSERT INTO search_personal_pair VALUES (2, 1, x'02')", true),
      ("INSERT INTO search_pair VALUES (1, 1, x'02')", true), ("INSERT INTO search_step VALUES (999)", false),
    ])
  func damaged(sql: String, isOnlyFull: Bool) throws {
    let temporary = try TemporaryLedger()
    _ = try temporary.register("2025-03-03", applicant: "欧阳建国", subject: "征地")
    try temporary.ledger.rebuildDerived()
    #expect(try temporary.isSound())
    #expect(try temporary.sqlite(sql).text.isEmpty)
    #expect(try !temporary.isSound())
    #expect(try temporary.isSound(full: false) == isOnlyFull)
    try temporary.ledger.rebuildDerived()
    #expect(try temporary.isSound())
    #expect(try temporary.ledger.found("征地").count == 1)
  }

  @Test("goes together with every other condition, and finds parts of numbers in a list")
  func filters() throws {
    let temporary = try TemporaryLedger()
    let one = try temporary.register("2025-03-03", kind: .business, applicant: "恒通公司", subject: "征地")
    let two = try temporary.register("2025-03-04", subject: "征地")
    try temporary.close(two, on: "2025-03-20", .granted)
    let void = try temporary.register("2024-03-04", subject: "征地")
    try temporary.void(void)
    func found(_ text: String, _ change: (inout ApplicationFilter) -> Void = { _ in }) throws -> [ApplicationNumber] {
      var filter = ApplicationFilter()
      filter.search = Search(text, numbers: .part)
      change(&filter)
      var found: [ApplicationNumber] = []
      try temporary.ledger.forEachApplication(matching: filter, on: day("2025-06-30")) {
        found.append($0.application.number)
      }
      return found
    }
    for isIndexed in [false, true] {
      if isIndexed { try temporary.ledger.rebuildDerived() }
      #expect(try found("征地") == [void.number, one.number, two.number])
      #expect(try found("征地") { $0.openOnly = true } == [one.number])
      #expect(try found("征地") { $0.kind = .person } == [void.number, two.number])
      #expect(try found("征地") { $0.outcome = .granted } == [two.number])
      #expect(try found("征地") { $0.year = 2024 } == [void.number])
      #expect(try found("0001") == [void.number, one.number] && found("2025-") == [one.number, two.number])
      #expect(try found("恒通") { $0.status = .closed } == [])
    }
  }
}
