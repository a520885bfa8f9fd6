// A file whose making was interrupted, and one with a hot journal that cannot be written.

import Foundation
import Testing

@Suite("A ledger's file that was left unfinished")
struct FileGuardTests {
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
    try await sandbox.must(making + "; : > a; ls -la --time-style=+ > before")
    let answer = try await sandbox.run("foia init --agency 某局")
    #expect(answer.status == 1 && answer.errors(.zh).count == 1, "\(answer.lines)")
    try await sandbox.must("ls -la --time-style=+ | cmp - before")
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
