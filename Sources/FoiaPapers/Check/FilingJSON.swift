internal import FoiaCalendar
public import FoiaCore
public import FoiaFormats
internal import FoiaWords

/// A filing as JSON.
public enum FilingJSON {
  /// The filing as one object.
  ///
  /// - Parameters:
  ///   - waived: the errors in spite of which it was filed.
  ///   - head: the end of the log, the filing included.
  ///   - isDry: whether nothing was written.
  public static func object(_ filing: Filing, waived: [Finding], head: LogHead, isDry: Bool) -> JSON {
    .object([
      .init("year", .integer(filing.year)), .init("form", .text(filing.table.form.rawValue)),
      .init("source", .text(filing.source.rawValue)), .init("published", JSON(filing.published?.iso)),
      .init("dry_run", .bool(isDry)), .init("position", .integer(filing.position)),
      .init("digest", .text(filing.digest)), .init("waived", .array(waived.map(FindingJSON.object))),
      .init("blank_reason", JSON(filing.blankReason)),
      .init(
        "blanks",
        .array(
          filing.blanks.map { cell in
            .blank(cell.text, row: cell.codes.row, column: cell.codes.column, reason: filing.blankReason)
          } + (filing.report.disclosure?.blankCells ?? []))),
      .init("head", head.json),
    ])
  }
}
