// A morning in the office, typed by hand at a terminal, with every mistake made once: what stands on the screen is what is
// on record afterwards, in a window of any width.

import Foundation
import Testing

@Suite("A morning at the terminal")
struct MorningTests {
  private static let today = ["FOIA_TODAY": "2025-03-31"]

  /// Types at one command; every line of `shows` stands on the screen.
  private func work(
    _ sandbox: Sandbox, _ command: [String], _ typing: [Keystrokes], columns: Int, status: Int32 = 0,
    shows: [String] = []
  ) async throws {
    let screen = try await sandbox.terminal(command, typing: typing, columns: columns, variables: Self.today)
    #expect(screen.status == status && screen.untyped == 0, "\(command): \(screen.text)")
    // A long line is broken at the edge of the window.
    let text = screen.lines.joined().filter { !$0.isWhitespace }
    for said in shows {
      #expect(text.contains(said.filter { !$0.isWhitespace }), "\(said): \(screen.text)")
    }
  }

  @Test("ends with the record that the screen told, at any width", arguments: [40, 60, 80, 200])
  func morning(columns: Int) async throws {
    let sandbox = try await Sandbox.withLedger()
    func work(
      _ command: String..., typing: [Keystrokes] = [], status: Int32 = 0, shows: [String] = []
    ) async throws {
      try await self.work(sandbox, command, typing, columns: columns, status: status, shows: shows)
    }
    // A name mended, a day as people write it, a list of choices, three lines pasted, one of them a command.
    try await work(
      "new",
      typing: [
        .line("张伟强\u{7F}明", after: "申请人："), .line("?", after: "申请人类型［"), .line("", after: "申请人类型［"),
        .line("3月40", after: "收到日期［"), .line("25.3.5", after: "收到日期［"), .line("快艇", after: "申请方式："),
        .line("5", after: "申请方式："), .line("征地批复\rfoia undo\r和附图", after: "申请内容："), .agree,
      ],
      shows: [
        "张伟明", "2025年3月5日（星期三）", "网络平台", "征地批复 foia undo 和附图", "已登记 2025-0001",
      ])
    // Arrows, a subject changed once it is shown whole.
    try await work(
      "new", "-a", "恒通机械厂", "-k", "法人",
      typing: [
        .line("商业企业", after: "申请人类型："), .line("三月六日", after: "收到日期［"), .line("３", after: "申请方式："),
        .line("用方案\u{1B}[D\u{1B}[D电", after: "申请内容："), .line("5", after: "登记吗？"),
        .line("（2024年）", after: "申请内容："), .agree,
      ], shows: ["用电方案（2024年）", "2025年3月6日（星期四）", "已登记 2025-0002"])
    // Left in the middle, and taken up again.
    try await work(
      "new", "-a", "李四", typing: [.line("", after: "申请人类型［"), .interrupt(after: "收到日期［")], status: 130,
      shows: ["已取消，未登记", "foia new --resume"])
    try await work(
      "new", "--resume",
      typing: [.line("昨天", after: "收到日期［"), .line("传真", after: "申请方式："), .line("道路规划", after: "申请内容："), .agree],
      shows: ["李四", "2025年3月30日（星期日）", "已登记 2025-0003"])
    // Which application: words that fit two, then the number.
    try await work(
      "assign", "--unit", "规划科", "--reply-by", "+5工作日",
      typing: [.line("方案", after: "哪一件"), .agree], shows: ["2025-0002", "规划科"])
    try await work(
      "extend", "1", "--approved-by", "赵六",
      typing: [
        .line("1", after: "登记哪一项："), .line("1 0", after: "延期的工作日数："), .line("20天", after: "延期的工作日数："),
        .line("", after: "告知申请人的日期［"), .line("", after: "理由（可不填）："), .agree,
      ], shows: ["“1 0”", "延期"])
    // What is refused is not recorded, and says why.
    try await work("close", "1 2", "--outcome", "granted", status: 3, shows: ["1 2"])
    try await work(
      "close", "2",
      typing: [
        .line("不公开", after: "办理结果："), .line("告知", after: "办理结果："), .line("撤回", after: "办理结果："),
        .line("明天", after: "答复日期［"), .line("今天", after: "答复日期［"),
        .line("", after: "答复文号（可不填）："), .agree,
      ],
      shows: ["可指以下8种办理结果", "其他处理（申请人撤回）", "2025年3月31日（星期一）", "已办结 2025-0002"])
    // A correction by everyday names, its value mended, and one step back.
    try await work(
      "correct", "1",
      typing: [
        .line("电活", after: "要更正的项目"), .line("电话", after: "要更正的项目"), .line("139 0000 1111", after: "联系电话："),
        .line("", after: "再更正一项"), .line("漏登", after: "理由："), .line("n", after: "登记吗？"),
      ], status: 130)
    try await work("undo", typing: [.line("n", after: "确定撤销吗")], status: 130, shows: ["已取消，未撤销"])
    try await work(
      "erase", "3", "--reason", "依法删除", typing: [.line("", after: "确定删除吗")], status: 130, shows: ["李四", "尚未答复"])
    let log = try await sandbox.must("foia log --personal | sed 's/（[^（]*录入）//'")
    #expect(log == Self.record, "\(log.joined(separator: "\n"))")
  }

  /// What is on record after the morning.
  private static let record = [
    "#1 新建台账：易安县自然资源局", "#2 2025-03-05 登记 2025-0001：网络平台，自然人，张伟明，征地批复 foia undo 和附图",
    "#3 2025-03-06 登记 2025-0002：邮寄（挂号、EMS等需签收），商业企业，恒通机械厂，用电方案（2024年）",
    "#4 2025-03-30 登记 2025-0003：传真，自然人，李四，道路规划", "#5 2025-03-31 转办（承办） 2025-0002：规划科，回复期限 2025-04-08",
    "#6 2025-03-31 延期答复（经批准） 2025-0001：20个工作日，批准人 赵六，告知答复期限 2025-04-30",
    "#7 2025-03-31 办结（作出答复） 2025-0002：其他处理（申请人撤回）",
  ]
}
