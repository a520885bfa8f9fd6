// A file that is not as the program makes it, one whose making was interrupted, and one with a hot journal that cannot be
// written.

import Foundation
import Testing

@Suite("A ledger's file that somebody or something has changed")
struct FileGuardTests {
  /// What is done to a sound `foia.db`, what the check then names it by, and a word of the way out.
  struct Change: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var making: String
    var named: Word
    var wayOut: Word
  }

  private static let backup = Word(zh: "备份", en: "backup")

  private static let changes = [
    Change(
      testDescription: "a guard that is gone", making: "sqlite3 foia.db 'DROP TRIGGER entry_is_never_changed'",
      named: Word(zh: "缺少触发器 entry_is_never_changed", en: "the trigger entry_is_never_changed is missing"),
      wayOut: backup),
    Change(
      testDescription: "a table that holds the head of the log", making: "sqlite3 foia.db 'DROP TABLE head'",
      named: Word(zh: "缺少表 head", en: "the table head is missing"), wayOut: backup),
    Change(
      testDescription: "a name with control characters",
      making: "sqlite3 foia.db \"CREATE TABLE \\\"a$(printf '\\033')[2Jb\\\" (x)\"",
      named: Word(zh: "多出表 a [2Jb", en: "the table a [2Jb is not one of ours"), wayOut: backup),
    Change(
      testDescription: "another journal mode", making: "sqlite3 foia.db 'PRAGMA journal_mode = WAL' > /dev/null",
      named: Word(zh: "日志模式是 wal", en: "its journal mode is wal"),
      wayOut: Word(zh: "PRAGMA journal_mode = DELETE", en: "PRAGMA journal_mode = DELETE")),
    Change(
      testDescription: "permissions for others", making: "chmod 644 foia.db",
      named: Word(zh: "文件权限是 0644", en: "its permissions are 0644"),
      wayOut: Word(zh: "chmod 600", en: "chmod 600")),
  ]

  @Test(
    "is read with a warning, named by the check, and not written", arguments: changes, Story.Language.both)
  func changed(change: Change, language: Story.Language) async throws {
    let sandbox = try await Sandbox.withLedger(language, holding: 2)
    try await sandbox.need("sqlite3")
    try await sandbox.must(change.making)
    let (named, wayOut) = (change.named[language], change.wayOut[language])
    let warning = Word(zh: "提醒：", en: "warning: ")[language]
    let before = try await sandbox.must("sqlite3 foia.db .dump | sha256sum")

    let show = try await sandbox.run("foia show 2024-1 2>&1 > shown; cat shown | wc -l")
    #expect(show.status == 0 && show.lines.count == 2, "\(show.lines)")
    #expect(show.lines[0].hasPrefix(warning) && show.lines[0].contains(named), "\(show.lines)")

    let check = try await sandbox.run("foia check R6 2> said")
    #expect(check.status == 4 && check.lines.contains { $0.contains(named) && $0.contains(wayOut) }, "\(check.lines)")

    for command in [
      "new -a 李四 -k person -r today -c fax -s x", "close 2024-1 --outcome granted", "check --rebuild",
    ] {
      let answer = try await sandbox.run("foia \(command)")
      #expect(answer.status == 1 && answer.errors(language).count == 1, "foia \(command): \(answer.lines)")
      let said = answer.errors(language).joined()
      #expect(said.contains(named) && said.contains(wayOut), "foia \(command): \(answer.lines)")
    }
    #expect(try await sandbox.must("sqlite3 foia.db .dump | sha256sum") == before)
  }

  /// What a `foia init` that was killed can leave, or a `touch`.
  private static let makings = [
    ": > foia.db",
    """
    sqlite3 foia.db "PRAGMA cache_size = 2; BEGIN; CREATE TABLE kind (x);
    INSERT INTO kind SELECT randomblob(4000) FROM (VALUES (1), (2), (3), (4), (5), (6), (7), (8), (9));" \
      '.shell mkdir half; cp foia.db foia.db-journal half' && mv half/* . && rmdir half && [ -s foia.db ] && [ -s foia.db-journal ]
    """,
  ]

  @Test("is taken by init where its making was interrupted", arguments: makings, Story.Language.both)
  func unfinished(making: String, language: Story.Language) async throws {
    let sandbox = try Sandbox(binary: Project.binary(), language: language)
    try await sandbox.need("sqlite3")
    try await sandbox.must("umask 022; " + making)
    let list = try await sandbox.run("foia list")
    #expect(list.status == 1 && list.lines.count == 1, "\(list.lines)")
    #expect(list.lines.first?.contains("foia init") == true, "\(list.lines)")
    try await sandbox.must("foia init --agency 某局")
    #expect(try await sandbox.must("stat -c %a foia.db; ls -A; foia log | wc -l") == ["600", "foia.db", "1"])
    let again = try await sandbox.run("foia init --agency 某局")
    #expect(again.status == 1 && again.errors(language).count == 1)
  }

  @Test(
    "is not taken by init where anything is in it", arguments: ["echo x > foia.db", "mkdir foia.db", "ln -s a foia.db"])
  func notTaken(making: String) async throws {
    let sandbox = try Sandbox(binary: Project.binary())
    try await sandbox.must(making + "; : > a; ls -lA --time-style=+ > ../before")
    let answer = try await sandbox.run("foia init --agency 某局")
    #expect(answer.status == 1 && answer.errors(.zh).count == 1, "\(answer.lines)")
    try await sandbox.must("ls -lA --time-style=+ | cmp - ../before")
  }

  @Test("is said to be interrupted where a hot journal cannot be written", arguments: Story.Language.both)
  func hotJournal(language: Story.Language) async throws {
    let sandbox = try await Sandbox.withLedger(language, holding: 50)
    try await sandbox.need("sqlite3")
    try await sandbox.must(
      """
      mkdir 只读; sqlite3 foia.db "PRAGMA cache_size = 2; BEGIN; UPDATE application SET subject = hex(randomblob(3000));" \
        '.shell cp foia.db foia.db-journal 只读'
      [ -s 只读/foia.db-journal ]; chmod 600 只读/foia.db*
      """)
    let answer = try await sandbox.run(
      mounting: #"mount --bind "$1" "$1"; mount -o remount,bind,ro "$1""#, on: "只读",
      then: "foia list; echo $?; mkdir ../copy; cp foia.db foia.db-journal ../copy; cd ../copy; foia list | wc -l")
    let word = Word(zh: "中断", en: "interrupted")[language]
    #expect(answer.lines.count == 3 && Array(answer.lines.dropFirst()) == ["1", "51"], "\(answer.lines)")
    #expect(answer.lines[0].contains(word) && answer.lines[0].contains("foia.db-journal"), "\(answer.lines)")
  }
}
