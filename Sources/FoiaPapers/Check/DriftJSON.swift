internal import FoiaCalendar
public import FoiaCore
public import FoiaFormats
internal import FoiaWords

/// Where today's records differ from a filed year, as JSON.
public enum DriftJSON {
  /// The differences as one object: those of the three tables, and the applications that moved.
  public static func object(_ drift: Drift) -> JSON {
    .object([
      .init("year", .integer(drift.filing.year)), .init("published", JSON(drift.filing.published?.iso)),
      .init("source", .text(drift.filing.source.rawValue)), .init("whole", .bool(drift.isWhole)),
      .init("position", .integer(drift.filing.position)),
      .init("cells", .array(drift.cells.map { cell($0, drift) })),
      .init(
        "disputes",
        .array(
          drift.disputeCells.map { cell in
            .object([
              .init("row", .text(cell.way.rawValue)), .init("column", .text(cell.column.code)),
              .init("filed", .integer(drift.filing.report.disputes?[cell.way, cell.column] ?? 0)),
              .init("now", .integer(drift.now.disputes?[cell.way, cell.column] ?? 0)),
              .init(
                "disputes",
                .array(drift.disputeMoves.filter { $0.movement(cell) != 0 }.map { .integer($0.id.rawValue) })),
            ])
          })),
      .init(
        "disclosure",
        .array(
          drift.disclosureItems.map { item in
            .object([
              .init("row", .text(item.rawValue)), .init("filed", JSON(drift.filing.report.disclosure?.text(item))),
              .init("now", JSON(drift.now.disclosure?.text(item))),
              .init("entry", JSON(drift.disclosureEntries[item]?.rawValue)),
            ])
          })),
      .init("applications", .array(drift.moves.map(move))),
      .init(
        "answered_later",
        .array(
          drift.answeredLater.map {
            .object([.init("number", .text($0.number.description)), .init("on", .text($0.on.iso))])
          })),
    ])
  }

  private static func cell(_ cell: TableCell, _ drift: Drift) -> JSON {
    .object([
      .init("row", .text(cell.row.code)), .init("column", .text(cell.column.code)),
      .init("filed", .integer(drift.filing.table[cell])), .init("now", .integer(drift.now.table[cell])),
      .init("applications", .array(drift.responsible(for: cell).map { .text($0.number.description) })),
    ])
  }

  private static func move(_ move: Drift.Move) -> JSON {
    .object([
      .init("number", .text(move.number.description)), .init("before", placements(move.before)),
      .init("after", placements(move.after)),
      .init("entries", .array(move.entries.map { EntryJSON.object($0, in: move.history) })),
    ])
  }

  private static func placements(_ placements: [Placement]) -> JSON {
    .array(
      placements.map { .object([.init("row", .text($0.content.code)), .init("column", .text($0.kind.rawValue))]) })
  }
}
