internal import Crypto
internal import FoiaCore
internal import Foundation

/// A file that is copied to where it is to be kept, safe on the disk, and does not have its name yet.
public final class StagedFile {
  /// What its bytes are called by: SHA-256 in lower-case hexadecimal.
  public let digest: String
  /// How many bytes it has.
  public let size: Int
  /// Its own name, without its folder, as it is recorded.
  public let name: String
  /// Where it was found, as it was typed.
  public let typed: String
  let draft: UnfinishedFile

  /// Copies a file piece by piece.
  ///
  /// - Throws: a `Fault` if it is empty, too large, or changes meanwhile, or if the disk fails; then nothing is left.
  init(_ source: FileToKeep, in folder: AttachmentFolder) throws(Fault) {
    draft = try folder.draft()
    var sum = SHA256()
    let size = try source.forEachPiece { [draft] piece throws(Fault) in
      sum.update(data: piece)
      try StagedFile.write(piece, to: draft, in: folder)
    }
    guard fsync(draft.descriptor) == 0 else { throw DatabaseDraft.fault(folder.path, errno) }
    (self.size, typed, name) = (size, source.typed, source.name)
    digest = Array(sum.finalize()).hexadecimal
  }

  /// Writes bytes that are in memory.
  init(_ bytes: [UInt8], named name: String, in folder: AttachmentFolder) throws(Fault) {
    draft = try folder.draft()
    try StagedFile.write(bytes, to: draft, in: folder)
    guard fsync(draft.descriptor) == 0 else { throw DatabaseDraft.fault(folder.path, errno) }
    (size, typed, self.name) = (bytes.count, name, name)
    digest = Digest.hexadecimal(of: bytes)
  }

  private static func write(_ bytes: [UInt8], to draft: UnfinishedFile, in folder: AttachmentFolder) throws(Fault) {
    var offset = 0
    while offset < bytes.count {
      let written = bytes.withUnsafeBytes {
        Foundation.write(draft.descriptor, $0.baseAddress.map { $0 + offset }, $0.count - offset)
      }
      if written < 0, errno == EFBIG, let limit = AccessFault.sizeLimit(folder.path) { throw .record(.access(limit)) }
      if written < 0, errno != EINTR { throw DatabaseDraft.fault(folder.path, errno) }
      offset += max(0, written)
    }
  }
}

/// A file of somebody's that is to be kept, open for reading.
final class FileToKeep {
  /// Where it is, as it was typed.
  let typed: String
  /// Its name as it is recorded.
  let name: String
  private let descriptor: Int32
  private let opened: stat

  /// Opens an ordinary file; nothing else is read, because a pipe may never end and a device is no document.
  ///
  /// - Parameters:
  ///   - typed: what faults call it.
  ///   - name: its name as it is recorded.
  init(_ path: String, typed: String, name: String = "") throws(Fault) {
    (self.typed, self.name) = (typed, name)
    var status = stat()
    descriptor = open(try SymbolicLinks.target(of: path).cPath, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { throw FileToKeep.fault(typed, errno) }
    guard fstat(descriptor, &status) == 0 else {
      close(descriptor)
      throw FileToKeep.fault(typed, errno)
    }
    opened = status
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw .record(.isDirectory(typed))
    default: throw .record(.attachment(.notAFile(typed)))
    }
    if status.st_size == 0 { throw .record(.attachment(.empty(typed))) }
    if status.st_size > AttachedFile.mostBytes {
      throw .record(.attachment(.tooLarge(typed, limit: AttachedFile.mostBytes)))
    }
  }

  deinit { close(descriptor) }

  /// Reads it to its end.
  ///
  /// - Returns: how many bytes it has.
  /// - Throws: a `Fault` if it was not the same from beginning to end.
  func forEachPiece(_ take: ([UInt8]) throws(Fault) -> Void) throws(Fault) -> Int {
    var count = 0
    while true {
      var failure: Int32 = 0
      let piece = [UInt8](unsafeUninitializedCapacity: 1 << 18) { buffer, filled in
        let read = Foundation.read(descriptor, buffer.baseAddress, buffer.count)
        failure = read < 0 ? errno : 0
        filled = max(0, read)
      }
      if failure == EINTR { continue }
      if failure != 0 { throw FileToKeep.fault(typed, failure) }
      if piece.isEmpty { break }
      count += piece.count
      if count > opened.st_size { break }
      try take(piece)
    }
    var now = stat()
    let isSame =
      fstat(descriptor, &now) == 0 && count == Int(opened.st_size) && now.st_size == opened.st_size
      && now.st_mtim.tv_sec == opened.st_mtim.tv_sec && now.st_mtim.tv_nsec == opened.st_mtim.tv_nsec
    if !isSame { throw .record(.attachment(.changed(typed))) }
    return count
  }

  /// The fault for an error number from reading a file.
  private static func fault(_ name: String, _ number: Int32) -> Fault {
    switch number {
    case ENOENT: .record(.noSuchInput(name))
    case ENOTDIR: .record(.noSuchFolder(name))
    case EACCES, EPERM: .record(.notPermitted(name))
    case ENXIO: .record(.attachment(.notAFile(name)))
    default: .record(.unreadable(name, reason: String(cString: strerror(number))))
    }
  }
}
