import FoiaCalendar
import FoiaCore
import TestKit
import Testing

@Suite("A receipt")
struct ReceiptAgeTests {
  @Test(
    "is long ago from the day after its anniversary on",
    arguments: [
      ("2024-03-31", "2025-03-31", false), ("2024-03-30", "2025-03-31", true), ("2025-03-31", "2025-03-31", false),
      ("2008-05-01", "2025-03-31", true), ("2023-02-28", "2024-02-29", false), ("2023-02-27", "2024-02-29", true),
      ("2024-02-29", "2025-02-28", false), ("2024-02-29", "2025-03-01", true), ("2025-04-01", "2025-03-31", false),
    ])
  func longAgo(received: String, today: String, isLongAgo: Bool) throws {
    let (received, today) = (try day(received), try day(today))
    #expect(Receipt.received(received, arrived: nil).isLongAgo(on: today) == isLongAgo)
    #expect(Receipt.arrived(received).isLongAgo(on: today) == isLongAgo)
  }
}
