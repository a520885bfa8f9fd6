// Answers that scripts read are the same in every language; answers that people read fit the window they are read in.

import Foundation
import Testing

@Suite("Answers for scripts")
struct ScriptAnswersTests {
  private static let rows = """
    number,received,channel,applicant,kind,subject,details,closed,outcome,document,note
    ,2025-01-06,mail,李四,person,道路规划,,2025-01-20,granted,,
    ,2025-01-07,mail,甲厂,business,用电方案,,,,,

    """

  @Test("the version, a new ledger and an import are JSON, and a failed import names the lines")
  func objects() async throws {
    let sandbox = try Sandbox(binary: Project.binary())
    #expect(try await sandbox.must("foia --version --json | tr -d ' \\n'").first?.hasPrefix(#"{"version":"#) == true)
    let founded = try await sandbox.must("foia init --agency 某局 --json | tr -d ' \\n'")
    #expect(founded == [#"{"path":"~/foia.db","agency":"某局"}"#], "\(founded)")
    try sandbox.write(Self.rows, to: "old.csv")
    let tried = try await sandbox.must(
      "foia import old.csv --json -n | jq -c '[.imported, .closed, .dry_run, (.rows | length), .counts.import]'")
    #expect(tried == ["[2,1,true,2,2]"], "\(tried)")
    let imported = try await sandbox.must("foia import old.csv --json | tr -d ' \\n'")
    #expect(imported == [#"{"imported":2,"closed":1}"#], "\(imported)")
    try sandbox.write(Self.rows.replacing("business", with: "shop"), to: "bad.csv")
    let refused = try await sandbox.run("foia import bad.csv --json")
    #expect(refused.status != 0 && refused.lines.joined().contains(#""line": 3"#), "\(refused.shown)")
  }

  @Test("statistics are the same in both languages")
  func statistics() async throws {
    let sandbox = try await Sandbox.withLedger(holding: 2)
    let (zh, en) = (
      try await sandbox.must("foia --lang zh stats 2024 --json"),
      try await sandbox.must("foia --lang en stats 2024 --json")
    )
    #expect(zh == en && zh.joined().contains(#""labels": {"zh": "自然人""#), "\(zh.joined())")
  }
}

@Suite("Answers for people")
struct ReadableAnswersTests {
  @Test("a long message is broken between words, and a command in it stays whole", arguments: [40, 60])
  func messages(columns: Int) async throws {
    let sandbox = try await Sandbox.withLedger(.en)
    let command = "foia correct 2025-0001 identity VALUE --reason REASON"
    let screen = try await sandbox.terminal(
      [
        "new", "-a", "Li Si", "-k", "person", "-r", "today", "-c", "counter", "-s", "A map", "--identity",
        "110101199003077759",
      ],
      columns: columns)
    #expect(screen.status == 0, "\(screen.text)")
    #expect(screen.lines.contains { $0.contains(command) }, "\(screen.text)")
    for line in screen.lines where !line.contains(command) { #expect(line.count <= columns, "\(line)") }
  }

  @Test("a list breaks no line within the days that are left")
  func status() async throws {
    let sandbox = try await Sandbox.withLedger()
    try await sandbox.must("foia new -a 甲厂 -k business -r 2025-02-24 -c counter -s 用电方案及其全部附件和历年批复")
    for columns in [64, 70, 76, 80] {
      let lines = try await sandbox.must("COLUMNS=\(columns) foia list")
      #expect(lines.contains { $0.contains("还剩15个工作日") }, "\(lines)")
    }
  }

  @Test("the next step has no bracket within a bracket, and a handle is printed so that a shell takes it")
  func marks() async throws {
    let sandbox = try await Sandbox.withLedger()
    try await sandbox.must("foia new -a 甲厂 -k business -r 2025-02-24 -c counter -s 用电方案")
    let told = try await sandbox.must("foia assign 1 --unit 规划科").joined(separator: "\n")
    #expect(told.contains("下一步（办结）：foia close 2025-0001"), "\(told)")
    #expect(try await sandbox.must("foia help 复议").contains("  foia dispute '#记录号' [选项]"))
    #expect(try await sandbox.must("foia help 退件").joined().contains("foia serve"))
    #expect(try await sandbox.must("foia help 登错").joined().contains("foia correct"))
  }

  @Test("a day for the department after the due date is remarked on")
  func replyBy() async throws {
    let sandbox = try await Sandbox.withLedger()
    try await sandbox.must("foia new -a 甲厂 -k business -r 2025-02-24 -c counter -s 用电方案")
    let late = try await sandbox.run("foia assign 1 --unit 规划科 --reply-by 2025-03-25")
    #expect(late.lines.joined().contains("承办单位回复期限2025年3月25日（星期二）晚于答复期限2025年3月24日（星期一）"), "\(late.shown)")
    let timely = try await sandbox.run("foia assign 1 --unit 规划科 --reply-by 2025-03-24")
    #expect(!timely.lines.joined().contains("晚于答复期限"), "\(timely.shown)")
  }
}
