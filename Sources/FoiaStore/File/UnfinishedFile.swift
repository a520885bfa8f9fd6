internal import CFiles
internal import FoiaCore
internal import Foundation

/// A file that is being made under a name of its own beside its place, and gets its name only once it is whole: what has its
/// name is never half a file.
///
/// A failure removes it, and so does a signal that ends the program. If the program is killed it stays, and is removed by
/// the next database that is made in the folder: nobody holds its lock any more.
public final class UnfinishedFile {
  /// Where the file is until it has its name.
  public let path: String
  /// The open file. It stays open until the file has its name or is removed, because closing any descriptor of a file gives
  /// up SQLite's locks on it (POSIX).
  public let descriptor: Int32
  private let slot: Int?
  private var isOpen = true

  /// Makes an empty file in the folder of another one; nil if that cannot be done, for which `errno` has the reason.
  ///
  /// - Parameters:
  ///   - place: the path that the file is to have.
  ///   - mode: its permissions, less those that the umask takes away.
  public init?(for place: String, mode: UInt32) {
    let folder = place.lastIndex(of: "/").map { String(place[...$0]) } ?? ""
    while true {
      // Short, so that it is no longer than the name of the file can be.
      let path =
        folder + Self.beginning + String(UInt64.random(in: 0...UInt64.max), radix: 36) + Self.ending
      let slot = EndingSignals.remove(path)
      let descriptor = open(path.cPath, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, mode)
      guard descriptor >= 0 else {
        let reason = errno
        EndingSignals.keep(slot)
        errno = reason
        return nil
      }
      // The lock says that somebody is at work on it; whoever had it before took the file for one that was left behind.
      var status = stat()
      _ = foia_lock_as_maker(descriptor, 1)
      if fstat(descriptor, &status) == 0, status.st_nlink > 0 {
        (self.path, self.descriptor, self.slot) = (path, descriptor, slot)
        return
      }
      close(descriptor)
      EndingSignals.keep(slot)
    }
  }

  deinit { discard() }

  /// Gives the file its name.
  ///
  /// - Parameters:
  ///   - place: the name, in the same folder.
  ///   - replacing: whether a file that has the name goes.
  /// - Returns: whether it has the name; otherwise `errno` has the reason (`EEXIST`), and the file is as it was.
  public func take(_ place: String, replacing: Bool) -> Bool {
    guard replacing ? Foundation.rename(path.cPath, place.cPath) == 0 : Self.rename(path, toFree: place) else {
      return false
    }
    leave()
    return true
  }

  /// Removes the file, unless it has its name.
  public func discard() {
    guard isOpen else { return }
    unlink(path.cPath)
    leave()
  }

  private func leave() {
    isOpen = false
    EndingSignals.keep(slot)
    close(descriptor)
  }

  /// Gives a file another name, if there is none of that name yet; otherwise false, with the reason in `errno`.
  static func rename(_ path: String, toFree place: String) -> Bool {
    if foia_rename_to_free(path.cPath, place.cPath) == 0 { return true }
    // Some file systems do not know this, and some of them have no links either.
    guard errno == EINVAL || errno == ENOSYS else { return false }
    if link(path.cPath, place.cPath) == 0 {
      unlink(path.cPath)
      return true
    }
    guard errno != EEXIST else { return false }
    var status = stat()
    guard lstat(place.cPath, &status) != 0 else {
      errno = EEXIST
      return false
    }
    return Foundation.rename(path.cPath, place.cPath) == 0
  }

  /// Removes the unfinished files in the folder of a file whose makers are gone.
  static func removeAbandoned(beside place: String) {
    let folder = place.lastIndex(of: "/").map { String(place[...$0]) } ?? "./"
    let names = FolderNames(folder)?.filter(isOne) ?? []
    for name in names {
      let path = folder + name
      let descriptor = open(path.cPath, O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
      guard descriptor >= 0 else { continue }
      if foia_lock_as_maker(descriptor, 0) == 0 { unlink(path.cPath) }
      close(descriptor)
    }
  }

  /// Whether a name is that of an unfinished file.
  static func isOne(_ name: String) -> Bool { name.hasPrefix(beginning) && name.hasSuffix(ending) }

  private static let beginning = ".foia-"
  private static let ending = ".part"
}

/// The files that a signal takes with it when it ends the program.
private enum EndingSignals {
  /// Signals by which a person or the system ends the program.
  private static let numbers = [SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGXCPU]
  /// So many files at once can be removed; more are left behind.
  private static let most = 8
  private static let lock = NSLock()
  /// The paths of the files; handlers reach nothing but what is global.
  nonisolated(unsafe) private static let paths: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?> = {
    let paths = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: most)
    paths.initialize(repeating: nil, count: most)
    return paths
  }()
  /// What was to be done on the signals before.
  nonisolated(unsafe) private static var before: [(Int32, sigaction)] = []

  /// From here on a signal removes the file; returns what `keep` takes.
  static func remove(_ path: String) -> Int? {
    lock.withLock {
      guard let slot = (0..<most).first(where: { paths[$0] == nil }) else { return nil }
      if before.isEmpty { before = numbers.compactMap { number in catchSignal(number).map { (number, $0) } } }
      paths[slot] = strdup(path.cPath)
      return slot
    }
  }

  /// From here on no signal removes the file.
  static func keep(_ slot: Int?) {
    guard let slot else { return }
    lock.withLock {
      let path = paths[slot]
      paths[slot] = nil
      free(path)
      guard (0..<most).allSatisfy({ paths[$0] == nil }) else { return }
      for (number, action) in before {
        var action = action
        sigaction(number, &action, nil)
      }
      before = []
    }
  }

  /// Removes the files on a signal before it ends the program as it would have; returns what was to be done on the signal
  /// before, nil if it is ignored, and stays so.
  private static func catchSignal(_ number: Int32) -> sigaction? {
    var old = sigaction()
    sigaction(number, nil, &old)
    guard unsafeBitCast(old.__sigaction_handler.sa_handler, to: Int.self) != 1 else { return nil }
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { number in
      for slot in 0..<EndingSignals.most {
        if let path = EndingSignals.paths[slot] { unlink(path) }
      }
      raise(number)
    }
    // The handler is forgotten as it begins, so that the signal raised in it does what it does without one.
    action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND))
    sigaction(number, &action, nil)
    return old
  }
}
