import FoiaCalendar
import FoiaCore
import FoiaExchange
import FoiaFormats
import FoiaWords

/// A mapping ends in decisions or in its lines that cannot be read, and what was decided is written so that it is read again.
enum MappingPromises {
  static func check(_ text: String) throws {
    guard let today = Day(iso: "2026-04-01") else { return }
    let decisions: LedgerDecisions
    do { decisions = try LedgerMapping.read(text, today: today) } catch { return }
    let workbook = try Workbook(Array("编号,申请人,收到日期,申请内容\n1,甲,2025-01-02,乙\n".utf8))
    let reading = LedgerReading(workbook, decisions: decisions, today: today, calendar: .shipped)
    let written = LedgerMapping.text("", with: decisions, of: reading, .zh)
    let again: LedgerDecisions
    do { again = try LedgerMapping.read(written, today: today) } catch {
      throw BrokenPromise(description: "what was decided cannot be read again: \(error.problems)")
    }
    try promise(again == reading.marking(decisions), "what was decided is read otherwise")
    _ = try? LedgerProfile(text, today: today)
  }
}
