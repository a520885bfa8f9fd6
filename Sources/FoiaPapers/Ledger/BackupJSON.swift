public import FoiaCore
public import FoiaFormats

/// A backup as JSON.
public enum BackupJSON {
  /// The backup as one object.
  ///
  /// - Parameters:
  ///   - path: where it is.
  ///   - removed: the older backups that were deleted.
  public static func object(_ backup: Backup, at path: String, removed: [BackupName]) -> JSON {
    .object([
      .init("file", .text(path)), .init("head", backup.head.json), .init("digest", .text(backup.digest)),
      .init("removed", .array(removed.map { .text($0.description) })),
    ])
  }
}
