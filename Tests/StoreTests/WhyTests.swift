import FoiaCalendar
import FoiaCore
import FoiaStore
import TestKit
import Testing

@Suite("The applications behind a cell")
struct WhyTests {
  /// A ledger of made-up cases of five years; some reopened, void, of another kind or receipt than was typed first.
  private func filled(_ seed: Int) throws -> TemporaryLedger {
    var chance = SplitMix64(state: UInt64(seed))
    let temporary = try TemporaryLedger()
    let start = try day("2019-11-01")
    var text = CanonicalLedger.header + "\n"
    for index in 0..<120 {
      let received = start.advanced(by: Int.random(in: 0..<1100, using: &chance))
      let isClosed = Int.random(in: 0..<6, using: &chance) > 0
      let wait = [0, 1, 20, 60, 500].randomElement(using: &chance) ?? 0
      let outcome = Outcome.allCases.randomElement(using: &chance) ?? .other
      let kind = ApplicantKind.allCases.randomElement(using: &chance) ?? .other
      text += ",\(received.iso),mail,甲\(index),\(kind.rawValue),事项\(index),,"
      text += isClosed ? "\(received.advanced(by: wait).iso),\(outcome.rawValue),,\n" : ",,,\n"
    }
    try temporary.importCSV(text)
    var all: [Application] = []
    try temporary.ledger.forEachApplication { all.append($0) }
    for application in all {
      switch Int.random(in: 0..<12, using: &chance) {
      case 0: try temporary.void(application)
      case 1 where application.closing != nil: try temporary.reopen(application)
      case 2:
        let kind = ApplicantKind.allCases.filter { $0 != application.intake.kind }.randomElement(using: &chance)
        try temporary.correct(application, .kind, to: (kind ?? .other).rawValue)
      case 3: try temporary.correct(application, .received, to: application.received.advanced(by: -40).iso)
      default: break
      }
    }
    return temporary
  }

  @Test("are as many as the table says, in every cell of every year and form, each once", arguments: 1...4)
  func cells(seed: Int) throws {
    let temporary = try filled(seed)
    for year in 2019...2024 {
      let tally = try temporary.ledger.tally(.year(year))
      for form in Form.withForm2027 {
        let table = YearTable(tally, form: form)
        for row in form.rows {
          for column in TableColumn.allCases {
            let cell = TableCell(row, column)
            var numbers: [ApplicationNumber] = []
            try temporary.ledger.forEachApplication(in: cell, of: year) { application, history, placement in
              numbers.append(application.number)
              #expect(!application.isVoid && row.counts(placement.content))
              if case .kind(let kind) = column { #expect(application.intake.kind == kind && placement.kind == kind) }
              #expect(history.standing(placement.entry) != nil)
            }
            #expect(numbers.count == table[cell], "\(year) \(form.edition) \(row.code) \(column.code)")
            #expect(numbers == Array(Set(numbers)).sorted())
          }
        }
      }
    }
  }

  @Test("name the day and the entry that put them there")
  func placements() throws {
    let temporary = try TemporaryLedger()
    let intake = Intake(
      receipt: .arrived(try day("2024-12-30")), channel: .letter, kind: .person, subject: "事项",
      personal: PersonalDetails(applicant: "张三"))
    let one = try temporary.ledger.record(as: temporary.recording) { try $0.register(intake) }  // 2
    try temporary.record(one, .confirmed(Confirmation(on: day("2025-01-02"))))  // 3
    try temporary.close(one, on: "2025-01-20", .denyLaw)  // 4
    func placement(_ content: FormRow.Content, _ year: Int) throws -> [Placement] {
      let row = try #require(Form.form2021.rows.first { $0.content == content })
      var placements: [Placement] = []
      try temporary.ledger.forEachApplication(in: TableCell(row, .total), of: year) { placements.append($2) }
      return placements
    }
    let new = try #require(try placement(.new, 2025).first)
    #expect(new.day == (try day("2025-01-02")) && new.entry == 3 && new.kind == .person)
    let denied = try #require(try placement(.outcome(Outcome.denyLaw.code), 2025).first)
    #expect(denied.day == (try day("2025-01-20")) && denied.entry == 4)
    #expect(try placement(.total, 2025).map(\.entry) == [4])
    #expect(try placement(.new, 2024).isEmpty && placement(.carriedOut, 2024).isEmpty)
    #expect(try placement(.carriedIn, 2025).isEmpty)
  }
}
