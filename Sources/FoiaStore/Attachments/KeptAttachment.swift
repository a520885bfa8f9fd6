internal import FoiaCore
internal import GRDB

/// A file that an entry needs.
struct KeptAttachment {
  let entry: EntryID
  let digest: String

  /// The files that entries need, in the order of the log: of every entry that attached one, also of one that was taken
  /// back, unless the personal data of its application was erased since.
  static func all(in database: Database) throws -> [KeptAttachment] {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT \(EntryDecoding.columns) FROM \(EntryDecoding.tables)
        WHERE e.kind = 'attached' AND NOT EXISTS (
          SELECT 1 FROM entry later WHERE later.application = e.application AND later.application < later.seq
          AND later.kind = 'erased' AND later.seq > e.seq)
        ORDER BY e.seq
        """)
    return try EntryDecoding.entries(rows, unreadable: { _ in }).compactMap { entry in
      guard case .attached(let attachment) = entry.event else { return nil }
      return KeptAttachment(entry: entry.seq, digest: attachment.digest)
    }
  }
}

extension [KeptAttachment] {
  /// What the files are called by, each once.
  var digests: Set<String> { Set(map(\.digest)) }

  /// The entries whose files have these digests.
  func entries(of digests: Set<String>) -> [EntryID] { filter { digests.contains($0.digest) }.map(\.entry) }
}
