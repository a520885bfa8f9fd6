internal import FoiaCore
internal import GRDB

/// A commit that was asked for: of which action, and how the log ends with it.
struct Commit {
  private let action: ActionID
  private let head: LogHead

  init(of action: ActionID, head: LogHead) {
    self.action = action
    self.head = head
  }

  /// The fault that an error of the commit is. SQLite may report one after the journal is gone, and everything is recorded
  /// then: so the file is opened again and looked at.
  func fault(after error: DatabaseError, at path: String) -> Fault {
    let reason = RecordFault(error, path)
    // Whoever waited in vain for the file to be free has written nothing into it.
    if case .locked = reason { return .record(reason) }
    do {
      return try isInFile(path) ? .record(reason).after(recording: action) : .record(reason)
    } catch {
      return .record(.outcomeUnknown(path, action, reason: error.message ?? "\(error)"))
    }
  }

  /// Whether the log in the file has the entries of the action.
  private func isInFile(_ path: String) throws(DatabaseError) -> Bool {
    do {
      let queue = try DatabaseQueue(path: path, configuration: LedgerFile.configuration)
      defer { try? queue.close() }
      let hash = try queue.inDatabase { database in
        try String.fetchOne(
          database, sql: "SELECT lower(hex(hash)) FROM entry WHERE seq = ?", arguments: [head.last.rawValue])
      }
      return hash == head.hash
    } catch {
      throw error as? DatabaseError ?? DatabaseError(message: "\(error)")
    }
  }
}
