internal import Foundation

/// A terminal that hands on every key as it is pressed, and is put back on every way out.
struct RawTerminal {
  /// What comes next from the terminal.
  enum Event {
    /// What was typed or pasted, as far as it is there.
    case bytes([UInt8])
    /// Nothing came within the time.
    case silence
    /// The window has another size.
    case resized
    /// The program is asked to stop until it is told to continue.
    case stopped
    /// The program goes on, with a terminal that others have used.
    case continued
    /// A signal asked the program to end, which it did not.
    case ended
    /// The terminal is gone.
    case closed
  }

  private let input: Int32
  private let output: Int32
  private let announcesPastes: Bool
  /// The settings to go back to; nil if the input is no terminal.
  private let original: termios?
  /// The reading and the writing end of the pipe through which signal handlers tell what they caught.
  private let notices: (Int32, Int32)

  /// Whether an answer is being read already; then no other can be.
  static var isInUse: Bool { WatchedTerminal.shared.pointee.isRaw }

  /// Makes the terminal raw; `end` must follow.
  ///
  /// - Parameter announcesPastes: whether the terminal is asked to mark where a paste begins and ends.
  init(input: Int32, output: Int32, announcesPastes: Bool) {
    self.input = input
    self.output = output
    self.announcesPastes = announcesPastes
    var settings = termios()
    original = tcgetattr(input, &settings) == 0 ? settings : nil
    var ends: [Int32] = [-1, -1]
    if pipe(&ends) == 0 {
      for end in ends {
        _ = fcntl(end, F_SETFD, FD_CLOEXEC)
        _ = fcntl(end, F_SETFL, O_NONBLOCK)
      }
    }
    notices = (ends[0], ends[1])
    WatchedTerminal.shared.pointee.input = input
    WatchedTerminal.shared.pointee.output = output
    WatchedTerminal.shared.pointee.original = settings
    WatchedTerminal.shared.pointee.notices = ends[1]
    SignalWatch.begin()
    enter()
  }

  /// Puts the terminal back for good.
  func end() {
    leave()
    SignalWatch.end()
    WatchedTerminal.shared.pointee.notices = -1
    close(notices.0)
    close(notices.1)
  }

  /// Makes the terminal raw: no echo, no lines, no signals from keys.
  func enter() {
    guard var raw = original else { return }
    raw.c_iflag &= ~tcflag_t(BRKINT | IGNCR | ICRNL | INLCR | ISTRIP | IXON | PARMRK)
    raw.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG | IEXTEN)
    withUnsafeMutableBytes(of: &raw.c_cc) { characters in
      characters[Int(VMIN)] = 1
      characters[Int(VTIME)] = 0
    }
    WatchedTerminal.shared.pointee.isRaw = true
    RawTerminal.set(raw, on: input)
    if announcesPastes { write("\u{1B}[?2004h") }
  }

  /// Puts the terminal back, for others to use it.
  func leave() {
    guard let original, WatchedTerminal.shared.pointee.isRaw else { return }
    if announcesPastes { write("\u{1B}[?2004l") }
    RawTerminal.set(original, on: input)
    WatchedTerminal.shared.pointee.isRaw = false
  }

  /// Stops the program as Ctrl-Z does, with the terminal put back; returns when it goes on, with the terminal raw.
  func stop() {
    leave()
    SignalWatch.stop()
    enter()
  }

  /// Lets an editor work on a text; nil if it failed. The terminal is put back meanwhile.
  func edit(_ text: String, with editor: ExternalEditor) -> String? {
    leave()
    defer { enter() }
    return SignalWatch.handingOver { editor.edit(text, input: input, output: output) }
  }

  /// Drops what was typed and what still comes, until nothing has come for 50 ms.
  func discard() {
    tcflush(input, TCIFLUSH)
    while case .bytes = next(within: 50) {}
  }

  /// The size of the window; 80 by 24 where it is unknown.
  var size: WindowSize {
    var size = winsize()
    guard ioctl(output, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else { return WindowSize() }
    return WindowSize(columns: Int(size.ws_col), rows: Int(size.ws_row))
  }

  /// Waits for what comes next, at most this many milliseconds; nil waits for ever.
  func next(within milliseconds: Int?) -> Event {
    while true {
      var waiting = [
        pollfd(fd: notices.0, events: Int16(POLLIN), revents: 0), pollfd(fd: input, events: Int16(POLLIN), revents: 0),
      ]
      let count = poll(&waiting, 2, milliseconds.map(Int32.init) ?? -1)
      if count == 0 { return .silence }
      if count < 0, errno != EINTR { return .closed }
      if waiting[0].revents != 0, let event = signalled() { return event }
      guard waiting[1].revents != 0 else { continue }
      switch RawTerminal.read(input) {
      case .some(let bytes) where bytes.isEmpty: return .closed
      case .some(let bytes): return .bytes(bytes)
      case nil: continue
      }
    }
  }

  /// Writes all of the text; what cannot be written is lost with the terminal.
  func write(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Foundation.write(output, $0.baseAddress, $0.count) }
      if count > 0 {
        bytes = bytes.dropFirst(count)
      } else if count < 0, errno == EAGAIN {
        var waiting = pollfd(fd: output, events: Int16(POLLOUT), revents: 0)
        poll(&waiting, 1, -1)
      } else if count == 0 || errno != EINTR {
        return
      }
    }
  }

  /// What has been typed, as far as it is there; empty at the end of input, nil if there is nothing after all.
  static func read(_ input: Int32) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = bytes.withUnsafeMutableBytes { Foundation.read(input, $0.baseAddress, $0.count) }
    if count < 0, errno == EINTR || errno == EAGAIN { return nil }
    return Array(bytes.prefix(max(0, count)))
  }

  /// Changes the settings once all that was written has been sent.
  static func set(_ settings: termios, on descriptor: Int32) {
    var settings = settings
    while tcsetattr(descriptor, TCSADRAIN, &settings) != 0, errno == EINTR {}
  }

  /// What the signals that came ask for; the most serious first.
  private func signalled() -> Event? {
    guard let noted = RawTerminal.read(notices.0) else { return nil }
    let noticed = Set(noted.map(Int32.init))
    if !noticed.subtracting([SIGTSTP, SIGCONT, SIGWINCH]).isEmpty { return .ended }
    if noticed.contains(SIGTSTP) { return .stopped }
    if noticed.contains(SIGCONT) { return .continued }
    return noticed.contains(SIGWINCH) ? .resized : nil
  }
}
