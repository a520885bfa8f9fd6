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

  /// Keeps a text below the heading of a column.
  func keep(_ column: LedgerColumn, as text: String, _ reading: inout LedgerRowReading) {
    guard let field = layout.place(of: column) else { return }
    let heading = layout.columns[layout.fields[field].places[0]].leaf
    reading.kept.append(LedgerEventWords.asWritten(heading, text))
    reading.remark(.columnKept(heading))
  }
}
