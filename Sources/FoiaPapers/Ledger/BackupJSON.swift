public import FoiaCore
public import FoiaFormats

/// A backup as JSON.
public enum BackupJSON {
  /// The backup as one object.
  ///
  /// - Parameters:
  ///   - path: where it is.
  ///   - removed: the older backups that were deleted.
  ///   - lacking: the entries whose attached files are not in it.
  public static func object(
    _ backup: Backup, at path: String, removed: [BackupName], lacking: [EntryID]
  ) -> JSON {
    .object([
      .init("file", .text(path)), .init("head", backup.head.json), .init("digest", .text(backup.digest)),
      .init("removed", .array(removed.map { .text($0.description) })),
      .init("attachments_lacking", .array(lacking.map { .integer($0.rawValue) })),
    ])
  }
}
