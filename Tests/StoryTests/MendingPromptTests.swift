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

  @Test("undo leaves everything as it is when it is not agreed to", arguments: ["", "n", "否", "也许"])
  func declined(answer: String) async throws {
    let sandbox = try await sandbox()
    let before = try await sandbox.must("foia log")
    let screen = try await sandbox.terminal(["undo"], typing: [.line(answer, after: "确定撤销吗")])
    #expect(screen.status == 0 && screen.text.contains("未撤销，未写入任何内容"), "\(screen.text)")
    #expect(try await sandbox.must("foia log") == before)
  }

  @Test("correct asks for field, value and reason where they are missing, so that nothing stands on the command line")
  func asks() async throws {
    let sandbox = try await sandbox()
    let typing: [Keystrokes] = [
      .line("电话线", after: "要更正的项目："), .line("13900001111", after: "更正后的内容："),
    ]
    // 电话线 is no name of a field: told, and nothing written.
    let wrong = try await sandbox.terminal(["correct", "1", "--reason", "漏登"], typing: typing)
    #expect(wrong.status == 64 && wrong.text.contains("联系电话"), "\(wrong.text)")
    let right = try await sandbox.terminal(
      ["correct", "1"],
      typing: [
        .line("电话", after: "要更正的项目："), .line("13900001111", after: "更正后的内容："), .line("漏登", after: "理由："),
      ])
    #expect(right.status == 0 && right.untyped == 0, "\(right.text)")
    #expect(try await sandbox.must("foia show 1 --json | grep '\"phone\"'") == [#"  "phone": "13900001111","#])
  }

  @Test("void and erase ask for the reason", arguments: ["void", "erase"])
  func reasons(verb: String) async throws {
    let sandbox = try await sandbox()
    let screen = try await sandbox.terminal(
      [verb, "1"], typing: [.line(" ", after: "理由："), .line("重复登记", after: "理由：")])
    #expect(screen.status == 0 && screen.untyped == 0 && screen.text.contains("理由不能为空"), "\(screen.text)")
  }
}
