import FoiaCore
import FoiaExchange
import FoiaFormats
import FoiaWords
import TestKit
import Testing

/// The applications table of a year that was published elsewhere, read from JSON and CSV.
@Suite("A published table")
struct FiguresReaderTests {
  private static let agency = "易县某局"
  private static let zeros = "0,0,0,0,0,0,0"

  /// As `foia report --format csv` writes it, with the codes for labels; some rows with figures of their own.
  private func csv(_ form: Form = .form2021, _ figures: [String: String] = [:]) -> String {
    "项目,自然人,商业企业,科研机构,社会公益组织,法律服务机构,其他,总计\n"
      + form.rows.map { "\($0.code),\(figures[$0.code] ?? Self.zeros)\n" }.joined()
  }

  private func json(year: Int = 2023, agency: String = agency, form: String = "2021", cells: String = "0,0,0,0,0,0,0")
    -> String
  {
    let rows = (Form(rawValue: form) ?? .form2021).rows.map { "{\"code\": \"\($0.code)\", \"cells\": [\(cells)]}" }
    return """
      {"year": \(year), "agency": "\(agency)", "form": "\(form)", "applications": [\(rows.joined(separator: ","))]}
      """
  }

  private func table(_ text: String, form: Form? = nil) throws -> YearTable {
    try FiguresReader.report(of: 2023, agency: Self.agency, form: form, in: text).table
  }

  private func problems(_ text: String) throws -> [FiguresProblem] {
    let fault = #expect(throws: Fault.self) { try table(text) }
    return try #require(fault).ofFigures
  }

  @Test("comes with rows by code or by label, in any order, with or without a byte-order mark")
  func rows() throws {
    let byCode = try table(csv(.form2021, ["new": "3,1,0,0,0,0,4"]))
    #expect(byCode[.new, .kind(.person)] == 3 && byCode[.new, .total] == 4 && byCode.form == .form2021)
    for language in Language.allCases {
      let labelled = Form.form2021.rows.reversed().map { row in
        let label = row.label(language)
        return "\"\(label)\",\(row.code == "new" ? "3,1,0,0,0,0,4" : Self.zeros)\r\n"
      }
      // 1. of one group and 1. of another are told apart by nothing but the path before them.
      let isUnique = Set(Form.form2021.rows.map { $0.label(language) }).count == Form.form2021.rows.count
      if isUnique { #expect(try table("\u{FEFF}x\r\n" + labelled.joined()) == byCode) }
    }
  }

  @Test("is of the form that is told, else the one it says, else the one its rows show")
  func form() throws {
    #expect(try table(csv(.form2019)).form == .form2019)
    #expect(try table(json(form: "2019")).form == .form2019)
    #expect(try table(csv()).form == .form2021)
  }

  /// The cells that are no figures.
  private func cells(_ text: String) throws -> [Finding] {
    try problems(text).compactMap { if case .cell(let finding) = $0 { finding } else { nil } }
  }

  /// What has another shape than the JSON of a report.
  private func structure(_ text: String) throws -> [StructureFault] {
    try problems(text).compactMap { if case .structure(let fault) = $0 { fault } else { nil } }
  }

  @Test("has a whole number from 0 in every cell (T5)", arguments: ["", "/", "-", "—", "无", "1.5", "-1", "1 2"])
  func figures(_ cell: String) throws {
    let found = try cells(csv(.form2021, ["granted": "1,\(cell),0,0,0,0,1"]))
    #expect(found.map(\.rule) == [NotAWholeNumber.rule] && found.map(\.severity) == [.error])
    #expect(
      found.map(\.subject) == [.table(2023, .filed, row: .outcome(Outcome.granted.code), column: .kind(.business))])
    #expect(found.map(\.fact) == [.notAFigure(cell)])
  }

  @Test("may have its figures full-width or with blanks around them (T5 is silent)", arguments: ["７", " 7 ", "07"])
  func plainFigures(_ cell: String) throws {
    #expect(
      try table(csv(.form2021, ["granted": "\(cell),0,0,0,0,0,7"]))[.outcome(Outcome.granted.code), .kind(.person)] == 7
    )
  }

  @Test("has no figure that no office ever had (T5), so that no sum can run over")
  func tooLarge() throws {
    #expect(try cells(csv(.form2021, ["granted": "9223372036854775807,1,0,0,0,0,1"])).count == 1)
    let text = json().replacing(
      "\"applications\"",
      with:
        "\"disputes\": {\"review\": [9223372036854775807,1,0,0,5], \"suit\": [0,0,0,0,0], \"suit-after-review\": [0,0,0,0,0]}, \"applications\""
    )
    #expect(try cells(text).map(\.subject) == [.disputes(2023, .filed, .review, .result(.upheld))])
  }

  @Test("takes no truth value for a figure")
  func truth() throws {
    #expect(try cells(json(cells: "true,0,0,0,0,0,1")).count == Form.form2021.rows.count)
  }

  @Test("brings sections two and four along, as reports write them; a row that is not typed stays so")
  func sections() throws {
    let sections =
      "\"disputes\": {\"review\": [309,17,88,26,440], \"suit\": [1,1,16,6,24], \"suit-after-review\": [13,0,67,9,89]}, \"disclosure\": {\"regulations\": [2,0,11], \"normative_documents\": [null,null,null], \"licensing\": 1808595, \"coercion\": null, \"fees_wan_yuan\": 59237.2449},"
    let text = json().replacing("\"applications\"", with: sections + "\"applications\"")
    let report = try FiguresReader.report(of: 2023, agency: Self.agency, form: nil, in: text)
    #expect(
      report.disputes?.lines == ["review 309 17 88 26 440", "suit 1 1 16 6 24", "suit-after-review 13 0 67 9 89"])
    #expect(report.disclosure?.lines == ["regulations 2 0 11", "licensing 1808595", "fees 59237.2449"])
    let short = json().replacing("\"applications\"", with: "\"disputes\": {\"review\": [1,2]}, \"applications\"")
    #expect(try cells(short).count == 13)
  }

  @Test("has no blank cell for JSON's null either (T5)")
  func null() throws {
    let rows = Form.form2021.rows.count
    #expect(try cells(json(cells: "0,null,0,0,0,0,0")).count == rows)
    #expect(try table(json()).cells == Array(repeating: Array(repeating: 0, count: 7), count: rows))
  }

  @Test("is of this year and of this agency, where it says so")
  func ownYear() throws {
    #expect(try problems(json(year: 2022)) == [.otherYear(found: "2022", expected: 2023)])
    #expect(try problems(json(agency: "别的局")) == [.otherAgency(found: "别的局", expected: Self.agency)])
  }

  @Test("has every row once, none else, and seven figures in each; all that is wrong is told together")
  func shape() throws {
    let text = csv().replacing("granted,\(Self.zeros)\n", with: "")
      .replacing("total,\(Self.zeros)\n", with: "total,\(Self.zeros)\ntotal,\(Self.zeros)\n合计,\(Self.zeros)\n")
      .replacing("new,\(Self.zeros)", with: "new,0,0,0")
    func row(_ code: String) throws -> FormRow { try #require(Form.form2021.rows.first { $0.code == code }) }
    #expect(
      try problems(text) == [
        .rowLength(row("new"), count: 3), .doubleRow(row("total")), .unknownRow("合计"), .missingRows([row("granted")]),
      ])
  }

  @Test("has the shape of a report where it is JSON; what has another is named with its place, all of it together")
  func structure() throws {
    let text = json().replacing(
      "{\"code\": \"new\", \"cells\": [\(Self.zeros)]}", with: "{\"code\": \"new\", \"cells\": 3}, 7"
    )
    .replacing("\"year\"", with: "\"disputes\": {\"review\": \"none\"}, \"disclosure\": [], \"agency\": null, \"year\"")
    #expect(
      try structure(text) == [
        .repeatedKey(path: "agency"), .isNot(path: "applications[0].cells", .list, found: "3"),
        .isNot(path: "applications[1]", .object, found: "7"),
        .isNot(path: "disputes.review", .list, found: "\"none\""), .isNot(path: "disclosure", .object, found: "[]"),
      ])
  }

  @Test("is told where it is no JSON")
  func syntax() throws {
    let text = "{\"year\": 2023,\n \"applications\": [}"
    #expect(try problems(text) == [.structure(.syntax(line: 2, column: 19, .unexpected))])
    #expect(throws: Fault.self) { try DisclosureReader.read(of: 2023, form: .form2021, in: text, waiver: nil) }
  }

  @Test(
    "may have its figures written as other programs write whole numbers", arguments: ["7.0", "7e0", "70E-1", "\"7\""])
  func wholeNumbers(_ cell: String) throws {
    #expect(try table(json(cells: "\(cell),0,0,0,0,0,7"))[.outcome(Outcome.granted.code), .kind(.person)] == 7)
  }

  @Test("keeps an amount to its last digit, and takes none that is not exact")
  func amounts() throws {
    func fees(_ number: String) throws -> [String] {
      let text = "{\"fees_wan_yuan\": \(number)}"
      let read = try DisclosureReader.read(of: 2023, form: .form2021, in: text, waiver: nil)
      return (read.figures[.fees] ?? []).map(\.description)
    }
    #expect(try fees("999999999999.123456") == ["999999999999.123456"])
    #expect(try fees("0.10") == ["0.1"])
    #expect(throws: Fault.self) { try fees("0.1234567") }
  }

  @Test("is a table at all", arguments: ["", "{}", "[]", "x", "a,b\n1,2\n", "{\"applications\": 3}"])
  func none(_ text: String) throws {
    #expect(throws: Fault.record(.notATable)) { try table(text) }
  }
}
