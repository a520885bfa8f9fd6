/// R5: a file that is kept with an application is missing, differs from its digest or can be read by others; or there is one
/// beside them that no entry knows.
public enum AttachmentNotAsKept: RuleDefinition {
  /// The rule as a value.
  public static let rule = Rule("R5", on: .record, .error, .warning)

  /// The finding that the file of an entry is not there.
  public static func missing(_ entry: EntryID) -> Finding { Finding(rule, .error, .entry(entry), .attachmentMissing) }

  /// The finding that the file of an entry has other bytes than those that were kept.
  public static func changed(_ entry: EntryID) -> Finding { Finding(rule, .error, .entry(entry), .attachmentChanged) }

  /// The finding that others may read the files; with the permissions of one of them.
  public static func open(mode: Int) -> Finding { Finding(rule, .error, .record, .attachmentsOpen(mode: mode)) }

  /// The finding that there are files that no entry knows. Their names may be personal.
  public static func unknown(count: Int) -> Finding {
    Finding(rule, .warning, .record, .attachmentsUnknown(count: count))
  }
}
