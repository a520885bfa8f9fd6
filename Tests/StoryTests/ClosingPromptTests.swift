// What a person at a terminal is asked for a closing, and for the steps before it.

import Foundation
import Testing

@Suite("Closing at a terminal")
struct ClosingPromptTests {
  @Test("shows the outcomes with their numbers and articles, asks for one and for the day")
  func asks() async throws {
    let sandbox = try await Sandbox.withLedger()
    try await sandbox.must("foia new -a 甲厂 -k business -r 2025-02-24 -c counter -s 甲")
    let screen = try await sandbox.terminal(
      ["close", "1"],
      typing: [
        .line("不公开", after: "办理结果："), .line("三5", after: "办理结果："), .line("昨天", after: "答复日期［"),
        .line("某政公开〔2025〕1号", after: "答复文号（可不填）："), .line("第十六条第一款", after: "法律依据（可不填）："), .agree,
      ])
    #expect(screen.status == 0 && screen.untyped == 0, "\(screen.text)")
    let catalogue = try await sandbox.must("foia outcomes")
    #expect(catalogue.count >= 21 && screen.text.contains("三5  deny-internal") && screen.text.contains("《条例》第十六条第一款"))
    #expect(screen.text.contains("“不公开”可指以下8种办理结果"))
    #expect(screen.text.contains("答复日期［2025-03-03］："))
    #expect(screen.text.contains("已办结 2025-0001：不予公开（属于三类内部事务信息），答复日期 2025年3月2日（星期日）"), "\(screen.text)")
    let recorded = try await sandbox.must("foia show 1 --json | grep -E '^ *\"(document|basis)\"'")
    #expect(recorded.joined().contains("某政公开〔2025〕1号") && recorded.joined().contains("第十六条第一款"), "\(recorded)")
  }

  @Test("proposes the day on which the leader signed, unless the answer was returned then")
  func signingDay() async throws {
    let sandbox = try await Sandbox.withLedger()
    try await sandbox.must("foia new -a 甲厂 -k business -r 2025-02-24 -c counter -s 甲")
    try await sandbox.must("foia approve 1 --step leader --opinion return --on 2025-02-27")
    let typing: [Keystrokes] = [
      .line("三5", after: "办理结果："), .line("", after: "答复日期［"), .line("", after: "答复文号（可不填）："),
      .line("第十六条", after: "法律依据（可不填）："), .agree,
    ]
    let returned = try await sandbox.terminal(["close", "1", "--dry-run"], typing: typing)
    #expect(returned.text.contains("答复日期［2025-03-03］："), "\(returned.text)")
    try await sandbox.must("foia approve 1 --step 签发 --on 2025-02-28")
    let screen = try await sandbox.terminal(["close", "1"], typing: typing)
    #expect(screen.status == 0 && screen.untyped == 0, "\(screen.text)")
    #expect(screen.text.contains("答复日期［2025-02-28］："), "\(screen.text)")
    #expect(try await sandbox.must("foia show 1 --json | grep '\"closed\": \"2'") == [#"  "closed": "2025-02-28","#])
  }

  @Test("proposes the head of the disclosure office who agrees to an extension, to be changed or left out")
  func officeHead() async throws {
    let sandbox = try await Sandbox.withLedger()
    try await sandbox.must("foia new -a 甲厂 -k business -r 2025-02-24 -c counter -s 甲; foia config office-head 赵敏")
    for (typed, recorded) in [("", "\"赵敏\""), ("\u{15}钱多", "\"钱多\""), ("\u{15}", "null")] {
      let screen = try await sandbox.terminal(
        ["extend", "1", "--days", "5"],
        typing: [
          .line("", after: "告知申请人的日期［"), .line(typed, after: "批准人（可不填）："), .line("案情复杂", after: "理由（可不填）："), .agree,
        ])
      #expect(screen.status == 0 && screen.untyped == 0, "\(screen.text)")
      #expect(try await sandbox.must("foia show 1 --json | jq -c '.extensions[-1].approved_by'") == [recorded])
      try await sandbox.must("foia undo")
    }
    // Nobody is proposed to a script.
    try await sandbox.must("foia extend 1 --days 5 --notified 2025-03-03 < /dev/null")
    #expect(try await sandbox.must("foia show 1 --json | jq -c '.extensions[-1].approved_by'") == ["null"])
  }

  @Test("asks whose opinion an approval is, and what it is")
  func approval() async throws {
    let sandbox = try await Sandbox.withLedger()
    try await sandbox.must("foia new -a 甲厂 -k business -r 2025-02-24 -c counter -s 甲")
    let screen = try await sandbox.terminal(
      ["approve", "1"],
      typing: [
        .line("审计", after: "审批环节："), .line("保密审查", after: "审批环节："), .line("", after: "签署意见（可不填）："),
        .line("昨天", after: "日期（可不填）："), .line("赵六", after: "签署人（可不填）："), .agree,
      ])
    #expect(screen.status == 0 && screen.untyped == 0, "\(screen.text)")
    let told = "审批意见 2025年3月2日（星期日）（保密审查，同意，赵六）"
    #expect(screen.text.contains("没有名为“审计”的审批环节") && screen.text.contains(told), "\(screen.text)")
  }

  @Test("asks for what the outcome should rest on, and goes on without")
  func asksForEvidence() async throws {
    let sandbox = try await Sandbox.withLedger()
    try await sandbox.must("foia new -a 甲厂 -k business -r 2025-02-24 -c counter -s 甲")
    let screen = try await sandbox.terminal(
      ["close", "1"],
      typing: [
        .line("不存在", after: "办理结果："), .line("", after: "答复日期［"), .line("", after: "答复文号（可不填）："),
        .line("查档案室目录", after: "检索情况（可不填）："), .line("", after: "告知的其他机关（可不填）："), .agree,
      ])
    #expect(screen.status == 0 && screen.untyped == 0, "\(screen.text)")
  }

  @Test("lists only the outcomes that a group on the line leaves open, and numbers those")
  func groupOnLine() async throws {
    let sandbox = try await Sandbox.withLedger()
    try await sandbox.must("foia new -a 甲厂 -k business -r 2025-02-24 -c counter -s 甲")
    let screen = try await sandbox.terminal(
      ["close", "1", "--outcome", "不予处理"],
      typing: [
        .line("6", after: "办理结果："), .line("3", after: "办理结果："), .line("", after: "答复文号（可不填）："), .agree,
      ])
    #expect(screen.status == 0 && screen.untyped == 0, "\(screen.text)")
    #expect(screen.text.contains("“不予处理”可指以下5种办理结果") && !screen.text.contains("1 予以公开"), "\(screen.text)")
    #expect(screen.text.contains("“6”不在所列序号 1 至 5 之内") && screen.text.contains("已办结 2025-0001：不予处理（要求提供公开出版物）"))
  }

  @Test("names the bound of the law where the days of an extension are asked for again", arguments: ["0", "30"])
  func extensionDays(days: String) async throws {
    let sandbox = try await Sandbox.withLedger()
    try await sandbox.must("foia new -a 甲厂 -k business -r 2025-02-24 -c counter -s 甲")
    let screen = try await sandbox.terminal(["extend", "1", "--days", days], typing: [.interrupt(after: "工作日数：")])
    #expect(screen.text.contains("1至20") && screen.text.contains("第三十三条第二款"), "\(screen.text)")
    #expect(!screen.text.contains("1000000"))
    // Off a terminal it is the rule that refuses a number beyond the bound.
    let refused = try await sandbox.run("foia extend 1 --days 30 --notified today < /dev/null")
    #expect(refused.status == 1 && refused.shown.joined().contains("1至20"), "\(refused.shown)")
  }

  @Test(
    "asks for what the outcome cannot be without",
    arguments: [("其他", "具体情形：", "申请人撤回"), ("重复申请", "原答复：", "易信公〔2019〕1号")])
  func asksForGround(outcome: String, question: String, answer: String) async throws {
    let sandbox = try await Sandbox.withLedger()
    try await sandbox.must("foia new -a 甲厂 -k business -r 2025-02-24 -c counter -s 甲")
    let screen = try await sandbox.terminal(
      ["close", "1", "--outcome", outcome],
      typing: [.line(answer, after: question), .line("", after: "答复文号（可不填）："), .agree])
    #expect(screen.status == 0 && screen.untyped == 0 && screen.text.contains("已办结"), "\(screen.text)")
  }

  @Test("Other commands ask for what is missing too, and again for what cannot be used")
  func others() async throws {
    let sandbox = try await Sandbox.withLedger()
    try await sandbox.must("foia new -a 甲厂 -k business --arrived 2025-02-28 -c letter -s 甲")
    let confirmed = try await sandbox.terminal(
      ["confirm", "1"],
      typing: [
        .line("2025-03-09", after: "日期［2025-03-03］："), .line("", after: "日期［2025-03-03］："), .agree,
      ])
    #expect(confirmed.status == 0 && confirmed.text.contains("晚于今天") && confirmed.text.contains("已登记：与申请人确认"))
    let fee = try await sandbox.terminal(
      ["fee", "1", "--served", "today"],
      typing: [
        .line("按天", after: "计收方式："), .line("按量计收", after: "计收方式："), .line("68", after: "页数："), .agree,
      ])
    #expect(fee.status == 0 && fee.untyped == 0 && fee.text.contains("380元"), "\(fee.text)")
    let assigned = try await sandbox.terminal(["assign", "1"], typing: [.line("规划科", after: "承办单位："), .agree])
    #expect(assigned.status == 0 && assigned.text.contains("规划科"), "\(assigned.text)")
  }

  @Test("is refused without a terminal, and nothing hangs")
  func noTerminal() async throws {
    let sandbox = try await Sandbox.withLedger(holding: 1)
    let answer = try await sandbox.run("foia close 2024-1 < /dev/null", seconds: 10)
    #expect(answer.status == 64 && answer.lines == ["错误：缺少办理结果：请加上 --outcome"], "\(answer.shown)")
  }

  @Test("A notice that moves due dates is written on a terminal only when that is agreed to")
  func calendar() async throws {
    let sandbox = try await Sandbox.withLedger()
    try await sandbox.must("foia new -a 甲厂 -k business -r 2025-02-24 -c counter -s 甲")
    try sandbox.write("date,kind,name,notice\n2025-03-10,off,暴雪,易政办〔2025〕1号\n", to: "days.csv")
    let no = try await sandbox.terminal(["calendar", "add", "days.csv"], typing: [.line("n", after: "确认写入")])
    #expect(no.status == 130 && no.text.contains("2025-03-24 → 2025-03-25"), "\(no.text)")
    #expect(no.text.contains("已取消，未登记"), "\(no.text)")
    #expect(try await sandbox.must("foia log").count == 2)
    let yes = try await sandbox.terminal(["calendar", "add", "days.csv"], typing: [.line("y", after: "确认写入")])
    #expect(yes.status == 0 && yes.text.contains("已补充1天"), "\(yes.text)")
    #expect(try await sandbox.must("foia due 1").last?.contains("2025年3月25日（星期二）") == true)
  }
}
