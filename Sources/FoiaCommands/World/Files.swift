internal import FoiaCore
internal import FoiaDocument
internal import FoiaFormats
internal import FoiaPapers
internal import FoiaStore
internal import FoiaWords
internal import Foundation

/// A file that can be read from its beginning any number of times. Standard input and pipes are first copied to a
/// temporary file without a name, which is deleted when the program ends.
final class FileSource {
  private let name: String
  private let descriptor: Int32
  /// The size of the file in bytes.
  private let size: Int

  init(_ name: String, in world: World) throws(Fault) {
    self.name = name
    let opened = name == "-" ? world.input.descriptor : open(world.path(name).cPath, O_RDONLY | O_CLOEXEC)
    guard opened >= 0 else { throw Files.fault(name, errno) }
    // What cannot be read twice is copied first.
    let canSeek = name != "-" && lseek(opened, 0, SEEK_CUR) >= 0
    self.descriptor = canSeek ? opened : try Self.copy(of: opened, name)
    if !canSeek, name != "-" { close(opened) }
    var status = stat()
    let isKnown = fstat(descriptor, &status) == 0
    size = isKnown ? Int(status.st_size) : 0
    if isKnown, status.st_mode & S_IFMT == S_IFDIR { throw Fault.record(.isDirectory(name)) }
  }

  deinit { close(descriptor) }

  /// Returns a function that gives the file chunk by chunk, and an empty chunk at its end.
  ///
  /// - Parameter progress: called with how many bytes of how many have been read.
  func chunks(progress: @escaping (_ done: Int, _ all: Int) -> Void = { _, _ in }) -> () throws(Fault) -> [UInt8]? {
    var offset: off_t = 0
    return { [self] () throws(Fault) in
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

  /// The beginning of the file.
  func head() throws(Fault) -> [UInt8] { try chunks()() ?? [] }

  /// The whole file, which is refused where no spreadsheet or letter is as large.
  ///
  /// - Parameter fault: what is thrown then.
  func whole(tooLarge fault: Fault.Problem = .ledgerFile(.tooLarge(.file))) throws(Fault) -> [UInt8] {
    if size > WorkbookLimits.file { throw Fault(fault) }
    let next = chunks()
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size)
    while let chunk = try next(), !chunk.isEmpty {
      bytes += chunk
      // What is read may grow meanwhile, and a device has no size.
      if bytes.count > WorkbookLimits.file { throw Fault(fault) }
    }
    return bytes
  }

  private static func copy(of input: Int32, _ name: String) throws(Fault) -> Int32 {
    guard let file = tmpfile() else { throw Files.fault(name, errno) }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(input, &buffer, buffer.count)
      if count < 0 { throw Files.fault(name, errno) }
      if count == 0 { break }
      if fwrite(buffer, 1, count, file) < count { throw Files.fault(name, errno) }
    }
    guard fflush(file) == 0 else { throw Files.fault(name, errno) }
    return dup(fileno(file))
  }
}

/// Reads whole files for commands, and writes them (`Files+Writing.swift`), with faults that a person can
/// act on.
enum Files {
  /// The most bytes of a file of text.
  static let longestText = 1 << 20

  static func text(of name: String, limit: Int = longestText, in world: World) throws(Fault) -> String {
    try text(in: FileSource(name, in: world), named: name, limit: limit)
  }

  /// The whole text of a file that is open, in whatever encoding Chinese offices save text in.
  static func text(in source: FileSource, named name: String, limit: Int = longestText) throws(Fault) -> String {
    let next = source.chunks()
    var bytes: [UInt8] = []
    while let chunk = try next(), !chunk.isEmpty {
      bytes += chunk
      if bytes.count > limit { throw Fault.record(.fileTooLong(name, limit: limit)) }
    }
    guard let text = try? TextEncoding(detecting: bytes).text(of: bytes), !text.utf8.contains(0) else {
      throw Fault.record(.notUTF8(name))
    }
    return text
  }

  /// Throws a `Fault` if a format that a terminal cannot show would be written to one.
  static func checkShown(_ format: DocumentFormat, output name: String?, in world: World) throws(Fault) {
    if format.isBinary, isStandardOutput(name), world.output.isTerminal {
      throw Fault.record(.notForTerminal(format: format.rawValue))
    }
    guard let name, !isStandardOutput(name) else { return }
    let path = try SymbolicLinks.target(of: world.path(name))
    if SymbolicLinks.openFile(path) == nil { try checkPlace(path, name) }
  }

  static func exists(_ name: String, in world: World) -> Bool { access(world.path(name).cPath, F_OK) == 0 }

  /// Whether there is an ordinary file at a path: opening a pipe would wait until somebody writes into it.
  static func isFile(_ path: String) -> Bool {
    var status = stat()
    return stat(path.cPath, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// Whether there is a folder at a path.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path.cPath, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Makes the folder that files are written into, unless it is there.
  static func makeFolder(_ name: String, in world: World) throws(Fault) {
    let path = world.path(name)
    if isFolder(path) || mkdir(path.cPath, 0o700) == 0 { return }
    throw errno == EEXIST ? Fault.record(.notAFolder(name)) : outputFault(name, errno)
  }

  /// Whether two paths lead to one file that is there.
  static func areSame(_ first: String, _ second: String, in world: World) -> Bool {
    var (one, other) = (stat(), stat())
    guard stat(world.path(first).cPath, &one) == 0, stat(world.path(second).cPath, &other) == 0 else { return false }
    return one.st_dev == other.st_dev && one.st_ino == other.st_ino
  }

  /// The fault for an error number from writing a file.
  static func outputFault(_ name: String, _ number: Int32) -> Fault {
    switch number {
    case ENOENT, ENOTDIR: .record(.noSuchFolder(name))
    case EACCES, EPERM, EROFS: .record(.readOnly(name))
    case ENAMETOOLONG: .record(.unreadable(name, reason: String(cString: strerror(number))))
    case EFBIG: .record(AccessFault.sizeLimit(name).map { .access($0) } ?? .diskFull(name))
    default: fault(name, number)
    }
  }

  /// The fault for an error number from reading a file.
  static func fault(_ name: String, _ number: Int32) -> Fault {
    switch number {
    case ENOENT, ENAMETOOLONG: .record(.noSuchInput(name))
    case ENOTDIR: .record(.noSuchFolder(name))
    case EISDIR: .record(.isDirectory(name))
    case EACCES, EPERM: .record(.notPermitted(name))
    case ENOSPC, EDQUOT: .record(.diskFull(name))
    default: .record(.unreadable(name, reason: String(cString: strerror(number))))
    }
  }
}
