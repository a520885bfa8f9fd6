// The whole record as JSON: out of one ledger, into another that was just made.

import Foundation
import Testing

@Suite("The whole record in another ledger")
struct WholeRecordTests {
  @Test(
    "is told there byte for byte as it is here: lists, log, dates, tables, drift and the check",
    arguments: GoldenLedger.all)
  func golden(golden: GoldenLedger) async throws {
    let sandbox = try golden.sandbox()
    try await sandbox.must("foia export --format json --personal > record.json")
    try await sandbox.must("foia init there --agency 另一机关 && foia import record.json --db there/foia.db")
    let years = try await sandbox.must("foia list --json | grep -oE '\"20[0-9]{2}-' | sort -u | tr -d '\"-'")
    #expect(!years.isEmpty)
    var commands = [
      "list --json --personal", "list", "log", "log --json --personal", "due", "due --json", "status --json",
      "dispute --all --json", "export --personal", "export --format json --personal", "calendar --json",
    ]
    commands += years.flatMap {
      ["report \($0) --format json", "report \($0) --filed --format json", "drift \($0) --json"]
    }
    for command in commands {
      let here = try await sandbox.run("foia \(command) 2> /dev/null")
      let there = try await sandbox.run("foia \(command) --db there/foia.db 2> /dev/null")
      #expect(here == there, "\(command)")
      #expect(!here.ranOutOfTime)
    }
    let check =
      "foia check --full --json --db DB | jq '[.head, [.findings[] | select(.rule != \"R3\" and .rule != \"R5\")]]'"
    let here = try await sandbox.run(check.replacing("DB", with: "foia.db"))
    #expect(try await sandbox.run(check.replacing("DB", with: "there/foia.db")) == here)
    #expect(here.status == 0 && here.lines.joined().contains("hash"))
  }

  @Test("goes only into a ledger that was just made, whole, unmasked and unchanged", arguments: Story.Language.both)
  func refused(language: Story.Language) async throws {
    let sandbox = try await Sandbox.withLedger(language, holding: 3)
    try await sandbox.must("foia export --format json --personal > whole.json; foia export --format json > masked.json")
    try await sandbox.must("foia init there --agency 另一机关; cp there/foia.db before.db")
    try await sandbox.must("sed 's/李四/李五/' whole.json > changed.json")
    try await sandbox.must("sed 's/\"by\": \"clerk\"/\"by\": \"another\"/' whole.json > author.json")
    try await sandbox.must("sed '$d' whole.json > cut.json; sed '3d' whole.json > gone.json")
    try await sandbox.must(
      "sed 's/\"foia_record\": 1/\"foia_record\": 2/' whole.json > newer.json; echo '{}' > other.json")
    let codes = [
      "masked": "value-masked", "changed": "bad-entry", "author": "chain-broken", "cut": "bad-json",
      "gone": "bad-entry",
      "newer": "newer-ledger", "other": "json-shape",
    ]
    for (name, code) in codes {
      for flags in ["", " --dry-run"] {
        let answer = try await sandbox.run("foia import \(name).json --db there/foia.db --json\(flags)")
        #expect(answer.status == 1 && answer.lines.joined().contains("\"\(code)\""), "\(name)\n\(answer.lines)")
      }
      #expect(try await sandbox.run("cmp there/foia.db before.db").status == 0, "\(name)")
    }
    let full = try await sandbox.run("foia import whole.json --json")
    #expect(full.status == 1 && full.lines.joined().contains("ledger-not-empty"))
    try await sandbox.must("foia import whole.json --db there/foia.db --dry-run && cmp there/foia.db before.db")
    try await sandbox.must("foia import - --db there/foia.db < whole.json")
    let again = try await sandbox.run("foia import whole.json --db there/foia.db --json")
    #expect(again.status == 1 && again.lines.joined().contains("ledger-not-empty"))
    // It is a ledger like any other: the next number follows, and the guards of the log are in their place.
    try await sandbox.must("foia new -a 王五 -k 自然人 -r 今天 -c 传真 -s 某事 --db there/foia.db")
    #expect(try await sandbox.run("sqlite3 there/foia.db 'DELETE FROM entry'").status != 0)
    let record =
      "foia check --db there/foia.db --json | jq -c '[.findings[] | select(.rule | startswith(\"R\")) | select(.severity == \"error\")]'"
    #expect(try await sandbox.must(record) == ["[]"])
  }

  @Test("says nothing of a person where it is masked, and nothing but the names of fields in an error")
  func masked() async throws {
    let sandbox = try await Sandbox.withLedger(holding: 2)
    let masked = try await sandbox.must("foia export --format json").joined(separator: "\n")
    #expect(masked.contains("李*") && !masked.contains("李四") && !masked.contains("salt"))
    try await sandbox.must(
      "foia export --format json --personal | sed 's/\"kind\": \"registered\"/\"kind\": \"李四\"/' > bad.json")
    try await sandbox.must("foia init there --agency 另一机关")
    let answer = try await sandbox.run("foia import bad.json --db there/foia.db")
    #expect(answer.status == 1 && !answer.lines.joined().contains("李四"), "\(answer.lines)")
  }
}
