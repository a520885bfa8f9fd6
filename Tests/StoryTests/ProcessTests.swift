// The process itself: where its arguments come from, and what it leaves behind where it is ended.

import Foundation
import Testing

@Suite("The process")
struct ProcessTests {
  @Test("Without /proc it says so, in both languages, and does nothing")
  func withoutProc() async throws {
    let sandbox = try await Sandbox.withLedger(.en, holding: 2)
    let answer = try await sandbox.run(
      mounting: "mount -t tmpfs none /proc", on: "inside",
      then: #"foia --db ../foia.db show 2024-1 --json; echo "status $?""#)
    #expect(answer.lines.count == 3 && answer.lines.last == "status 1", "\(answer.lines)")
    #expect(answer.lines[0].hasPrefix("错误：没有挂载 /proc") && answer.lines[1].hasPrefix("error: /proc is not mounted"))
  }

  @Test("It writes no core file, whatever the limits of the shell are")
  func noCore() async throws {
    let sandbox = try await Sandbox.withLedger(.en)
    let answer = try await sandbox.run(
      """
      ulimit -c unlimited 2>/dev/null; mkfifo pipe; exec 9<>pipe
      foia new --from - <&9 & pid=$!
      for try in $(seq 200); do [[ $(readlink "/proc/$pid/exe") == */foia ]] && break; sleep 0.02; done
      for try in $(seq 200); do
        limits=$(grep 'Max core' "/proc/$pid/limits" | tr -s ' ' | cut -d' ' -f5,6)
        [[ $limits == '0 0' ]] && break; sleep 0.02
      done
      echo "$limits"; kill "$pid"
      """)
    #expect(answer.lines.contains("0 0"), "\(answer.lines)")
  }

  @Test("Other programs of the same account cannot look into it", .enabled(if: OwnershipTests.isRoot))
  func untraceable() async throws {
    let sandbox = try await Sandbox.withReadableBinary()
    let account = "setpriv --reuid 60005 --regid 60005 --clear-groups"
    let answer = try await sandbox.run(
      """
      mkfifo pipe; exec 9<>pipe
      for program in '\(sandbox.readable) new --from -' cat; do
        \(account) $program <&9 & pid=$!
        while grep -qE 'setpriv|bash' "/proc/$pid/comm"; do sleep 0.02; done
        for try in $(seq 50); do
          \(account) head -c 1 "/proc/$pid/environ" > read 2> refused || break
          sleep 0.02
        done
        grep -c denied refused; kill "$pid"
      done
      """)
    #expect(answer.lines.filter { ["0", "1"].contains($0) } == ["1", "0"], "\(answer.lines)")
  }

  @Test(
    "What an argument would do to the terminal is written out, also where a file is named",
    arguments: Story.Language.both)
  func controlSequences(language: Story.Language) async throws {
    let sandbox = try await Sandbox.withLedger(language, holding: 1)
    for command in [
      "foia import $'\\e[31m.csv'", "foia close 1 --outcome $'\\e]0;x\\a'", "foia $'\\e[2J'", "foia show 1 $'\\e[2J'",
      "foia --db $'a\\nb/\\e' list", "foia report 2024 --format csv -o $'\\e[31m.csv'", "foia list --$'\\e'",
      "foia init $'\\e[31m' --agency 某局", "foia check $'\\e'", "foia stats --quarter $'\\e'",
    ] {
      let answer = try await sandbox.run(command)
      let text = answer.lines.joined(separator: "\n")
      // The sandbox shows what was printed as control characters by their pictures.
      #expect(!text.unicodeScalars.contains { (0x2400...0x2421).contains($0.value) }, "\(command): \(text)")
      #expect(text.contains("^["), "\(command): \(text)")
      #expect(answer.lines.count <= 2, "\(command): \(text)")
    }
  }

  @Test(
    "What another program wrote into a ledger does nothing to the terminal",
    arguments: ["list", "show 1", "log", "find A"])
  func plantedSequences(command: String) async throws {
    let sandbox = try await Sandbox.withLedger(.en)
    try await sandbox.must("mkdir their; foia init their --agency B")
    try await sandbox.must("foia --db their/foia.db new -a 李四 -k person -r today -c fax -s SUBJECT")
    let plant = #"""
      import sqlite3
      ledger = sqlite3.connect("their/foia.db")
      guards = ledger.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
      for name, _ in guards: ledger.execute(f"DROP TRIGGER {name}")
      planted = "A\\u001b[2JB\\u001b]0;x\\u0007C\u009bmD\u202eE\\rF"
      ledger.execute("UPDATE entry SET payload = replace(payload, 'SUBJECT', ?)", [planted])
      for _, sql in guards: ledger.execute(sql)
      ledger.commit()
      """#
    try sandbox.write(plant, to: "../plant.py")
    try await sandbox.must("python3 ../plant.py")
    let screen = try await sandbox.terminal(["--db", "their/foia.db"] + command.split(separator: " ").map(String.init))
    let colours = /\u{1B}\[(31|33|2|1|0)m/.matchingSemantics(.unicodeScalar)
    let shown = screen.raw.replacing(colours, with: "").replacing("\r\n", with: "\n").unicodeScalars
    #expect(screen.status == 0 && shown.contains("^"), "\(screen.text)")
    #expect(!shown.contains { $0.value < 0x20 && $0 != "\n" || [0x9B, 0x202E].contains($0.value) }, "\(screen.raw)")
  }

  @Test("It opens no connection, whatever it does")
  func noNetwork() async throws {
    let sandbox = try await Sandbox.withLedger(.en, holding: 3)
    try await sandbox.need("strace", "python3")
    func calls(_ line: String) async throws -> [String] {
      try await sandbox.must("strace -f -qq -e trace=%network -o ../calls \(line) > /dev/null 2>&1; cat ../calls")
    }
    #expect(try await !calls("python3 -c 'import socket; socket.socket()'").isEmpty)
    for command in [
      "new -a 李四 -k person -r today -c fax -s x", "close 1 --outcome granted", "list", "status -o s.html",
      "report 2024 --format docx -o r.docx", "export --personal", "backup b.db", "restore b.db --yes", "check --full",
      "erase 1 --reason x --yes", "doctor", "--version",
    ] {
      #expect(try await calls("foia \(command)") == [], "\(command)")
    }
  }
}
