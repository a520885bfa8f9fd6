// What a person is asked, shown and can take up again; that nobody who reads the screen is wrong about the record.

import Foundation
import Testing

@Suite("Asking at a terminal")
struct DialogueTests {
  private func sandbox() async throws -> Sandbox {
    let sandbox = try await Sandbox.withLedger()
    for line in [
      "-a 甲厂 -k business -r 2025-02-24 -c counter -s 用电方案", "-a 李四 -k person -r 2025-02-25 -c fax -s 征地补偿安置方案",
      "-a 赵六 -k person -r 2025-02-26 -c online -s 征地批复",
    ] {
      try await sandbox.must("foia new \(line)")
    }
    return sandbox
  }

  @Test("A verb without a number shows the open applications and narrows them as one types")
  func choosesApplication() async throws {
    let sandbox = try await sandbox()
    try await sandbox.must("foia close 1 --outcome granted")
    let screen = try await sandbox.terminal(
      ["assign"],
      typing: [
        .line("征地", after: "赵*  征地批复"), .line("不存在的", after: "哪一件"), .line("批复", after: "哪一件"),
        .line("规划科", after: "承办单位："), .agree,
      ])
    #expect(screen.status == 0 && screen.untyped == 0, "\(screen.text)")
    #expect(!screen.raw.contains("用电方案"), "what is closed is not offered")
    #expect(screen.text.contains("“征地”符合2件，请写编号") && screen.text.contains("没有符合“不存在的”的申请"))
    #expect(screen.text.contains("2025-0003 已登记：转办（承办） 2025年3月3日（星期一）（规划科）"), "\(screen.text)")
  }

  @Test("Several applications can be named where one is asked for")
  func severalApplications() async throws {
    let sandbox = try await sandbox()
    let screen = try await sandbox.terminal(
      ["assign", "--unit", "规划科"], typing: [.line("1-3", after: "哪一件"), .agree])
    #expect(screen.status == 0, "\(screen.text)")
    #expect(try await sandbox.must("foia log | grep -c 规划科") == ["3"])
  }

  @Test(
    "What is wrong with the line itself is told before anything is asked",
    arguments: [
      (["close", "9"], Int32(3), "没有申请“9”"), (["close", "1"], 1, "2025-0001 已于2025年3月3日（星期一）办结"),
      (["serve", "2"], 1, "2025-0002 在2025年3月3日及以前没有登记"), (["void", "3"], 1, "2025-0003 已作废"),
      (["reopen", "2"], 1, "2025-0002"), (["extend", "2", "--until", "某日"], 64, "“某日”不是期限"),
      (["close", "2", "--service", "邮寄"], 64, "--service 须与 --sent"), (["erase", "9"], 3, "没有申请“9”"),
      (["redo", "1", "--ordered", "今天", "--outcome", "予以公开"], 64, "--outcome 不能与 --ordered 同时使用"),
    ])
  func judgedFirst(command: [String], status: Int32, said: String) async throws {
    let sandbox = try await sandbox()
    try await sandbox.must("foia close 1 --outcome granted && foia void 3 --reason 重复")
    let screen = try await sandbox.terminal(command)
    #expect(screen.status == status && screen.text.hasPrefix("错误：") && screen.text.contains(said), "\(screen.text)")
  }

  @Test("What happened before a closing can still be recorded after it")
  func beforeClosing() async throws {
    let sandbox = try await sandbox()
    try await sandbox.must("foia close 2 --outcome granted")
    let screen = try await sandbox.terminal(
      ["assign", "2"], typing: [.line("规划科", after: "承办单位："), .line("n", after: "登记吗？")])
    #expect(screen.status == 130 && screen.untyped == 0, "\(screen.text)")
  }

  @Test("A number of an application that the command refuses is told at once, and asked again")
  func refusedNumber() async throws {
    let sandbox = try await sandbox()
    try await sandbox.must("foia close 1 --outcome granted && foia void 3 --reason 重复")
    let screen = try await sandbox.terminal(
      ["close", "--outcome", "granted"],
      typing: [
        .line("1", after: "哪一件"), .line("2025-2", after: "哪一件"), .line("", after: "答复文号（可不填）："), .agree,
      ])
    #expect(screen.status == 0 && screen.text.contains("2025-0001 已于2025年3月3日（星期一）办结"), "\(screen.text)")
    let voiding = try await sandbox.terminal(["void"], typing: [.interrupt(after: "哪一件")])
    #expect(!voiding.text.contains("征地批复") && voiding.text.contains("用电方案"), "\(voiding.text)")
    try await sandbox.must("foia erase 2 --reason 依法删除 --yes")
    let erasing = try await sandbox.terminal(["erase"], typing: [.interrupt(after: "哪一件")])
    #expect(!erasing.text.contains("征地补偿") && erasing.text.contains("用电方案"), "\(erasing.text)")
  }

  @Test("A step is chosen by its number, and its day proposed")
  func choosesStep() async throws {
    let sandbox = try await sandbox()
    let screen = try await sandbox.terminal(
      ["clarify", "2"],
      typing: [
        .line("3", after: "登记哪一项："), .line("1", after: "登记哪一项："), .line("", after: "告知日期［2025-03-03］："),
        .line("+10", after: "回复期限（可不填）："), .line("", after: "具体事项（可不填）："), .agree,
      ])
    #expect(screen.status == 0 && screen.text.contains("“3”不在所列序号 1 至 2 之内"), "\(screen.text)")
    #expect(screen.text.contains("2025-0002 已登记：告知补正 2025年3月3日（星期一）。补正期限 2025年3月17日（星期一）"))
  }

  @Test("Choices are numbered and shown first, and a question mark explains", arguments: [40, 60, 80, 200])
  func choices(columns: Int) async throws {
    let sandbox = try await sandbox()
    let screen = try await sandbox.terminal(
      ["new", "-a", "乙社", "-r", "今天", "-s", "某事"],
      typing: [
        .line("？", after: "申请人类型［"), .line("4", after: "申请人类型［"), .line("9", after: "申请方式："),
        .line("7", after: "申请方式："), .agree,
      ], columns: columns)
    #expect(screen.status == 0 && screen.untyped == 0, "\(screen.text)")
    let kinds = try #require(screen.text.range(of: "1 自然人"))
    let question = try #require(screen.text.range(of: "申请人类型［"))
    #expect(kinds.lowerBound < question.lowerBound && screen.text.contains("写序号、名称或代码"))
    #expect(screen.text.contains("没有名为“9”的申请方式"))
    let recorded = try await sandbox.must("foia show 4 --json | grep -E '^  \"(channel|kind)\"'")
    #expect(recorded == [#"  "channel": "fax","#, #"  "kind": "charity","#])
  }

  @Test("Where anything was asked for, the whole is shown and can be changed before it is recorded")
  func edits() async throws {
    let sandbox = try await sandbox()
    let screen = try await sandbox.terminal(
      ["new", "-a", "乙厂", "-k", "企业", "-c", "传真", "-s", "某事"],
      typing: [
        .line("昨天", after: "收到日期［"), .line("什么", after: "登记吗？"), .line("5", after: "登记吗？"),
        .line("（2024年）", after: "申请内容："), .line("e", after: "登记吗？"), .line("", after: "修改第几项（Enter＝返回）："),
        .line("e", after: "登记吗？"), .line("1", after: "修改第几项（Enter＝返回）："),
        .line("\u{15}丙厂", after: "申请人："), .agree,
      ])
    #expect(screen.status == 0 && screen.untyped == 0, "\(screen.text)")
    #expect(screen.text.contains("3 收到日期    2025年3月2日（星期日）") && screen.text.contains("请按 Enter 登记，写序号修改"))
    let recorded = try await sandbox.must("foia show 4 --json | grep -E '^  \"(applicant|subject|received)\"'")
    #expect(
      recorded == [
        #"  "received": "2025-03-02","#, #"  "subject": "某事（2024年）","#, #"  "applicant": "丙厂","#,
      ])
  }

  @Test("What cannot go together is told, and can be changed without typing all of it again")
  func mendsTheWhole() async throws {
    let sandbox = try await sandbox()
    let screen = try await sandbox.terminal(
      ["new", "-a", "乙厂", "-k", "企业", "-c", "传真", "--number", "2024-9", "-s", "某事"],
      typing: [
        .line("", after: "收到日期［"), .line("", after: "修改第几项（n＝不登记）："),
        .line("6", after: "修改第几项（n＝不登记）："), .line("\u{15}2025-9", after: "编号："), .agree,
      ])
    #expect(screen.status == 0 && screen.text.contains("已登记 2025-0009"), "\(screen.text)")
  }

  @Test("A command given whole asks nothing; what was asked for is not recorded without an agreement")
  func wholeCommand() async throws {
    let sandbox = try await sandbox()
    let whole = try await sandbox.terminal(["close", "1", "--outcome", "granted"])
    #expect(whole.status == 0 && !whole.text.contains("登记吗？"), "\(whole.text)")
    let screen = try await sandbox.terminal(
      ["close", "2", "--outcome", "其他"],
      typing: [.line("1", after: "具体情形："), .line("", after: "答复文号（可不填）："), .line("n", after: "登记吗？")])
    #expect(screen.status == 130, "\(screen.text)")
    #expect(try await sandbox.must("foia list --json --status open | grep -c '\"number\"'") == ["2"])
  }

  @Test("What was typed can be taken up again, on another day too, but no identity number; it is the owner's alone")
  func resumes() async throws {
    let sandbox = try await sandbox()
    let identity = "110101199003077758"
    let left = try await sandbox.terminal(
      ["new", "--identity", identity],
      typing: [
        .line("钱七", after: "申请人："), .line("", after: "申请人类型［"), .line("昨天", after: "收到日期［"), .interrupt(after: "申请方式："),
      ])
    #expect(left.status == 130 && left.text.contains("接着填：foia new --resume"), "\(left.text)")
    let kept = try await sandbox.must("stat -c %a $HOME/.config/foia/unfinished.json; cat $HOME/.config/foia/*")
    #expect(kept.first == "600" && !kept.joined().contains(identity) && kept.joined().contains("2025-03-02"), "\(kept)")
    let other = try await sandbox.terminal(["close", "--resume"])
    #expect(other.status == 3 && other.text.contains("没有可接着填的 close（留着的是 new）"), "\(other.text)")
    let resumed = try await sandbox.terminal(
      ["new", "--resume"], typing: [.line("当面", after: "申请方式："), .line("某事", after: "申请内容："), .agree],
      variables: ["FOIA_TODAY": "2025-03-04"])
    #expect(resumed.status == 0 && resumed.text.contains("2025年3月2日（星期日）"), "\(resumed.text)")
    #expect(
      try await sandbox.must("foia show 4 --json | grep -E '^  \"(applicant|identity)\"'") == [
        #"  "applicant": "钱七","#, #"  "identity": null,"#,
      ])
    #expect(try await sandbox.must("ls $HOME/.config/foia") == [])
    let piped = try await sandbox.run("foia new --resume < /dev/null", seconds: 10)
    #expect(piped.status == 64, "\(piped.shown)")
  }

  @Test(
    "Several at once can be tried first",
    arguments: ["close 1-3 --outcome granted", "assign 1,2 --unit 规划科", "serve 1 --sent today"])
  func dryRuns(command: String) async throws {
    let sandbox = try await sandbox()
    if command.hasPrefix("serve") { try await sandbox.must("foia close 1 --outcome granted") }
    let before = try await sandbox.must("foia log")
    let tried = try await sandbox.must("foia \(command) --dry-run 2>&1")
    #expect(tried.contains("（只检查，不写入）"), "\(tried)")
    #expect(try await sandbox.must("foia log") == before)
    let objects = try await sandbox.must("foia \(command) --dry-run --json 2>/dev/null | grep -c '\"dry_run\": true'")
    let done = try await sandbox.must("foia \(command) 2>&1")
    #expect(done.contains(tried.last ?? "") && objects != ["0"], "\(done)")
    #expect(try await sandbox.must("foia log") != before)
  }
}
