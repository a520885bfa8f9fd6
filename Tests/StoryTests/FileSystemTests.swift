// The ledger on real file systems: who may read it, a read-only one, a full one, a reader that goes away.

import Foundation
import Testing

@Suite("File system")
struct FileSystemTests {
  @Test("The ledger is readable by its owner only, and nothing else is left beside it")
  func modeAndFolder() async throws {
    let sandbox = try await Sandbox.withLedger(holding: 3)
    try await sandbox.must("umask 0; foia init 另一个 --agency 某局")
    try await sandbox.must("foia close 2024-1 --outcome 予以公开; foia show 2024-2; foia list; foia log; foia export")
    try await sandbox.must("foia report 2024; foia outcomes")
    #expect(try await sandbox.must("stat -c '%a %F' foia.db 另一个/foia.db") == ["600 regular file", "600 regular file"])
    #expect(try await sandbox.must("ls -A . 另一个") == [".:", "foia.db", "另一个", "", "另一个:", "foia.db"])
  }

  @Test("What is refused leaves nothing beside the ledger either")
  func nothingLeftByRefusals() async throws {
    let sandbox = try await Sandbox.withLedger()
    try sandbox.write(CanonicalFile.rows(10, badLine: 5), to: "台账.csv")
    #expect(try await sandbox.run("foia import 台账.csv").status == 1)
    #expect(try await sandbox.run("foia new -a 张三 -k 自然人 -r 2025-03-04 -c 传真 -s 某事").status == 1)
    #expect(try await sandbox.run("foia report 2024 -o .").status == 1)
    #expect(try await sandbox.must("ls -A") == ["foia.db", "台账.csv"])
  }

  @Test("On a read-only mount it is read, and a change is refused with the way out", arguments: Story.Language.both)
  func readOnlyMount(language: Story.Language) async throws {
    let sandbox = try await Sandbox.withLedger(language, holding: 2)
    let folder = "只读"
    try await sandbox.must("mkdir \(folder); mv foia.db \(folder)")
    let answer = try await sandbox.run(
      mounting: #"mount --bind "$1" "$1"; mount -o remount,bind,ro "$1""#, on: folder,
      then: """
        foia list | wc -l; foia find 李四 | wc -l; foia log | wc -l; foia report 2024 --format csv | sed -n 2p | tail -c 2
        foia close 2024-1 --outcome granted; echo "close $?"
        printf '\(CanonicalFile.header)\\n,2024-03-01,fax,李四,person,某事,,,,,\\n' | foia import -; echo "import $?"
        foia report 2024 -o 报表.csv; echo "report $?"
        """)
    let errors = answer.errors(language)
    #expect(answer.lines.filter { !errors.contains($0) } == ["3", "3", "4", "2", "close 1", "import 1", "report 1"])
    #expect(errors.count == 3)
    let way = Word(zh: "权限", en: "permissions")
    #expect(errors.prefix(2).allSatisfy { $0.contains("~/只读/foia.db") && $0.contains(way[language]) })
    #expect(errors.last?.contains("报表.csv") == true)
  }

  /// How much room is left on the disk, in KB: from none at all to enough for a part of the work.
  private static let room = [0, 4, 8, 16, 24]

  @Test(
    "On a full disk nothing is logged, which is said, and the ledger is as it was", arguments: room, Story.Language.both
  )
  func fullDiskForNew(room: Int, language: Story.Language) async throws {
    let sandbox = try await Sandbox.withLedger(language, holding: 200)
    let command = "foia new -a 李四 -k person -r today -c fax -s x --details \"$(head -c 20000 /dev/zero | tr '\\0' x)\""
    try await Self.expectRefusal(of: command, in: sandbox, room: room, language)
  }

  @Test(
    "On a full disk no command that records logs anything, which is said",
    arguments: [
      "close 2024-1 --outcome granted --on 2024-03-04", "correct 2024-1 subject 另一事 --reason 有误", "undo",
      "freeze 2024 --waive 试", "erase 2024-1 --reason 依申请 --yes",
    ], [0, 8])
  func fullDiskForOthers(command: String, room: Int) async throws {
    let sandbox = try await Sandbox.withLedger(holding: 200)
    try await Self.expectRefusal(of: "foia \(command)", in: sandbox, room: room, .zh)
  }

  @Test(
    "An erasure that has no room to make the file anew is recorded, and finished once there is",
    arguments: Story.Language.both)
  func fullDiskForErasure(language: Story.Language) async throws {
    let sandbox = try await Sandbox.withLedger(language, holding: 200)
    try await sandbox.must("foia new -a 欧阳建国 -k person -r 2025-03-03 -c fax -s x --phone 13912345678")
    let answer = try await sandbox.run(
      mounting: #"mount -t tmpfs -o size=512k,mode=755 tmpfs "$1"; cp foia.db "$1""#, on: "满",
      then: """
        free=$(df --output=avail --block-size=1K . | tail -1)
        head -c "$(( (free - 100) * 1024 ))" /dev/zero > filler
        foia erase 2025-1 --reason x --yes > shown 2> said; echo "status $? $(wc -c < shown)"
        cat said; foia check R7 | grep -q 2025-0001 && echo noted; foia status | grep -q 'foia erase 2025-0001' && echo noted
        rm filler shown said
        foia erase 2025-1 > /dev/null; echo "status $?"
        foia check R7 | grep -c 2025-0001; grep -c -e 欧阳 -e 13912345678 foia.db; ls -A
        """)
    let errors = answer.errors(language)
    #expect(errors.count == 1 && errors.first?.contains("foia erase 2025-0001") == true, "\(answer.lines)")
    #expect(errors.first?.contains(Word(zh: "已登记（#204），但", en: "recorded (#204), but")[language]) == true)
    #expect(errors.first?.contains(Word(zh: "未写入", en: "nothing was written")[language]) == false)
    #expect(
      answer.lines.filter { !errors.contains($0) } == ["status 1 0", "noted", "noted", "status 0", "0", "0", "foia.db"])
  }

  @Test(
    "On a full disk nothing is imported, which is said, and the ledger is as it was", arguments: room,
    Story.Language.both)
  func fullDiskForImport(room: Int, language: Story.Language) async throws {
    let sandbox = try await Sandbox.withLedger(language, holding: 20)
    try sandbox.write(CanonicalFile.rows(20_000, from: 20), to: "台账.csv")
    try await Self.expectRefusal(of: "foia import ../台账.csv", in: sandbox, room: room, language)
  }

  private static func expectRefusal(
    of command: String, in sandbox: Sandbox, room: Int, _ language: Story.Language
  ) async throws {
    try await sandbox.need("sqlite3")
    let answer = try await sandbox.run(
      mounting: #"mount -t tmpfs -o size=512k,mode=755 tmpfs "$1"; cp foia.db "$1""#, on: "满",
      then: """
        foia log > ../before
        free=$(df --output=avail --block-size=1K . | tail -1)
        head -c "$(( (free - \(room)) * 1024 ))" /dev/zero > filler
        \(command); echo "status $?"
        ls -A
        rm filler
        foia log | cmp - ../before && sqlite3 foia.db 'PRAGMA integrity_check'
        foia new -a 李四 -k person -r today -c fax -s x > /dev/null && echo "goes on"
        """)
    let errors = answer.errors(language)
    #expect(errors.count == 1, "\(answer.lines)")
    #expect(errors.first?.contains("~/满/foia.db") == true)
    #expect(errors.first?.contains(Word(zh: "磁盘已满", en: "disk is full")[language]) == true)
    let left = answer.lines.filter { !errors.contains($0) && $0 != "foia.db-journal" }
    #expect(left == ["status 1", "filler", "foia.db", "ok", "goes on"])
  }

  @Test("Where there is no room for a ledger, none is begun")
  func fullDiskForInit() async throws {
    let sandbox = try Sandbox(binary: Project.binary())
    let answer = try await sandbox.run(
      mounting: #"mount -t tmpfs -o size=16k tmpfs "$1""#, on: "满",
      then: "foia init --agency 某局; echo $?; ls -A")
    #expect(answer.lines.count == 2 && answer.errors(.zh).count == 1 && answer.lines.last == "1", "\(answer.lines)")
  }

  @Test("Where there is no room for what is salvaged, nothing is left of it")
  func fullDiskForSalvage() async throws {
    let sandbox = try await Sandbox.withLedger(holding: 200)
    let answer = try await sandbox.run(
      mounting: #"mount -t tmpfs -o size=128k tmpfs "$1""#, on: "满",
      then: "foia --db ../foia.db doctor --salvage s.db; echo $?; ls -A")
    #expect(answer.lines.count == 2 && answer.errors(.zh).count == 1 && answer.lines.last == "1", "\(answer.lines)")
  }

  @Test("A report is written whole or not at all")
  func fullDiskForReport() async throws {
    let sandbox = try await Sandbox.withLedger(holding: 1)
    let answer = try await sandbox.run(
      mounting: #"mount -t tmpfs -o size=4k tmpfs "$1""#, on: "满",
      then: "echo 旧 > r.html; foia --db ../foia.db report 2024 -o r.html; echo $?; ls -A; cat r.html")
    #expect(answer.lines.dropFirst() == ["1", "r.html", "旧"])
    #expect(answer.errors(.zh).first?.contains("r.html") == true)
  }

  @Test(
    "A reader that goes away is met with silence",
    arguments: [
      "export", "export --format json", "list", "list --json", "log", "report 2024 --format html", "outcomes",
    ],
    ["true", "head -1", "sed -u q"])
  func closedPipe(command: String, reader: String) async throws {
    let sandbox = try await Sandbox.withLedger(holding: 3000)
    let answer = try await sandbox.run("foia \(command) 2> said | \(reader) > read; echo ${PIPESTATUS[0]}; cat said")
    #expect(answer.lines == ["0"] || answer.lines == ["141"])
  }

  @Test("An application whose confirmation nobody reads is logged all the same")
  func closedPipeForNew() async throws {
    let sandbox = try await Sandbox.withLedger()
    let command = "foia new -a 李四 -k 自然人 -r 今天 -c 传真 -s 某事"
    let answer = try await sandbox.run("\(command) 2> said | true; echo ${PIPESTATUS[0]}; cat said; foia log | wc -l")
    #expect(answer.lines == ["0", "2"] || answer.lines == ["141", "2"])
  }

  @Test("An output that cannot take the answer is a failure", arguments: ["list", "export", "report 2024", "help"])
  func fullOutput(command: String) async throws {
    let sandbox = try await Sandbox.withLedger(holding: 3)
    let answer = try await sandbox.run("foia \(command) > /dev/full")
    #expect(answer.status == 1 && answer.errors(.zh).count == 1 && answer.lines.count == 1)
  }

  @Test(
    "That a confirmation could not be written does not mean that nothing was recorded", arguments: Story.Language.both)
  func fullOutputForNew(language: Story.Language) async throws {
    let sandbox = try await Sandbox.withLedger(language)
    let answer = try await sandbox.run("foia new -a 李四 -k person -r today -c fax -s x > /dev/full")
    let claims = answer.lines.joined().contains(Word(zh: "未写入任何内容", en: "nothing was written")[language])
    let entries = try await sandbox.must("foia log").count
    #expect(answer.status == 1 && answer.errors(language).count == 1)
    #expect(claims == (entries == 1), "\(entries) entries, and it said: \(answer.lines)")
  }

  @Test("A report goes through a link or a named pipe to what is behind it, and leaves both in place")
  func reportThroughLink() async throws {
    let sandbox = try await Sandbox.withLedger(holding: 1)
    try await sandbox.must("mkdir behind; ln -s behind/r.csv link.csv; mkfifo pipe.csv")
    try await sandbox.must("foia report 2024 -o link.csv")
    #expect(
      try await sandbox.must("stat -c %F link.csv; sed -n 2p behind/r.csv | tail -c 2") == ["symbolic link", "1"])
    let piped = "timeout 5 cat pipe.csv > read & timeout 5 foia report 2024 -o pipe.csv; wait; cmp read behind/r.csv"
    #expect(try await sandbox.run(piped).status == 0)
    #expect(try await sandbox.must("stat -c %F pipe.csv") == ["fifo"])
  }

  @Test("An input may come through a pipe, whatever it is called")
  func inputThroughPipe() async throws {
    let sandbox = try await Sandbox.withLedger()
    for (name, first) in [("甲.csv", 0), ("乙.csv", 5000), ("丙.csv", 10_000)] {
      try sandbox.write(CanonicalFile.rows(5000, from: first), to: name)
    }
    for command in ["foia import - < 甲.csv", "cat 乙.csv | foia import /dev/stdin", "foia import <(cat 丙.csv)"] {
      try await sandbox.must(command)
    }
    let form = #"{"applicant": "李四", "kind": "person", "received": "2025-03-03", "channel": "fax", "subject": "某事"}"#
    try await sandbox.must("foia new --from <(echo '\(form)')")
    #expect(try await sandbox.must("foia list | wc -l") == ["15002"])
  }
}
