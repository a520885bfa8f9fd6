// The process itself: where its arguments come from, and what it leaves behind where it is ended.

import Foundation
import Testing

@Suite("The process")
struct ProcessTests {
  @Test("Without /proc the command line is the one that was typed")
  func withoutProc() async throws {
    let sandbox = try await Sandbox.withLedger(.en, holding: 2)
    let answer = try await sandbox.run(
      mounting: "mount -t tmpfs none /proc", on: "inside",
      then: """
        foia --db ../foia.db show 2024-1 --json | grep -c '^  "number": "2024-0001"'
        foia nonsense; echo "status $?"
        """)
    #expect(answer.lines.first == "1" && answer.lines.last == "status 64", "\(answer.lines)")
  }

  @Test("It writes no core file, whatever the limits of the shell are")
  func noCore() async throws {
    let sandbox = try await Sandbox.withLedger(.en)
    let answer = try await sandbox.run(
      """
      ulimit -c unlimited 2>/dev/null; mkfifo pipe; exec 9<>pipe
      foia new --from - <&9 & pid=$!
      for try in $(seq 200); do [[ $(readlink "/proc/$pid/exe") == */foia ]] && break; sleep 0.02; done
      sleep 0.2; grep 'Max core' "/proc/$pid/limits" | tr -s ' ' | cut -d' ' -f5,6; kill "$pid"
      """)
    #expect(answer.lines.contains("0 0"), "\(answer.lines)")
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
}
