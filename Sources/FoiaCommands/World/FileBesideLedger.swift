internal import FoiaCore
internal import FoiaStore
internal import Foundation

/// A file of the office in a folder beside the ledger, which is found there and not named: `templates/reply.docx`.
struct FileBesideLedger {
  /// The folder and the name, as they are told.
  let shown: String
  private let folder: String
  private let name: String

  init(_ name: String, in folder: String) {
    (self.name, self.folder) = (name, folder)
    shown = "\(folder)/\(name)"
  }

  /// The path of a folder beside a ledger.
  static func folder(_ name: String, beside ledger: String) -> String {
    (ledger.lastIndex(of: "/").map { String(ledger[...$0]) } ?? "") + name
  }

  /// Its path, symbolic links followed; nil if there is none.
  ///
  /// - Parameters:
  ///   - ledger: the path of the ledger.
  ///   - mistrusted: the fault for a file that somebody else could have laid, with the name of that account.
  /// - Throws: a `Fault` if it is no ordinary file, or lies where somebody else could have put it.
  func path(beside ledger: String, in world: World, mistrusted: (String) -> Fault) throws(Fault) -> String? {
    let folder = try SymbolicLinks.target(of: Self.folder(folder, beside: ledger))
    guard Files.exists("\(folder)/\(name)", in: world) else { return nil }
    let path = try SymbolicLinks.target(of: "\(folder)/\(name)")
    if !Files.isFile(path) { throw .record(.access(.notAFile(shown))) }
    let home = path.lastIndex(of: "/").map { String(path[...$0]) } ?? folder
    guard let ledger = FileFacts(at: ledger), let file = FileFacts(at: path) else { return path }
    for folder in [folder, home] {
      guard let folder = FileFacts(at: folder),
        let reason = Mistrust(template: file, folder: folder, ledger: ledger, caller: .caller)
      else { continue }
      let owner = if case .ownerIsAnother(let number) = reason { number } else { file.owner }
      throw mistrusted(AccountNames.user(owner))
    }
    return path
  }
}
