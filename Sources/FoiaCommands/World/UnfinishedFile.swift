internal import FoiaCore
internal import Foundation

/// A file that is being written under a name of its own and must not be left behind, not even by a signal.
enum UnfinishedFile {
  /// Signals by which a person or the system ends the program.
  private static let ending = [SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGXCPU]

  /// The file to be removed if the program is ended; handlers reach nothing but what is global.
  nonisolated(unsafe) private static let path: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?> = {
    let path = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: 1)
    path.initialize(to: nil)
    return path
  }()

  /// Does something with a file, which is removed if that fails or a signal ends the program meanwhile. Once it is
  /// renamed nothing of it is left to be removed. One file at a time.
  static func removing(_ name: String, _ body: () throws(Fault) -> Void) throws(Fault) {
    let file = strdup(name.cPath)
    path.pointee = file
    let before = ending.map { ($0, Self.catchSignal($0)) }
    defer {
      for (number, action) in before {
        if var action { sigaction(number, &action, nil) }
      }
      path.pointee = nil
      free(file)
    }
    do throws(Fault) {
      try body()
    } catch {
      unlink(name.cPath)
      throw error
    }
  }

  /// Removes the file on a signal before it ends the program as it would have; returns what was to be done on the signal
  /// before, nil if it is ignored, and stays so.
  private static func catchSignal(_ number: Int32) -> sigaction? {
    var old = sigaction()
    sigaction(number, nil, &old)
    guard unsafeBitCast(old.__sigaction_handler.sa_handler, to: Int.self) != 1 else { return nil }
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { number in
      if let file = UnfinishedFile.path.pointee { unlink(file) }
      raise(number)
    }
    // The handler is forgotten as it begins, so that the signal raised in it does what it does without one.
    action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND))
    sigaction(number, &action, nil)
    return old
  }
}
