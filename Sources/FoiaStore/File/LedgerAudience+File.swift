public import FoiaCore
internal import Foundation

extension LedgerAudience {
  /// Opens the file of a new ledger to those who can use it, and to nobody else, whatever the umask says.
  ///
  /// - Parameter place: what it is called if that fails.
  /// - Throws: a `Fault` if it cannot be given to the group.
  func open(_ path: String, toBe place: String) throws(Fault) {
    let isGiven = group.map { lchown(path.cPath, uid_t.max, $0) == 0 } ?? true
    guard isGiven, chmod(path.cPath, mode_t(filePermissions)) == 0 else {
      throw .record(.access(.notForGroup(place, group: group.map { "\($0)" } ?? "-")))
    }
  }

  /// Makes a folder for copies of the ledger, which those can use who can use the ledger; where it cannot be given to the
  /// group it is its maker's alone.
  ///
  /// - Returns: whether it was made; otherwise `errno` has the reason.
  public func makeFolder(_ path: String) -> Bool {
    guard mkdir(path.cPath, 0o700) == 0 else { return false }
    if let group, chown(path.cPath, uid_t.max, group) == 0 { chmod(path.cPath, mode_t(folderPermissions)) }
    return true
  }
}

extension Ledger {
  /// Who can use the ledger, by its file; its owner alone if the permissions are those of no ledger.
  public var audience: LedgerAudience { FileFacts(at: path).flatMap(LedgerAudience.init) ?? .owner }
}
