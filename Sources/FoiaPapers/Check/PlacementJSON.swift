internal import FoiaCalendar
public import FoiaCore
public import FoiaFormats
internal import FoiaWords

/// Why an application counts in a cell, as JSON.
public enum PlacementJSON {
  /// The application, the cell and the entry by which it counts there, as one object.
  ///
  /// - Parameter isFiled: whether the year's table is filed.
  public static func object(
    _ placement: Placement, of application: Application, in history: History, year: Int, isFiled: Bool
  ) -> JSON {
    let corrections = application.corrections(behind: placement, in: history).map { JSON.integer($0.seq.rawValue) }
    return .object([
      .init("number", .text(application.number.description)), .init("year", .integer(year)),
      .init("row", .text(placement.content.code)), .init("column", .text(placement.kind.rawValue)),
      .init("on", .text(placement.day.iso)), .init("entry", .integer(placement.entry.rawValue)),
      .init("corrected_by", .array(corrections)), .init("filed", .bool(isFiled)),
      .init("subject", .text(application.intake.subject)),
    ])
  }
}
