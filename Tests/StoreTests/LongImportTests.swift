import FoiaCalendar
import FoiaCore
import FoiaStore
import Testing

@Suite("A long import")
struct LongImportTests {
  @Test("notes the units of its rows together with them, which a second thread is still writing")
  func units() throws {
    let temporary = try TemporaryLedger()
    let rows = (0..<12_000).map { ",2025-03-03,counter,张三,person,甲\($0),,,,,,第\($0 % 3_000)科\n" }
    try temporary.importCSV("\(CanonicalLedger.header),unit\n\(rows.joined())")
    let counts = "SELECT count(*), (SELECT count(*) FROM unit) FROM application WHERE unit IS NOT NULL"
    #expect(try temporary.sqlite("\(counts); PRAGMA integrity_check").text.hasPrefix("12000|3000\nok"))
  }

  @Test("notes the numbers of its answers together with them")
  func documents() throws {
    let temporary = try TemporaryLedger()
    let rows = (0..<6_000).map { index in
      ",2025-03-03,counter,张三,person,甲\(index),,2025-03-10,granted,甲公复〔2025〕\(index + 1)号,\n"
    }
    try temporary.importCSV("\(CanonicalLedger.header)\n\(rows.joined())")
    let counts = "SELECT count(*), (SELECT last FROM document) FROM application WHERE closed IS NOT NULL"
    #expect(try temporary.sqlite("\(counts); PRAGMA integrity_check").text.hasPrefix("6000|6000\nok"))
  }
}
