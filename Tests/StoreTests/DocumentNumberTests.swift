// Numbers of documents: the next one of a series, whatever was typed, imported, corrected or taken back, and what the check finds.

import FoiaCalendar
import FoiaCore
import FoiaStore
import Foundation
import Testing

@Suite("Numbers of documents in a ledger")
struct DocumentNumberTests {
  private static let series = "易工信公复"

  private func ledger(_ values: [String] = [series]) throws -> TemporaryLedger {
    let temporary = try TemporaryLedger()
    try temporary.set(SettingChange(.documentSeries, to: values))
    return temporary
  }

  /// Closes applications, and gives the numbers that they got.
  @discardableResult
  private func close(
    _ applications: [Application], on: String = "2026-03-20", _ document: DocumentChoice, in ledger: Ledger,
    as recording: Recording
  ) throws -> [String?] {
    try ledger.record(as: recording) {
      try $0.close(
        applications.map { .number($0.number) }, with: Closing(on: try day(on), outcome: .granted), document: document)
    }.map(\.after.closing?.document)
  }

  @Test("go on from the highest that was ever given, and take the year of the document")
  func next() throws {
    let temporary = try ledger()
    let all = try (0..<9).map { try temporary.register("2025-12-0\($0 % 9 + 1)", subject: "事项\($0)") }
    func close(_ index: Int, _ document: DocumentChoice, on: String = "2026-03-20") throws -> String? {
      try self.close([all[index]], on: on, document, in: temporary.ledger, as: temporary.recording)[0]
    }
    #expect(try close(0, .next) == "易工信公复〔2026〕1号")
    #expect(try close(1, .next, on: "2025-12-31") == "易工信公复〔2025〕1号")
    #expect(try close(2, .typed("易工信公复[2026]第7号")) == "易工信公复[2026]第7号")
    #expect(try close(3, .next) == "易工信公复〔2026〕8号")
    // What is taken back was given all the same.
    try temporary.undo()
    #expect(try close(4, .next) == "易工信公复〔2026〕9号")
    #expect(try close(5, .typed("另文〔2026〕90号")) == "另文〔2026〕90号" && close(6, .none) == nil)
    try temporary.correct(all[5], .document, to: "易工信公复〔2026〕20号")
    #expect(try close(7, .next) == "易工信公复〔2026〕21号")
    try temporary.importCSV(
      CanonicalLedger.header + "\n,2026-01-05,mail,李四,person,旧件,,2026-02-02,granted,易工信公复〔2026〕030号,\n")
    #expect(try close(8, .next) == "易工信公复〔2026〕31号")
    #expect(try temporary.faults().isEmpty)
    #expect(try temporary.sqlite("UPDATE document SET last = 30 WHERE year = 2026").status == 0)
    #expect(try temporary.faults().count == 1)
    try temporary.ledger.rebuildDerived()
    #expect(try temporary.faults().isEmpty)
  }

  @Test("are one each where several are closed at once, and are not taken where they are not this office's to give")
  func several() throws {
    let temporary = try ledger()
    let all = try (0..<3).map { try temporary.register("2026-03-02", subject: "事项\($0)") }
    let numbers = try close(all, .next, in: temporary.ledger, as: temporary.recording)
    #expect(numbers == (1...3).map { "易工信公复〔2026〕\($0)号" })
    let other = try temporary.register("2026-03-02")
    try temporary.set(SettingChange(.documentSeries, to: [Self.series, DocumentSeries.shared]))
    #expect(throws: Fault.rule(.seriesOfRegister(Self.series))) {
      try close([other], .next, in: temporary.ledger, as: temporary.recording)
    }
    try temporary.set(SettingChange(.documentSeries, to: []))
    #expect(throws: Fault.rule(.noSeries)) {
      try close([other], .next, in: temporary.ledger, as: temporary.recording)
    }
  }

  @Test("have no gap and no double where several people answer at once")
  func atOnce() async throws {
    let temporary = try ledger()
    let all = try (0..<24).map { try temporary.register("2026-03-02", subject: "事项\($0)") }
    let (path, recording) = (temporary.path, temporary.recording)
    let taken = try await withThrowingTaskGroup(of: [String].self) { group in
      for clerk in 0..<4 {
        group.addTask {
          let ledger = try Ledger(at: path)
          defer { ledger.close() }
          return try stride(from: clerk, to: 24, by: 4).map { index in
            try #require(try close([all[index]], .next, in: ledger, as: recording)[0])
          }
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    #expect(Set(taken) == Set((1...24).map { "易工信公复〔2026〕\($0)号" }))
    #expect(try temporary.findings(NumbersDoubledOrMissing.rule).isEmpty)
  }

  @Test("that stand on no answer are found, each run once, unless another register gives them")
  func unused() throws {
    let temporary = try ledger()
    let all = try (0..<6).map { try temporary.register("2026-03-02", subject: "事项\($0)") }
    for (index, place) in [4, 5, 9, 10].enumerated() {
      try close([all[index]], .typed("易工信公复〔2026〕\(place)号"), in: temporary.ledger, as: temporary.recording)
    }
    try close([all[4]], .typed("另文〔2026〕90号"), in: temporary.ledger, as: temporary.recording)
    try close([all[5]], .next, in: temporary.ledger, as: temporary.recording)
    func found() throws -> [String] {
      try temporary.findings(NumbersDoubledOrMissing.rule).map { "\($0.subject) \($0.found ?? "")" }
    }
    // What lies before the first may be older than the ledger.
    #expect(try found() == ["易工信公复〔2026〕6号 6-8"])
    // Taken back: the last one, and one in the middle.
    try temporary.undo()
    try temporary.void(all[1])
    #expect(try found() == ["易工信公复〔2026〕5号 5-8", "易工信公复〔2026〕11号 11"])
    try temporary.set(SettingChange(.documentSeries, to: [Self.series, DocumentSeries.shared]))
    #expect(try found().isEmpty)
  }

  @Test("that were spoilt are given and missing nowhere, and stay given where that is taken back")
  func spoilt() throws {
    let temporary = try ledger()
    let all = try (0..<3).map { try temporary.register("2026-03-02", subject: "事项\($0)") }
    func number(_ serial: Int, _ series: String = Self.series) throws -> OfficialNumber {
      try #require(OfficialNumber(series: series, year: 2026, serial: serial))
    }
    func spoil(_ numbers: OfficialNumber...) throws -> [OfficialNumber] {
      try temporary.ledger.record(as: temporary.recording) { try $0.spoil(numbers, reason: "打印错误") }
    }
    func found() throws -> [String] {
      try temporary.findings(NumbersDoubledOrMissing.rule).map { "\($0.subject) \($0.found ?? "")" }
    }
    try close([all[0]], .typed("易工信公复〔2026〕4号"), in: temporary.ledger, as: temporary.recording)
    #expect(throws: Fault.rule(.numberStands(try number(4)))) { try spoil(number(4), number(5)) }
    #expect(try spoil(number(6), number(5)).count == 2)
    #expect(try spoil(number(6), number(5)).isEmpty)
    #expect(try found() == [])
    #expect(try close([all[1]], .next, in: temporary.ledger, as: temporary.recording) == ["易工信公复〔2026〕7号"])
    #expect(try spoil(number(8)) == [number(8)])
    try temporary.undo()
    #expect(try found() == ["易工信公复〔2026〕8号 8"])
    #expect(try close([all[2]], .next, in: temporary.ledger, as: temporary.recording) == ["易工信公复〔2026〕9号"])
    #expect(try temporary.faults().isEmpty)
    try temporary.ledger.rebuildDerived()
    #expect(try temporary.faults().isEmpty && found() == ["易工信公复〔2026〕8号 8"])
  }

  @Test("are of the letter's own series where it has one, else of the one for all; each series has gaps of its own")
  func seriesOfLetters() throws {
    let temporary = try ledger()
    try temporary.set(SettingChange(.seriesOf(.extending), to: ["易工信公延"]))
    try temporary.set(SettingChange(.seriesOf(.fee), to: ["易府收", DocumentSeries.shared]))
    func next(_ letter: LetterCode) throws -> String? {
      try temporary.ledger.record(as: temporary.recording, dryRun: true) {
        try $0.document(.next, for: letter, in: 2026)
      }
    }
    #expect(try next(.extending) == "易工信公延〔2026〕1号")
    for letter in [LetterCode.reply, .withdrawn, .clarification] { #expect(try next(letter) == "易工信公复〔2026〕1号") }
    #expect(throws: Fault.rule(.seriesOfRegister("易府收"))) { try next(.fee) }
    // A letter that ends a withdrawn application goes by the series of replies.
    try temporary.set(SettingChange(.seriesOf(.reply), to: ["易工信复"]))
    #expect(try next(.withdrawn) == "易工信复〔2026〕1号" && next(.clarification) == "易工信公复〔2026〕1号")
    let all = try (0..<2).map { try temporary.register("2026-03-02", subject: "事项\($0)") }
    for (index, document) in ["易工信公延〔2026〕1号", "易工信公延〔2026〕3号"].enumerated() {
      try close([all[index]], .typed(document), in: temporary.ledger, as: temporary.recording)
    }
    #expect(try temporary.findings(NumbersDoubledOrMissing.rule).map(\.subject.description) == ["易工信公延〔2026〕2号"])
    #expect(try temporary.ledger.settings().documentSeries.map(\.name) == [Self.series, "易工信公延", "易府收", "易工信复"])
  }
}
