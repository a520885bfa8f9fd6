/// Why a ledger that was found, and not named, is not opened: somebody else could have put it there, or could change it.
public enum Mistrust: Hashable, Sendable {
  /// It belongs to another account, by its number, and not to a group of the caller alone.
  case ownerIsAnother(UInt32)
  /// Everybody may write in its folder, and could put a file beside it or in its place.
  case folderIsOpen

  /// Judges a template that was found beside a ledger; nil if nobody but those who record in the ledger could have laid it.
  ///
  /// - Parameters:
  ///   - template: its file.
  ///   - folder: the folder that the file is in.
  ///   - ledger: the ledger, which is trusted.
  ///   - caller: the account that runs the program.
  public init?(template: FileFacts, folder: FileFacts, ledger: FileFacts, caller: Account) {
    let isShared = ledger.isClosedToOthers && ledger.permissions & 0o020 != 0
    func isTrusted(_ file: FileFacts) -> Bool {
      [caller.user, 0, ledger.owner].contains(file.owner)
        || isShared && file.group == ledger.group && caller.groups.contains(file.group)
    }
    if folder.isOpenToAll || template.isOpenToAll {
      self = .folderIsOpen
    } else if isTrusted(template), isTrusted(folder) {
      return nil
    } else {
      self = .ownerIsAnother(isTrusted(template) ? folder.owner : template.owner)
    }
  }

  /// Judges a ledger that was found from the current folder upwards; nil if it can be opened without being named.
  ///
  /// - Parameters:
  ///   - ledger: its file.
  ///   - folder: the folder that the file is in; those above are not judged.
  ///   - caller: the account that runs the program.
  public init?(ledger: FileFacts, folder: FileFacts, caller: Account) {
    if folder.isOpenToAll {
      self = .folderIsOpen
    } else if ledger.owner == caller.user || ledger.isClosedToOthers && caller.groups.contains(ledger.group) {
      return nil
    } else {
      self = .ownerIsAnother(ledger.owner)
    }
  }
}
