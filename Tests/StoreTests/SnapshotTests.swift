import FoiaCalendar
import FoiaCore
import FoiaDocument
import FoiaPapers
import FoiaStore
import FoiaWords
import TestKit
import Testing

@Suite("The ledger as it stood on a day")
struct SnapshotTests {
  /// The reports of three years as they can be made of a ledger, text, CSV and JSON, with the figures behind them.
  private struct Reports: Equatable {
    let tallies: [Tally]
    let texts: [[UInt8]]

    init(_ ledger: Ledger) throws {
      let head = try ledger.head()
      let agency = try ledger.agency()
      let spring = Period.span(try day("2025-01-01")...day("2025-03-31"))
      let tallies = try [Period.year(2024), .year(2025), .year(2026), spring].map { try ledger.tally($0) }
      self.tallies = try tallies + [ledger.tally(.year(2025), by: .channel)]
      texts = self.tallies.flatMap { tally in
        let report = ApplicationsReport(
          agency: agency, tally: tally, origin: .counted(head))
        return [DocumentFormat.text, .csv, .json].map { report.rendered(as: $0, .zh) }
      }
    }
  }

  /// Something that happens in an office on a day; refused where it cannot be.
  private func act(_ temporary: TemporaryLedger, _ today: Day, _ chance: inout SplitMix64) throws {
    let recording = try writing(on: today.iso, by: ["王芳", "李强"].randomElement(using: &chance) ?? "王芳")
    var all: [Application] = []
    try temporary.ledger.forEachApplication { all.append($0) }
    let earlier = today.advanced(by: -Int.random(in: 0..<50, using: &chance)).iso
    let kind = ApplicantKind.allCases.randomElement(using: &chance) ?? .other
    let outcome = [Outcome.granted, .partial, .denyLaw, .unableNotHeld].randomElement(using: &chance) ?? .granted
    guard let one = all.randomElement(using: &chance), Int.random(in: 0..<3, using: &chance) > 0 else {
      _ = try temporary.register(
        earlier, kind: kind, channel: Channel.allCases.dropLast().randomElement(using: &chance) ?? .mail, as: recording)
      return
    }
    switch Int.random(in: 0..<12, using: &chance) {
    case 0...3: try temporary.close(one, on: earlier, outcome, as: recording)
    case 4: try temporary.correct(one, .received, to: earlier, as: recording)
    case 5 where one.closing != nil: try temporary.correct(one, .outcome, to: outcome.rawValue, as: recording)
    case 6: try temporary.correct(one, .kind, to: kind.rawValue, as: recording)
    case 7: try temporary.void(one, as: recording)
    case 8: try temporary.reopen(one, as: recording)
    case 5, 9: try temporary.record(one, .assigned(Assignment(on: today, unit: "规划科")), as: recording)
    case 10: _ = try temporary.ledger.erase(.number(one.number), reason: "依申请删除", as: recording)
    default: try temporary.undo(by: recording.by, on: today.iso)
    }
  }

  @Test("gives the very figures and reports of that day, whatever was written since", arguments: 1...6)
  func year(seed: Int) throws {
    var chance = SplitMix64(state: UInt64(seed))
    var today = try day("2024-11-20")
    let temporary = try TemporaryLedger(today: today.iso)
    var known: [(day: Day, reports: Reports, list: [ApplicationNumber: Bool])] = []
    func list(_ ledger: Ledger) throws -> [ApplicationNumber: Bool] {
      var list: [ApplicationNumber: Bool] = [:]
      try ledger.forEachApplication { list[$0.number] = $0.isOpen }
      return list
    }
    var refused = 0
    for _ in 0..<60 {
      for _ in 0..<Int.random(in: 1...3, using: &chance) {
        do { try act(temporary, today, &chance) } catch is Fault { refused += 1 }
      }
      known.append((today, try Reports(temporary.ledger), try list(temporary.ledger)))
      today = today.advanced(by: Int.random(in: 1...12, using: &chance))
    }
    #expect(refused < 60, "too little happens")
    for (index, (then, reports, applications)) in known.enumerated() {
      // On the day itself, and on the last one before anything else was written.
      let next = index + 1 < known.count ? known[index + 1].day.advanced(by: -1) : then.advanced(by: 400)
      for seen in Set([then, next]) {
        let ledger = try Ledger(at: temporary.path, asOf: seen)
        #expect(try Reports(ledger) == reports, "\(seen)")
        #expect(try list(ledger) == applications, "\(seen)")
        ledger.close()
      }
    }
  }

  @Test("begins with the first entry, and says when that was")
  func beforeLedger() throws {
    let temporary = try TemporaryLedger(today: "2025-03-03")
    _ = try temporary.register("2025-03-03")
    let founded = try day("2025-03-03")
    for iso in ["2025-03-02", "2024-12-31", "2008-05-01"] {
      let then = try day(iso)
      #expect(throws: Fault.record(.beforeLedger(asOf: then, founded: founded))) {
        try Ledger(at: temporary.path, asOf: then)
      }
    }
    let ledger = try Ledger(at: temporary.path, asOf: founded)
    #expect(try ledger.tally(.year(2025)).cells(.new)[6] == 1)
    ledger.close()
  }

  @Test("knows what was known then: filed years, calendar, departments, numbers, the end of the log")
  func whole() throws {
    let temporary = try TemporaryLedger(today: "2025-03-03")
    let one = try temporary.register("2024-12-20")
    try temporary.close(one, on: "2024-12-25", .granted)
    let head = try temporary.ledger.head()
    try temporary.ledger.record(as: writing(on: "2025-04-01")) { action in
      _ = try action.freeze(2024)
      try action.add(
        CalendarAddition(
          notice: nil, days: [ArrangedDay(day: try day("2025-06-06"), kind: .off, name: "暴雨", notice: "易政办〔2025〕1号")]))
    }
    let two = try temporary.register("2025-04-01", subject: "乙", unit: "规划科", as: writing(on: "2025-04-02"))
    try temporary.correct(one, .subject, to: "丙", as: writing(on: "2025-04-03"))
    let march = try Ledger(at: temporary.path, asOf: day("2025-03-31"))
    defer { march.close() }
    #expect(try march.head() == head && march.filing(of: 2024) == nil && march.filings().isEmpty)
    #expect(try march.calendar().addedDays.isEmpty)
    #expect(throws: Fault.record(.noSuchApplication("2025-0001"))) {
      try march.application(.number(two.number), thisYear: 2025)
    }
    #expect(try march.application(.number(one.number), thisYear: 2025).application.intake.subject == "事项")
    let april = try Ledger(at: temporary.path, asOf: day("2025-04-01"))
    defer { april.close() }
    #expect(try april.filing(of: 2024)?.position == 3 && april.calendar().addedDays == [day("2025-06-06")])
    for ledger in [march, april] {
      var found: [Finding] = []
      _ = try ledger.check(CheckScope(rules: [RecordChanged.rule, FileDamaged.rule]), today: day("2025-04-01")) {
        found.append($0)
      }
      #expect(found.isEmpty, "\(found)")
    }
    // Looking back changes nothing in the file.
    #expect(try temporary.verified().text.hasPrefix("7 entries"))
    #expect(try temporary.check(CheckScope(rules: [RecordChanged.rule, FileDamaged.rule])).found.isEmpty)
  }
}
