internal import FoiaCore
internal import GRDB

// Many applications are read page by page, so that a slow reader does not keep others from writing, and only one page is
// in memory.
extension Ledger {
  static let pageSize = 500

  /// Goes through the applications whose rows meet a condition, by number. Which they are is asked once, so that the
  /// work grows with their number and no faster.
  func forEachHistory(
    _ condition: String, _ arguments: StatementArguments, _ body: (Application, History) throws -> Void
  ) throws(Fault) {
    let ids = try read { database in
      try ApplicationID.fetchAll(
        database, sql: "SELECT id FROM application WHERE \(condition) ORDER BY year, serial", arguments: arguments)
    }
    try forEachHistory(of: ids, body)
  }

  /// Goes through applications in the order in which they are named.
  func forEachHistory(
    of ids: [ApplicationID], _ body: (Application, History) throws -> Void
  ) throws(Fault) {
    for start in stride(from: ids.startIndex, to: ids.endIndex, by: Self.pageSize) {
      let page = ids[start..<min(start + Self.pageSize, ids.endIndex)]
      let files = try read { try EntryDecoding.caseFiles(page, in: $0) }
      do {
        for file in files { try body(file.application, file.history) }
      } catch {
        throw Fault(foreign: error)
      }
    }
  }
}
