/// Why a file is not opened, followed or written, although it is there or could be made: whose it is, how many names it
/// has, how long its path is.
public enum AccessFault: Hashable, Sendable {
  /// A ledger that was found, and not named, is not opened; with its owner's name.
  case mistrusted(String, Mistrust, owner: String)
  /// A symbolic link or a pipe that belongs neither to the caller nor to root is not followed; with its owner's name.
  case laidByAnother(String, owner: String)
  /// What is there is a pipe, a device, a link or a folder where SQLite needs a file.
  case notAFile(String)
  /// What is there is a symbolic link that leads nowhere.
  case deadLink(String)
  /// The ledger has several names in the file system, and the journal of another name would undo what is recorded.
  case severalNames(String, count: Int)
  /// The path is longer than SQLite takes, in bytes.
  case pathTooLong(String, bytes: Int, limit: Int)
  /// The file would become larger than the process may make one, in bytes.
  case sizeLimit(String, bytes: Int)
  /// There is no such group of accounts.
  case noSuchGroup(String)
  /// A file or folder cannot be given to a group: only its owner can do that, and only for a group the owner belongs to.
  case notForGroup(String, group: String)
}

extension AccessFault {
  /// What scripts call it.
  var code: FaultCode {
    switch self {
    case .mistrusted: .ledgerNotTrusted
    case .laidByAnother: .linkNotTrusted
    case .notAFile, .deadLink: .notAFile
    case .severalNames: .severalNames
    case .pathTooLong: .pathTooLong
    case .sizeLimit: .sizeLimit
    case .noSuchGroup: .noSuchGroup
    case .notForGroup: .notForGroup
    }
  }
}
