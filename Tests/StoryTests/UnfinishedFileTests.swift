// Files that are being made when a signal comes: none is left behind.

import Foundation
import Testing

@Suite("Unfinished files")
struct UnfinishedFileTests {
  /// Runs foia on a disk so slow that it has not written when the signal comes, however busy the machine is; the signal is
  /// sent once an unfinished file is there. Lists the folder.
  private func list(after signal: String, during command: String, in sandbox: Sandbox) async throws -> [String] {
    try await sandbox.need("python3", "strace")
    let script = """
      import os, shlex, signal, subprocess, sys, time
      signal.pthread_sigmask(signal.SIG_SETMASK, [])
      signal.signal(signal.SIG\(signal), signal.SIG_DFL) if "\(signal)" != "KILL" else None
      child = subprocess.Popen(["strace", "-f", "-o", "/dev/null", "-e", "inject=fsync:delay_enter=45000000",
                                "foia"] + shlex.split(sys.argv[1]), start_new_session=True, stderr=subprocess.DEVNULL)
      with ended(child):
          while not [name for name in os.listdir(".") if name.endswith(".part")]:
              time.sleep(0.01)
          foia = traced(child.pid, "foia")
          time.sleep(0.3)
          os.kill(foia, signal.SIG\(signal))
          child.wait()
      """
    try sandbox.write(TracedProcess.python + script, to: "../slow.py")
    return try await sandbox.must("python3 ../slow.py '\(command)' && ls -A", seconds: 240)
  }

  @Test("A signal while a file is written leaves nothing behind", arguments: ["TERM", "INT", "HUP", "QUIT"])
  func signalled(signal: String) async throws {
    let sandbox = try await Sandbox.withLedger(holding: 1)
    #expect(try await list(after: signal, during: "report 2024 -o r.csv", in: sandbox) == ["foia.db"])
  }

  @Test(
    "Nor does it while a ledger, or a copy of one, is made",
    arguments: [
      "backup b.db", "--db new.db init --agency A", "doctor --salvage s.db", "restore foia.db --db other.db --yes",
    ])
  func signalledCopy(command: String) async throws {
    let sandbox = try await Sandbox.withLedger(holding: 1)
    let left = try await list(after: "TERM", during: command, in: sandbox)
    #expect(left == ["foia.db"], "\(left)")
    try await sandbox.must("foia backup b.db")
  }

  @Test("What a killed backup leaves behind is removed by the next")
  func killed() async throws {
    let sandbox = try await Sandbox.withLedger(holding: 1)
    let left = try await list(after: "KILL", during: "backup b.db", in: sandbox)
    #expect(left.count == 2 && left.first?.hasSuffix(".part") == true, "\(left)")
    try await sandbox.must("foia backup b.db")
    #expect(try await sandbox.must("ls -A") == ["b.db", "foia.db"])
  }
}
