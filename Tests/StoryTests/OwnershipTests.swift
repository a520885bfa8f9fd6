// Ledgers and files of other accounts. Only root can make them: other accounts run what FileOwnershipTests says of the rule.

import Foundation
import Testing

@Suite("Whose ledger it is")
struct OwnershipTests {
  /// Whether the tests can make files of another account.
  static let isRoot = geteuid() == 0

  @Test("A ledger in a folder where everybody may write is used when it is named, not when it is found")
  func openFolder() async throws {
    for language in Story.Language.both {
      let sandbox = try await Sandbox.withLedger(language, holding: 1)
      try await sandbox.must("chmod 1777 .; mkdir deeper; chmod 755 deeper")
      for folder in [".", "deeper"] {
        let answer = try await sandbox.run("cd \(folder); foia list")
        #expect(answer.status == 1 && answer.errors(language).count == 1, "\(answer.lines)")
        #expect(answer.lines.first?.contains("safe-ledger = ~/foia.db") == true)
        #expect(answer.lines.first?.contains("--db ~/foia.db") == true)
      }
      try await sandbox.must("foia --db foia.db list; cd deeper; FOIA_DB=../foia.db foia list")
      try await sandbox.must("mkdir -p .config/foia; echo \"safe-ledger = $PWD/foia.db\" > .config/foia/config")
      try await sandbox.must("foia list; cd deeper; foia list; XDG_CONFIG_HOME=$HOME/.config foia list")
      #expect(try await sandbox.run("XDG_CONFIG_HOME=$HOME/other foia list").status == 1)
    }
  }

  @Test(
    "A ledger of another account is refused with path, owner and way out, and read once it is named",
    .enabled(if: isRoot))
  func another() async throws {
    let sandbox = try await Sandbox.withLedger(.en, holding: 1)
    try await sandbox.must("cp foia.db before; chown 65534:4242 foia.db")
    let owner = try await sandbox.must("stat -c %U foia.db | sed 's/UNKNOWN/65534/'").first ?? ""
    for command in ["list", "new -a 李四 -k person -r today -c fax -s x", "report 2024"] {
      let answer = try await sandbox.run("foia \(command)")
      #expect(answer.status == 1 && answer.lines.count == 1, "\(answer.lines)")
      #expect(answer.lines.first?.contains("~/foia.db belongs to \(owner)") == true)
    }
    try await sandbox.must("cmp foia.db before; foia --db foia.db list")
    // Shared with a group of the caller, and with nobody else.
    let member = "setpriv --regid 4242 --clear-groups foia list"
    #expect(try await sandbox.run("chmod 664 foia.db; \(member)").status == 1)
    #expect(try await sandbox.run("chmod 660 foia.db; \(member)").status == 0)
    #expect(try await sandbox.run("foia list").status == 1)
  }

  @Test("A link that another account laid is not followed, to a ledger or to an output", .enabled(if: isRoot))
  func links() async throws {
    let sandbox = try await Sandbox.withLedger(.en, holding: 1)
    try await sandbox.must(
      "echo old > secret; ln -s secret r.csv; ln -s foia.db other.db; ln -s nowhere new.csv; mkfifo pipe")
    try await sandbox.must("chown -h 65534 r.csv other.db new.csv pipe")
    for command in ["report 2024 -o r.csv", "report 2024 -o new.csv", "--db other.db list", "report 2024 -o pipe"] {
      let answer = try await sandbox.run("foia \(command)", seconds: 5)
      #expect(answer.status == 1 && answer.lines.count == 1, "\(command): \(answer.lines)")
      #expect(answer.lines.first?.contains("laid by") == true, "\(answer.lines)")
    }
    try await sandbox.must(
      "grep old secret; chown -h 0 r.csv other.db; foia --db other.db list; foia report 2024 -o r.csv")
    #expect(
      try await sandbox.must("ls -A; stat -c %F r.csv; grep -c old secret || true").suffix(2) == ["symbolic link", "0"])
  }

  @Test(
    "A template that another account laid beside the ledger is not used, but where it is named", .enabled(if: isRoot))
  func templates() async throws {
    let sandbox = try await Sandbox.withLedger(.en, holding: 1)
    try await sandbox.must("foia letter --templates templates; foia letter 1 | grep -q receipt")
    for change in ["chown 65534 templates/receipt.docx", "chmod 777 templates", "chmod 666 templates/receipt.docx"] {
      try await sandbox.must(change)
      let answer = try await sandbox.run("foia letter 1 receipt")
      #expect(answer.status == 1 && answer.lines.count == 1, "\(change): \(answer.lines)")
      #expect(answer.lines.first?.contains("templates/receipt.docx: somebody else") == true, "\(answer.lines)")
      try await sandbox.must("foia letter 1 receipt --plain; foia letter 1 receipt --template templates/receipt.docx")
      try await sandbox.must("chown 0 templates/receipt.docx; chmod 755 templates; chmod 600 templates/receipt.docx")
    }
    try await sandbox.must(
      "mv templates/receipt.docx own.docx; ln -s ../own.docx templates/receipt.docx; foia letter 1 receipt; "
        + "chown -h 65534 templates/receipt.docx")
    #expect(try await sandbox.run("foia letter 1 receipt").lines.first?.contains("laid by") == true)
    try await sandbox.must("rm templates/receipt.docx; mkfifo templates/receipt.docx")
    #expect(try await sandbox.run("foia letter 1 receipt", seconds: 5).status == 1)
  }

  @Test("A profile that another account laid beside the ledger is not used", .enabled(if: isRoot))
  func profiles() async throws {
    let sandbox = try await Sandbox.withLedger(.en, holding: 1)
    try await sandbox.must(
      "mkdir profiles; printf 'column No = number\\n' > profiles/own.txt; foia export --profile own")
    for change in ["chown 65534 profiles/own.txt", "chmod 777 profiles", "chmod 666 profiles/own.txt"] {
      try await sandbox.must(change)
      let answer = try await sandbox.run("foia export --profile own")
      #expect(answer.status == 1 && answer.lines.count == 1, "\(change): \(answer.lines)")
      #expect(answer.lines.first?.contains("somebody else could have put profiles/own.txt") == true, "\(answer.lines)")
      try await sandbox.must("chown 0 profiles/own.txt; chmod 755 profiles; chmod 600 profiles/own.txt")
    }
    try await sandbox.must("foia export --profile own")
  }

  @Test("A shared ledger, its folder and its journal are open to the group, and to nobody else")
  func shared() async throws {
    let sandbox = try Sandbox(binary: Project.binary(), language: .en)
    let group = try await sandbox.must("id -gn").first ?? ""
    let said = try await sandbox.must("umask 077; foia init made --agency A --shared \(group)")
    #expect(said.last == "The members of \(group) can use it: the ledger has mode 660, its folder ~/made mode 2770")
    #expect(try await sandbox.must("stat -c '%a %G' made made/foia.db") == ["2770 \(group)", "660 \(group)"])
    try await sandbox.must("mkdir -m 777 there; foia init there --agency A --shared $(id -g)")
    #expect(try await sandbox.must("stat -c '%a %G' there there/foia.db") == ["2775 \(group)", "660 \(group)"])
    try await sandbox.must("cd made; foia new -a 李四 -k person -r today -c fax -s x; foia list")
    // A copy is the group's like the ledger, and so is what takes the ledger's place.
    try await sandbox.must("cd made; umask 077; foia backup ../b.db; foia backup; foia restore ../b.db --yes")
    #expect(
      try await sandbox.must("stat -c '%a %G' b.db made/foia.db made/foia.db.replaced-* made/backups made/backups/*")
        == ["660", "660", "660", "2770", "660"].map { "\($0) \(group)" })
    let open = try await sandbox.run("cd made; chmod 664 foia.db; foia check R6; echo $?; chmod 660 foia.db")
    #expect(open.lines.contains("4") && open.lines.joined().contains("chmod 660"), "\(open.lines)")
    try await sandbox.must("rm b.db")
    let unknown = try await sandbox.run("foia init other --agency A --shared no-such-group")
    #expect(unknown.status == 1 && unknown.lines.first?.contains("no-such-group") == true)
    #expect(try await sandbox.must("ls -A") == ["made", "there"])
  }

  @Test("A shared ledger that belongs to another group than its folder is found by the check", .enabled(if: isRoot))
  func lostGroup() async throws {
    let sandbox = try Sandbox(binary: Project.binary(), language: .en)
    try await sandbox.must("foia init made --agency A --shared 4242; chgrp 4243 made/foia.db")
    let answer = try await sandbox.run("cd made; foia check R6")
    #expect(answer.status == 4 && answer.lines.joined().contains("chgrp 4242"), "\(answer.lines)")
    #expect(try await sandbox.run("cd made; foia new -a 李四 -k person -r today -c fax -s x").status == 1)
    try await sandbox.must("cd made; chgrp 4242 foia.db; foia check R6")
  }

  @Test("Two accounts of one group use a shared ledger in turn", .enabled(if: isRoot))
  func sharedInTurn() async throws {
    let sandbox = try await Sandbox.withReadableBinary()
    let run = { (user: Int, line: String) in
      "setpriv --reuid \(user) --regid 4242 --clear-groups \(sandbox.readable) \(line)"
    }
    try await sandbox.must("foia init 共用 --agency 某局 --shared 4242; cd 共用")
    for user in [60001, 60002, 60001] {
      try await sandbox.must("cd 共用; umask 077; \(run(user, "new -a 李四 -k person -r today -c fax -s x"))")
    }
    #expect(try await sandbox.must("cd 共用; \(run(60002, "list")) 2> /dev/null | wc -l; ls -A") == ["4", "foia.db"])
    #expect(
      try await sandbox.run("cd 共用; setpriv --reuid 60003 --regid 7 --clear-groups \(sandbox.readable) list").status
        != 0)
  }

  @Test("Where no thread can be made an import goes on with one", .enabled(if: isRoot))
  func noThread() async throws {
    let sandbox = try await Sandbox.withReadableBinary()
    try sandbox.write(CanonicalFile.rows(3000), to: "rows.csv")
    try await sandbox.must("foia init 台账 --agency 某局; chown -R 60004 台账")
    let limited = "setpriv --reuid 60004 --regid 60004 --clear-groups prlimit --nproc=1 \(sandbox.readable)"
    let answer = try await sandbox.run("cd 台账; \(limited) import ../rows.csv", seconds: 60)
    #expect(answer.status == 0 && answer.lines.first?.contains("3000") == true, "\(answer.lines)")
  }
}

extension Sandbox {
  /// A sandbox with a copy of the binary that every account can run.
  static func withReadableBinary() async throws -> Sandbox {
    let sandbox = try Sandbox(binary: Project.binary())
    try await sandbox.need("setpriv", "prlimit")
    try await sandbox.must("cp '\(sandbox.binary.path)' '\(sandbox.readable)'; chmod 755 '\(sandbox.readable)'")
    return sandbox
  }

  var readable: String { home.path + ".foia" }
}
