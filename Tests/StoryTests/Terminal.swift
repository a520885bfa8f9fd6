// Running the binary on a pseudo-terminal with somebody typing, for tests of prompts and of what only terminals see.
//
// The terminal is made by Python's standard library: forking with a controlling terminal is out of Swift's reach.

import Foundation

/// Something typed, and the sign to wait for before typing it.
struct Keystrokes: ExpressibleByStringLiteral, Encodable, Equatable {
  /// Text to appear since the last keystrokes; nil waits until the program has gone quiet and sleeps.
  var after: String?
  /// What is sent; `\r` is the Enter key.
  var keys: String

  /// A line and Enter, typed once `after` stands on the screen.
  static func line(_ text: String, after: String? = nil) -> Keystrokes { Keystrokes(after: after, keys: text + "\r") }

  /// Agreeing to record what was typed, once all of it is shown.
  static let agree = Keystrokes(after: "登记吗？", keys: "\r")

  /// Ctrl-C, and the end of input at the beginning of a line.
  static func interrupt(after: String? = nil) -> Keystrokes { Keystrokes(after: after, keys: "\u{03}") }
  static func endOfInput(after: String? = nil) -> Keystrokes { Keystrokes(after: after, keys: "\u{04}") }
}

extension Keystrokes {
  init(stringLiteral value: String) { self = .line(value) }
}

/// What stood on the terminal when the program ended.
struct Screen {
  /// Everything written, control sequences and all, with the echo of what was typed.
  var raw: String
  var status: Int32
  /// How many of the keystrokes the program did not wait for.
  var untyped: Int

  /// The lines as a person sees them: colours left out, of lines overwritten in place (progress) the last state.
  var lines: [String] {
    let control = #/\u{1B}(?:\[[0-9;?]*[ -\/]*[@-~]|\][^\u{07}\u{1B}]*(?:\u{07}|\u{1B}\\)|[()][A-Z0-9])/#
    let plain = raw.replacing(control.matchingSemantics(.unicodeScalar), with: "")
    var lines = plain.physicalLines.map { line in
      line.unicodeScalars.split(separator: "\r").last.map(String.init) ?? ""
    }
    if lines.last == "" { lines.removeLast() }
    return lines
  }

  var text: String { lines.joined(separator: "\n") }
}

extension Sandbox {
  /// Runs the binary on a terminal of its own; throws with the screen so far if it does not end in time.
  ///
  /// - Parameters:
  ///   - variables: set beside the sandbox's environment, such as `NO_COLOR`. There is no pager unless one is set.
  ///   - without: variables that are not set.
  func terminal(
    _ arguments: [String], typing keystrokes: [Keystrokes] = [], columns: Int = 100, rows: Int = 40,
    variables: [String: String] = [:], without: Set<String> = [], seconds: Int = 20
  ) async throws -> Screen {
    struct Request: Encodable {
      var command: [String], environment: [String: String], typing: [Keystrokes], columns: Int, rows: Int, seconds: Int
    }
    struct Reply: Decodable { var raw: Data, status: Int32, untyped: Int, late: Bool }

    let variables = environment.merging(["TERM": "xterm-256color", "FOIA_PAGER": "cat"]) { $1 }
      .merging(variables) { $1 }.filter { !without.contains($0.key) }
    let request = Request(
      command: [binary.path] + arguments, environment: variables, typing: keystrokes, columns: columns, rows: rows,
      seconds: seconds * Self.patience)
    let json = String(decoding: try JSONEncoder().encode(request), as: UTF8.self)
    let beside = home.deletingLastPathComponent()
    let names = ["reply", "trouble"].map { beside.appending(path: "\($0)-\(UUID().uuidString)") }
    let status = try await launch(
      ["python3", "-c", Sandbox.terminalDriver, json], seconds: seconds + 10,
      output: Sandbox.emptyFile(names[0]), errors: Sandbox.emptyFile(names[1]))
    guard status == 0 else {
      let trouble = String(decoding: try Data(contentsOf: names[1]), as: UTF8.self)
      throw StoryFault(description: "The terminal could not be made (python3 is needed): \(status)\n\(trouble)")
    }
    let reply = try JSONDecoder().decode(Reply.self, from: Data(contentsOf: names[0]))
    let screen = Screen(
      raw: String(decoding: reply.raw, as: UTF8.self), status: reply.status, untyped: reply.untyped)
    guard !reply.late else {
      let command = (["foia"] + arguments).joined(separator: " ")
      throw StoryFault(description: "`\(command)` did not end within \(seconds) s; on the screen:\n\(screen.text)")
    }
    try await expectCleanRecord()
    return screen
  }

  /// Looks through everything on record after somebody typed: it holds no control character but the line ends of texts
  /// that keep them, and no character that was cut in two.
  private func expectCleanRecord() async throws {
    let looking = "[ ! -s foia.db ] || foia log --json --personal --no-pager | python3 -c '\(Self.recordReader)'"
    let answer = try await run(looking)
    guard answer.status == 0 else { throw StoryFault(description: "The record is not clean: \(answer.shown)") }
  }

  private static let recordReader = #"""
    import json, sys, unicodedata
    def look(value, place):
        if isinstance(value, dict):
            for key in value: look(value[key], key)
        elif isinstance(value, list):
            for one in value: look(one, place)
        elif isinstance(value, str):
            lines = place in ("details", "note")
            bad = [c for c in value if unicodedata.category(c) in ("Cc", "Co", "Cs") and not (lines and c == "\n") or c == "\ufffd"]
            if bad: sys.exit(f"{place}: {bad}")
    text = sys.stdin.read()
    if text: look(json.loads(text), "")
    """#

  /// Forks with a controlling terminal, types when the time has come, prints what stood on it as JSON.
  private static let terminalDriver = #"""
    import base64, fcntl, json, os, pty, select, signal, struct, sys, termios, time

    request = json.loads(sys.argv[1])
    child, terminal = pty.fork()
    if child == 0:
        fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", request["rows"], request["columns"], 0, 0))
        os.execve(request["command"][0], request["command"], request["environment"])

    def sleeping():
        try:
            for task in os.listdir(f"/proc/{child}/task"):
                with open(f"/proc/{child}/task/{task}/stat") as stat:
                    if stat.read().rpartition(")")[2].split()[0] != "S":
                        return False
        except OSError:
            pass
        return True

    # An editor draws the prompt again with what was typed; the next one stands on a line below, and nothing more comes.
    def awaited(after):
        since = bytes(raw[seen:])
        below = since.find(b"\n") if entered else 0
        return below >= 0 and after.encode() in since[below:] and now - written > 0.1

    typing = request["typing"]
    raw, seen, entered = bytearray(), 0, False
    started = written = time.monotonic()
    late = False
    while True:
        if select.select([terminal], [], [], 0.02)[0]:
            try:
                piece = os.read(terminal, 65536)
            except OSError:
                piece = b""
            if not piece:
                break
            raw += piece
            written = time.monotonic()
        now = time.monotonic()
        if now - started > request["seconds"]:
            late = True
            os.kill(child, signal.SIGKILL)
            break
        if typing:
            after = typing[0].get("after")
            ready = now - written > 0.15 and sleeping() if after is None else awaited(after)
            if ready:
                seen, keys = len(raw), typing.pop(0)["keys"]
                entered = keys.endswith("\r")
                os.write(terminal, keys.encode())
                written = time.monotonic()
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    json.dump({"raw": base64.b64encode(raw).decode(), "status": status if status >= 0 else 128 - status,
               "untyped": len(typing), "late": late}, sys.stdout)
    """#
}
