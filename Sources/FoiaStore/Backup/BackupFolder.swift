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
    guard let all = FolderNames(path) else { throw DatabaseDraft.fault(path, errno) }
    let names = all.compactMap { text -> BackupName? in
      var status = stat()
      guard let name = BackupName(text), lstat("\(path)/\(text)".cPath, &status) == 0,
        status.st_mode & S_IFMT == S_IFREG
      else { return nil }
      return name
    }
    self.names = names.sorted { ($0.moment, $0.ledger) > ($1.moment, $1.ledger) }
  }

  /// Removes the attached files of backups that were never finished, unless somebody is making one.
  static func removeAbandonedAttachments(beside path: String) throws(Fault) {
    UnfinishedFile.removeAbandoned(beside: path)
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    let names = FolderNames(folder).map { Array($0) } ?? []
    if names.contains(where: UnfinishedFile.isOne) { return }
    for name in names where name.hasSuffix(AttachmentFolder.ending) {
      let backup = String(name.dropLast(AttachmentFolder.ending.count))
      guard BackupName(backup) != nil, !names.contains(backup) else { continue }
      try AttachmentFolder(of: "\(folder)/\(backup)").removeAll(but: [])
    }
  }
}
