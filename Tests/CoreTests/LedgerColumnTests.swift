import FoiaCore
import Testing

@Suite("The columns of office ledgers")
struct LedgerColumnTests {
  @Test("have their places in the order in which they are listed")
  func places() { #expect(LedgerColumn.allCases.map(\.place) == Array(LedgerColumn.allCases.indices)) }
}
