public import FoiaCore
public import FoiaFormats
internal import FoiaWords

/// What a restoring changes, or changed, as JSON.
public enum RestorationJSON {
  /// The changes as one object.
  ///
  /// - Parameters:
  ///   - source: the path of the backup.
  ///   - place: the path of the ledger.
  ///   - kept: where what was replaced is; nil if nothing was.
  ///   - isDry: whether nothing was written.
  public static func object(
    _ plan: Restoration, from source: String, in place: String, kept: String?, isDry: Bool
  ) -> JSON {
    var (present, reason): (JSON, String?) = (.null, nil)
    switch plan.present {
    case .nothing: break
    case .unreadable(let fault): reason = Fault.Problem.record(fault).code.rawValue
    case .ledger(let told): present = side(told)
    }
    return .object([
      .init("file", .text(source)), .init("ledger", .text(place)), .init("dry_run", .bool(isDry)),
      .init("backup", side(plan.backup)), .init("present", present), .init("present_unreadable", JSON(reason)),
      .init("common", .integer(plan.common.rawValue)), .init("lost", .integer(plan.lostCount)),
      .init("gained", .integer(plan.gainedCount)),
      .init(
        "figures",
        .array(
          plan.figures.map { move in
            .object([
              .init("year", .integer(move.year)), .init("row", .text(move.cell.row.code)),
              .init("column", .text(move.cell.column.code)), .init("now", .integer(move.now)),
              .init("then", .integer(move.then)),
            ])
          })), .init("attachments", .integer(plan.attachments)),
      .init("attachments_lacking", .array(plan.lacking.map { .integer($0.rawValue) })), .init("kept", JSON(kept)),
    ])
  }

  private static func side(_ side: Restoration.Side) -> JSON {
    .object([.init("agency", .text(side.agency)), .init("head", side.head.json)])
  }
}
