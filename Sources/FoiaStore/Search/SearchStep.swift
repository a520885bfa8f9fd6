internal import FoiaCore
internal import GRDB

/// One step of the search's index: the pairs of characters in the texts of some entries in a row, each with the
/// applications that these are about.
struct SearchStep {
  /// A table of the index.
  enum Table: String, CaseIterable {
    case plain = "search_pair"
    /// What an erasure takes away.
    case personal = "search_personal_pair"
  }

  /// A row of a table: a pair and its applications in their stored form.
  typealias Posting = (pair: CharacterPair, applications: [UInt8])

  private var applications: [Table: [CharacterPair: [ApplicationID]]] = [:]

  /// The step over the entries after one up to another. Entries that cannot be read are left out; the check reports
  /// them.
  init(after first: EntryID, upTo last: EntryID, in database: Database) throws {
    var (plain, personal): ([CharacterPair: [ApplicationID]], [CharacterPair: [ApplicationID]]) = ([:], [:])
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT \(EntryDecoding.columns) FROM \(EntryDecoding.tables)
        WHERE e.seq > ? AND e.seq <= ? AND e.application IS NOT NULL ORDER BY e.seq
        """, arguments: [first.rawValue, last.rawValue])
    while let row = try rows.next() {
      guard let entry = try EntryDecoding.entry(row, unreadable: { _ in }), case .application(let id) = entry.subject
      else { continue }
      for searched in entry.event.searchedTexts {
        for pair in CharacterPair.all(in: searched.text.comparable) {
          if searched.field.isPersonal {
            personal[pair, default: []].append(id)
          } else {
            plain[pair, default: []].append(id)
          }
        }
      }
    }
    applications = [.plain: plain, .personal: personal]
  }

  /// The rows of a table, by pair.
  func rows(of table: Table) -> [Posting] {
    (applications[table] ?? [:]).sorted { $0.key < $1.key }.map { ($0.key, PostingList.bytes(of: $0.value)) }
  }
}
