internal import Foundation

/// A program that shows a long text page by page, which is written to it through a pipe.
final class Pager {
  /// Where the text is written to.
  let descriptor: Int32
  private let child: pid_t
  private let heedSignals: () -> Void

  /// Starts a program, through a shell if its line has anything but words; nil if it cannot be started.
  init?(_ command: String) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    let (reading, writing) = (ends[0], ends[1])
    let isPlain = command.allSatisfy { $0.isLetter || $0.isNumber || " -_./+:,@".contains($0) }
    let words = isPlain ? command.split(separator: " ").map(String.init) : ["sh", "-c", command]
    let child = Self.start(words, reading: reading, apartFrom: writing)
    close(reading)
    guard let child else {
      close(writing)
      return nil
    }
    self.child = child
    descriptor = writing
    // Ctrl-C is the pager's.
    let before = [SIGINT, SIGQUIT].map { ($0, signal($0, SIG_IGN)) }
    heedSignals = { for (number, action) in before { signal(number, action) } }
  }

  /// Says that the text is over, and waits until it has been read.
  func finish() {
    close(descriptor)
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    heedSignals()
  }

  private static func start(_ words: [String], reading: Int32, apartFrom writing: Int32) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_adddup2(&actions, reading, 0)
    for descriptor in [reading, writing] where descriptor > 2 {
      posix_spawn_file_actions_addclose(&actions, descriptor)
    }
    // This program ignores a closed pipe; the pager must not.
    var usual = sigset_t()
    sigemptyset(&usual)
    for signal in [SIGINT, SIGQUIT, SIGPIPE] { sigaddset(&usual, signal) }
    posix_spawnattr_setsigdefault(&attributes, &usual)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))

    // less shows what fits on the screen without waiting, keeps it there at the end, and takes colours and UTF-8.
    let variables = ["LESS": "FRX", "LESSCHARSET": "utf-8"].merging(ProcessInfo.processInfo.environment) { $1 }
    let arguments = words.map { strdup($0) } + [nil]
    let environment = variables.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for pointer in arguments + environment { free(pointer) } }
    var child = pid_t()
    guard let program = words.first,
      posix_spawnp(&child, program, &actions, &attributes, arguments, environment) == 0
    else { return nil }
    return child
  }
}
