import FoiaCalendar
import FoiaCore
import FoiaExchange
import FoiaStore
import FoiaWords
import Foundation

/// A damaged ledger is refused with a reason, or read; reading changes nothing, and what a check finds sound gives the
/// figures it gave before.
///
/// An input is a list of changes to a ledger, see `FileChange`.
enum FilePromises {
  static func check(_ input: [UInt8]) throws {
    let sound = try SoundLedger.shared.get()
    try SoundLedger.withFolder { folder in
      let path = folder.appending(path: "foia.db").path
      try sound.file.write(to: URL(filePath: path))
      try FileChange.apply(FileChange.all(in: input), to: path)
      try check(path, of: folder, against: sound.facts)
    }
  }

  private static func check(_ path: String, of folder: URL, against sound: SoundLedger.Facts) throws {
    let before = try Data(contentsOf: URL(filePath: path))
    let facts: SoundLedger.Facts?
    do { facts = try SoundLedger.facts(of: path) } catch {
      try promise(toTell: error)
      facts = nil
    }
    let after = try Data(contentsOf: URL(filePath: path))
    try promise(after == before, "reading has changed the file")
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    try promise(left == ["foia.db"], "reading has left \(left)")
    guard let facts, facts.head == sound.head, facts.findings == sound.findings else { return }
    try promise(facts.tables == sound.tables, "another table, and nothing is found: \(facts.tables)")
    try promise(facts.lines == sound.lines, "other applications, and nothing is found: \(facts.lines)")
  }
}

/// A small ledger with a bit of everything, and what it gives.
struct SoundLedger: Sendable {
  /// What is read from a ledger.
  struct Facts: Equatable, Sendable {
    let head: LogHead
    let findings: [Finding]
    let tables: [YearReport]
    let lines: [String]
  }

  /// The bytes of its file.
  let file: Data
  let facts: Facts

  /// Made once in a process.
  static let shared = Result { try SoundLedger() }

  private static let today = Day.of(2025, 6, 30)
  private static let recording = Recording(day: today, instant: "2025-06-30T01:02:03.004Z", by: "王芳")

  private init() throws {
    (file, facts) = try Self.withFolder { folder in
      let path = folder.appending(path: "foia.db").path
      try Ledger.create(at: path, agency: "易县某局", recording: Self.recording)
      let ledger = try Ledger(at: path)
      defer { ledger.close() }
      try Self.fill(ledger)
      ledger.close()
      return (try Data(contentsOf: URL(filePath: path)), try Self.facts(of: path))
    }
  }

  /// Runs with a folder that is removed at the end; in memory where the machine has such a place.
  static func withFolder<Value>(_ body: (URL) throws -> Value) throws -> Value {
    let memory = URL(filePath: "/dev/shm", directoryHint: .isDirectory)
    let isThere = FileManager.default.isWritableFile(atPath: memory.path)
    let folder = (isThere ? memory : FileManager.default.temporaryDirectory).appending(
      path: "foia-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
  }

  /// Five applications of which three are closed, a review, a filed year, and figures of section two.
  private static func fill(_ ledger: Ledger) throws {
    let rows = """
      ,2023-12-04,mail,李四,person,旧件一,说明,2024-01-05,granted,易〔2024〕1号,
      ,2024-02-05,online,某公司,business,旧件二,,2024-03-01,deny-internal,,
      A-7,2024-05-06,counter,王五、赵六,person,旧件三,,2024-05-30,unable-not-held,,备注
      """
    let file = Array((CanonicalLedger.header + "\n" + rows).utf8)
    try ledger.record(as: recording) { action in
      _ = try action.importRows(
        { row, problem in
          var reader = try CanonicalReader(today: today, source: chunks(of: file, 1 << 16))
          try reader.forEach(row: row, problem: problem)
        }, progress: { _, _ in })
    }
    let intake = Intake(
      receipt: .received(Day.of(2025, 5, 6), arrived: nil), channel: .counter, kind: .person, subject: "新件",
      personal: PersonalDetails(applicant: "张三", identity: "130626199001011235", details: "请公开预算"))
    let one = try ledger.record(as: recording) { try $0.register(intake) }
    try ledger.record(as: recording) { action in
      _ = try action.record(.number(one.number)) { _, _ in
        [.assigned(Assignment(on: Day.of(2025, 5, 7), unit: "规划科", officer: "赵工"))]
      }
      let old = NumberReference.serial(1)
      _ = try action.file(DisputeFiling(on: Day.of(2025, 5, 8), way: .review), about: [old])
      _ = try action.set(DisclosureFigures(form: .current, lines: ["licensing 5"]) ?? .init(form: .current), of: 2025)
    }
    // What was recorded before belongs to the log by then.
    try ledger.record(as: recording) { _ = try $0.freeze(2024, waiver: "已核实") }
  }

  /// Everything that is read from a ledger.
  static func facts(of path: String) throws(Fault) -> Facts {
    let ledger = try Ledger(at: path)
    defer { ledger.close() }
    var findings: [Finding] = []
    _ = try ledger.check(CheckScope(), today: today) { findings.append($0) }
    try ledger.forEachEntry { _, _, _ in }
    _ = try ledger.filings()
    _ = try ledger.disputes(.all)
    var lines: [String] = []
    try ledger.forEachApplication {
      lines.append(CanonicalWriter(showsPersonal: true, isGuarded: true, .zh).line($0))
      _ = ApplicationToday($0, on: today, by: .shipped)
    }
    var tables: [YearReport] = []
    for year in 2023...2025 { tables.append(try ledger.report(of: year)) }
    return Facts(head: try ledger.head(), findings: findings, tables: tables, lines: lines)
  }
}
