// What prompts show before something is chosen, and what they make of an answer.

import Foundation
import Testing

@Suite("At a terminal, choosing and checking")
struct TypedPromptTests {
  private func sandbox() async throws -> Sandbox {
    let sandbox = try await Sandbox.withLedger()
    try await sandbox.must("foia new -a 甲厂 -k business -r 2025-02-24 -c counter -s 用电方案")
    return sandbox
  }

  @Test("a correction of a review shows what is on record of it")
  func dispute() async throws {
    let sandbox = try await sandbox()
    try await sandbox.must("foia dispute 1 --review --filed 2025-02-27 --organ 市政府")
    let screen = try await sandbox.terminal(
      ["correct", "#3"],
      typing: [
        .line("颜色", after: "要更正的项目"), .line("复议机关或法院", after: "要更正的项目"), .line("\u{15}省政府", after: "复议机关或法院："),
        .line("", after: "再更正一项"), .line("录错", after: "理由："), .agree,
      ])
    #expect(screen.status == 0 && screen.untyped == 0, "\(screen.text)")
    for said in ["#3 现在登记的是：", "市政府", "没有名为“颜色”的项目可以更正", "市政府 → 省政府"] {
      #expect(screen.text.contains(said), "\(said): \(screen.text)")
    }
  }

  @Test("a fee shows its amount before it is recorded")
  func fee() async throws {
    let sandbox = try await sandbox()
    let screen = try await sandbox.terminal(
      ["fee", "1", "--served", "today", "--basis", "items"],
      typing: [.line("12", after: "页数："), .line("n", after: "登记吗？")])
    #expect(screen.status == 130 && screen.text.contains("200元"), "\(screen.text)")
  }

  @Test("only what can be changed is numbered: what will be recorded is no answer of its own")
  func preview() async throws {
    let sandbox = try await sandbox()
    let screen = try await sandbox.terminal(
      ["approve", "1"],
      typing: [
        .line("5", after: "审批环节："), .line("1", after: "签署意见（可不填）："),
        .line("2025-02-28", after: "日期（可不填）："), .line("王局x\u{7F}", after: "签署人（可不填）："), .line("6", after: "登记吗？"),
        .line("5", after: "登记吗？"), .line("\u{15}李局", after: "签署人（可不填）：王局"), .agree,
      ])
    #expect(screen.status == 0 && screen.untyped == 0, "\(screen.text)")
    #expect(screen.text.contains("5 签署人") && screen.text.contains("    将登记 2025-0001"), "\(screen.text)")
    let recorded = try await sandbox.must("foia log 1 | tail -1")
    #expect(recorded.first?.contains("机关负责人签发，同意，李局") == true, "\(recorded)")
  }

  @Test("a file that is not there can be named again, and nothing else of what was typed is lost")
  func file() async throws {
    let sandbox = try await sandbox()
    try sandbox.write("扫描件", to: "申请表.pdf")
    let screen = try await sandbox.terminal(
      ["attach", "1", "--as", "application"],
      typing: [
        .line("申请.pdf", after: "文件："), .line("2", after: "修改第几项"), .line("\u{15}申请表.pdf", after: "文件：申请.pdf"), .agree,
      ])
    #expect(screen.status == 0 && screen.untyped == 0, "\(screen.text)")
    #expect(screen.text.contains("没有文件 申请.pdf") && screen.text.contains("2 文件  "), "\(screen.text)")
    let kept = try await sandbox.must("foia attach 1 --list")
    #expect(kept.count == 1 && kept[0].contains("申请材料，申请表.pdf，9字节"), "\(kept)")
  }

  @Test("an outcome is chosen from its group, or from what the words can mean; the list fits a window")
  func outcome() async throws {
    let sandbox = try await sandbox()
    let screen = try await sandbox.terminal(
      ["close", "1"],
      typing: [
        .line("3", after: "办理结果："), .line("5", after: "办理结果："), .line("", after: "答复日期［"),
        .line("", after: "答复文号（可不填）："), .line("", after: "法律依据（可不填）："), .agree,
      ],
      columns: 80, rows: 24)
    #expect(screen.status == 0 && screen.untyped == 0, "\(screen.text)")
    #expect(screen.text.contains("3 不予公开") && screen.text.contains("已办结 2025-0001：不予公开（属于三类内部事务信息）"), "\(screen.text)")
    let first = try #require(screen.lines.firstIndex { $0.contains("办理结果：") })
    #expect(first <= 3, "\(screen.text)")
  }

  @Test("an application of the list is named by its number or its place, and by neither where they differ")
  func places() async throws {
    let sandbox = try await sandbox()
    for subject in ["供水方案", "道路规划"] {
      try await sandbox.must("foia new -a 乙厂 -k business -r 2025-02-25 -c counter -s \(subject)")
    }
    try await sandbox.must("foia close 1 --outcome granted")
    // The list has 2025-0002 and 2025-0003.
    let typing: [Keystrokes] = [.line("2", after: "哪一件"), .line("2025-2", after: "哪一件"), .agree]
    let screen = try await sandbox.terminal(["assign", "--unit", "规划科"], typing: typing)
    #expect(
      screen.status == 0 && screen.raw.contains("1 2025-0002") && screen.raw.contains("2 2025-0003"),
      "\(screen.text)")
    #expect(screen.text.contains("“2”可以是编号，也可以是所列第2件（2025-0003）"), "\(screen.text)")
    #expect(try await sandbox.must("foia list --unit 规划科 --json | grep '\"number\"'").count == 1)
  }

  @Test("the Escape key alone takes nothing with it", arguments: ["Bob", "王五"])
  func escape(name: String) async throws {
    let sandbox = try await sandbox()
    let screen = try await sandbox.terminal(
      ["new", "-k", "person", "-r", "2025-02-26", "-c", "mail", "-s", "某事"],
      typing: [Keystrokes(after: "申请人：", keys: "\u{1B}"), .line(name), .agree])
    #expect(screen.status == 0, "\(screen.text)")
    #expect(try await sandbox.must("foia log --personal --no-pager | tail -1").first?.contains("，\(name)，") == true)
  }

  @Test("a prompt names the field, not the option of a command line")
  func noFlags() async throws {
    let sandbox = try await sandbox()
    let long = String(repeating: "甲", count: 300)
    let screen = try await sandbox.terminal(
      ["new"], typing: [.line("", after: "申请人："), .line(long, after: "申请人："), .interrupt(after: "申请人：")])
    #expect(screen.text.contains("申请人不能为空") && screen.text.contains("申请人有300字"), "\(screen.text)")
    #expect(!screen.text.contains("（--"), "\(screen.text)")
    let refused = try await sandbox.run("foia new -a '' -k person -r today -c mail -s 某事 < /dev/null")
    #expect(refused.lines.first == "错误：申请人不能为空（--applicant）", "\(refused.shown)")
  }
}
