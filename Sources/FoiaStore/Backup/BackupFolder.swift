internal import FoiaCore
internal import Foundation

/// A folder with backups.
struct BackupFolder {
  /// The names of backups that files in it have, the newest first; nothing else in it counts.
  let names: [BackupName]

  /// Looks into a folder.
  ///
  /// - Throws: a `Fault` if there is none, or it must not be read.
  init(_ path: String) throws(Fault) {
    guard let folder = opendir(path.cPath) else { throw FileCopy.fault(path, errno) }
    defer { closedir(folder) }
    var names: [BackupName] = []
    while let entry = readdir(folder) {
      let text = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      var status = stat()
      guard let name = BackupName(text), lstat("\(path)/\(text)".cPath, &status) == 0,
        status.st_mode & S_IFMT == S_IFREG
      else { continue }
      names.append(name)
    }
    self.names = names.sorted { ($0.moment, $0.ledger) > ($1.moment, $1.ledger) }
  }
}
