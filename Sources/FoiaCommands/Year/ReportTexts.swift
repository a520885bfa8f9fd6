internal import FoiaCalendar
internal import FoiaCore
internal import FoiaPapers
internal import FoiaStore
internal import FoiaWords
internal import Foundation

/// The text files of the annual reports, one for each year, beside the ledger: `report-2023.txt`.
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

  /// The text of a year's report; nil if there is no file.
  func text(of year: Int) throws(Fault) -> ProseText? {
    let path = path(of: year)
    guard Files.exists(path, in: world) else { return nil }
    if !Files.isFile(path) { throw .record(.access(.notAFile(path))) }
    return ProseText(try Files.text(of: path, in: world))
  }

  /// How far the text of a year's report is.
  func state(of year: Int) throws(Fault) -> YearEnd.Text {
    let text: ProseText?
    do {
      text = try self.text(of: year)
    } catch {
      return .unreadable
    }
    guard let text else { return .missing }
    return text.leftOpen == 0 ? .written : .leftOpen(text.leftOpen)
  }

  /// A function that gives what the rules find in the text of a year's report.
  ///
  /// - Parameters:
  ///   - settings: of the ledger, for the name by which the report is signed.
  ///   - today: the day on which it is looked at.
  func findings(by settings: LedgerSettings, on today: Day) -> TextFindings {
    { report, fees, channels in
      let year = report.table.year
      let text: ProseText?
      do {
        text = try self.text(of: year)
      } catch {
        // A text that cannot be read is one finding, and the rest is checked all the same.
        return [TextFault.unreadable.finding(in: year, line: nil)].compactMap { $0 }
      }
      guard let text else { return [] }
      let lastYear = try? self.text(of: year - 1)
      let audit = ProseAudit(
        text, lastYear: lastYear, agency: settings.agency(signing: year, on: today), settings.body(on: today),
        report: report, fees: fees, channels: channels)
      return audit.findings + audit.claimsOfTimeliness + audit.blanks
    }
  }
}
