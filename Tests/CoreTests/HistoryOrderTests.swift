import FoiaCalendar
import FoiaCore
import Testing
import TestKit

@Suite("The order of a history")
struct HistoryOrderTests {
  @Test("is that of typing, however its entries come")
  func typed() throws {
    let one = try Case(received: "2025-03-03").assigned("2025-03-04").closed("2025-03-20")
    let history = FoiaCore.History(one.entries.reversed())
    #expect(history.entries.map(\.seq) == [1, 2, 3])
    #expect(history.standing.map(\.seq) == [1, 2, 3])
    #expect(FoiaCore.History(one.undone(2).entries.reversed()).standing.map(\.seq) == [1, 3, 4])
  }

  @Test("leaves a registration as it was corrected, also once it is undone")
  func registration() throws {
    let one = try Case(received: "2025-03-03").corrected(1, .kind, to: "legal").undone(1)
    #expect(try one.application().isVoid)
    #expect(try one.application().intake.kind == .legal)
  }
}
