import FoiaCalendar
import FoiaCore
import Testing
import TestKit

@Suite("The checklist of a year")
struct YearEndTests {
  private func state(_ line: YearEnd.Line, on today: String) throws -> YearEnd.State? {
    YearEnd([line], of: 2023, today: try day(today)).items.first?.state
  }

  private static let number = ApplicationNumber(year: 2023, serial: 1).map { [$0] } ?? []

  @Test("is open as long as anything of the year is to be done, whether or not it is over")
  func open() throws {
    for today in ["2023-12-31", "2024-01-01"] {
      for (line, state) in [
        (YearEnd.Line.replyPassed(Self.number), YearEnd.State.open), (.replyPassed([]), .done),
        (.paymentPassed(Self.number), .open), (.overdue(Self.number), .late), (.overdue([]), .done),
        (.notDispatched(Self.number), .open), (.notDispatched([]), .done),
        (.check(errors: 1, faults: 0, warnings: 0), .open),
        (.notice(year: 2024, isKnown: false), .open), (.notice(year: 2024, isKnown: true), .done),
        (.disclosure(missing: [.fees]), .open), (.disclosure(missing: []), .done), (.text(.missing), .open),
        (.text(.leftOpen(1)), .open), (.text(.written), .done),
      ] {
        #expect(try self.state(line, on: today) == state, "\(line) \(today)")
      }
    }
  }

  @Test("waits for the end of the year with what only then is whole")
  func waiting() throws {
    for line in [
      YearEnd.Line.carriedOver(Self.number), .disputesPending([5]), .check(errors: 0, faults: 2, warnings: 3),
      .filed(on: nil, differences: 0),
    ] {
      #expect(try state(line, on: "2023-12-31") == .waiting)
    }
    #expect(try state(.carriedOver(Self.number), on: "2024-01-01") == .done)
    #expect(try state(.check(errors: 0, faults: 2, warnings: 3), on: "2024-01-01") == .done)
    #expect(try state(.filed(on: nil, differences: 0), on: "2024-01-01") == .open)
    #expect(try state(.filed(on: day("2024-01-10"), differences: 0), on: "2024-01-11") == .done)
    #expect(try state(.filed(on: day("2024-01-10"), differences: 2), on: "2024-01-11") == .open)
  }

  @Test("is late where the report was published, or is still to be, after its day")
  func published() throws {
    let due = try day("2024-01-31")
    func state(_ on: String?, today: String) throws -> YearEnd.State? {
      try self.state(.published(on: on.map(day), due: due), on: today)
    }
    #expect(try state(nil, today: "2023-12-31") == .waiting)
    #expect(try state(nil, today: "2024-01-31") == .open)
    #expect(try state(nil, today: "2024-02-01") == .late)
    #expect(try state("2024-01-31", today: "2024-02-01") == .done)
    #expect(try state("2024-02-01", today: "2024-02-01") == .late)
  }

  @Test(
    "has the day of the law: 31 January for departments, 31 March for governments",
    arguments: [
      ("易县工业和信息化局", "2024-01-31"), ("宿迁市人民政府", "2024-03-31"), ("宿迁市人民政府办公室", "2024-03-31"),
      ("上海市人民政府办公厅", "2024-03-31"), ("易县人民政府政务服务中心", "2024-01-31"),
    ])
  func due(_ agency: String, _ day: String) {
    #expect(ReportingBody(agency: agency).reportDue(of: 2023).iso == day)
  }
}
