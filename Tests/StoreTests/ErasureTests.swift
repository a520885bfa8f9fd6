import FoiaCalendar
import FoiaCore
import FoiaDocument
import FoiaExchange
import FoiaFormats
import FoiaPapers
import FoiaStore
import FoiaWords
import Foundation
import Testing

@Suite("The erasure of personal data")
struct ErasureTests {
  private static let personal = PersonalDetails(
    applicant: "欧阳建国", coApplicants: ["司徒美玲", "端木国强"], identity: "130626199001011235", phone: "13912345678",
    email: "ouyang@example.cn", address: "易县迎宾路七号", agent: "诸葛律师", details: "房屋拆迁补偿的全部材料", note: "来访三次")
  private static let party = "百里宏图"

  /// What must be nowhere afterwards: all of it, and what was typed wrong of it at first.
  private static let secrets =
    personal.applicants + [
      "130626199001011235", "13912345678", "ouyang@example.cn", "易县迎宾路七号", "诸葛律师", "房屋拆迁补偿的全部材料", "来访三次",
      party, "欧阳剑国", "13900000000", "百里洪图",
    ]

  /// An application with all that is personal, corrected and rewritten many times, and another one beside it.
  private func filled() throws -> (TemporaryLedger, Application) {
    let temporary = try TemporaryLedger()
    let other = try temporary.register("2025-03-03", applicant: "王五", subject: "别的事项", identity: nil)
    var wrong = Self.personal
    (wrong.applicant, wrong.phone) = ("欧阳剑国", "13900000000")
    let intake = Intake(
      receipt: .received(try day("2025-03-03"), arrived: nil), channel: .counter, kind: .person, subject: "拆迁",
      personal: wrong)
    let one = try temporary.ledger.record(as: temporary.recording) { try $0.register(intake) }
    try temporary.record(
      one, .consultationSent(ConsultationRequest(on: day("2025-03-04"), role: .thirdParty, party: "百里洪图")))
    try temporary.correct(one, .thirdParty, to: Self.party)
    for round in 1...30 {
      try temporary.record(one, .assigned(Assignment(on: day("2025-03-05"), unit: "科室\(round)")))
      try temporary.correct(one, .phone, to: "139123456\(round + 10)")
    }
    try temporary.correct(one, .phone, to: "13912345678")
    try temporary.correct(one, .applicant, to: "欧阳建国")
    try temporary.close(one, on: "2025-03-20", .granted)
    try temporary.close(other, on: "2025-03-20", .partial)
    let now = try temporary.now(one)
    #expect(now.intake.personal == Self.personal && now.consultations.first?.request.party == Self.party)
    return (temporary, one)
  }

  private func bytes(_ temporary: TemporaryLedger) throws -> Data {
    try Data(contentsOf: URL(filePath: temporary.path))
  }

  @Test("leaves no byte of it in the file, however often the row was written anew before")
  func bytes() throws {
    let (temporary, one) = try filled()
    let before = try bytes(temporary)
    for secret in Self.secrets { #expect(before.range(of: Data(secret.utf8)) != nil, "\(secret)") }
    _ = try temporary.ledger.erase(.number(one.number), reason: "依申请删除", as: temporary.recording)
    let after = try bytes(temporary)
    for secret in Self.secrets + ["1391234561"] {
      #expect(after.range(of: Data(secret.utf8)) == nil, "\(secret)")
      #expect(after.range(of: Data(secret.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] })) == nil)
    }
    // What belongs to the other application is still there, and nothing was left beside the file.
    #expect(after.range(of: Data("王五".utf8)) != nil && after.range(of: Data("拆迁".utf8)) != nil)
    #expect(try FileManager.default.contentsOfDirectory(atPath: temporary.folder.path) == ["foia.db"])
    let mode = try FileManager.default.attributesOfItem(atPath: temporary.path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test("takes the salts along, without which what stays in the log says nothing of the values")
  func salts() throws {
    let temporary = try TemporaryLedger()
    let one = try temporary.register("2025-03-03", applicant: "王五")
    _ = try temporary.register("2025-03-03", applicant: "王五")
    func stored(_ sql: String) throws -> [String] {
      try temporary.sqlite(sql).text.split(separator: "\n").map(String.init)
    }
    let salts = try stored("SELECT hex(salt) FROM personal ORDER BY entry")
    let commitments = try stored("SELECT hex(commitment) FROM entry WHERE commitment IS NOT NULL")
    // The same values twice, which nobody sees without the salts.
    #expect(salts.count == 2 && Set(salts).count == 2 && Set(commitments).count == 2)
    _ = try temporary.ledger.erase(.number(one.number), reason: "依申请删除", as: temporary.recording)
    func isInFile(_ digits: String) throws -> Bool {
      try stored("SELECT instr(readfile('\(temporary.path)'), x'\(digits)') > 0") == ["1"]
    }
    #expect(try !isInFile(salts[0]) && isInFile(salts[1]))
    #expect(try isInFile(commitments[0]) && isInFile(commitments[1]))
  }

  @Test("names the entries whose free text still holds what is erased, and is refused with a reason that does")
  func freeText() throws {
    let temporary = try TemporaryLedger()
    let one = try temporary.register("2025-03-03", applicant: "欧阳剑国", subject: "欧阳剑国的房屋")
    try temporary.correct(one, .applicant, to: "欧阳建国")
    try temporary.record(
      one, .consultationSent(ConsultationRequest(on: day("2025-03-04"), role: .thirdParty, party: "百里宏图")))
    try temporary.record(one, .assigned(Assignment(on: day("2025-03-05"), unit: "百里宏图的科室")))
    try temporary.record(one, .assigned(Assignment(on: day("2025-03-06"), unit: "规划科")))
    let head = try temporary.ledger.head()
    func erase(_ reason: String) throws -> Erasure {
      try temporary.ledger.erase(.number(one.number), reason: reason, as: temporary.recording)
    }
    // The name as it is, as it was typed at first, the number, and the third party.
    for value in ["欧阳建国", "欧阳剑国", "130626199001011235", "百里宏图"] {
      #expect(throws: Fault.rule(.amending(.reasonIsPersonal(one.number))), "\(value)") { try erase("应\(value)要求") }
    }
    #expect(try temporary.ledger.head() == head)
    #expect(try erase("应申请人要求").stillHeld == [0, 1, 3].map(one.id.entry.advanced(by:)))
  }

  @Test("changes no figure, and the chain still verifies")
  func counts() throws {
    let (temporary, one) = try filled()
    let before = try [2024, 2025, 2026].map { try temporary.ledger.tally(.year($0)) }
    let entries = try temporary.ledger.head().count
    let closing = try temporary.now(one).closing
    _ = try temporary.ledger.erase(.number(one.number), reason: "依申请删除", as: temporary.recording)
    #expect(try [2024, 2025, 2026].map { try temporary.ledger.tally(.year($0)) } == before)
    #expect(try temporary.ledger.tally(.year(2025)).cells(.outcome(Outcome.granted.code)) == [1, 0, 0, 0, 0, 0, 1])
    let verified = try temporary.verified()
    #expect(verified.status == 0 && verified.text.hasPrefix("\(entries + 1) entries"), "\(verified.text)")
    #expect(
      try temporary.check(CheckScope(rules: [RecordChanged.rule, FileDamaged.rule, RecordedOnAnotherDay.rule])).found
        .isEmpty)
    #expect(try temporary.now(one).closing == closing)
    try temporary.ledger.rebuildDerived()
    #expect(try temporary.check(CheckScope(rules: [RecordChanged.rule])).found.isEmpty)
  }

  @Test("shows in every view as erased")
  func views() throws {
    let (temporary, one) = try filled()
    _ = try temporary.ledger.erase(.number(one.number), reason: "依申请删除", as: temporary.recording)
    let (now, history) = try temporary.ledger.application(.number(one.number), thisYear: 2025)
    #expect(now.isErased && now.intake.personal == nil && now.consultations.map(\.request.party) == [nil])
    let (calendar, today) = (try temporary.ledger.calendar(), temporary.recording.day)
    var log = ""
    try temporary.ledger.forEachEntry {
      let sentence = $0.sentence(number: $1, $2)
      log += sentence.zh + sentence.en
    }
    let standing = ApplicationToday(now, on: today, by: calendar)
    let table = ApplicationTable(showsPersonal: true, painter: .off)
    let sheet = ApplicationSheet(standing, history: history, painter: .off)
    let named = [
      table.text([standing], .zh, width: nil), sheet.text(.zh, width: nil),
      CanonicalWriter(showsPersonal: true, isGuarded: true, .zh).line(now),
    ]
    for text in named { #expect(text.contains("［已删除］"), "\(text)") }
    let json = ApplicationJSON(today: today, calendar: calendar, showsPersonal: true).object(now).text
    for text in named + [log, json, sheet.text(.en, width: nil)] {
      for secret in Self.secrets { #expect(!text.contains(secret), "\(secret) in \(text)") }
    }
    var filter = ApplicationFilter()
    filter.search = Search("欧阳", numbers: .whole)
    var found = 0
    try temporary.ledger.forEachApplication(matching: filter, on: today) { _ in found += 1 }
    #expect(found == 0)
  }

  @Test("holds for the ledger as it stood on an earlier day too")
  func asOf() throws {
    let temporary = try TemporaryLedger(today: "2025-03-03")
    let one = try temporary.register("2025-03-03")
    _ = try temporary.ledger.erase(.number(one.number), reason: "依申请删除", as: writing(on: "2025-05-06"))
    let then = try Ledger(at: temporary.path, asOf: day("2025-04-01"))
    defer { then.close() }
    let application = try then.application(.number(one.number), thisYear: 2025).application
    #expect(application.intake.personal == nil)
    #expect(try then.tally(.year(2025)).cells(.new) == [1, 0, 0, 0, 0, 0, 1])
    var found: [Finding] = []
    _ = try then.check(CheckScope(rules: [RecordChanged.rule]), today: day("2025-04-01")) { found.append($0) }
    #expect(found.isEmpty, "\(found)")
  }

  @Test("is refused a second time, and leaves nothing in the log then")
  func twice() throws {
    let (temporary, one) = try filled()
    func erase() throws {
      _ = try temporary.ledger.erase(.number(one.number), reason: "依申请删除", as: temporary.recording)
    }
    try erase()
    let head = try temporary.ledger.head()
    #expect(throws: Fault.rule(.amending(.isErased(one.number)))) { try erase() }
    #expect(try temporary.ledger.head() == head)
  }

  @Test("can be of an open, a void and an imported application, each of which goes on as before")
  func others() throws {
    let temporary = try TemporaryLedger()
    try temporary.importCSV(CanonicalLedger.header + "\n,2025-03-02,mail,李四、王五,person,旧件,描述,2025-03-10,granted,,备注\n")
    let open = try temporary.register("2025-03-03", applicant: "欧阳建国")
    let void = try temporary.register("2025-03-04", applicant: "司徒美玲")
    try temporary.void(void)
    for serial in 1...3 {
      _ = try temporary.ledger.erase(.serial(serial), reason: "依申请删除", as: writing(on: "2025-06-03"))
    }
    let file = try bytes(temporary)
    for secret in ["李四", "王五", "描述", "备注", "欧阳建国", "司徒美玲", "秘密的描述"] {
      #expect(file.range(of: Data(secret.utf8)) == nil, "\(secret)")
    }
    try temporary.close(open, on: "2025-03-20", .granted)
    #expect(try temporary.now(open).closing?.outcome == .granted && temporary.now(void).isVoid)
    #expect(try temporary.ledger.tally(.year(2025)).cells(.outcome(Outcome.granted.code))[6] == 2)
    #expect(try temporary.verified().status == 0)
    #expect(try temporary.check(CheckScope(rules: [RecordChanged.rule, FileDamaged.rule])).found.isEmpty)
  }

  @Test("erase: what is recorded of a person after an erasure can be erased too")
  func erasedAgain() throws {
    let temporary = try TemporaryLedger()
    let one = try temporary.register("2025-03-03")
    _ = try temporary.ledger.erase(.number(one.number), reason: "依申请删除", as: temporary.recording)
    try temporary.record(
      one, .consultationSent(ConsultationRequest(on: day("2025-03-05"), role: .thirdParty, party: "百里宏图")))
    _ = try temporary.ledger.erase(.number(one.number), reason: "依第三方申请删除", as: temporary.recording)
    #expect(try Data(contentsOf: URL(filePath: temporary.path)).range(of: Data("百里宏图".utf8)) == nil)
  }

  @Test("beside a reader stays unfinished, which the check says, until the file can be made anew")
  func besideReader() throws {
    let (temporary, one) = try filled()
    _ = try temporary.ledger.record(as: temporary.recording) { try $0.erase(.number(one.number), reason: "依申请删除") }
    // As it is found by the next command, whether this one failed or was killed.
    let reader = try Reader(of: temporary.path)
    let found = try Ledger(at: temporary.path)
    defer { found.close() }
    let fault = #expect(throws: Fault.self) { try found.finishErasures() }
    #expect(fault?.code == .ledgerBusy)
    #expect(try found.unfinishedErasures() == [one.number])
    #expect(try temporary.findings(ErasureUnfinished.rule) == [ErasureUnfinished.finding(of: one.number)])
    // It stays with the file, whatever else is written or made again from the log.
    reader.leave()
    try temporary.ledger.rebuildDerived()
    #expect(try temporary.ledger.agenda(today: day("2026-11-23"), within: nil).unfinishedErasures == [one.number])
    #expect(try temporary.check(CheckScope(rules: [RecordChanged.rule, FileDamaged.rule])).found.isEmpty)
    try found.finishErasures()
    #expect(try found.unfinishedErasures().isEmpty && temporary.findings(ErasureUnfinished.rule).isEmpty)
    let after = try bytes(temporary)
    for secret in Self.secrets { #expect(after.range(of: Data(secret.utf8)) == nil, "\(secret)") }
    #expect(try temporary.verified().status == 0)
  }
}

/// Another program that is reading a file.
private final class Reader {
  private let process = Process()
  private let input = Pipe()

  /// It has begun to read when this returns.
  init(of path: String) throws {
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["sqlite3", path]
    (process.standardInput, process.standardOutput) = (input, output)
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data("BEGIN; SELECT count(*) FROM entry;\n".utf8))
    _ = try output.fileHandleForReading.read(upToCount: 1)
  }

  func leave() {
    try? input.fileHandleForWriting.close()
    process.waitUntilExit()
  }

  deinit { leave() }
}
