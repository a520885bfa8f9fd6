import FoiaCalendar
import FoiaCore
import FoiaExchange
import FoiaFormats

/// The days of a notice, written with their codes, are read as the same days.
enum NoticePromises {
  static func check(_ input: [UInt8]) throws {
    for (notice, year) in [(nil, nil), ("国办发明电〔2024〕12号", 2025)] as [(String?, Int?)] {
      for head in ["", "date,kind,name,notice\n"] {
        guard let days = try days(of: Array(head.utf8) + input, notice, year) else { continue }
        let lines =
          [["date", "kind", "name", "notice"]] + days.map { [$0.day.iso, $0.kind.rawValue, $0.name, $0.notice] }
        let again = try Self.days(of: Array(CSVWriter.text(lines).utf8), nil, year)
        try promise(again == days, "\(days) are read again as \(String(describing: again))")
      }
    }
  }

  static func checkAnnouncement(_ text: String) throws { try check(text, as: .text) }
  static func checkHolidays(_ text: String) throws { try check(text, as: .json) }

  /// What is understood of a text is days that a table of them says as well, within the reach of its year, each holiday off
  /// or worked and never both.
  private static func check(_ text: String, as format: NoticeReader.Format) throws {
    _ = NoticeReader.format(of: Array(text.utf8))
    for (number, year) in [(nil, nil), ("国办发明电〔2024〕12号", 2025)] as [(String?, Int?)] {
      let read: ReadNotice
      do { read = try NoticeReader.notice(in: text, as: format, notice: number, year: year) } catch {
        try promise(toTell: error)
        continue
      }
      try promise(!read.days.isEmpty && read.days.count <= text.utf8.count * 31, "\(read.days.count) days")
      let lines =
        [["date", "kind", "name", "notice"]] + read.days.map { [$0.day.iso, $0.kind.rawValue, $0.name, $0.notice] }
      let again = try days(of: Array(CSVWriter.text(lines).utf8), nil, read.year)
      try promise(again == read.days, "\(read.days) are read again as \(String(describing: again))")
    }
  }

  private static func days(of file: [UInt8], _ notice: String?, _ year: Int?) throws(BrokenPromise) -> [ArrangedDay]? {
    do {
      return try NoticeReader.days(in: chunks(of: file, 50), notice: notice, year: year)
    } catch {
      try promise(toTell: error)
      return nil
    }
  }
}
