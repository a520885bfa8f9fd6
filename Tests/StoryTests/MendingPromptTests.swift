// What a person at a terminal sees before a step is taken back, and is asked for a correction.

import Foundation
import Testing

@Suite("At a terminal, mending")
struct MendingPromptTests {
  private static let number = "2025-0001"

  private func sandbox() async throws -> Sandbox {
    let sandbox = try await Sandbox.withLedger()
    _ = try await sandbox.must("foia new -a 李四 -k person -r 2025-02-17 -c counter -s 某事")
    return sandbox
  }

  @Test("undo shows what would be taken back, and takes it back only when that is agreed to", arguments: ["y", "是"])
  func agreed(answer: String) async throws {
    let sandbox = try await sandbox()
    let screen = try await sandbox.terminal(["undo"], typing: [.line(answer, after: "确定撤销吗")])
    #expect(screen.status == 0 && screen.untyped == 0, "\(screen.text)")
    let preview = screen.text.range(of: "将撤销上一步（1条记录）")
    let done = screen.text.range(of: "已撤销上一步（1条记录）")
    #expect(try #require(preview).upperBound <= #require(done).lowerBound)
    #expect(screen.text.contains("登记 \(Self.number)：当面提交，自然人，李*，某事"))
    #expect(try await sandbox.must("foia list --json | grep -c '\"status\": \"void\"'") == ["1"])
  }

  @Test("undo of an earlier action shows that action, and takes nothing else back")
  func earlier() async throws {
    let sandbox = try await sandbox()
    try await sandbox.must("foia assign 1 --unit 规划科")
    try await sandbox.must("foia new -a 王五 -k person -r 2025-02-18 -c counter -s 另一事")
    let screen = try await sandbox.terminal(["undo", "3"], typing: [.line("y", after: "确定撤销吗")])
    #expect(screen.status == 0 && screen.untyped == 0, "\(screen.text)")
    let preview = screen.text.range(of: "将撤销这一步（1条记录）")
    let done = screen.text.range(of: "已撤销这一步（1条记录）")
    #expect(try #require(preview).upperBound <= #require(done).lowerBound)
    #expect(screen.text.contains("规划科") && !screen.text.contains("另一事"))
    #expect(try await sandbox.must("foia list --json | grep -c '\"status\": \"void\"' || true") == ["0"])
    #expect(try await sandbox.must("foia list --unit 规划科 --json") == ["[]"])
  }

  @Test("undo leaves everything as it is when it is not agreed to", arguments: ["", "n", "否", "也许"])
  func declined(answer: String) async throws {
    let sandbox = try await sandbox()
    let before = try await sandbox.must("foia log")
    let screen = try await sandbox.terminal(["undo"], typing: [.line(answer, after: "确定撤销吗")])
    #expect(screen.status == 130 && screen.text.contains("已取消，未撤销"), "\(screen.text)")
    #expect(try await sandbox.must("foia log") == before)
  }

  @Test("correct shows what is on record, asks for field, value and reason, and checks each answer at once")
  func asks() async throws {
    let sandbox = try await sandbox()
    let screen = try await sandbox.terminal(
      ["correct", "1"],
      typing: [
        // 电话线 is no name of a field.
        .line("电话线", after: "要更正的项目"), .line("电话", after: "要更正的项目"), .line("13900001111", after: "联系电话："),
        .line("6", after: "再更正一项"), .line("\u{15}村民", after: "申请人类型："), .line("\u{15}商业企业", after: "申请人类型："),
        .line("", after: "再更正一项"), .line("漏登", after: "理由："), .agree,
      ])
    #expect(screen.status == 0 && screen.untyped == 0, "\(screen.text)")
    for said in [
      "2025-0001 现在登记的是：", "  4 申请人      李四", "没有名为“电话线”的项目可以更正", "没有名为“村民”的申请人类型", "联系电话    （空） → 13900001111",
      "申请人类型  自然人 → 商业企业",
    ] {
      #expect(screen.text.contains(said), "\(said): \(screen.text)")
    }
    let shown = try await sandbox.must("foia show 1 --json | grep -E '^  \"(phone|kind)\"'")
    #expect(shown == [#"  "kind": "business","#, #"  "phone": "13900001111","#])
  }

  @Test("void asks for the reason, and for an agreement to the whole")
  func voiding() async throws {
    let sandbox = try await sandbox()
    let screen = try await sandbox.terminal(
      ["void", "1"], typing: [.line(" ", after: "理由："), .line("重复登记", after: "理由："), .agree])
    #expect(screen.status == 0 && screen.untyped == 0 && screen.text.contains("理由不能为空"), "\(screen.text)")
  }

  @Test("erase shows whom it concerns and that there is no answer yet, and erases only when that is agreed to")
  func erasing() async throws {
    let sandbox = try await sandbox()
    try await sandbox.must("foia correct 1 phone 13900001111 --reason 漏登")
    let before = try await sandbox.must("foia log")
    let command = ["erase", "1", "--reason", "依法删除"]
    for answer in ["", "n", "也许"] {
      let screen = try await sandbox.terminal(command, typing: [.line(answer, after: "确定删除吗")])
      #expect(screen.status == 130 && screen.lines.last == "已取消，未删除", "\(screen.text)")
      #expect(screen.text.contains("将永久删除 2025-0001（办理中）的个人信息：申请人 李四、联系电话\n保留：申请内容（某事）"))
      #expect(screen.text.contains("2025-0001 尚未答复"))
    }
    #expect(try await sandbox.must("foia log") == before)
    let done = try await sandbox.terminal(command, typing: [.line("y", after: "确定删除吗")])
    #expect(done.status == 0 && done.text.contains("已删除 2025-0001 的个人信息"), "\(done.text)")
  }

  @Test("What was typed for an erasure is kept nowhere, and cannot be taken up again")
  func notResumed() async throws {
    let sandbox = try await sandbox()
    let left = try await sandbox.terminal(
      ["erase", "1"], typing: [.line("依法删除", after: "理由："), .line("n", after: "确定删除吗")])
    #expect(left.status == 130 && left.lines.last == "已取消，未删除", "\(left.text)")
    #expect(try await sandbox.must("ls -A $HOME/.config/foia 2>/dev/null || true") == [])
    #expect(try await sandbox.terminal(["erase", "1", "--resume"]).status == 64)
  }

  @Test("Without a terminal erase needs --yes, and --dry-run erases nothing")
  func erasingInPipe() async throws {
    let sandbox = try await sandbox()
    let before = try await sandbox.must("foia log")
    let refused = try await sandbox.run("foia erase 1 --reason 依法删除 < /dev/null", seconds: 10)
    #expect(refused.status == 64 && refused.lines == ["错误：此操作须经确认，没有终端可以确认：确定要做的，加 --yes"], "\(refused.shown)")
    let dry = try await sandbox.must("foia erase 1 --reason 依法删除 --dry-run 2>&1")
    #expect(dry.last == "只检查，未写入任何内容", "\(dry)")
    #expect(try await sandbox.must("foia log") == before)
  }

  @Test("restore shows what changes, and restores only when that is agreed to")
  func restoring() async throws {
    let sandbox = try await sandbox()
    try await sandbox.must("foia backup && foia close 1 --outcome 撤回")
    let before = try await sandbox.must("foia log")
    for answer in ["", "n"] {
      let screen = try await sandbox.terminal(["restore", "backups"], typing: [.line(answer, after: "确定恢复吗")])
      #expect(screen.status == 130 && screen.text.contains("恢复后不再有的记录"), "\(screen.text)")
      #expect(screen.lines.last == "已取消，未恢复")
    }
    #expect(try await sandbox.must("foia log") == before)
    let done = try await sandbox.terminal(["restore", "backups"], typing: [.line("y", after: "确定恢复吗")])
    #expect(done.status == 0 && done.text.contains("已恢复"), "\(done.text)")
    #expect(try await sandbox.must("foia log") == Array(before.dropLast(2)))
    #expect(try await sandbox.must("foia log --db foia.db.replaced-*") == before)
  }
}
