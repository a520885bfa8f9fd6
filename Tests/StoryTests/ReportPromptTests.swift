// What a person at a terminal is asked about disputes and section two, and what a terminal is spared.

import Testing

@Suite("At a terminal, about the report")
struct ReportPromptTests {
  /// The questions about section two behind that about regulations.
  private static let disclosureRows = ["行政规范性文件（", "行政许可（", "行政处罚（", "行政强制（", "行政事业性收费（"]

  @Test("figures asks row by row; an answer that cannot be used is told why, an empty one leaves the row as it is")
  func figures() async throws {
    let sandbox = try await Sandbox.withLedger()
    _ = try await sandbox.must("foia figures set 2024 --licensing 7")
    let typing: [Keystrokes] = [
      .line("1,2", after: "规章（"), .line("1，0，3", after: "规章（"), .line("", after: "行政规范性文件（"),
      .line("", after: "行政许可（本年处理决定数量）［7］："), .line("12", after: "行政处罚（"), .line("0", after: "行政强制（"),
      .line("12500", after: "行政事业性收费（"), .line("e", after: "登记吗？"),
      .line("", after: "规章（本年制发件数、本年废止件数、现行有效件数）［1, 0, 3］："), .line("", after: "行政规范性文件（"), .line("", after: "行政许可（"),
      .line("", after: "行政处罚（"), .line("", after: "行政强制（"), .line("1.25万元", after: "行政事业性收费（"),
      .line("", after: "登记吗？"),
    ]
    let screen = try await sandbox.terminal(["figures", "set", "2024"], typing: typing)
    #expect(screen.status == 0 && screen.untyped == 0, "\(screen.text)")
    #expect(screen.text.contains("“1,2”不是“规章”的数据") && screen.text.contains("未写单位"))
    let disclosure = try await sandbox.must("foia figures 2024 --json | sed -n 4,11p")
    #expect(
      disclosure == [
        #"  "disclosure": {"#, #"    "regulations": [1, 0, 3],"#, #"    "normative_documents": null,"#,
        #"    "licensing": 7,"#, #"    "punishment": 12,"#, #"    "coercion": 0,"#, #"    "fees_wan_yuan": 1.25"#,
        "  },",
      ])
  }

  @Test("figures that were cancelled are taken up where they were left")
  func resumed() async throws {
    let sandbox = try await Sandbox.withLedger()
    let left = try await sandbox.terminal(
      ["figures", "set", "2024"], typing: [.line("1,0,3", after: "规章（"), .interrupt(after: "行政规范性文件（")])
    #expect(left.status == 130 && left.text.contains("接着填：foia figures --resume"), "\(left.text)")
    #expect(try await sandbox.must("foia log").count == 1)
    let typing: [Keystrokes] =
      [.line("", after: "［1, 0, 3］"), .line("", after: "行政规范性文件（"), .line("12", after: "行政许可（")]
      + Self.disclosureRows.dropFirst(2).map { .line("", after: $0) } + [.line("", after: "登记吗？")]
    let screen = try await sandbox.terminal(["figures", "--resume"], typing: typing)
    #expect(screen.status == 0 && screen.untyped == 0, "\(screen.text)")
    let disclosure = try await sandbox.must("foia figures 2024 --json | grep -E 'regulations|licensing'")
    #expect(disclosure == [#"    "regulations": [1, 0, 3],"#, #"    "licensing": 12,"#])
  }

  @Test("figures records nothing of what was typed until it is said to be right")
  func notRight() async throws {
    let sandbox = try await Sandbox.withLedger()
    let typing: [Keystrokes] =
      [.line("1,0,3", after: "规章（")]
      + Self.disclosureRows.map { .line("", after: $0) } + [.line("n", after: "登记吗？")]
    let screen = try await sandbox.terminal(["figures", "set", "2024"], typing: typing)
    #expect(screen.status != 0 && screen.untyped == 0, "\(screen.text)")
    #expect(try await sandbox.must("foia log").count == 1)
  }

  @Test("dispute asks for the way, the day and the result")
  func disputes() async throws {
    let sandbox = try await Sandbox.withLedger()
    let filing = try await sandbox.terminal(
      ["dispute", "--subject", "主动公开", "--organ", "县政府"],
      typing: [.line("复议", after: "救济途径："), .line("昨天", after: "收到复议申请或起诉状的日期［2025-03-03］："), .agree])
    #expect(filing.status == 0 && filing.untyped == 0, "\(filing.text)")
    let decision = try await sandbox.terminal(
      ["dispute", "#2", "--decided", "today"],
      typing: [.line("赢", after: "复议诉讼结果："), .line("维持", after: "复议诉讼结果："), .agree])
    #expect(decision.status == 0 && decision.untyped == 0, "\(decision.text)")
    let recorded = try await sandbox.must("foia dispute '#2' --json | grep -E '^  \"(way|filed|result)\"'")
    #expect(recorded == [#"  "way": "review","#, #"  "filed": "2025-03-02","#, #"  "result": "upheld","#])
  }

  @Test("a draft is readable by its owner only, and never written over")
  func draft() async throws {
    let sandbox = try await Sandbox.withLedger()
    _ = try await sandbox.must("foia report 2024 --draft 2>/dev/null")
    #expect(try await sandbox.must("stat -c %a report-2024.txt") == ["600"])
    _ = try await sandbox.must("echo 我写的 > report-2024.txt")
    let again = try await sandbox.run("foia report 2024 --draft")
    #expect(again.status == 1)
    #expect(try await sandbox.must("cat report-2024.txt") == ["我写的"])
  }
}
