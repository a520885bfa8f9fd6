import Foundation
import Testing

@testable import FoiaTerminal

@Suite("Whatever happens, the terminal is put back")
struct SignalTests {
  @Test(
    "A signal ends the program as it would otherwise",
    arguments: [
      SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGALRM, SIGUSR1, SIGABRT, SIGSEGV, SIGILL, SIGTRAP,
    ])
  func ending(signal: Int32) throws {
    let terminal = try PseudoTerminal(["：", "--lines"], variables: ["SWIFT_BACKTRACE": "enable=no"])
    try terminal.see("：")
    try terminal.type("\u{1B}[200~一\n二\n三\u{1B}[201~\u{1B}[A\u{1B}[A!")
    try terminal.see("!一")
    #expect(!terminal.isAsBefore && terminal.screen.announcesPastes)
    kill(terminal.child, signal)
    #expect(try terminal.end() & 0x7F == signal)
    #expect(terminal.isAsBefore)
    #expect(terminal.screen.text == "：!一\n二\n三" && terminal.screen.cursor == .init(row: 3, column: 0))
  }

  @Test(
    "A program that goes wrong or exits while it reads leaves the terminal as it was", arguments: ["crash", "exit"])
  func dying(word: String) throws {
    let terminal = try PseudoTerminal(["：", "--list"], variables: ["SWIFT_BACKTRACE": "enable=no"])
    try terminal.see("环评报告")
    try terminal.type(word)
    let status = try terminal.end()
    #expect(word == "exit" ? status == 7 << 8 : [SIGILL, SIGTRAP, SIGABRT].contains(status & 0x7F))
    #expect(terminal.isRestored)
  }

  @Test("A signal that is ignored stays ignored")
  func ignored() throws {
    let probe = try PseudoTerminal.probe
    let terminal = try PseudoTerminal(
      command: ["/bin/sh", "-c", "trap '' HUP; exec \"$0\" ：", probe], columns: 80, rows: 24)
    try terminal.see("：")
    kill(terminal.child, SIGHUP)
    terminal.rest(milliseconds: 100)
    try terminal.type("一\r")
    #expect(try terminal.answer() == "line:一")
    #expect(try terminal.end() == 0 && terminal.isAsBefore)
  }

  /// A terminal at which a shell waits, with the path of the probe in `PROBE`.
  private static func shell() throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      command: ["/bin/bash", "--norc", "--noprofile", "--noediting", "-i"], columns: 80, rows: 24,
      variables: ["PS1": "$ ", "PROBE": PseudoTerminal.probe, "LC_ALL": "C.UTF-8"])
    try terminal.see("$")
    return terminal
  }

  @Test("Stopped and continued by a shell, the answer goes on where it was", arguments: ["TSTP", "STOP"])
  func stopping(signal: String) throws {
    let terminal = try Self.shell()
    try terminal.type("$PROBE 姓名： --initial 张伟\r")
    try terminal.see("姓名：张伟")
    try terminal.type("强")
    try terminal.see("姓名：张伟强")
    _ = try Shell.run("pkill -\(signal) -P \(terminal.child)")
    try terminal.see("Stopped")
    if signal == "TSTP" { try terminal.wait { !$0.screen.announcesPastes } }
    try terminal.type("echo a$((1+1))b\r")
    try terminal.see("a2b")
    try terminal.type("fg\r")
    try terminal.wait { $0.screen.text.hasSuffix("姓名：张伟强") && $0.screen.announcesPastes }
    try terminal.type("\u{7F}明\r")
    #expect(try terminal.answer() == "line:张伟明")
    try terminal.type("echo b$((1+1))c\r")
    try terminal.see("b2c")
    #expect(terminal.screen.complaints.isEmpty && !terminal.screen.announcesPastes)
    try terminal.type("exit\r")
    #expect(try terminal.end() == 0)
  }

  @Test("The shell that started the program gets nothing of a paste")
  func shell() throws {
    let terminal = try Self.shell()
    try terminal.type("$PROBE 内容：\r")
    try terminal.see("内容：")
    try terminal.wait { $0.screen.announcesPastes }
    try terminal.type("一\recho ran$((1+1))\r三\r")
    #expect(try terminal.answer() == "line:一 echo ran$((1+1)) 三")
    try terminal.type("echo a$((1+1))b\r")
    try terminal.see("a2b")
    #expect(!terminal.screen.text.contains("ran2"))
    try terminal.type("exit\r")
    #expect(try terminal.end() == 0)
  }
}

@Suite("A person's own editor")
struct ExternalEditorTests {
  /// Runs the probe with an editor, presses Ctrl-X Ctrl-E and then Enter.
  private func edit(_ command: String, folder: String, arguments: [String] = ["--lines"]) throws -> (
    String, PseudoTerminal
  ) {
    let terminal = try PseudoTerminal(
      ["：", "--initial", "一\n二", "--editor", command] + arguments, variables: ["TMPDIR": folder])
    try terminal.see("二")
    try terminal.type("\u{18}\u{05}")
    try terminal.wait { !$0.screen.announcesPastes }
    try terminal.wait { $0.screen.announcesPastes }
    try terminal.type("\r")
    let answer = try terminal.answer()
    #expect(try terminal.end() == 0)
    #expect(terminal.isAsBefore, "\(terminal.screen.complaints) \(terminal.screen.text)")
    return (answer, terminal)
  }

  @Test("gets the text in a file for nobody else, and what it leaves is the text")
  func edits() throws {
    let folder = try Shell.folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let script = folder + "/my editor"
    try """
    #!/bin/sh
    sleep 0.2
    stat -c %a "$2" > "$0.mode"
    cp "$2" "$0.text"
    stty -a | grep -q ' icanon' && stty -a | grep -q ' echo ' && echo cooked > "$0.tty"
    printf '%s\\r\\n\\t\\033[31m三\\n' "$1" >> "$2"
    """.write(toFile: script, atomically: true, encoding: .utf8)
    let (answer, terminal) = try edit("sh '\(script)' 旗", folder: folder)
    #expect(answer == "line:一\n二旗\n 三")
    #expect(try String(contentsOfFile: script + ".mode", encoding: .utf8) == "600\n")
    #expect(try String(contentsOfFile: script + ".text", encoding: .utf8) == "一\n二")
    #expect(try String(contentsOfFile: script + ".tty", encoding: .utf8) == "cooked\n")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".txt") } == [])
    #expect(terminal.screen.text == "：一\n二旗\n 三")
  }

  @Test("that fails changes nothing", arguments: ["sleep 0.2; false", "sleep 0.2; /nowhere/editor"])
  func fails(command: String) throws {
    #expect(try edit(command, folder: "/tmp").0 == "line:一\n二")
  }

  @Test("is not opened where the question does not allow it")
  func forbidden() throws {
    let terminal = try PseudoTerminal(["：", "--initial", "一"])
    try terminal.see("一")
    try terminal.type("\u{18}\u{05}二\r")
    #expect(try terminal.answer() == "line:一二")
  }

  @Test("leaves no file behind where the program is ended meanwhile")
  func ended() throws {
    let folder = try Shell.folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let terminal = try PseudoTerminal(
      ["：", "--initial", "一", "--editor", "sleep 3; true"], variables: ["TMPDIR": folder])
    try terminal.see("一")
    try terminal.type("\u{18}\u{05}")
    try terminal.wait { _ in (try? FileManager.default.contentsOfDirectory(atPath: folder))?.count == 1 }
    terminal.rest(milliseconds: 100)
    kill(terminal.child, SIGTERM)
    #expect(try terminal.end() & 0x7F == SIGTERM)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [])
    #expect(terminal.isAsBefore)
  }
}

/// Small things done beside the terminal.
enum Shell {
  static func run(_ command: String) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", command]
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  static func folder() throws -> String {
    let url = FileManager.default.temporaryDirectory.appending(path: "foia-editor-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    return url.path
  }
}
