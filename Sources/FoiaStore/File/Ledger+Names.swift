internal import FoiaCore

extension Ledger {
  /// How many names the file has in the file system; above 1 it is only read.
  public var names: Int { FileFacts(at: path)?.names ?? 1 }

  /// SQLite finds what is left of an interrupted writing by the file's name: under another name it would not find it,
  /// or would take back with it what was recorded since.
  func checkNames() throws(Fault) {
    let count = names
    if count > 1 { throw .record(.access(.severalNames(path, count: count))) }
  }
}
