internal import FoiaCore
internal import Foundation

/// Reading and writing whole files for commands, with faults a person can act on.
enum Files {
  /// A file, or standard input for `-`, in chunks.
  static func chunks(of name: String, in world: World) throws -> (next: () throws -> [UInt8]?, size: Int?) {
    let path = name == "-" ? "-" : world.path(name)
    let descriptor = name == "-" ? world.input.descriptor : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw fault(name, errno) }
    var status = stat()
    fstat(descriptor, &status)
    if status.st_mode & S_IFMT == S_IFDIR {
      close(descriptor)
      throw RecordFault.isDirectory(name)
    }
    let size = status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : nil
    var isOpen = true
    return (
      {
        guard isOpen else { return nil }
        while true {
          var failure: Int32 = 0
          let chunk = [UInt8](unsafeUninitializedCapacity: 1 << 18) { buffer, count in
            let read = read(descriptor, buffer.baseAddress, buffer.count)
            failure = read < 0 ? errno : 0
            count = max(0, read)
          }
          if failure == EINTR { continue }
          if failure != 0 { throw fault(name, failure) }
          if chunk.isEmpty {
            isOpen = false
            if name != "-" { close(descriptor) }
          }
          return chunk
        }
      }, size
    )
  }

  static func text(of name: String, in world: World) throws -> String {
    let (next, _) = try chunks(of: name, in: world)
    var bytes: [UInt8] = []
    while let chunk = try next(), !chunk.isEmpty { bytes += chunk }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw RecordFault.unreadable(name, reason: "UTF-8")
    }
    return text
  }

  /// Writes a whole file: beside its place first, then moved there, so that it is never half there.
  static func write(_ text: String, to name: String, in world: World, mode: mode_t) throws {
    let path = world.path(name)
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { throw RecordFault.isDirectory(name) }
    let draft = path + ".\(getpid()).part"
    let descriptor = open(draft, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw fault(name, errno) }
    let bytes = Array(text.utf8)
    var offset = 0
    var failure: Int32 = 0
    while offset < bytes.count, failure == 0 {
      let written = bytes.withUnsafeBytes {
        Foundation.write(descriptor, $0.baseAddress.map { $0 + offset }, $0.count - offset)
      }
      if written < 0 { failure = errno == EINTR ? 0 : errno } else { offset += written }
    }
    if failure == 0, fsync(descriptor) != 0, errno != EINVAL { failure = errno }
    close(descriptor)
    if failure == 0, rename(draft, path) != 0 { failure = errno }
    if failure != 0 {
      unlink(draft)
      throw fault(name, failure)
    }
  }

  static func fault(_ name: String, _ number: Int32) -> RecordFault {
    switch number {
    case ENOENT: .noSuchFile(name)
    case EISDIR: .isDirectory(name)
    case EACCES, EPERM, EROFS: .readOnly(name)
    case ENOSPC, EDQUOT: .diskFull(name)
    default: .unreadable(name, reason: String(cString: strerror(number)))
    }
  }
}
