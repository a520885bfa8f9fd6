internal import FoiaCore
internal import FoiaPapers
internal import FoiaStore
internal import FoiaWords
internal import Foundation

/// The text files of the reports, one a year, beside the ledger: `report-2023.txt`.
struct ReportTexts {
  private let folder: String
  private let world: World

  /// - Parameter ledger: the path of the ledger.
  init(beside ledger: String, _ world: World) {
    self.folder = ledger.lastIndex(of: "/").map { String(ledger[..<$0]) } ?? "."
    self.world = world
  }

  static func name(of year: Int) -> String { "report-\(year).txt" }
  func path(of year: Int) -> String { folder + "/" + Self.name(of: year) }

  /// The text of a year; nil where none is drafted.
  func text(of year: Int) throws -> ProseText? {
    access(path(of: year), F_OK) == 0 ? ProseText(try Files.text(of: path(of: year), in: world)) : nil
  }

  /// Where the text of a year stands.
  func state(of year: Int) throws -> YearEnd.Text {
    let text: ProseText?
    do {
      text = try self.text(of: year)
    } catch is RecordFault {
      return .unreadable
    }
    guard let text else { return .missing }
    return text.leftOpen == 0 ? .written : .leftOpen(text.leftOpen)
  }

  /// What the rules find in the text of a year.
  func findings(agency: String) -> TextFindings {
    { report, fees in
      let year = report.table.year
      let text: ProseText?
      do {
        text = try self.text(of: year)
      } catch is RecordFault {
        // One finding among the others: a text that cannot be read keeps nothing else from being looked at.
        return [TextFault.unreadable.finding(in: year, line: nil)].compactMap { $0 }
      }
      guard let text else { return [] }
      let lastYear = try? self.text(of: year - 1)
      return ProseAudit(text, lastYear: lastYear, agency: agency, report: report, fees: fees).findings
    }
  }
}
