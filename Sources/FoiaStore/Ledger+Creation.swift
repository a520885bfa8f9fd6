public import FoiaCore

extension Ledger {
  /// Makes sure that a ledger can be created at a path: nothing is there, or an empty file.
  ///
  /// - Throws: a `Fault` that says what is there.
  public static func checkFree(_ path: String) throws(Fault) { try LedgerFile.checkFree(path) }

  /// Creates a new ledger, whose first entry records its founding.
  ///
  /// - Parameter audience: who can use it; without it its owner alone.
  /// - Throws: a `Fault` if the file exists already, with anything in it, cannot be written or cannot be given to the group.
  /// - Returns: the action that founded it.
  @discardableResult
  public static func create(
    at path: String, agency: String, recording: Recording, for audience: LedgerAudience = .owner
  ) throws(Fault) -> ActionID? {
    var written: ActionID?
    try LedgerFile.create(path, for: audience) { database in
      let action = try Action(database, log: Log(database, recording: recording), at: path)
      try action.found(Founding(agency: agency))
      try action.log.finish()
      written = action.written
    }
    return written
  }
}
