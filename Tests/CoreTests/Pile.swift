import FoiaCalendar
import FoiaCore
import TestKit
import Testing

/// A pile of random applications of all kinds and outcomes, with the mistakes that were mended in them.
struct Pile {
  private(set) var cases: [Case] = []
  private var random: SplitMix64

  init(seed: UInt64, count: Int = 30) throws {
    random = SplitMix64(state: seed)
    for index in 0..<count {
      let history = try History(
        seed: seed &* 1000 &+ UInt64(index), span: 400, arrives: true, closes: true)
      cases.append(try amended(history.one))
    }
  }

  func applications() throws -> [Application] { try cases.map { try $0.application() } }

  /// With one more mistake and its mending, as likely as not.
  mutating func amended(_ one: Case) throws -> Case {
    let kind = ApplicantKind.allCases.randomElement(using: &random) ?? .other
    var one = try one.corrected(1, .kind, to: kind.rawValue)
    let closing = try one.application().closed
    switch Int.random(in: 0..<10, using: &random) {
    case 0: one = one.voided()
    case 1 where closing != nil: one = try one.reopened()
    case 2 where closing != nil:
      let later = closing?.fact.on.advanced(by: Int.random(in: 0..<300, using: &random))
      if let closing, let later { one = try one.corrected(closing.entry, .closed, to: later.iso) }
    default: break
    }
    if let closing = try one.application().closed {
      let outcome = Outcome.allCases.randomElement(using: &random) ?? .other
      one = try one.corrected(closing.entry, .outcome, to: outcome.rawValue)
    }
    return one
  }

  /// A cell by the words of the form, without any of the ways in which the program reckons it.
  static func count(_ cases: [Application], _ year: Int, _ cell: TableCell) -> Int {
    cases.count { one in
      guard !one.isVoid, cell.column == .total || cell.column == .kind(one.intake.kind) else { return false }
      let (received, closed) = (one.received.year, one.closing?.on.year)
      switch cell.row.content {
      case .new: return received == year
      case .carriedIn: return received < year && (closed ?? year) >= year
      case .carriedOut: return received <= year && (closed ?? year + 1) > year
      case .total: return closed == year
      case .outcome(let outcome): return closed == year && one.closing?.outcome.code == outcome
      case .group(let group):
        return closed == year && one.closing.map { group.outcomes.contains($0.outcome.code) } ?? false
      }
    }
  }

  /// The table of a year by the words of the form.
  static func table(_ cases: [Application], _ year: Int, _ form: Form) throws -> YearTable {
    let cells = form.rows.map { row in TableColumn.allCases.map { count(cases, year, TableCell(row, $0)) } }
    return try #require(YearTable(year: year, form: form, cells: cells))
  }
}
