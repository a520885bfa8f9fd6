internal import FoiaCore
internal import Foundation

/// A file that can be read from its beginning as often as wanted; standard input (`-`) is first copied to a file that
/// has no name and vanishes with the program.
final class FileSource {
  private let name: String
  private let descriptor: Int32
  /// In bytes.
  private let size: Int

  init(_ name: String, in world: World) throws {
    self.name = name
    let descriptor =
      name == "-" ? try Self.copy(of: world.input.descriptor) : open(world.path(name), O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Files.fault(name, errno) }
    self.descriptor = descriptor
    var status = stat()
    let isKnown = fstat(descriptor, &status) == 0
    size = isKnown ? Int(status.st_size) : 0
    if isKnown, status.st_mode & S_IFMT == S_IFDIR { throw RecordFault.isDirectory(name) }
  }

  deinit { close(descriptor) }

  /// Gives the file chunk by chunk, an empty one at its end.
  ///
  /// - Parameter progress: told how many bytes of how many are read.
  func chunks(progress: @escaping (_ done: Int, _ all: Int) -> Void = { _, _ in }) -> () throws -> [UInt8]? {
    var offset: off_t = 0
    return { [self] in
      var failure: Int32 = 0
      let chunk = [UInt8](unsafeUninitializedCapacity: 1 << 18) { buffer, count in
        let read = pread(descriptor, buffer.baseAddress, buffer.count, offset)
        failure = read < 0 ? errno : 0
        count = max(0, read)
      }
      if failure != 0 { throw Files.fault(name, failure) }
      offset += off_t(chunk.count)
      progress(Int(offset), size)
      return chunk
    }
  }

  private static func copy(of input: Int32) throws -> Int32 {
    guard let file = tmpfile() else { throw Files.fault("-", errno) }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(input, &buffer, buffer.count)
      if count < 0 { throw Files.fault("-", errno) }
      if count == 0 { break }
      if fwrite(buffer, 1, count, file) < count { throw Files.fault("-", errno) }
    }
    guard fflush(file) == 0 else { throw Files.fault("-", errno) }
    return dup(fileno(file))
  }
}

/// Reading and writing whole files for commands, with faults a person can act on.
enum Files {
  static func text(of name: String, in world: World) throws -> String {
    let next = try FileSource(name, in: world).chunks()
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
