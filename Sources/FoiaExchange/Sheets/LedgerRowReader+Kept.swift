internal import FoiaCore
internal import FoiaWords

// What stands in a row and has no place in the record is kept in the note, and that is said.
extension LedgerRowReader {
  /// What has no place in the record but is worth keeping: the representative of a body, the kind of its document.
  func keepOthers(_ reading: inout LedgerRowReading) {
    for column in [LedgerColumn.identityType, .postcode, .representative, .purpose] { keep(column, &reading) }
    if text(.fee) == nil, let charged = text(.isCharged), LedgerCell.isYes(charged) != false {
      keep(.isCharged, as: charged, &reading)
    }
  }

  /// Keeps what stands below a heading, unless it is only yes or no.
  func keep(_ column: LedgerColumn, _ reading: inout LedgerRowReading) {
    guard let text = text(column), LedgerCell.isYes(text) == nil else { return }
    keep(column, as: text, &reading)
  }

  /// Keeps a text of a column, below the heading of the first of them that says something.
  func keep(_ column: LedgerColumn, as text: String, _ reading: inout LedgerRowReading) {
    guard let field = layout.place(of: column) else { return }
    let places = layout.fields[field].places
    keep(text, below: places.first { cells[$0].isTelling } ?? places[0], &reading)
  }

  /// Keeps a text below the heading of a place, with that of its group where another column has the same.
  func keep(_ text: String, below place: Int, _ reading: inout LedgerRowReading) {
    let column = layout.columns[place]
    let isAlone = layout.columns.count { $0.leaf == column.leaf } == 1
    let heading = (isAlone ? column.leaf : column.header).line
    let told = LedgerEventWords.asWritten(heading, text)
    if !reading.kept.contains(told) { reading.kept.append(told) }
    reading.remark(.columnKept(heading))
  }
}
