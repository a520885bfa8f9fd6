// What is shown fits the window: at a terminal of any width, with COLUMNS in a pipe, and not at all where nothing limits it.

import Foundation
import Testing

@Suite("The window")
struct WindowTests {
  /// A ledger of a year with long names and subjects, some of it late, on a day in December.
  private static func office() async throws -> Sandbox {
    let sandbox = try Sandbox(binary: Project.binary(), today: "2025-12-15")
    let subject = "某地块征收补偿安置方案以及2024年3月5日会议纪要"
    for command in [
      "init --agency 易安县自然资源局", "new -a 张伟强 -k person -r 2025-12-01 -c counter -s '\(subject)'",
      "new -a 某某建筑工程有限责任公司易安县分公司 -k business -r 2025-11-03 -c mail -s '\(subject)'",
      "new -a 李四 -k person -r 2025-11-24 -c online -s 宅基地审批材料",
      "new -a 王五 -k person -r 2025-09-01 -c mail -s \(subject)",
      "close 4 --outcome granted --on 2025-10-31",
      "new -a 某某村村民委员会 -k other -r 2025-12-12 -c mail -s \(subject)及其附图", "assign 1 --unit 耕地保护监督科 --officer 王敏",
      "assign 2 3 --unit 自然资源确权登记科 --officer 陈立新", "clarify 3 --asked 2025-11-26 --reply-by 2025-12-10 --items 具体地块",
    ] { try await sandbox.must("foia \(command)") }
    return sandbox
  }

  /// How many cells a line takes: Chinese characters and their signs two, quotation marks and the ellipsis one.
  private static func width(_ line: String) -> Int {
    line.unicodeScalars.reduce(0) { $0 + ($1.value < 0x2E80 || (0x2018...0x2026).contains($1.value) ? 1 : 2) }
  }

  /// The numbers of applications and the dates in lines.
  private static func facts(_ lines: [String]) -> Set<String> {
    Set(lines.flatMap { $0.matches(of: /20\d\d-\d{2,4}(-\d\d)?/).map { String($0.output.0) } })
  }

  @Test(
    "is filled and never overrun: every number and date stays whole",
    arguments: [["list"], ["status"], ["due"], ["year-end", "2025"]], [40, 60, 80, 200])
  func fits(command: [String], columns: Int) async throws {
    let sandbox = try await Self.office()
    let screen = try await sandbox.terminal(command, columns: columns)
    let lines = screen.lines
    // Only a command line may be longer than the window, and it stands alone.
    for line in lines where Self.width(line) > columns { #expect(line.contains("foia "), "\(columns): \(line)") }
    let whole = try await sandbox.must("foia \(command.joined(separator: " "))")
    #expect(Self.facts(lines).isSuperset(of: Self.facts(whole)), "\(screen.text)")
    for line in whole.flatMap({ $0.matches(of: /foia [a-z-]+( [!-~]+| 日期| 文件| 文号)*/).map { String($0.output.0) } }) {
      #expect(lines.contains { $0.contains(line) }, "\(line) in \(columns)\n\(screen.text)")
    }
    if command != ["year-end", "2025"], columns < 200 {
      #expect(lines.contains { $0.hasSuffix("…") }, "\(columns)\n\(screen.text)")
    }
    #expect(columns < 200 || !screen.text.contains("…"), "\(screen.text)")
  }

  @Test(
    "is not overrun by what is told of entries either",
    arguments: [
      ["undo", "--list"], ["undo", "--dry-run", "#6"], ["why", "2025", "new", "total"], ["why", "4"], ["log"],
      ["show", "4"],
      ["restore", "-n", "backup.db"],
    ], [60, 80])
  func entries(command: [String], columns: Int) async throws {
    let sandbox = try await Self.office()
    try await sandbox.must(
      "foia backup backup.db && foia new -a 赵六 -k person -r 2025-12-12 -c counter -s 某地块征收补偿安置方案及其全部附件")
    let screen = try await sandbox.terminal(command + ["--no-pager"], columns: columns)
    #expect(screen.status == 0 && screen.lines.count > 1, "\(screen.text)")
    // A path stays whole, too.
    for line in screen.lines where Self.width(line) > columns {
      #expect(line.contains("foia ") || line.hasPrefix("/"), "\(columns): \(line)")
    }
    for line in screen.lines { #expect(!"（《［〔“(".contains(line.last ?? " "), "\(line)") }
  }

  @Test("makes a list of records under 60 columns, and one line of each application where there is room")
  func records() async throws {
    let sandbox = try await Self.office()
    let narrow = try await sandbox.terminal(["list", "--no-color"], columns: 50).lines
    #expect(narrow.count { $0.hasPrefix("编号      2025-") } == 5 && narrow.count { $0.isEmpty } == 4, "\(narrow)")
    #expect(narrow.contains("申请人    某某建筑工程有限责任公司易安县分公司"))
    let wide = try await sandbox.terminal(["list", "--no-color"], columns: 200).lines
    let piped = try await sandbox.must("foia list")
    #expect(wide.count == 6 && wide == piped, "\(wide)")
    let usual = try await sandbox.terminal(["list", "--no-color"], columns: 80).lines
    #expect(usual.count { $0.contains(/^2025-\d{4}  2025-/) } == 5 && usual[0].hasPrefix("编号 "), "\(usual)")
  }

  @Test("is as wide as COLUMNS says, on a terminal and in a pipe; a pipe without it has no limit")
  func columns() async throws {
    let sandbox = try await Self.office()
    let eighty = try await sandbox.must("COLUMNS=80 foia list")
    #expect(eighty.allSatisfy { Self.width($0) <= 80 } && eighty.contains { $0.hasSuffix("…") }, "\(eighty)")
    #expect(try await sandbox.terminal(["list", "--no-color"], columns: 80).lines == eighty)
    let told = try await sandbox.terminal(["list", "--no-color"], columns: 200, variables: ["COLUMNS": "80"])
    #expect(told.lines == eighty)
    let free = try await sandbox.must("foia list")
    #expect(!free.joined().contains("…"))
    for nothing in ["0", "-5", "wide", "''"] { #expect(try await sandbox.must("COLUMNS=\(nothing) foia list") == free) }
    // A file is no window.
    #expect(try await sandbox.must("COLUMNS=80 foia list -o list.txt 2>/dev/null; cat list.txt") == free)
    let json = try await sandbox.must("foia list --json")
    #expect(try await sandbox.must("COLUMNS=40 foia list --json") == json)
  }

  @Test("of what is written by --columns, --sort, --officer and --late")
  func lists() async throws {
    let sandbox = try await Self.office()
    func numbers(_ options: String) async throws -> [String] {
      try await sandbox.must("foia list \(options) 2>/dev/null").dropFirst().map { String($0.prefix(9)) }
    }
    func named(_ numbers: Int...) -> [String] { numbers.map { "2025-000\($0)" } }
    #expect(try await numbers("") == named(1, 2, 3, 4, 5))
    #expect(try await numbers("--sort received") == named(4, 2, 3, 1, 5))
    #expect(try await numbers("--sort -received") == named(5, 1, 3, 2, 4))
    // What has no due date or was not closed comes last, either way.
    #expect(try await numbers("--sort due") == named(4, 2, 1, 5, 3))
    #expect(try await numbers("--sort -答复期限") == named(5, 1, 2, 4, 3))
    #expect(try await numbers("--sort -closed") == named(4, 1, 2, 3, 5))
    #expect(try await numbers("--officer 陈立新") == named(2, 3))
    #expect(try await numbers("--officer 陈") == [])
    // Overdue now, and answered late once.
    #expect(try await numbers("--late") == named(2, 4))
    #expect(try await numbers("--late --status open") == named(2))
    #expect(try await numbers("--late --officer 王敏") == [])
    let table = try await sandbox.must("foia list --officer 王敏 --columns 编号,officer,Due,承办单位")
    #expect(table == ["编号       承办人  答复期限    承办单位", "2025-0001  王敏    2025-12-29  耕地保护监督科"])
    #expect(try await sandbox.must("foia list --late --json --columns number | grep -c '\"subject\"'") == ["2"])
    #expect(
      try await sandbox.must("foia list --json --sort -received | grep -o '\"number\": \"[^\"]*'").map { $0.suffix(9) }
        == named(5, 1, 3, 2, 4).map { $0[...] })
    try await sandbox.must("foia list --late --sort -received --columns 编号,承办人 -o late.html 2>/dev/null")
    let page = try await sandbox.must("cat late.html").joined()
    #expect(page.contains("条件：已逾期或者逾期答复") && page.contains("承办人") && !page.contains("申请内容"))
    #expect(page.contains(/2025-0002.*2025-0004/) && !page.contains("2025-0001"))
    let unknown = try await sandbox.run("foia list --columns 编号,申请号 --sort dew")
    #expect(unknown.status == 64 && unknown.lines.count == 2, "\(unknown.lines)")
    #expect(unknown.lines[0].contains("没有名为“申请号”的列") && unknown.lines[1].contains("due"), "\(unknown.lines)")
  }
}

@Suite("Colours")
struct ColourTests {
  private static let red = "␛[31m"

  @Test(
    "go into a pipe where they are forced, and nowhere where they are unwanted",
    arguments: [
      ("", "", false), ("CLICOLOR_FORCE=1", "", true), ("FORCE_COLOR=1", "", true), ("FORCE_COLOR=true", "", true),
      ("CLICOLOR_FORCE=0", "", false), ("CLICOLOR_FORCE=", "", false), ("FORCE_COLOR=0", "", false),
      ("CLICOLOR_FORCE=1 NO_COLOR=1", "", false), ("FORCE_COLOR=1 NO_COLOR=", "", true),
      ("FORCE_COLOR=1", "--no-color", false), ("TERM=dumb FORCE_COLOR=1", "", true),
    ])
  func pipe(variables: String, option: String, isColoured: Bool) async throws {
    let sandbox = try await Sandbox.withLedger(holding: 1)
    let lines = try await sandbox.must("\(variables) foia list \(option) | cat")
    #expect(lines.joined().contains(Self.red) == isColoured, "\(lines)")
  }

  @Test("are not on a terminal of which nothing is known", arguments: Story.Language.both)
  func unknownTerminal(language: Story.Language) async throws {
    let sandbox = try await Sandbox.withLedger(language, holding: 1)
    #expect(try await sandbox.terminal(["list"]).raw.contains("\u{1B}[31m"))
    #expect(!(try await sandbox.terminal(["list"], without: ["TERM"]).raw.contains("\u{1B}")))
    let forced = try await sandbox.terminal(["list"], variables: ["CLICOLOR_FORCE": "1"], without: ["TERM"])
    #expect(forced.raw.contains("\u{1B}[31m"))
    let unwanted = try await sandbox.terminal(["list"], variables: ["FORCE_COLOR": "1", "NO_COLOR": "1"])
    #expect(!unwanted.raw.contains("\u{1B}"))
  }
}
