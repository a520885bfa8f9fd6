import FoiaCalendar
import FoiaCore
import FoiaStore
import Testing

@Suite("What is wrong with a report's text, where its tables are filed")
struct FilingTextTests {
  private func freeze(with fault: TextFault) throws {
    let temporary = try TemporaryLedger(today: "2024-01-20")
    try temporary.close(temporary.register("2023-03-01"), on: "2023-03-10", .granted)
    let finding = try #require(fault.finding(in: 2023, line: 7))
    _ = try temporary.ledger.record(as: writing(on: "2024-01-20")) {
      try $0.freeze(2023, texts: { _, _, _ in [finding] })
    }
  }

  @Test(
    "does not stop the filing if it leaves the figures as they are",
    arguments: [
      .headingMissing(.problems), .headingUnknown("二、表格"), .headingUnnumbered(.disclosure),
      .unknownName("foo", near: []),
      .notTyped("licensing"), .strayBrace, .unreadable, .otherYear(expected: 2023, found: 2022), .otherAgency("易县教育局"),
      .otherPeriod, .feesMissing,
    ] as [TextFault])
  func ofTheText(_ fault: TextFault) throws { try freeze(with: fault) }

  @Test(
    "stops it if it contradicts a table",
    arguments: [.number("new.total", expected: "1", found: "2"), .saysNone(received: 1), .saysSome] as [TextFault])
  func ofTheTable(_ fault: TextFault) throws {
    #expect(throws: Fault.self) { try freeze(with: fault) }
  }
}
