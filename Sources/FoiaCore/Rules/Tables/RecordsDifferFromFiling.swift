/// T10: today's records still give the figures that were filed.
public enum RecordsDifferFromFiling: RuleDefinition {
  /// The rule as a value.
  public static let rule = Rule("T10", on: .tables, .error, article: .regulation(50))

  /// A finding for each figure that differs, with the applications or disputes that cause it.
  public static func findings(in drift: Drift) -> [Finding] {
    let (filing, now) = (drift.filing, drift.now)
    let cells = drift.cells.map { cell in
      Finding(
        rule, .error, .table(filing.year, .records, row: cell.row.content, column: cell.column),
        .drift(
          filed: filing.table[cell], found: now.table[cell], responsible: drift.responsible(for: cell).map(\.number)))
    }
    let disputes = drift.disputeCells.map { cell in
      Finding(
        rule, .error, .disputes(filing.year, .records, cell.way, cell.column),
        .disputeDrift(
          filed: filing.report.disputes?[cell.way, cell.column] ?? 0,
          found: now.disputes?[cell.way, cell.column] ?? 0,
          responsible: drift.disputeMoves.filter { $0.movement(cell) != 0 }.map(\.id)))
    }
    let disclosure = drift.disclosureItems.map { item in
      Finding(
        rule, .error, .disclosure(filing.year, .records, item),
        .disclosureDrift(filed: filing.report.disclosure?.text(item) ?? "", found: now.disclosure?.text(item) ?? ""))
    }
    return cells + disputes + disclosure
  }
}
