internal import FoiaCore
internal import FoiaStore
internal import FoiaWords
internal import Foundation

extension Files {
  /// Whether a name stands for standard output.
  static func isStandardOutput(_ name: String?) -> Bool {
    guard let name, name != "-" else { return true }
    return (try? SymbolicLinks.target(of: name)).flatMap(SymbolicLinks.openFile) == 1
  }

  /// Writes to the named file and says so, or to standard output.
  ///
  /// - Parameter mode: the permissions of a new file; a file that is replaced keeps its own.
  static func deliver(_ bytes: [UInt8], to name: String?, in world: World, mode: mode_t) throws(Fault) {
    try deliver(to: name, in: world, mode: mode) { put in try put(bytes) }
  }

  /// Takes what is to be written piece by piece.
  typealias Sink = ([UInt8]) throws -> Void

  /// The same for a content that is made while it is written.
  static func deliver(
    to name: String?, in world: World, mode: mode_t, _ content: (Sink) throws -> Void
  ) throws(Fault) {
    guard let name, !isStandardOutput(name) else {
      do { return try content { world.output.write($0) } } catch { throw Fault(foreign: error) }
    }
    try write(to: name, in: world, mode: mode, content)
    world.say(OutputWords.wrote(name)(world.language))
  }

  /// Writes a whole file: first under another name beside it, then renamed, so that it is never incomplete. A pipe, a
  /// device or an open file of the program is written to directly.
  static func write(_ bytes: [UInt8], to name: String, in world: World, mode: mode_t) throws(Fault) {
    try write(to: name, in: world, mode: mode) { put in try put(bytes) }
  }

  private static func write(
    to name: String, in world: World, mode: mode_t, _ content: (Sink) throws -> Void
  ) throws(Fault) {
    let path = try SymbolicLinks.target(of: world.path(name))
    if let descriptor = SymbolicLinks.openFile(path) { return try write(content, into: descriptor, name) }
    try checkPlace(path, name)
    var found = stat()
    guard stat(path.cPath, &found) == 0 else { return try replace(path, nil, with: content, mode, name) }
    switch found.st_mode & S_IFMT {
    case S_IFDIR: throw Fault.record(.isDirectory(name))
    case S_IFREG:
      if try isDatabase(path, name) { throw Fault.record(.isLedger(name)) }
      try replace(path, found, with: content, mode, name)
    case let kind:
      if kind == S_IFIFO, !Account.caller.follows(linkOf: found.st_uid) {
        throw Fault.record(.access(.laidByAnother(name, owner: AccountNames.user(found.st_uid))))
      }
      let descriptor = open(path.cPath, O_WRONLY | O_CLOEXEC | O_NOFOLLOW)
      guard descriptor >= 0 else { throw outputFault(name, errno) }
      defer { close(descriptor) }
      try write(content, into: descriptor, name)
    }
  }

  /// Puts a file in the place of the one that was found; nil if none was.
  private static func replace(
    _ path: String, _ found: stat?, with content: (Sink) throws -> Void, _ mode: mode_t, _ name: String
  ) throws(Fault) {
    guard let draft = UnfinishedFile(for: path, mode: mode) else { throw outputFault(name, errno) }
    defer { draft.discard() }
    if let found { keepPermissions(of: found, on: draft.descriptor) }
    try write(content, into: draft.descriptor, name)
    guard draft.take(path, replacing: true) else { throw outputFault(name, errno) }
  }

  /// Gives a new file the group and the permissions of the one that it replaces. Where that one is somebody else's, or its
  /// group cannot be given, nobody gets more than of a new file.
  private static func keepPermissions(of found: stat, on descriptor: Int32) {
    var new = stat()
    guard fstat(descriptor, &new) == 0 else { return }
    let isKept = found.st_uid == new.st_uid && fchown(descriptor, uid_t.max, found.st_gid) == 0
    fchmod(descriptor, found.st_mode & 0o777 & (isKept ? 0o777 : new.st_mode))
  }

  /// Whether a file begins like an SQLite database.
  ///
  /// - Throws: a `Fault` if it is there but cannot be looked into, since it could be one.
  private static func isDatabase(_ path: String, _ name: String) throws(Fault) -> Bool {
    let descriptor = open(path.cPath, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      if errno == ENOENT { return false }
      throw outputFault(name, errno)
    }
    defer { close(descriptor) }
    var head = [UInt8](repeating: 0, count: 16)
    return pread(descriptor, &head, 16, 0) == 16 && head.dropLast().elementsEqual("SQLite format 3".utf8)
  }

  /// Whether a path is where SQLite keeps what belongs to a database beside it, there or not.
  static func isPartOfDatabase(_ path: String) -> Bool {
    let ending = ["-journal", "-wal", "-shm"].first { path.hasSuffix($0) }
    guard let ending else { return false }
    let database = String(path.dropLast(ending.count))
    // What cannot be looked into may be a database.
    return (try? isDatabase(database, database)) ?? true
  }

  /// Refuses a file to be written where no file may be.
  static func checkPlace(_ path: String, _ name: String) throws(Fault) {
    if isPartOfDatabase(path) { throw Fault.record(.isLedger(name)) }
    if isKeptAttachment(path) { throw Fault.record(.isKeptFile(name)) }
    guard let slash = path.lastIndex(of: "/") else { return }
    if !isFolder(slash == path.startIndex ? "/" : String(path[..<slash])) { throw outputFault(name, ENOENT) }
  }

  /// Whether a path lies among the attachments that are kept beside a database.
  private static func isKeptAttachment(_ path: String) -> Bool {
    let ending = AttachmentFolder.ending
    guard let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().last,
      folder.hasSuffix(ending), let slash = path.lastIndex(of: "/")
    else { return false }
    let database = String(path[..<slash].dropLast(ending.count))
    return (try? isDatabase(database, database)) ?? true
  }

  private static func write(
    _ content: (Sink) throws -> Void, into descriptor: Int32, _ name: String
  ) throws(Fault) {
    var pending: [UInt8] = []
    func drain() throws(Fault) {
      try write(pending, descriptor, name)
      pending.removeAll(keepingCapacity: true)
    }
    do {
      try content { bytes in
        pending += bytes
        if pending.count >= 1 << 16 { try drain() }
      }
    } catch {
      throw Fault(foreign: error)
    }
    try drain()
    if fsync(descriptor) != 0, errno != EINVAL { throw outputFault(name, errno) }
  }

  private static func write(_ bytes: [UInt8], _ descriptor: Int32, _ name: String) throws(Fault) {
    var offset = 0
    while offset < bytes.count {
      let written = bytes.withUnsafeBytes {
        Foundation.write(descriptor, $0.baseAddress.map { $0 + offset }, $0.count - offset)
      }
      if written < 0, errno != EINTR { throw outputFault(name, errno) }
      offset += max(0, written)
    }
  }
}
