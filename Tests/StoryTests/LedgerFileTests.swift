// Files that are not what they should be, are in use, or are used by many at once.

import Foundation
import Testing

@Suite("The ledger's file")
struct LedgerFileTests {
  /// A file the program must not work on, and what it has to say about it.
  struct Bad: Sendable, CustomTestStringConvertible {
    var testDescription: String
    /// Makes the file `foia.db` of a sound ledger into the bad one.
    var making: String
    var wayOut: Word
  }

  private static let bad = [
    Bad(
      testDescription: "of a newer version", making: "sqlite3 foia.db 'PRAGMA user_version = 99'",
      wayOut: Word(zh: "升级", en: "update")),
    Bad(
      testDescription: "a text file", making: "echo 这是一份说明 > foia.db",
      wayOut: Word(zh: "--db", en: "--db")),
    Bad(testDescription: "an empty file", making: ": > foia.db", wayOut: Word(zh: "foia init", en: "foia init")),
    Bad(
      testDescription: "another program's SQLite file",
      making: "rm foia.db; sqlite3 foia.db 'CREATE TABLE application (id); INSERT INTO application VALUES (1)'",
      wayOut: Word(zh: "--db", en: "--db")),
    Bad(
      testDescription: "damaged in the middle",
      making: "size=$(stat -c %s foia.db); tr '\\0' '\\377' < /dev/zero | "
        + "dd of=foia.db bs=4096 seek=2 count=$((size / 4096 - 2)) conv=notrunc iflag=fullblock status=none",
      wayOut: Word(zh: "备份", en: "backup")),
    Bad(
      testDescription: "cut off", making: "truncate -s 50% foia.db 2> /dev/null || truncate -s 20000 foia.db",
      wayOut: Word(zh: "备份", en: "backup")),
  ]

  @Test("A bad file is refused with its name and the way out, and not touched", arguments: bad, Story.Language.both)
  func badFile(bad: Bad, language: Story.Language) async throws {
    let sandbox = try await Sandbox.withLedger(language, holding: 50)
    try await sandbox.need("sqlite3")
    try await sandbox.must("\(bad.making); cp foia.db before")
    for command in ["list", "log", "show 2024-1", "report 2024", "export", "close 2024-1 --outcome granted"] {
      let answer = try await sandbox.run("foia \(command)")
      let said = answer.lines.joined(separator: "\n")
      #expect(answer.status == 1, "foia \(command): \(said)")
      #expect(answer.errors(language).count == 1, "foia \(command): \(said)")
      #expect(said.contains("~/foia.db") && said.contains(bad.wayOut[language]), "foia \(command): \(said)")
    }
    try await sandbox.must("cmp foia.db before")
    #expect(try await sandbox.must("ls -A") == ["before", "foia.db"])
  }

  @Test("A folder or a device in the ledger's place is refused", arguments: [".", "/dev/null"], Story.Language.both)
  func noFile(path: String, language: Story.Language) async throws {
    let sandbox = try Sandbox(binary: Project.binary(), language: language)
    let answer = try await sandbox.run("foia --db \(path) list")
    #expect(answer.status == 1 && answer.errors(language).count == 1 && answer.lines.count == 1)
  }

  @Test(
    "A pipe or a folder where SQLite needs a file is named, and nobody waits for it", arguments: Story.Language.both)
  func pipes(language: Story.Language) async throws {
    let sandbox = try await Sandbox.withLedger(language, holding: 1)
    for suffix in ["-journal", "-wal", "-shm"] {
      for making in ["mkfifo", "mkdir"] {
        try await sandbox.must("\(making) foia.db\(suffix)")
        for command in ["list", "new -a 李四 -k person -r today -c fax -s x", "check", "backup b.db"] {
          let answer = try await sandbox.run("foia \(command)", seconds: 5)
          #expect(answer.status == 1 && answer.errors(language).count == 1, "\(command): \(answer.lines)")
          #expect(answer.lines.first?.contains("~/foia.db\(suffix)") == true, "\(command): \(answer.lines)")
        }
        try await sandbox.must("rm -r foia.db\(suffix)")
      }
    }
    try await sandbox.must("mkfifo p.db report-2024.txt; ln -s nowhere l.db")
    for command in [
      "--db p.db list", "--db p.db new -a 李四 -k person -r today -c fax -s x", "--db p.db init --agency A",
      "--db l.db init --agency A", "restore p.db --yes", "doctor --salvage p.db", "backup p.db",
    ] {
      let answer = try await sandbox.run("foia \(command)", seconds: 5)
      #expect(answer.status == 1 && answer.errors(language).count == 1, "\(command): \(answer.lines)")
    }
    try await sandbox.must("foia year-end 2024", seconds: 5)
    try await sandbox.must("mkdir -p .config/foia; mkfifo .config/foia/config; chmod 777 .")
    #expect(try await sandbox.run("foia list", seconds: 5).lines.first?.contains("safe-ledger") == true)
    #expect(try await sandbox.must("foia log --db foia.db | wc -l") == ["3"])
  }

  @Test("That a file lacks its end is found by the check", arguments: Story.Language.both)
  func cutOff(language: Story.Language) async throws {
    let sandbox = try await Sandbox.withLedger(language, holding: 300)
    try await sandbox.must("truncate -s -4096 foia.db")
    let answer = try await sandbox.run("foia check")
    #expect(answer.status == 4 && answer.lines.first?.hasPrefix("R2") == true, "\(answer.lines)")
    let json = try await sandbox.run("foia check --json > found; echo $?; python3 -m json.tool found | grep -c R2")
    #expect(json.lines == ["4", "1"])
    try await sandbox.must("foia doctor --salvage saved.db; foia check R1 R2 --db saved.db")
  }

  @Test("A locked ledger is waited for, then refused with the way out", arguments: Story.Language.both)
  func locked(language: Story.Language) async throws {
    let sandbox = try await Sandbox.withLedger(language, holding: 1)
    try await sandbox.need("sqlite3")
    let script = """
      (echo 'BEGIN EXCLUSIVE;'; echo '.shell touch locked'; exec sleep 40) | sqlite3 foia.db &
      until [ -e locked ]; do sleep 0.05; done
      foia new -a 李四 -k person -r today -c fax -s x > new 2>&1 & one=$!
      foia list > list 2>&1 & two=$!
      wait $one; echo $?; wait $two; echo $?
      cat new list; kill %1; wait
      foia log | wc -l
      """
    let answer = try await sandbox.run(script)
    let errors = answer.errors(language)
    #expect(answer.lines.filter { !errors.contains($0) && !$0.contains("Terminated") } == ["1", "1", "3"])
    let word = Word(zh: "稍后再试", en: "try again")
    #expect(errors.count == 2 && errors.allSatisfy { $0.contains("~/foia.db") && $0.contains(word[language]) })
    // Who keeps it, with the number of its process and for how long, told from outside the program.
    let who = Word(
      zh: #"（sqlite3，进程号 [0-9]+，已运行 [0-9]+ 秒）"#, en: #" \(sqlite3, process [0-9]+, running for [0-9]+ s\)"#)
    #expect(errors.allSatisfy { $0.range(of: who[language], options: .regularExpression) != nil }, "\(errors)")
  }

  @Test("A ledger that is free again within seconds is simply waited for")
  func brieflyLocked() async throws {
    let sandbox = try await Sandbox.withLedger(holding: 1)
    try await sandbox.need("sqlite3")
    let script = """
      (echo 'BEGIN EXCLUSIVE;'; echo '.shell touch locked'; sleep 2) | sqlite3 foia.db &
      until [ -e locked ]; do sleep 0.05; done
      foia new -a 李四 -k 自然人 -r 今天 -c 传真 -s 某事
      """
    #expect(try await sandbox.must(script).first?.hasPrefix("已登记 2025") == true)
  }

  @Test("A bad row in the middle of a hundred thousand is named, and nothing is imported")
  func badRowAmongMany() async throws {
    let sandbox = try await Sandbox.withLedger()
    try sandbox.write(CanonicalFile.rows(100_000, badLine: 50_000), to: "台账.csv")
    try await sandbox.must("cp foia.db before")
    let answer = try await sandbox.run("foia import 台账.csv", seconds: 120)
    #expect(answer.status == 1)
    #expect(answer.lines.first?.hasPrefix("错误：第50000行：") == true && answer.lines.count == 2)
    #expect(answer.lines.first?.contains("2024-02-30") == true)
    try await sandbox.must("cmp foia.db before")
    #expect(try await sandbox.must("foia list 2>&1").count == 1)
  }

  @Test("Thirty-two applications logged at once get the numbers 1 to 32")
  func manyAtOnce() async throws {
    let sandbox = try await Sandbox.withLedger()
    let script = """
      for i in $(seq 32); do foia new -a 李四 -k 自然人 -r 今天 -c 传真 -s "事项$i" > "said.$i" 2>&1 & all+=($!); done
      for one in "${all[@]}"; do wait "$one" || echo "failed $?"; done
      foia list --json | grep -o '"number": "[^"]*"' | cut -d '"' -f 4
      """
    let numbers = (1...32).map { "2025-00" + ($0 < 10 ? "0" : "") + "\($0)" }
    let answer = try await sandbox.run(script, seconds: 120)
    #expect(answer.lines == numbers)
    #expect(try await sandbox.must("foia log | cut -d ' ' -f 1") == (1...33).map { "#\($0)" })
    #expect(try await sandbox.must("cat said.* | grep -o '已登记 2025-[0-9]*' | sort -u | wc -l") == ["32"])
  }

  @Test("An import killed half-way leaves the ledger as it was")
  func killed() async throws {
    let sandbox = try await Sandbox.withLedger(holding: 3)
    try await sandbox.need("sqlite3")
    try sandbox.write(CanonicalFile.rows(100_000), to: "台账.csv")
    let script = """
      foia log > before
      foia import 台账.csv & import=$!
      until [ -s foia.db-journal ] || ! kill -0 $import 2> /dev/null; do sleep 0.01; done
      kill -9 $import && wait $import 2> /dev/null; echo "import $?"
      [ -s foia.db-journal ] && echo "half-way"
      foia log | cmp - before && sqlite3 foia.db 'PRAGMA integrity_check'
      foia new -a 李四 -k 自然人 -r 2024-03-01 -c 传真 -s 某事 2>/dev/null | grep -o '已登记 2024-0004'; ls -A
      """
    let answer = try await sandbox.run(script, seconds: 120)
    let said = answer.lines.filter { !$0.contains("Killed") }
    #expect(said == ["import 137", "half-way", "ok", "已登记 2024-0004", "before", "foia.db", "台账.csv"])
  }
}
