internal import FoiaCore
internal import FoiaStore
internal import FoiaWords
internal import Foundation

extension World {
  /// The path of the ledger: as it is named, else in `FOIA_DB`, else the nearest `foia.db` from the current folder
  /// upwards.
  ///
  /// - Throws: a `Fault` if there is none, or the one that was found could be somebody else's trap.
  func ledgerPath(_ told: String?) throws(Fault) -> String {
    if let named = told ?? environment.path("FOIA_DB") { return path(named) }
    var folder = Substring(self.folder)
    while true {
      let candidate = folder + "/foia.db"
      if access(String(candidate).cPath, F_OK) == 0 {
        try checkFound(String(candidate))
        return String(candidate)
      }
      guard let slash = folder.lastIndex(of: "/") else { throw .record(.noLedger(searchedFrom: self.folder)) }
      folder = folder[..<slash]
    }
  }

  /// Checks a ledger that nobody named, unless the person's settings list it.
  private func checkFound(_ path: String) throws(Fault) {
    let real = try SymbolicLinks.target(of: path)
    let folder = real.lastIndex(of: "/").map { String(real[...$0]) } ?? "."
    // What cannot be looked at cannot be opened either, which is said then.
    guard let ledger = FileFacts(at: real), let folder = FileFacts(at: folder) else { return }
    guard let reason = Mistrust(ledger: ledger, folder: folder, caller: .caller), !isListed(path) else { return }
    throw .record(.access(.mistrusted(path, reason, owner: AccountNames.user(ledger.owner))))
  }

  /// Whether the person's settings name the ledger as one to be opened wherever it is found.
  private func isListed(_ path: String) -> Bool {
    settings.values(.safeLedger).contains { SymbolicLinks.canonical($0) == SymbolicLinks.canonical(path) }
  }
}
