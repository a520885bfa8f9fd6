internal import Foundation

/// Another program that has the terminal for a while, such as an editor or a pager.
public struct ChildProgram: Sendable {
  private let process: pid_t

  /// Starts a program by its name, looked for in the folders of `PATH`; nil if it cannot be started.
  ///
  /// - Parameters:
  ///   - words: its name and its arguments.
  ///   - descriptors: which descriptor of this program stands for which of its own.
  ///   - closing: descriptors of this program that it must not hold open.
  ///   - variables: environment variables that it has unless they are set already.
  public init?(
    _ words: [String], descriptors: [(from: Int32, to: Int32)], closing: [Int32] = [], variables: [String: String] = [:]
  ) {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    for (from, to) in descriptors { posix_spawn_file_actions_adddup2(&actions, from, to) }
    for descriptor in closing { posix_spawn_file_actions_addclose(&actions, descriptor) }
    // Ctrl-C, Ctrl-\, a closed pipe and a file that may not grow, which this program may ignore, are the other one's.
    var usual = sigset_t()
    sigemptyset(&usual)
    for signal in [SIGINT, SIGQUIT, SIGPIPE, SIGXFSZ] { sigaddset(&usual, signal) }
    posix_spawnattr_setsigdefault(&attributes, &usual)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))

    let all = variables.merging(ProcessInfo.processInfo.environment) { $1 }
    let arguments = words.map { strdup($0) } + [nil]
    let environment = all.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for pointer in arguments + environment { free(pointer) } }
    var child = pid_t()
    guard let program = words.first,
      posix_spawnp(&child, program, &actions, &attributes, arguments, environment) == 0
    else { return nil }
    process = child
  }

  /// Waits until it has ended; returns whether it ended well.
  @discardableResult
  public func wait() -> Bool {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      if errno != EINTR { return false }
    }
    return status == 0
  }
}
