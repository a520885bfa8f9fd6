// Files that are written with -o, ledgers with several names, and paths that are unusual.

import Foundation
import Testing

@Suite("Files that are written")
struct OutputFileTests {
  @Test("A file that is replaced keeps its permissions, and a new one with names of people is its owner's alone")
  func permissions() async throws {
    let sandbox = try await Sandbox.withLedger(holding: 2)
    try await sandbox.must("umask 022; echo > r.csv; chmod 600 r.csv; echo > l.xlsx; chmod 640 l.xlsx")
    try await sandbox.must("foia report 2024 -o r.csv; foia list --format xlsx -o l.xlsx")
    try await sandbox.must("foia report 2024 -o new.csv; foia list --format xlsx -o new.xlsx")
    #expect(try await sandbox.must("stat -c %a r.csv l.xlsx new.csv new.xlsx") == ["600", "640", "644", "600"])
  }

  @Test("A ledger and what belongs to it are never overwritten, by whatever name", arguments: Story.Language.both)
  func ledger(language: Story.Language) async throws {
    let sandbox = try await Sandbox.withLedger(language, holding: 1)
    try await sandbox.must(
      "ln foia.db hard.csv; ln -s foia.db soft.csv; mkdir deep; ln -s ../foia.db-journal deep/new.csv")
    try await sandbox.must("cp foia.db before")
    let names = ["foia.db", "hard.csv", "soft.csv", "foia.db-journal", "foia.db-wal", "foia.db-shm", "deep/new.csv"]
    for name in names {
      let answer = try await sandbox.run("foia report 2024 --format csv -o \(name)")
      let errors = answer.errors(language)
      #expect(answer.status == 1 && errors.count == 1 && errors.first?.contains(name) == true, "\(answer.lines)")
    }
    try await sandbox.must("cmp foia.db before; foia report 2024 --format csv -o other-journal")
    #expect(try await sandbox.must("ls -A").filter { $0.hasPrefix("foia.db") } == ["foia.db"])
  }

  @Test("Standard output and a pipe of the shell can be named as the output")
  func openFiles() async throws {
    let sandbox = try await Sandbox.withLedger(holding: 1)
    let table = try await sandbox.must("foia report 2024 --format csv")
    #expect(try await sandbox.must("foia report 2024 --format csv -o /dev/stdout") == table)
    #expect(try await sandbox.must("foia report 2024 --format csv -o /dev/stdout | cat") == table)
    #expect(try await sandbox.must("foia report 2024 --format csv -o /proc/self/fd/1 > f; cat f") == table)
    #expect(
      try await sandbox.must("echo 旧 > g; foia report 2024 --format csv -o /dev/stdout >> g; cat g") == ["旧"] + table)
    let piped =
      "foia report 2024 --format csv -o >(cat > read; touch done) 2> said; until [ -e done ]; do sleep 0.02; done; cat read"
    #expect(try await sandbox.must(piped) == table)
  }

  @Test("A file that may not grow is a failure that is told, and nothing is recorded", arguments: Story.Language.both)
  func sizeLimit(language: Story.Language) async throws {
    let sandbox = try await Sandbox.withLedger(language, holding: 3)
    try await sandbox.must("foia log > before")
    let rows = CanonicalFile.rows(3000)
    try sandbox.write(rows, to: "rows.csv")
    let answer = try await sandbox.run(
      "ulimit -c 0; ulimit -f $(($(stat -c %s foia.db) / 1024 + 8)); foia import rows.csv")
    #expect(answer.status == 1 && answer.errors(language).count == 1, "\(answer.lines)")
    #expect(answer.lines.last?.contains("ulimit -f") == true && answer.lines.last?.contains("~/foia.db") == true)
    let output = try await sandbox.run("ulimit -f 1; foia report 2024 --format html -o r.html")
    #expect(output.status == 1 && output.lines.last?.contains("ulimit -f") == true, "\(output.lines)")
    #expect(try await sandbox.must("foia log | cmp - before; ls -A") == ["before", "foia.db", "rows.csv"])
  }

  @Test("A ledger with a second name is read with a warning and not written", arguments: Story.Language.both)
  func hardLinks(language: Story.Language) async throws {
    let sandbox = try await Sandbox.withLedger(language, holding: 1)
    try await sandbox.must("cp -al foia.db copy.db; foia log > before")
    let new = "foia new -a 李四 -k person -r today -c fax -s x"
    for command in [new, "foia close 2024-1 --outcome granted", "foia check --rebuild"] {
      let answer = try await sandbox.run(command)
      #expect(answer.status == 1 && answer.errors(language).count == 1, "\(answer.lines)")
      #expect(answer.lines.last?.contains("cp -p ~/foia.db ~/foia.db.own") == true)
    }
    let list = try await sandbox.must("foia list 2> said; cat said")
    #expect(list.last?.hasPrefix(Word(zh: "提醒：", en: "warning: ")[language]) == true, "\(list)")
    let check = try await sandbox.run("foia check R6 2> said")
    #expect(check.status == 4 && check.lines.first?.hasPrefix("R6") == true, "\(check.lines)")
    try await sandbox.must("cp -p foia.db foia.db.own && mv foia.db.own foia.db && \(new)")
    #expect(try await sandbox.must("foia log | wc -l; foia --db copy.db log | wc -l") == ["4", "3"])
  }

  @Test("Folders and files whose names are GBK are used like any others")
  func gbk() async throws {
    let sandbox = try Sandbox(binary: Project.binary())
    let script = #"""
      folder=$'\xb9\xab\xbf\xaa' file=$'\xb1\xa8\xb1\xed'
      set -e
      mkdir "$folder"; cd "$folder"
      foia init --agency 某局 | head -1
      printf '\#(CanonicalFile.header)\n,2024-03-01,fax,李四,person,某事,,,,,\n' > "$file.csv"
      foia import "$file.csv" | head -1
      foia report 2024 -o "$file.html"
      mkdir 下; cd 下; foia list | wc -l; cd ../..
      foia --db "$folder/foia.db" list | wc -l
      foia --db="$folder/foia.db" log | wc -l
      FOIA_DB="$folder/foia.db" foia new -a 李四 -k person -r today -c fax -s x | head -1 | cut -c 1-9
      foia init "$file" --agency 某局 > /dev/null
      mv "$file/foia.db" "$file/$file.db"; foia --db "$file/$file.db" log | wc -l
      foia list "$file" || echo "status $?"
      test "$(ls -A "$folder")" = "$(printf '%s\n' foia.db "$file.csv" "$file.html" 下)" && echo all
      rm -r "$folder" "$file"
      """#
    let answer = try await sandbox.run(script)
    #expect(answer.status == 0, "\(answer.lines)")
    let expected = [
      "已为某局新建台账 ~/\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}/foia.db。", "已导入1件申请，其中已办结0件。",
      "已写入 \u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}.html", "2", "2", "3", "已登记", "1",
    ]
    #expect(Array(answer.lines.prefix(expected.count)) == expected, "\(answer.lines)")
    #expect(answer.lines.suffix(2) == ["status 64", "all"], "\(answer.lines)")
  }

  @Test("A path that SQLite cannot use is refused with its length, from wherever it is named")
  func longPath() async throws {
    let sandbox = try Sandbox(binary: Project.binary(), language: .en)
    let script = """
      for i in 1 2 3 4; do mkdir \(String(repeating: "d", count: 120)); cd d*; done
      foia init --agency A
      echo $?; foia --db ./foia.db list; echo $?; ls -A
      """
    let answer = try await sandbox.run(script)
    let errors = answer.errors(.en)
    #expect(answer.lines.filter { !errors.contains($0) } == ["1", "1"], "\(answer.lines)")
    #expect(errors.first?.contains("504") == true && errors.count == 2, "\(errors)")
  }
}
