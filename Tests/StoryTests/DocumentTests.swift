// Documents and sheets as the program makes them, read by python-docx and openpyxl and compared with what it gives to scripts.

import Foundation
import Testing

@Suite("Documents and sheets")
struct DocumentTests {
  /// The scripts that the tests of reports read files with.
  private static let scripts = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../PapersTests")
    .standardizedFileURL.path
  private static let python = "/usr/bin/python3"

  /// Compares a document and a sheet with the report for scripts: every row of figures is in both, in order.
  private static let comparison = """
    import json, subprocess, sys
    scripts, name = sys.argv[1:]
    def read(script, file):
        return json.loads(subprocess.check_output(["/usr/bin/python3", f"{scripts}/{script}", file]))[0]
    expected = [row["cells"] for row in json.load(open(f"{name}.json"))["applications"]]
    def figures(cells, wanted):
        rows = {}
        for row, column, _, _, value in cells:
            if wanted(value): rows.setdefault(row, []).append(int(value))
        return [row for row in rows.values() if len(row) == len(expected[0])]
    cells = read("read_docx.py", f"{name}.docx")["tables"][-1]["cells"]
    assert figures(cells, lambda value: value.isdigit()) == expected, cells
    cells = read("read_xlsx.py", f"{name}.xlsx")[-1]["cells"]
    assert figures(cells, lambda value: type(value) is int) == expected, cells
    print(len(expected))
    """

  /// Compares the tables of the whole report, in a document and in sheets, with the report for scripts: every figure, in order.
  private static let wholeComparison = """
    import json, subprocess, sys
    scripts, name = sys.argv[1:]
    def read(script, file):
        return json.loads(subprocess.check_output(["/usr/bin/python3", f"{scripts}/{script}", file]))[0]
    def flat(value):
        return [n for part in value for n in flat(part)] if type(value) is list else [value]
    made = json.load(open(f"{name}.json"))
    expected = [
        flat(list(made["disclosure"].values())),
        flat([row["cells"] for row in made["applications"]]),
        flat(list(made["disputes"].values())),
    ]
    def number(value):
        try: return float(value["decimal"] if type(value) is dict else value)
        except (TypeError, ValueError): return None
    def figures(table):
        return [number(cell[4]) for cell in sorted(table["cells"]) if number(cell[4]) is not None]
    for tables in [read("read_docx.py", f"{name}.docx")["tables"], read("read_xlsx.py", f"{name}.xlsx")]:
        assert [figures(table) for table in tables] == expected, (tables, expected)
    print(*map(len, expected), made["disclosure"]["fees_wan_yuan"], *made["disputes"]["suit"])
    """

  private static func sandbox(_ language: Story.Language = .zh) async throws -> Sandbox {
    let sandbox = try await Sandbox.withLedger(language)
    for command in [
      "new -a 张三 -k person -r 2025-02-10 -c counter -s '=1+1 <b>某地块</b>规划图'",
      "new -a 恒通公司 -k business -r 2025-02-11 -c online -s 合同",
      "close 2 --outcome granted --on 2025-02-20 --document '答〔2025〕1号'",
    ] { try await sandbox.must("foia \(command)") }
    return sandbox
  }

  @Test("have the figures that scripts get, for both forms and both breakdowns", arguments: Story.Language.both)
  func reports(language: Story.Language) async throws {
    let sandbox = try await Self.sandbox(language)
    try sandbox.write(Self.comparison, to: "compare.py")
    for (options, rows) in [("2025", "25"), ("2025 --form 2019", "23"), ("2025 --by channel", "25")] {
      for format in ["json", "docx", "xlsx"] {
        try await sandbox.must("foia report \(options) --lang \(language == .zh ? "zh" : "en") -o made.\(format) 2>&1")
      }
      #expect(try await sandbox.must("\(Self.python) compare.py \(Self.scripts) made") == [rows])
    }
    #expect(try await sandbox.must("foia report 2025 --format docx 2>/dev/null | head -c 2") == ["PK"])
  }

  @Test("have every figure of the whole report that scripts get", arguments: Story.Language.both)
  func wholeReport(language: Story.Language) async throws {
    let sandbox = try await Self.sandbox(language)
    try sandbox.write(Self.wholeComparison, to: "compare.py")
    for command in [
      "figures set 2025 --regulations 1,0,3 --normative-documents 2,1,12 --licensing 5 --punishment 17 --coercion 4 "
        + "--fees 1.25", "dispute 2 --review --filed 2025-02-25 --organ 县政府",
      "dispute --suit --filed 2025-02-26 --organ 县法院 --subject 主动公开",
      "dispute '#7' --decided 2025-03-02 --result corrected",
    ] { try await sandbox.must("foia \(command)") }
    for format in ["json", "docx", "xlsx"] {
      try await sandbox.must("foia report 2025 --full --lang \(language == .zh ? "zh" : "en") -o made.\(format) 2>&1")
    }
    #expect(try await sandbox.must("\(Self.python) compare.py \(Self.scripts) made") == ["10 175 15 1.25 0 1 0 0 1"])
  }

  @Test("are not poured onto a terminal", arguments: Story.Language.both)
  func terminal(language: Story.Language) async throws {
    let sandbox = try await Self.sandbox(language)
    for arguments in [["report", "2025", "--format", "docx"], ["list", "--format", "xlsx", "-o", "-"]] {
      let screen = try await sandbox.terminal(arguments)
      #expect(screen.status == 1)
      #expect(screen.text.contains("-o") && !screen.text.contains("PK"), "\(screen.text)")
    }
  }

  @Test("print the ledger with every person masked unless asked for, formulas as text")
  func ledger() async throws {
    struct Sheet: Decodable { var name: String, freeze: String?, repeated: String?, orientation: String? }
    let sandbox = try await Self.sandbox()
    try await sandbox.must("foia list -o 台账.xlsx && foia list --personal -o 全.xlsx && foia list -k 商业企业 -o 台账.html")
    let json = try await sandbox.must("\(Self.python) \(Self.scripts)/read_xlsx.py 台账.xlsx").joined()
    let sheet = try #require(try JSONDecoder().decode([[Sheet]].self, from: Data(json.utf8)).first?.first)
    #expect(sheet.name == "台账" && sheet.freeze == "B4" && sheet.repeated == "$3:$3" && sheet.orientation == "landscape")
    for text in ["易安县自然资源局 政府信息公开申请台账", "截至2025年3月3日（星期一），共2件", "=1+1 <b>某地块</b>规划图", "\"张*\"", "答〔2025〕1号", "按期办结"] {
      #expect(json.contains(text), "\(text)")
    }
    #expect(!json.contains("张三"))
    #expect(try await sandbox.must("\(Self.python) \(Self.scripts)/read_xlsx.py 全.xlsx").joined().contains("张三"))
    let page = try await sandbox.must("cat 台账.html").joined(separator: "\n")
    #expect(page.contains("共1件。条件：商业企业") && page.contains("恒通公司") && !page.contains("张"))
    try await sandbox.must("foia list 张三 -o 张.html && foia list 张三 --personal -o 张三.html")
    #expect(try await sandbox.must("grep -c 张三 张三.html") != ["0"])
    let masked = try await sandbox.must("cat 张.html").joined()
    #expect(masked.contains("张*") && !masked.contains("张三"))
    #expect(try await sandbox.must("stat -c %a 台账.xlsx 台账.html") == ["600", "600"])
  }
}
