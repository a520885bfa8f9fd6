import FoiaCalendar
import FoiaCore
import GRDB
import GRDBSQLite
import Testing

@testable import FoiaStore

/// Counts what SQLite does, ten steps of its virtual machine at a time.
private final class StepCounter {
  var tens: Int32 = 0

  /// How many tens of steps a ledger's connection takes while `body` runs.
  static func count(in ledger: Ledger, _ body: () throws -> Void) throws -> Int32 {
    let counter = StepCounter()
    let place = Unmanaged.passUnretained(counter).toOpaque()
    try ledger.read { database in
      sqlite3_progress_handler(
        database.sqliteConnection, 10,
        { place in
          place.map { Unmanaged<StepCounter>.fromOpaque($0).takeUnretainedValue().tens += 1 }
          return 0
        }, place)
    }
    try body()
    try ledger.read { sqlite3_progress_handler($0.sqliteConnection, 0, nil, nil) }
    return counter.tens
  }
}

@Suite("Reading many applications")
struct ManyApplicationsTests {
  private let today: Day

  init() throws { today = try day("2026-11-23") }

  /// A ledger of so many open applications, received on different days, a few of them not yet due.
  private func ledger(_ count: Int) throws -> TemporaryLedger {
    let first = try day("2026-10-19")
    let rows = (0..<count).map { index in
      "\(first.advanced(by: (index * 7) % 36)),counter,张三\(index),person,事项\(index)\n"
    }
    let temporary = try TemporaryLedger()
    try temporary.importCSV(
      "received,channel,applicant,kind,subject,number,details,closed,outcome,document,note\n"
        + rows.map { $0.dropLast() + ",,,,,,\n" }.joined())
    return temporary
  }

  @Test("takes SQLite as many times the work as there are applications, and no more")
  func work() throws {
    let (few, many) = (try ledger(1_000), try ledger(4_000))
    func expectLinear(_ what: String, _ body: (Ledger) throws -> Void) throws {
      let (of1000, of4000) = (
        try StepCounter.count(in: few.ledger) { try body(few.ledger) },
        try StepCounter.count(in: many.ledger) { try body(many.ledger) }
      )
      #expect(of1000 > 1_000, "\(what): \(of1000)")
      #expect(of4000 < 5 * of1000, "\(what): \(of1000) and \(of4000)")
    }
    try expectLinear("the view of the morning") { _ = try $0.agenda(today: today, within: 5) }
    try expectLinear("the same in order") { _ = try $0.forEachOrderedAgendaItem(today: today, within: nil) { _ in } }
    try expectLinear("a list") {
      var filter = ApplicationFilter()
      filter.openOnly = true
      try $0.forEachApplication(matching: filter, on: today) { _ in }
    }
    try expectLinear("a cell") {
      let row = try #require(Form.current.rows.first { $0.content == .carriedOut })
      try $0.forEachApplication(in: TableCell(row, .total), of: 2026) { _, _, _ in }
    }
  }

  @Test("gives the day's work in the order of its sections without keeping it")
  func order() throws {
    let temporary = try ledger(700)
    let whole = try temporary.ledger.agenda(today: today, within: nil)
    var items: [Agenda.Item] = []
    let rest = try temporary.ledger.forEachOrderedAgendaItem(today: today, within: nil) { items.append($0) }
    let expected = Agenda.Section.allCases.flatMap { whole.items(of: $0) }
    #expect(items.count == 700 && rest.items.isEmpty)
    #expect(items.map(\.application.number) == expected.map(\.application.number))
    #expect(items.map(\.section) == expected.map(\.section) && items.map(\.waits) == expected.map(\.waits))
    #expect(rest.provisional == whole.provisional && rest.missingYears == whole.missingYears)
  }
}
