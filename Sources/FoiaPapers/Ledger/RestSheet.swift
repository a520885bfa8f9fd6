public import FoiaDocument
public import FoiaWords

/// Rows that were not imported as a sheet to be corrected.
public enum RestSheet {
  /// The sheet, its headings alone above the rows.
  public static func document(_ headings: [String], _ rows: [[String]], _ language: Language) -> Document {
    let table = Table(
      headColumns: 0, header: [headings.map { Table.Cell($0) }],
      rows: rows.map { Table.Row(heads: [], values: $0.map(Table.Value.text)) })
    return Document(
      title: [], language: language.ofDocument, author: "", isLandscape: true, blocks: [.tables([table])])
  }
}
