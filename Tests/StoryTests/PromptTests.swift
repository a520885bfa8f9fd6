// What a person at a terminal is asked, and that nobody is asked where nobody sits.

import Foundation
import Testing

@Suite("At a terminal")
struct PromptTests {
  /// The questions as they stand on the screen, in the order of the form.
  private static let questions = ["申请人：", "申请人类型［", "收到日期［", "申请方式：", "申请内容："]

  @Test("new asks for what is missing, in the order of the form, and proposes the kind by the name and today")
  func asksInOrder() async throws {
    let sandbox = try await Sandbox.withLedger()
    let answers = ["某某贸易有限公司", "", "", "网络平台", "某事"]
    let typing = zip(Self.questions, answers).map { Keystrokes.line($1, after: $0) }
    let screen = try await sandbox.terminal(["new"], typing: typing + [.agree])
    #expect(screen.status == 0 && screen.untyped == 0, "\(screen.text)")
    #expect(screen.lines.first == "申请人：某某贸易有限公司")
    #expect(screen.text.contains("申请人类型［商业企业］：") && screen.text.contains("收到日期［2025-03-03］："))
    let recorded = try await sandbox.must("foia list --json | grep -E '\"(kind|received|channel)\"'")
    #expect(recorded == [#"    "received": "2025-03-03","#, #"    "channel": "online","#, #"    "kind": "business","#])
  }

  @Test(
    "The kind is proposed by the name",
    arguments: [
      ("李四", "自然人"), ("某某律师事务所", "法律服务机构"), ("某某大学", "科研机构"), ("某某慈善基金会", "社会公益组织"),
      ("某某村村民委员会", "其他"), ("某某机械厂", "商业企业"),
    ])
  func proposesKind(name: String, kind: String) async throws {
    let sandbox = try await Sandbox.withLedger()
    let typing: [Keystrokes] = [.line(name, after: "申请人："), .interrupt(after: "申请人类型［\(kind)］：")]
    #expect(try await sandbox.terminal(["new"], typing: typing).status == 130)
    #expect(try await sandbox.must("foia log").count == 1)
  }

  @Test("An answer that cannot be used is told why and asked again; what was given is not asked")
  func asksAgain() async throws {
    let sandbox = try await Sandbox.withLedger()
    let typing: [Keystrokes] = [
      .line("村民", after: "申请人类型［"), .line("自然人", after: "申请人类型［"), .line("2025-02-30", after: "收到日期［"),
      .line("2025-03-04", after: "收到日期［"), .line("昨天", after: "收到日期［"), .line("  ", after: "申请内容："),
      .line("某事", after: "申请内容："), .agree,
    ]
    let screen = try await sandbox.terminal(["new", "--applicant", "李四", "--channel", "传真"], typing: typing)
    #expect(screen.status == 0 && screen.untyped == 0, "\(screen.text)")
    for said in ["没有名为“村民”的申请人类型", "没有“2025-02-30”这一天", "晚于今天", "申请内容不能为空", "2025年3月2日（星期日）"] {
      #expect(screen.text.contains(said), "\(said): \(screen.text)")
    }
    #expect(!screen.text.contains("申请人：") && !screen.text.contains("申请方式："))
    #expect(screen.text.contains("  1 申请人      李四") && screen.text.contains("  4 申请方式    传真"), "\(screen.text)")
  }

  @Test("A flag that cannot be used is asked for again")
  func asksForBadFlag() async throws {
    let sandbox = try await Sandbox.withLedger(.en)
    let flags = ["-a", "李四", "-k", "person", "-r", "2025-04-01", "-c", "fax", "-s", "Something"]
    let screen = try await sandbox.terminal(
      ["new"] + flags, typing: [.line("2025-03-01", after: "date of receipt"), .line("", after: "Record it?")])
    #expect(screen.status == 0 && screen.text.contains("is after today"), "\(screen.text)")
    #expect(try await sandbox.must("foia list --json | grep -c '\"received\": \"2025-03-01\"'") == ["1"])
  }

  @Test("With an arrival date the date of receipt is not asked for")
  func arrivalAlone() async throws {
    let sandbox = try await Sandbox.withLedger()
    let flags = ["new", "-a", "李四", "-k", "自然人", "--arrived", "昨天", "-c", "平常信函"]
    let screen = try await sandbox.terminal(flags, typing: [.line("某事", after: "申请内容："), .agree])
    #expect(screen.status == 0 && !screen.text.contains("收到日期［"), "\(screen.text)")
  }

  @Test("Only applications are offered of which the command can record something")
  func offers() async throws {
    let sandbox = try await Sandbox.withLedger()
    try await sandbox.must("foia new -a 李四 -k person -r 2025-02-24 -c counter -s 道路规划")
    try await sandbox.must("foia new -a 甲厂 -k business --arrived 2025-02-28 -c online -s 用电方案")
    let confirming = try await sandbox.terminal(["confirm"], typing: [.interrupt(after: "哪一件")])
    #expect(confirming.text.contains("用电方案") && !confirming.text.contains("道路规划"), "\(confirming.text)")
    try await sandbox.must("foia confirm 2 --on 2025-02-28 && foia close 1 --outcome granted --sent 今天 --service 当面领取")
    let serving = try await sandbox.terminal(["serve"], typing: [.interrupt(after: "哪一件")])
    #expect(!serving.text.contains("道路规划") && serving.text.contains("没有可选的申请"), "\(serving.text)")
  }

  @Test("Where the input ends or is interrupted, nothing is logged", arguments: 0..<5)
  func endOfInput(answered: Int) async throws {
    let sandbox = try await Sandbox.withLedger()
    let answers = zip(Self.questions, ["李四", "", "", "传真", "某事"]).map { Keystrokes.line($1, after: $0) }
    let typing = Array(answers.prefix(answered))
    let ended = try await sandbox.terminal(["new"], typing: typing + [.endOfInput(after: Self.questions[answered])])
    #expect(ended.status != 0 && ended.untyped == 0)
    let stopped = try await sandbox.terminal(["new"], typing: typing + [.interrupt(after: Self.questions[answered])])
    #expect(stopped.status == 130)
    #expect(try await sandbox.must("foia log").count == 1)
    #expect(try await sandbox.must("ls") == ["foia.db"])
  }

  @Test("init asks for the agency's name")
  func initAsks() async throws {
    let sandbox = try Sandbox(binary: Project.binary())
    let screen = try await sandbox.terminal(["init"], typing: [.line("易安县自然资源局", after: "机关名称："), .agree])
    #expect(screen.status == 0, "\(screen.text)")
    #expect(try await sandbox.must("foia log") == ["#1 新建台账：易安县自然资源局（2025-03-03 clerk录入）"])
  }

  @Test("Without a terminal nothing is asked and nothing hangs", arguments: ["new", "new --from -", "init", "close 1"])
  func neverAsksWithoutTerminal(command: String) async throws {
    let sandbox = try command == "init" ? Sandbox(binary: Project.binary()) : await Sandbox.withLedger(holding: 1)
    for input in ["< /dev/null", "<&-", "<<< '李四'"] {
      let answer = try await sandbox.run("foia \(command) \(input)", seconds: 10)
      #expect([1, 64].contains(answer.status) && !answer.ranOutOfTime, "\(input): \(answer.shown)")
      #expect(answer.errors(.zh) == answer.lines && !answer.lines.isEmpty, "\(input): \(answer.shown)")
    }
  }

  @Test("With --from - everything comes from the input, also where errors go to a terminal")
  func fromInput() async throws {
    let sandbox = try await Sandbox.withLedger()
    let screen = try await sandbox.terminal(
      ["new", "--from", "-", "-k", "自然人", "-r", "今天", "-c", "传真"],
      typing: [.line(#"{"applicant": "李四", "subject": "某事"}"#), .endOfInput()])
    #expect(screen.status == 0 && screen.text.contains("已登记 2025-0001"), "\(screen.text)")
  }
}

@Suite("Looks at a terminal and in a pipe")
struct LooksTests {
  private static let commands = [
    ["list"], ["show", "2024-1"], ["log"], ["report", "2024"], ["outcomes"], ["help"],
    ["close", "9", "--outcome", "granted"],
    ["lst"], ["status"], ["due"], ["due", "2024-1", "--why"], ["calendar", "2025"], ["check"], ["why", "2024-1"],
  ]

  @Test("An import shows how far it is, on a terminal and only there", arguments: Story.Language.both)
  func progress(language: Story.Language) async throws {
    let sandbox = try await Sandbox.withLedger(language)
    try sandbox.write(CanonicalFile.rows(20_000), to: "台账.csv")
    let screen = try await sandbox.terminal(["import", "--dry-run", "台账.csv"], seconds: 60)
    #expect(screen.raw.contains("\r") && screen.raw.contains("%"))
    // What came out of it and the tables of the years are left on the screen, and no bar.
    #expect(screen.status == 0 && !screen.lines.joined().contains("%"), "what is left on the screen: \(screen.lines)")
    let piped = try await sandbox.run("foia import --dry-run 台账.csv 2>&1 | cat")
    #expect(piped.lines == screen.lines)
  }

  @Test(
    "What is overdue is red on a terminal, and says so without the colour",
    arguments: [["list"], ["status"], ["show", "1"]])
  func colours(command: [String]) async throws {
    let sandbox = try await Sandbox.withLedger()
    try await sandbox.must("foia new -a 甲厂 -k business -r 2025-01-06 -c counter -s 甲")
    let screen = try await sandbox.terminal(command)
    #expect(screen.raw.contains("\u{1B}[31m") && screen.raw.contains("\u{1B}[0m"), "\(screen.raw)")
    #expect(screen.text.contains("逾期") && !screen.text.contains("\u{1B}"), "\(screen.text)")
  }

  @Test("There are no colours with NO_COLOR, --no-color or a dumb terminal", arguments: commands)
  func noColours(command: [String]) async throws {
    let sandbox = try await Sandbox.withLedger(holding: 3)
    let plain = [
      try await sandbox.terminal(command, variables: ["NO_COLOR": "1"]),
      try await sandbox.terminal(command + ["--no-color"]),
      try await sandbox.terminal(command, variables: ["TERM": "dumb"]),
    ]
    for screen in plain { #expect(!screen.raw.contains("\u{1B}"), "\(screen.raw)") }
    let coloured = try await sandbox.terminal(command)
    for screen in plain { #expect(screen.lines == coloured.lines && screen.status == coloured.status) }
  }

  @Test("What goes into a pipe or a file has no decoration", arguments: commands)
  func pipe(command: [String]) async throws {
    let sandbox = try await Sandbox.withLedger(holding: 3)
    let answer = try await sandbox.run("foia \(command.joined(separator: " ")) 2>&1 | cat")
    #expect(!answer.lines.contains { $0.contains("␛") || $0.contains("␍") || $0.hasSuffix(" ") }, "\(answer.lines)")
  }
}
