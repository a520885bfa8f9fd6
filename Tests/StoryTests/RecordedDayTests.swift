// What a command says of the day it is told, and what is shown as of a day afterwards.

import Testing

@Suite("A day told as today")
struct RecordedDayTests {
  @Test("is remarked on at once where it runs back or lies ahead of the machine, and its slip can be undone")
  func remarks() async throws {
    let sandbox = try Sandbox(binary: Project.binary(), today: "2025-03-10")
    let new = "foia new -k person -c counter"
    _ = try await sandbox.must("foia --today 2025-03-01 init --agency 易安县某局")
    _ = try await sandbox.must("\(new) -a 张三 -r 2025-03-03 -s 甲")
    let back = try await sandbox.must("\(new) --today 2025-03-05 -a 李四 -r 2025-03-04 -s 乙")
    let raised = "提醒：所称的“今天”2025年3月5日早于上一条记录的登记日期，已按2025年3月10日登记（R4）"
    #expect(back.filter { $0.contains("R4") } == [raised])
    #expect(try await sandbox.must("foia list --as-of 2025-03-09 --json") == ["[]"])
    let ahead = try await sandbox.must("\(new) --today 2099-12-31 -a 王五 -r 2025-03-05 -s 丙")
    let told = ahead.filter { $0.contains("R4") }
    #expect(told.count == 1 && told[0].hasPrefix("提醒：所称的“今天”2099年12月31日晚于机器日期"), "\(ahead)")
    #expect(told[0].hasSuffix("（R4），如有误请撤销：foia undo"))
    let undone = try await sandbox.must("foia --today 2025-03-11 undo")
    #expect(!undone.contains { $0.contains("R4") }, "\(undone)")
    _ = try await sandbox.must("\(new) --today 2025-03-12 -a 赵六 -r 2025-03-05 -s 丁")
    let list = try await sandbox.must("foia --today 2025-03-12 list --as-of 2025-03-12 --json").joined()
    #expect(list.contains("2025-0004"), "\(list)")
    let early = try await sandbox.must("foia --today 2025-03-12 list --as-of 2025-03-10 --json").joined()
    #expect(early.contains("2025-0002") && !early.contains("2025-0003"), "\(early)")
  }

  @Test("ahead of the machine is remarked on at the founding of a ledger too, in English")
  func founding() async throws {
    let sandbox = try Sandbox(binary: Project.binary(), today: "2099-12-31", language: .en)
    let lines = try await sandbox.must("foia init --agency Bureau")
    #expect(lines.contains { $0.contains("today as told, 2099-12-31, is after") && $0.hasSuffix("(R4)") }, "\(lines)")
  }

  @Test("of the record are never waived", arguments: ["R1", "R2", "R4"])
  func waiving(rule: String) async throws {
    let sandbox = try Sandbox(binary: Project.binary(), today: "2025-03-10")
    _ = try await sandbox.must("foia init --agency 易安县某局")
    let answer = try await sandbox.run("foia check --waive \(rule) record --reason 已核实")
    #expect(answer.status == 1 && answer.lines.joined().contains("不能放行"), "\(answer)")
  }
}
