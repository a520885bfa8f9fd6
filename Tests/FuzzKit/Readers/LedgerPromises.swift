import FoiaCalendar
import FoiaCore
import FoiaExchange
import FoiaFormats

/// A row of the canonical ledger, written with its codes, is read as the same application.
enum LedgerPromises {
  static func check(_ input: [UInt8]) throws {
    try check(file: input)
    try check(file: Array((CanonicalLedger.header + "\n").utf8) + input)
  }

  private static func check(file: [UInt8]) throws {
    guard let (rows, isGood) = try rows(of: file) else { return }
    // What is told without reading all of a row is what reading all of it says.
    var reader = try CanonicalReader(today: Day.of(2025, 12, 31), source: chunks(of: file, 100))
    var outlines: [RowOutline] = []
    if isGood, try reader.forEachOutline({ outline, _ in outlines.append(outline) }) {
      try promise(outlines == rows.map(RowOutline.init), "\(outlines) of \(rows)")
    }
    // What was too long for its field stands in the description now, and is read from there as any other text.
    for row in rows where row.shortened.isEmpty {
      let columns = CanonicalLedger.columns + CanonicalLedger.moreColumns
      let written =
        CSVWriter.line(columns.map(CanonicalLedger.name)) + CSVWriter.line(columns.map { guarded(cell($0, of: row)) })
      let again = try Self.rows(of: Array(written.utf8))?.good
      try promise(again == [row], "\(row) is written as \(written), which is \(String(describing: again))")
    }
  }

  /// The good rows, and whether all are; nil where the header is refused. What is wrong with the others has to be fit to be
  /// shown.
  private static func rows(of file: [UInt8]) throws -> (good: [LedgerRow], isGood: Bool)? {
    do {
      var reader = try CanonicalReader(today: Day.of(2025, 12, 31), source: chunks(of: file, 100))
      var (rows, isGood): ([LedgerRow], Bool) = ([], true)
      try reader.forEach(
        row: { row, _ in rows.append(row) },
        problem: {
          isGood = false
          try promise(toTell: Fault(.importing($0)))
        })
      return (rows, isGood)
    } catch let fault as Fault {
      try promise(toTell: fault)
      return nil
    }
  }

  /// A text that a spreadsheet would take for a formula begins with one more apostrophe in a file.
  private static func guarded(_ text: String) -> String {
    let rest = text.drop { $0 == "'" }
    return rest.unicodeScalars.first.map { "=+-@\t\r".unicodeScalars.contains($0) } ?? false ? "'" + text : text
  }

  private static func cell(_ field: Field, of row: LedgerRow) -> String {
    let personal = row.intake.personal
    return switch field {
    case .number: row.number?.description ?? ""
    case .received: row.intake.receipt.day.iso
    case .channel: row.intake.channel.rawValue
    case .applicant: personal?.joinedNames ?? ""
    case .kind: row.intake.kind.rawValue
    case .subject: row.intake.subject
    case .details: personal?.details ?? ""
    case .closed: row.closing?.on.iso ?? ""
    case .outcome: row.closing?.outcome.rawValue ?? ""
    case .document: row.closing?.document ?? ""
    case .note: personal?.note ?? ""
    case .arrived: row.intake.receipt.arrived?.iso ?? ""
    case .confirmed: row.intake.receipt.isConfirmed ? "是" : "否"
    case .subReason: row.closing?.subReason?.rawValue ?? ""
    case .officeNumber: row.officeNumber ?? ""
    case .unit: row.intake.unit ?? ""
    case .officer: row.intake.officer ?? ""
    case .sent: row.dispatch?.on.iso ?? ""
    case .served: row.service?.on.iso ?? ""
    case .service:
      row.steps.isEmpty ? "" : "\(row.dispatch?.method?.rawValue ?? "")/\(row.service?.method?.rawValue ?? "")"
    default: ""
    }
  }
}

extension LedgerRow {
  fileprivate var dispatch: Dispatch? {
    steps.lazy.compactMap { if case .event(.dispatched(let dispatch)) = $0 { dispatch } else { nil } }.first
  }
  fileprivate var service: Service? {
    steps.lazy.compactMap { if case .event(.answerServed(let service)) = $0 { service } else { nil } }.first
  }
}

extension Day {
  /// A day that the calendar has.
  static func of(_ year: Int, _ month: Int, _ day: Int) -> Day {
    Day(year: year, month: month, day: day) ?? .distantFuture
  }
}
