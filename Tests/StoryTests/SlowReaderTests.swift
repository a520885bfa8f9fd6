// Readers that stand still keep nobody from recording; and where several must not record at once, that is said.

import Foundation
import Testing

@Suite("Slow readers")
struct SlowReaderTests {
  @Test(
    "Nobody waits for an answer that is not read to its end",
    arguments: [
      "check --json", "check --full --json", "list --json", "list --json --as-of 2025-03-03", "log --json", "log",
      "export",
      "export --format json", "due --json", "status --json", "why 2024 new total --json", "find 李四 --json",
    ])
  func unread(command: String) async throws {
    let sandbox = try await Sandbox.withLedger(holding: 2000)
    let answer = try await sandbox.run(
      """
      mkfifo pipe; exec 9<>pipe; foia \(command) >&9 & reader=$!
      read -r line <&9; read -r line <&9
      foia new -a 王五 -k 自然人 -r 今天 -c 传真 -s 某事 | grep -c 已登记; echo "new ${PIPESTATUS[0]}"
      kill -0 $reader && echo reading; kill $reader
      """)
    #expect(answer.lines.prefix(3) == ["1", "new 0", "reading"], "\(answer.lines)")
  }

  @Test("A check that is stopped while it copies the ledger keeps nobody from recording")
  func stopped() async throws {
    let sandbox = try await Sandbox.withLedger(.en, holding: 1000)
    try await sandbox.need("python3", "strace")
    let script = """
      import os, signal, subprocess, time
      def begin():
          # In a group of its own within this session: what has no terminal would not be stopped otherwise.
          os.setpgrp()
          signal.pthread_sigmask(signal.SIG_SETMASK, [])
          signal.signal(signal.SIGTSTP, signal.SIG_DFL)
      child = subprocess.Popen(["strace", "-f", "-o", "trace", "-e", "trace=pread64",
                                "-e", "inject=pread64:delay_enter=20000", "foia", "check"],
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, preexec_fn=begin)
      with ended(child):
          while not os.path.exists("trace") or open("trace").read().count("pread64") < 60:
              time.sleep(0.05)
          foia = traced(child.pid, "foia")
          os.kill(foia, signal.SIGTSTP)
          new = "foia new -a A -k person -r today -c fax -s x".split()
          print(subprocess.run(new, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode)
          state = [line for line in open(f"/proc/{foia}/status") if line.startswith("State:")]
          print("stopped" if "T" in state[0] or "t" in state[0].split()[1] else state)
          os.kill(foia, signal.SIGCONT)
          print(child.wait())
      """
    try sandbox.write(TracedProcess.python + script, to: "../stopped.py")
    #expect(try await sandbox.must("setsid --wait python3 ../stopped.py") == ["0", "stopped", "0"])
  }

  @Test("Whoever records while the ledger is restored waits, and is told what happened", arguments: Story.Language.both)
  func restoring(language: Story.Language) async throws {
    let sandbox = try await Sandbox.withLedger(language, holding: 1)
    try await sandbox.need("strace")
    let answer = try await sandbox.run(
      """
      foia backup b.db > /dev/null
      strace -f -o /dev/null -e inject=rename:delay_enter=1000000 foia restore b.db --yes > /dev/null 2>&1 &
      until ls foia.db.replaced-* > /dev/null 2>&1; do sleep 0.01; done
      foia new -a 李四 -k person -r today -c fax -s x; echo $?; wait
      foia new -a 李四 -k person -r today -c fax -s x > /dev/null && foia log | wc -l
      """)
    let errors = answer.errors(language)
    #expect(
      errors.count == 1 && errors.first?.contains(Word(zh: "被换成", en: "replaced")[language]) == true, "\(answer.lines)")
    #expect(answer.lines.filter { !errors.contains($0) } == ["1", "4"], "\(answer.lines)")
  }

  @Test("A check that has no room for its copy reads the ledger itself")
  func noRoom() async throws {
    let sandbox = try await Sandbox.withLedger(holding: 4000)
    let whole = try await sandbox.run("foia check R1 R2 | cat; echo ${PIPESTATUS[0]}")
    let limited = try await sandbox.run("ulimit -f 64; foia check R1 R2 | cat; echo ${PIPESTATUS[0]}")
    #expect(whole == limited && whole.lines.last == "0", "\(limited.lines)")
  }

  @Test(
    "On a network file system it is said that several must not record at once",
    arguments: [("nfs4", true), ("fuse.sshfs", true), ("ext4", false)], Story.Language.both)
  func network(system: (name: String, isTold: Bool), language: Story.Language) async throws {
    let sandbox = try await Sandbox.withLedger(language)
    // What the system says of its mounts is another text here.
    let answer = try await sandbox.run(
      mounting: "mount -t tmpfs none /proc", on: "inside",
      then: """
        device=$(stat -c %d .); mkdir /proc/self; ln -s "$(command -v foia)" /proc/self/exe
        place=$(( device >> 8 & 4095 )):$(( device & 255 | device >> 12 & 1048320 ))
        echo "36 35 $place / /mnt rw - \(system.name) server:/share rw" > /proc/self/mountinfo
        for command in 'init --agency x' check doctor; do foia $command 2>&1 | grep -c \(
          Word(zh: "网络文件系统", en: "network")[language]); done
        foia doctor | grep -c '\(system.name)'
        """)
    let told = system.isTold ? "1" : "0"
    #expect(answer.lines == [told, told, told, "1"], "\(answer.lines)")
  }
}
