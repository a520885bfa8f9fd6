import FoiaCalendar
import FoiaCore
import TestKit
import Testing

extension PublishedReport {
  /// A row's figures of the six kinds; a blank counts as 0.
  func cells(_ code: String) -> [Int] {
    applications.first { $0.code == code }.map { $0.cells.prefix(6).map { $0 ?? 0 } } ?? Array(repeating: 0, count: 6)
  }
}

/// Makes up, for published figures, the individual applications behind them as canonical CSV, with decoys that lie just
/// outside the years.
struct LedgerOfFigures {
  private(set) var lines = [CanonicalLedger.header]
  /// Open cases by kind at the end of the years so far, each a line without its closing.
  private var pool: [[String]] = Array(repeating: [], count: 6)
  private var serial = 0

  init(_ reports: [PublishedReport]) {
    guard let first = reports.first, let last = reports.last else { return }
    for kind in ApplicantKind.allCases.indices {
      // Closed on the last day of the year before; and received on the first day of the year after.
      close(open(kind, "\(first.year - 1)-12-30"), "\(first.year - 1)-12-31", "granted")
      lines.append(open(kind, "\(last.year + 1)-01-01") + ",,,,")
      for _ in 0..<first.cells("carried-in")[kind] { pool[kind].append(open(kind, "\(first.year - 1)-12-31")) }
    }
    for report in reports { add(report) }
    // What is carried out of the last year is closed on the first day of the next, or never.
    for (index, line) in pool.joined().enumerated() {
      if index.isMultiple(of: 2) {
        close(line, "\(last.year + 1)-01-01", "partial")
      } else {
        lines.append(line + ",,,,")
      }
    }
  }

  var csv: String { lines.joined(separator: "\n") + "\n" }

  private mutating func add(_ report: PublishedReport) {
    for kind in ApplicantKind.allCases.indices {
      var cases = pool[kind]
      for index in 0..<report.cells("new")[kind] {
        let days = ["01-01", "02-28", "06-15", "12-31"]
        cases.append(open(kind, "\(report.year)-\(days[index % days.count])"))
      }
      for row in report.applications {
        let leaves: [Outcome] =
          row.code == "other-all"
          ? [.otherNoClarification, .otherUnpaidFee, .other] : [Outcome(rawValue: row.code)].compactMap(\.self)
        for index in 0..<(leaves.isEmpty ? 0 : report.cells(row.code)[kind]) where !cases.isEmpty {
          let days = ["12-31", "12-30"]
          close(
            cases.removeFirst(), "\(report.year)-\(days[index % days.count])", leaves[index % leaves.count].rawValue)
        }
      }
      pool[kind] = cases
    }
  }

  private mutating func open(_ kind: Int, _ received: String) -> String {
    serial += 1
    return
      ",\(received),\(Channel.allCases[serial % 7].rawValue),申请人\(serial),\(ApplicantKind.allCases[kind].rawValue),事项\(serial),"
  }

  private mutating func close(_ line: String, _ day: String, _ outcome: String) {
    // A case cannot be closed before it came: one received on 31 December is closed that day.
    let received = line.split(separator: ",", omittingEmptySubsequences: false)[1]
    lines.append(line + ",\(max(String(received), day)),\(outcome),,")
  }
}
