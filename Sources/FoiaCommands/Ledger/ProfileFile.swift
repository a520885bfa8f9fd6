internal import FoiaCalendar
internal import FoiaCore
internal import FoiaExchange
internal import FoiaWords

/// The profiles of platforms: those beside the ledger, and those that come with the program.
enum ProfileFile {
  private static let folder = "profiles"

  /// The profile of a name, that of the office before that of the program.
  ///
  /// - Throws: a `Fault` if there is none of that name, if somebody else could have laid it, or if a line of it cannot be read.
  static func profile(_ name: String, ledger: String, today: Day, in world: World) throws(Fault) -> LedgerProfile {
    let isPath = name.contains("/") || name.hasPrefix(".")
    if !isPath {
      let file = FileBesideLedger("\(name).txt", in: folder)
      let path = try file.path(beside: ledger, in: world) { owner in
        Fault(.ledgerFile(.profileNotTrusted(file.shown, owner: owner)))
      }
      if let path { return try LedgerProfile(Files.text(of: path, in: world), today: today) }
    }
    guard let text = LedgerProfile.text(shippedAs: name) else {
      throw Fault(.ledgerFile(.noSuchProfile(name, known: LedgerProfile.shipped)))
    }
    return try LedgerProfile(text, today: today)
  }
}
