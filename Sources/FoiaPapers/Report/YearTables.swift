internal import FoiaCore
internal import FoiaDocument
internal import FoiaWords

extension DisclosureFigures {
  /// Section two as the form prints it: for each item of art. 20 its rows under their headings; what is not typed in is blank.
  func tables(_ language: Language) -> [Table] {
    var clauses: [[DisclosureRow]] = []
    for row in form.disclosure {
      if clauses.last?.first?.clause == row.clause {
        clauses[clauses.count - 1].append(row)
      } else {
        clauses.append([row])
      }
    }
    return clauses.compactMap { rows in
      guard let first = rows.first else { return nil }
      return Table(
        name: TableWords.disclosureSheet.text(language), caption: first.clauseTitle(language), headColumns: 1,
        corner: .title(TableWords.content.text(language)),
        header: [first.columns.map { Table.Cell($0.heading(language)) }],
        rows: rows.map { row in
          Table.Row(
            heads: [Table.Cell(row.label(language))],
            values: first.columns.map(\.column).map { column in
              self[row.item, column].map { column.value($0, language) } ?? .text("")
            })
        })
    }
  }
}

extension DisclosureColumn {
  fileprivate func value(_ number: ExactNumber, _ language: Language) -> Table.Value {
    // The form of 2019 names no unit for it.
    if self == .projectsCost { return .text(number.description + Phrase(zh: "元", en: " yuan")(language)) }
    return number.integer.map { .integer($0) } ?? .decimal(number.description)
  }
}

extension DisputeTable {
  /// Section four as the form prints it: three rows of headings over one row of fifteen figures.
  func table(_ language: Language) -> Table {
    let columns = DisputeColumn.allCases
    let suits = DisputeWay.allCases.filter(\.isSuit)
    func headings(rows: Int) -> [Table.Cell] { columns.map { Table.Cell($0.heading(language), rows: rows) } }
    return Table(
      name: TableWords.disputesSheet.text(language), headColumns: 0,
      header: [
        [
          Table.Cell(DisputeWay.review.heading(language), columns: columns.count),
          Table.Cell(TableWords.suits.text(language), columns: columns.count * suits.count),
        ],
        headings(rows: 2) + suits.map { Table.Cell($0.heading(language), columns: columns.count) },
        suits.flatMap { _ in headings(rows: 1) },
      ],
      rows: [Table.Row(heads: [], figures: cells.flatMap { $0 })])
  }
}
