// What goes out: the canonical CSV and back, and the spreadsheet, looked at by openpyxl and LibreOffice.

import Foundation
import Testing

@Suite("Ledgers that go out")
struct ExportTests {
  /// Cases with everything that the canonical ledger has a column for; one is void.
  private static func sandbox(_ language: Story.Language = .zh) async throws -> Sandbox {
    let sandbox = try Sandbox(binary: Project.binary(), today: "2025-06-30", language: language)
    try await sandbox.must(
      """
      foia init --agency 易安县自然资源局
      foia new -a 张三 -k person --arrived 2025-03-03 -c letter -s 平信来的
      foia new -a 李四 -k person --arrived 2025-03-03 -c letter -s 已经确认的
      foia confirm 2 --on 2025-03-05
      foia new -a 某公司 -k business -r 2025-03-10 -c online -s '=1+1' --details '第一行
      +第二行' --note "'-1"
      foia assign 3 --unit 规划科 --officer 赵工 --on 2025-03-10
      foia close 3 --outcome granted --on 2025-04-01 --document 易资复〔2025〕1号
      foia serve 3 --sent 2025-04-02 --service post
      foia serve 3 --served 2025-05-02 --service public-notice
      foia new -a 王五 -k person -r 2025-04-01 -c counter -s 撤回的
      foia close 4 --outcome other --sub-reason withdrawn --on 2025-04-02
      foia new -a 钱七 -k person -r 2025-04-03 -c counter -s 登记错的
      foia void 5 --reason 重复登记
      printf 'number,received,channel,applicant,kind,subject,details,closed,outcome,document,note\\n易公开（2025）001,2025-04-07,unknown,孙八,person,旧件,,,,,\\n' | foia import -
      """)
    return sandbox
  }

  @Test("The canonical CSV comes back with every field, and gives the same table, states and due dates")
  func roundTrip() async throws {
    let sandbox = try await Self.sandbox()
    try await sandbox.must("foia export --personal > 台账.csv; foia init there --agency 易安县自然资源局")
    let header = try await sandbox.must("head -1 台账.csv")
    let columns =
      "number,received,channel,applicant,kind,subject,details,closed,outcome,document,note,"
      + "arrived,confirmed,sub_reason,office_number,unit,officer,sent,served,service"
    #expect(header == [columns])
    let text = try await sandbox.must("cat 台账.csv").joined(separator: "\n")
    for cell in [
      "'=1+1", "''-1", "no,", "withdrawn", "易公开（2025）001", "规划科,赵工,2025-04-02,2025-05-02,post/public-notice",
    ] {
      #expect(text.contains(cell), "\(cell) in \(text)")
    }
    #expect(try await sandbox.must("foia export --personal --plain").joined().contains(",=1+1,"))
    try await sandbox.must("foia import 台账.csv --db there/foia.db")
    let list =
      "foia list --json --personal --db DB | jq -c '.[] | select(.status != \"void\") | [.number, .received, .arrived, .status, .clock, .due, .days_left, .channel, .unit, .officer, .answered_on, .late, .outcome]'"
    for command in [
      "foia export --personal --db DB", "foia report 2025 --format json --db DB 2> /dev/null | jq .applications", list,
    ] {
      let here = try await sandbox.must(command.replacing("DB", with: "foia.db"))
      #expect(try await sandbox.must(command.replacing("DB", with: "there/foia.db")) == here, "\(command)")
    }
  }

  @Test("The canonical CSV of a golden ledger gives the same CSV and tables in another", arguments: GoldenLedger.all)
  func golden(golden: GoldenLedger) async throws {
    let sandbox = try golden.sandbox()
    try await sandbox.must(
      "foia export --personal > a.csv; foia init there --agency 另一机关; foia import a.csv --db there/foia.db")
    try await sandbox.must("foia export --personal --db there/foia.db > b.csv; diff a.csv b.csv")
    for year in try await sandbox.must("foia list --json | grep -oE '\"20[0-9]{2}-' | sort -u | tr -d '\"-'") {
      let table = "foia report \(year) --format json --db DB 2> /dev/null | jq -c .applications"
      let here = try await sandbox.must(table.replacing("DB", with: "foia.db"))
      #expect(try await sandbox.must(table.replacing("DB", with: "there/foia.db")) == here, "\(year)")
    }
  }

  @Test("A masked CSV says so in every row, and is not taken in", arguments: Story.Language.both)
  func masked(language: Story.Language) async throws {
    let sandbox = try await Self.sandbox(language)
    let lines = try await sandbox.must("foia export")
    let mark = language == .zh ? "个人信息已遮盖" : "personal data masked"
    #expect(
      lines.count == 6 && lines[0].hasSuffix(",masked") && lines.dropFirst().allSatisfy { $0.hasSuffix(",\(mark)") })
    try await sandbox.must("foia init there --agency A")
    let answer = try await sandbox.run("foia export | foia import - --db there/foia.db --json")
    #expect(answer.status == 1 && answer.lines.joined().contains("value-masked"))
    let name = try await sandbox.must("mkdir out && foia export --format xlsx -o out >/dev/null 2>&1; ls out")
    #expect(
      name == [
        "\(language == .zh ? "台账（个人信息已遮盖）-易安县自然资源局-2025-06-30" : "Ledger (personal data masked) 易安县自然资源局 2025-06-30").xlsx"
      ])
  }

  @Test("Rows of the canonical CSV that cannot be so are refused, all problems at once")
  func wrongRows() async throws {
    let sandbox = try Sandbox(binary: Project.binary(), today: "2025-06-30")
    try await sandbox.must("foia init --agency 易安县自然资源局")
    try sandbox.write(
      """
      number,received,channel,applicant,kind,subject,details,closed,outcome,document,note,arrived,confirmed,sub_reason,sent,served,service
      ,2025-03-03,letter,张三,person,甲,,,,,,,也许,,,,
      ,2025-03-03,counter,张三,person,乙,,,,,,,no,,,,
      ,2025-03-03,letter,张三,person,丙,,,,,,2025-03-04,yes,,,,
      ,2025-03-03,letter,张三,person,丁,,2025-03-10,granted,,,,,withdrawn,2025-03-09,2025-03-08,鸽子
      ,2025-03-03,letter,张三,person,戊,,,,,,,,withdrawn,2025-03-09,,post
      ,2025-03-03,letter,张三,person,己,,2025-03-10,granted,,,,,,2025-07-01,,

      """, to: "rows.csv")
    let answer = try await sandbox.run("foia import rows.csv --json 2>&1 | jq -r '.error.problems[].code'")
    #expect(
      answer.lines == [
        "neither-yes-nor-no", "arrival-alone", "arrived-after-received", "unknown-word", "before-decision",
        "before-decision", "before-decision", "sub-reason-without-other", "not-closed", "not-closed", "not-closed",
        "date-in-future",
      ])
  }

  @Test("What only whole rows show is told together with what their numbers show, and nothing is recorded")
  func wrongRowsAndNumbers() async throws {
    let sandbox = try Sandbox(binary: Project.binary(), today: "2025-06-30")
    try await sandbox.must("foia init --agency 易安县自然资源局")
    try sandbox.write(
      """
      number,received,channel,applicant,kind,subject,details,closed,outcome,document,note
      2025-0001,2025-03-03,counter,张三,person,甲,,,,,
      2025-0001,2025-03-04,counter,李四,person,乙,,,,,
      2025-0003,2025-03-05,counter,王五,person,丙,,2025-03-10,,,
      2025-0004,2025-03-06,pigeon,赵六,person,丁,,,,,

      """, to: "rows.csv")
    let answer = try await sandbox.run("foia import rows.csv --json 2>&1 | jq -r '.error.problems[].code'")
    #expect(Set(answer.lines) == ["number-taken", "closed-without-outcome", "unknown-word"], "\(answer.lines)")
    #expect(try await sandbox.must("foia log --json | jq length") == ["1"])
    // A row that is right by itself, and wrong in a column that is not read first.
    try sandbox.write(
      """
      number,received,channel,applicant,kind,subject,details,closed,outcome,document,note
      ,2025-03-03,counter,张三,person,甲,,,,,
      ,2025-03-04,counter,李四,alien,乙,,,,,

      """, to: "kind.csv")
    let kind = try await sandbox.run("foia import kind.csv --json 2>&1 | jq -r '.error.problems[].code'")
    #expect(kind.lines == ["unknown-word"], "\(kind.lines)")
    #expect(
      try await sandbox.must("sed -i s/alien/person/ kind.csv; foia import kind.csv --json | jq .imported") == ["2"])
  }

  @Test(
    "The spreadsheet has dates as dates, a filter, a frozen head and sums that can be checked",
    arguments: Story.Language.both)
  func sheet(language: Story.Language) async throws {
    let sandbox = try await Self.sandbox(language)
    try await sandbox.need("python3", "soffice")
    try await sandbox.must(
      "foia export --format xlsx --personal -o ledger.xlsx && foia export --format xlsx -o masked.xlsx")
    try sandbox.write(Self.reader, to: "read.py")
    // LibreOffice computes every formula again as it converts.
    try await sandbox.must(
      "soffice -env:UserInstallation=file://$PWD/office --headless --convert-to xlsx --outdir again ledger.xlsx",
      seconds: 300)
    let said = try await sandbox.must("/usr/bin/python3 read.py ledger.xlsx again/ledger.xlsx masked.xlsx")
    let ledger = language == .zh ? "台账" : "Ledger"
    let mark = language == .zh ? "（个人信息已遮盖）" : " (personal data masked)"
    let table = language == .zh ? "2025年统计表" : "Table of 2025"
    #expect(
      said == [
        "sheets \(ledger) \(table)", "frozen B3", "filter A2:T7",
        "rows 2025-0001 2025-0002 2025-0003 2025-0004 2025-0006",
        "dates 11 formats yyyy\\-mm\\-dd", "text =1+1 s", "sums 31 of 31 recomputed",
        "masked \(ledger)\(mark) 张* title True",
      ], "\(said)")
    let report = "foia report 2025 --format json 2> /dev/null"
    let figures = try await sandbox.must("\(report) | jq -c '[.applications[].cells]'")
    #expect(try await sandbox.must("/usr/bin/python3 read.py --table ledger.xlsx") == figures)
  }

  @Test(
    "The spreadsheet of a profile has its header first, its columns and words, dates as dates, and says that it is masked"
  )
  func profileSheet() async throws {
    let sandbox = try await Self.sandbox(.zh)
    try await sandbox.need("python3")
    try sandbox.write(
      "column 收件日 = received\ncolumn 申请对象 = applicant\nchannel 网 = online\ncolumn 来源 = channel\n", to: "市里.txt")
    try await sandbox.must("mkdir -p profiles && mv 市里.txt profiles")
    for (option, name) in [("--personal", "全.xlsx"), ("", "遮盖.xlsx")] {
      try await sandbox.must("foia export --profile 市里 --format xlsx \(option) -o \(name)")
    }
    let said = try await sandbox.must(
      #"""
      /usr/bin/python3 - <<'PY'
      import openpyxl
      for name in ["全.xlsx", "遮盖.xlsx"]:
          book = openpyxl.load_workbook(name)
          sheet = book.worksheets[0]
          print(len(book.worksheets), sheet.title, sheet.freeze_panes, sheet.auto_filter.ref)
          print(*[cell.value for cell in sheet[1]])
          print(*[type(cell.value).__name__ for cell in sheet[2]], *[cell.value for cell in sheet[2]][1:])
      PY
      """#)
    let csv = try await sandbox.must("foia export --profile 市里 --personal | sed -n 2p")
    let first = csv[0].split(separator: ",")
    #expect(
      said == [
        "1 台账 A2 A1:C6", "收件日 申请对象 来源", "datetime str str \(first[1]) \(first[2])",
        "1 台账（个人信息已遮盖） A2 A1:D6", "收件日 申请对象 来源 masked",
        "datetime str str str 张* \(first[2]) 个人信息已遮盖",
      ], "\(said)")
  }

  private static let reader = #"""
    import sys, datetime, json, openpyxl
    def figures(name, values):
        sheet = openpyxl.load_workbook(name, data_only=values).worksheets[1]
        rows = [[cell.value for cell in row[3:10]] for row in sheet.iter_rows()]
        return [row for row in rows if all(isinstance(v, int) or str(v).startswith('=SUM') for v in row)]
    if sys.argv[1] == '--table':
        print(json.dumps(figures(sys.argv[2], True), separators=(',', ':')))
        sys.exit()
    name, again, masked = sys.argv[1:]
    book = openpyxl.load_workbook(name)
    sheet = book.worksheets[0]
    print('sheets', ' '.join(s.title for s in book.worksheets))
    print('frozen', sheet.freeze_panes)
    print('filter', sheet.auto_filter.ref)
    rows = list(sheet.iter_rows(min_row=3))
    print('rows', ' '.join(row[0].value for row in rows if row[0].value))
    dates = [cell for row in rows for cell in row if isinstance(cell.value, datetime.datetime)]
    print('dates', len(dates), 'formats', ' '.join({cell.number_format for cell in dates}))
    cell = next(cell for row in rows for cell in row if str(cell.value).startswith('=1'))
    print('text', cell.value, cell.data_type)
    sums = sum(str(v).startswith('=SUM') for row in figures(name, False) for v in row)
    same = figures(name, True) == figures(again, True)
    print('sums', sums, 'of', sums if same else 'others', 'recomputed')
    sheet = openpyxl.load_workbook(masked).worksheets[0]
    print('masked', sheet.title, sheet['D3'].value, 'title', sheet.title.split('（')[-1].split('(')[-1].rstrip(')）') in sheet['A1'].value)
    """#
}
