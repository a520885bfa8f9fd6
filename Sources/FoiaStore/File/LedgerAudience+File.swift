internal import FoiaCore
internal import Foundation

extension LedgerAudience {
  /// Opens the file of a new ledger to those who can use it, and to nobody else, whatever the umask says.
  ///
  /// - Throws: a `Fault` if it cannot be given to the group.
  func open(_ path: String) throws(Fault) {
    let isGiven = group.map { lchown(path.cPath, uid_t.max, $0) == 0 } ?? true
    guard isGiven, chmod(path.cPath, mode_t(filePermissions)) == 0 else {
      throw .record(.access(.notForGroup(path, group: group.map { "\($0)" } ?? "-")))
    }
  }
}
