public import FoiaCore
public import FoiaFormats

/// What was saved of a damaged ledger as JSON.
public enum SalvageJSON {
  /// The salvage as one object.
  ///
  /// - Parameter path: where the new ledger is.
  public static func object(_ salvage: Salvage, at path: String) -> JSON {
    .object([
      .init("file", .text(path)), .init("head", salvage.head.json),
      .init("broken", salvage.broken.map(FindingJSON.object) ?? .null),
      .init("without_personal", .array(salvage.withoutPersonal.map { .integer($0.rawValue) })),
      .init("attachments_lacking", .array(salvage.lacking.map { .integer($0.rawValue) })),
    ])
  }
}
