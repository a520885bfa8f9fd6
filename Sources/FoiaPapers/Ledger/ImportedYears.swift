public import FoiaCore
internal import FoiaDocument
public import FoiaFormats
public import FoiaWords

/// The tables of the years that an import touches, side by side by their totals: rows that have figures, and what was filed
/// where it is something else.
public enum ImportedYears {
  /// The same for `--json`: of each year the rows that have figures, by their codes, with the totals.
  public static func json(_ years: [PreviewedYear]) -> JSON {
    .array(
      years.map { year in
        let rows = year.table.form.rows.compactMap { row -> JSON? in
          let (total, filed) = (year.table[row.content, .total], year.filed?[row.content, .total])
          if total == 0, (filed ?? 0) == 0 { return nil }
          return .object([
            .init("row", .text(row.content.code)), .init("total", .integer(total)), .init("filed", JSON(filed)),
          ])
        }
        return .object([
          .init("year", .integer(year.table.year)), .init("rows", .array(rows)),
          .init("carried_over_before", JSON(year.carriedOverBefore)),
        ])
      })
  }

  /// The lines of such a table; none where no year has a figure.
  public static func lines(_ years: [PreviewedYear], _ language: Language) -> [String] {
    let shown = years.filter { !$0.table.isEmpty || $0.filed?.isEmpty == false }
    guard let form = shown.last?.table.form else { return [] }
    var rows = [[""] + shown.map { PreviewWords.year($0.table.year, isFiled: $0.filed != nil)(language) }]
    for row in form.rows {
      let figures = shown.map { ($0.table[row.content, .total], $0.filed?[row.content, .total]) }
      if figures.allSatisfy({ $0.0 == 0 && ($0.1 ?? 0) == 0 }) { continue }
      rows.append([row.label(language)] + figures.map { PreviewWords.figure($0.0, filed: $0.1)(language) })
    }
    let widths = rows[0].indices.map { column in rows.map { $0[column].displayWidth }.max() ?? 0 }
    let carried = shown.compactMap { year in
      year.carriedOverBefore.map {
        PreviewWords.carriedOver(into: year.table.year, filed: $0, found: year.table[.carriedIn, .total])(language)
      }
    }
    return rows.map { row in
      zip(row, widths).enumerated().map { column, cell in
        column == 0 ? "  " + cell.0.padded(to: cell.1) : cell.0.leftPadded(to: cell.1)
      }.joined(separator: "  ")
    } + carried
  }
}
