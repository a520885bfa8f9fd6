// What a person at a terminal is asked about the office's own ledger, and what becomes of the answers.

import Foundation
import Testing

@Suite("At a terminal, an office's own ledger")
struct ImportPromptTests {
  private static let ledger = """
    易河县水务局2024年依申请公开登记簿,,,,,,,
    序号,来信人,单位或个人,何时收到,怎么来的,要什么,何时答复,怎么答复的
    1,甘一,个人,1月5日,来人,水库调度方案,1月19日,公开
    2,甘二,个人,1月22日,来信,河道采砂许可,2月20日,告诉他网上有
    3,甘三,个人,1月23日,来信,取水许可台账,2月21日,不予公开
    4,清泉供水公司,公民,12月19日,网上,水厂批复,,
    """

  private func sandbox() async throws -> Sandbox {
    let sandbox = try await Sandbox.withLedger()
    try Data(Self.ledger.utf8).write(to: sandbox.home.appending(path: "2024.csv"))
    return sandbox
  }

  /// Both letters were signed for, the refusal is the eighth of its group's rows, and the company is a business.
  private static let answers: [Keystrokes] = [
    .line("", after: "申请方式［1］："), .line("三4", after: "写序号或办理结果："), .line("商业企业", after: "写序号或申请人类型："),
  ]

  @Test("is asked about once for each value, shown with what comes out, and imported where that is agreed to")
  func imported() async throws {
    let sandbox = try await sandbox()
    let screen = try await sandbox.terminal(
      ["import", "2024.csv"],
      typing: Self.answers + [
        .line("", after: "都对吗？"), .line("对照.txt", after: "写文件名"), .line("", after: "导入这4件吗？"),
      ], columns: 120)
    #expect(screen.status == 0 && screen.untyped == 0, "\(screen.text)")
    for said in [
      "  D  何时收到 → 收到日期（received）", "申请方式：来人 → 当面提交（1行）", "有3处要请您确认", "［1/3］申请方式“来信”：是需签收的邮寄，还是平常信函（2行）",
      "    第4行  2024-01-22  河道采砂许可", "    第5行  2024-01-23  取水许可台账", "1 办理结果：“告诉他网上有” → 予以公开（granted），1行",
      "导入后的年度统计表（总计）：", "已导入4件申请，其中已办结3件。",
    ] {
      #expect(screen.text.contains(said), "\(said): \(screen.text)")
    }
    #expect(
      try await sandbox.must("grep -v '^#' 对照.txt \(Self.marked)") == [
        "channel 来信 = mail", "outcome 不予公开 = deny-third-party", "row line 6#MARK kind = business",
      ])
    let kinds = try await sandbox.must("foia list --json | grep -o '\"kind\": \"[a-z]*\"' | sort | uniq -c")
    #expect(
      kinds.map { $0.trimmingCharacters(in: .whitespaces) } == [#"1 "kind": "business""#, #"3 "kind": "person""#])
  }

  /// The mark of what stood in a row is a checksum.
  private static let marked = "| sed -E 's/#[0-9a-f]{8}/#MARK/'"

  @Test("leaves nothing behind at Ctrl-C but the decisions, with which it goes on")
  func interrupted() async throws {
    let sandbox = try await sandbox()
    let before = try await sandbox.must("foia log")
    let left = try await sandbox.terminal(
      ["import", "2024.csv"], typing: Array(Self.answers.prefix(2)) + [.interrupt(after: "写序号或申请人类型：")], columns: 120)
    #expect(left.status == 130 && left.lines.last == "已取消，未导入", "\(left.text)")
    #expect(left.text.contains("已作的决定留在"))
    #expect(try await sandbox.must("foia log") == before)
    let kept = "\(sandbox.home.path)/.config/foia/unfinished-import.txt"
    #expect(try await sandbox.must("stat -c %a \(kept); grep -c '^channel 来信 = mail' \(kept)") == ["600", "1"])
    let screen = try await sandbox.terminal(
      ["import", "2024.csv", "--mapping", kept],
      typing: [
        .line("2", after: "写序号或申请人类型："), .line("", after: "都对吗？"), .line("", after: "导入这4件吗？"),
      ], columns: 120)
    #expect(screen.status == 0 && screen.untyped == 0 && !screen.text.contains("“来信”：是"), "\(screen.text)")
    // What was guessed and not confirmed before is a decision now.
    #expect(try await sandbox.must("grep -c '^outcome 告诉他网上有 = granted' \(kept)") == ["1"])
    #expect(try await sandbox.must("grep '^row' \(kept) \(Self.marked)") == ["row line 6#MARK kind = business"])
  }

  @Test("may be left open, left out or changed; what is left open stops it")
  func leftOpen() async throws {
    let sandbox = try await sandbox()
    let open = try await sandbox.terminal(
      ["import", "2024.csv", "--mapping", "对照.txt"],
      typing: [
        .line("骑马", after: "申请方式［1］："), .line("2", after: "申请方式［1］："), .line("", after: "写序号或办理结果："),
        .line("-", after: "写序号或申请人类型："), .line("1", after: "都对吗？"), .line("部分公开", after: "写序号或办理结果："),
      ], columns: 120)
    #expect(open.status == 1 && open.untyped == 0, "\(open.text)")
    #expect(open.text.contains("没有名为“骑马”的申请方式") && open.lines.last?.contains("未写入任何内容") == true, "\(open.text)")
    #expect(
      try await sandbox.must("grep -v '^#' 对照.txt | grep . \(Self.marked)") == [
        "channel 来信 = letter", "outcome 告诉他网上有 = partial", "row line 6#MARK void = void", "outcome 不予公开 =",
      ])
    let declined = try await sandbox.terminal(
      ["import", "2024.csv", "--mapping", "对照.txt"],
      typing: [.line("三4", after: "写序号或办理结果："), .line("n", after: "导入这3件吗？")], columns: 120)
    #expect(declined.status == 130 && declined.untyped == 0, "\(declined.text)")
    #expect(try await sandbox.must("foia list --json") == ["[]"])
  }
}
