import Foundation
import Testing

/// The probe on a terminal of its own, with somebody typing at it and looking at the screen.
final class PseudoTerminal {
  struct Fault: Error, CustomStringConvertible {
    var description: String
  }

  private let master: Int32
  private let slave: Int32
  private let told: Int32
  let child: pid_t
  private(set) var screen: TerminalEmulator
  private var answerBytes: [UInt8] = []
  private let before: termios
  private var ended: Int32?

  /// The probe that was built beside the tests.
  static var probe: String {
    get throws {
      let folders = [CommandLine.arguments[0], "/proc/self/exe"].map {
        URL(filePath: $0).resolvingSymlinksInPath().deletingLastPathComponent()
      }
      let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
      for folder in folders + [root.appending(path: ".build/debug")] {
        let path = folder.appending(path: "TerminalProbe").path
        if FileManager.default.isExecutableFile(atPath: path) { return path }
      }
      throw Fault(description: "There is no TerminalProbe; build it with swift build.")
    }
  }

  /// Starts the probe and waits until it is about to read.
  convenience init(_ arguments: [String], columns: Int = 80, rows: Int = 24, variables: [String: String] = [:]) throws {
    try self.init(command: [try Self.probe] + arguments, columns: columns, rows: rows, variables: variables)
    try wait { $0.answers == ["ready"] }
  }

  init(command: [String], columns: Int, rows: Int, variables: [String: String] = [:]) throws {
    screen = TerminalEmulator(columns: columns, rows: rows)
    // Swift does not see posix_openpt and grantpt; these are what they do on Linux.
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var number: Int32 = 0
    var isLocked: Int32 = 0
    guard ioctl(master, 0x8004_5430, &number) == 0, ioctl(master, 0x4004_5431, &isLocked) == 0 else {
      throw Fault(description: "no pseudo-terminal: \(errno)")
    }
    let name = "/dev/pts/\(number)"
    _ = fcntl(master, F_SETFL, O_NONBLOCK)
    slave = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC)
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    var settings = termios()
    tcgetattr(slave, &settings)
    before = settings
    var ends: [Int32] = [-1, -1]
    guard slave >= 0, pipe(&ends) == 0 else { throw Fault(description: "no pipe: \(errno)") }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    _ = fcntl(ends[0], F_SETFL, O_NONBLOCK)
    told = ends[0]

    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
    for target in [Int32(1), 2] { posix_spawn_file_actions_adddup2(&actions, 0, target) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], 3)
    var signals = sigset_t()
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    // Threads that run tests block signals.
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    // 0x80 is POSIX_SPAWN_SETSID: the terminal, opened by a leader of a session, becomes that of the session.
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | 0x80))
    let merged = ProcessInfo.processInfo.environment.filter { !["TMUX", "STY", "XTERM_VERSION"].contains($0.key) }
      .merging(["TERM": "xterm-256color"]) { $1 }.merging(variables) { $1 }
    let words = command.map { strdup($0) } + [nil]
    let environment = merged.map { strdup("\($0.key)=\($0.value)") } + [nil]
    var process = pid_t()
    let fault = posix_spawn(&process, command[0], &actions, &attributes, words, environment)
    for pointer in words + environment { free(pointer) }
    posix_spawn_file_actions_destroy(&actions)
    posix_spawnattr_destroy(&attributes)
    close(ends[1])
    child = process
    guard fault == 0 else { throw Fault(description: "cannot run \(command[0]): \(fault)") }
  }

  deinit {
    if ended == nil {
      kill(child, SIGKILL)
      waitpid(child, nil, 0)
    }
    for descriptor in [master, slave, told] { close(descriptor) }
  }

  /// How many times as long as usual every limit of time is, for a program that a sanitizer slows down.
  private static let patience = ProcessInfo.processInfo.environment["FOIA_TEST_PATIENCE"].flatMap(Double.init) ?? 1

  /// What the probe has told: `ready`, then its answers.
  var answers: [String] {
    answerBytes.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Looks at the screen until something is so; throws with what stands there if it does not come to be.
  func wait(_ seconds: Double = 20, until isSo: (PseudoTerminal) -> Bool) throws {
    let end = ContinuousClock.now + .seconds(seconds * Self.patience)
    while !isSo(self) {
      guard ContinuousClock.now < end else {
        throw Fault(
          description: "It did not come to be; told: \(answers.map { $0.prefix(200) }); screen:\n\(screen.text)")
      }
      look(milliseconds: 20)
    }
  }

  /// Waits until the screen shows a text.
  func see(_ text: String) throws { try wait { $0.screen.text.contains(text) } }

  /// Looks at the screen for this long.
  func rest(milliseconds: Int) {
    let end = ContinuousClock.now + .milliseconds(milliseconds)
    while ContinuousClock.now < end { look(milliseconds: 10) }
  }

  /// Types or pastes, as fast as the program takes it.
  func type(_ text: String) throws { try type(Array(text.utf8)) }

  func type(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    let end = ContinuousClock.now + .seconds(60 * Self.patience)
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      if count > 0 { rest = rest.dropFirst(count) } else { look(milliseconds: 5) }
      guard ContinuousClock.now < end else { throw Fault(description: "\(rest.count) bytes are not taken") }
    }
  }

  /// Waits for the answer that comes next; `count` is how many there must be then.
  func answer(_ count: Int = 1) throws -> String {
    try wait(60) { $0.answers.count > count && $0.answerBytes.last == 0 }
    return answers[count]
  }

  /// Waits for the program to end; its status as `waitpid` gives it.
  func end() throws -> Int32 {
    try wait { terminal in
      var status: Int32 = 0
      if waitpid(terminal.child, &status, WNOHANG) == terminal.child { terminal.ended = status }
      return terminal.ended != nil
    }
    look(milliseconds: 20)
    return ended ?? -1
  }

  /// Changes the width of the window.
  func resize(columns: Int, reflows: Bool = true) {
    screen.resize(columns: columns, reflows: reflows)
    var size = winsize(ws_row: UInt16(screen.rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// Whether the terminal is as it was before: its settings, and no pastes announced.
  var isRestored: Bool {
    var now = termios()
    tcgetattr(slave, &now)
    return now.c_iflag == before.c_iflag && now.c_lflag == before.c_lflag && now.c_oflag == before.c_oflag
      && !screen.announcesPastes
  }

  /// Whether the terminal is as it was before, and nothing strange was written on it.
  var isAsBefore: Bool { isRestored && screen.complaints.isEmpty }

  /// How many bytes of what was typed nobody has read, whole lines or not.
  var unread: Int {
    var raw = before
    raw.c_lflag &= ~tcflag_t(ICANON)
    tcsetattr(slave, TCSANOW, &raw)
    var count: Int32 = 0
    _ = ioctl(slave, UInt(FIONREAD), &count)
    var settings = before
    tcsetattr(slave, TCSANOW, &settings)
    return Int(count)
  }

  private func look(milliseconds: Int32) {
    var waiting = [
      pollfd(fd: master, events: Int16(POLLIN), revents: 0), pollfd(fd: told, events: Int16(POLLIN), revents: 0),
    ]
    // Once the program is gone the pipe is always ready.
    let open = ended == nil && !isTold ? 2 : 1
    poll(&waiting, nfds_t(open), milliseconds)
    var bytes = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = bytes.withUnsafeMutableBytes { read(master, $0.baseAddress, $0.count) }
      guard count > 0 else { break }
      screen.take(bytes.prefix(count))
    }
    while true {
      let count = bytes.withUnsafeMutableBytes { read(told, $0.baseAddress, $0.count) }
      if count == 0 { isTold = true }
      guard count > 0 else { break }
      answerBytes += bytes.prefix(count)
    }
  }

  /// Whether the program has closed its side of the pipe.
  private var isTold = false
}
