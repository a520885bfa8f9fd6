import FoiaCore
import FoiaExchange
import TestKit
import Testing

/// Sections two and four as they are pasted from the official form, which has one heading for each item of art. 20 and
/// three lines of headings over fifteen figures.
@Suite("Sections two and four as somebody pasted them")
struct TypedSectionsTests {
  private static let official = """
    第二十条第（一）项,,,
    信息内容,本年制发件数,本年废止件数,现行有效件数
    规章,2,0,11
    行政规范性文件,5,1.0,40
    第二十条第（五）项,,,
    信息内容,本年处理决定数量,,
    行政许可,"1,808",,
    第二十条第（六）项,,,
    信息内容,本年处理决定数量,,
    行政处罚,3,,
    行政强制,0,,
    第二十条第（八）项,,,
    信息内容,本年收费金额（单位：万元）,,
    行政事业性收费,59237.2449,,

    """
  private static let lines = [
    "regulations 2 0 11", "normative-documents 5 1 40", "licensing 1808", "punishment 3", "coercion 0",
    "fees 59237.2449",
  ]
  private static let disputes = """
    行政复议,,,,,行政诉讼,,,,,,,,,
    结果维持,结果纠正,其他结果,尚未审结,总计,未经复议直接起诉,,,,,复议后起诉,,,,
    ,,,,,结果维持,结果纠正,其他结果,尚未审结,总计,结果维持,结果纠正,其他结果,尚未审结,总计
    3,1,0,2,6,0,0,0,0,0,1,0,0,0,1

    """

  private func read(
    _ text: String, waiver: String? = nil, form: Form = .form2021
  ) throws -> ReadDisclosure {
    try DisclosureReader.read(of: 2023, form: form, in: text, waiver: waiver)
  }

  private func problems(_ text: String, waiver: String? = nil) throws -> [FiguresProblem] {
    let fault = #expect(throws: Fault.self) { try read(text, waiver: waiver) }
    return try #require(fault).ofFigures
  }

  @Test("are read as the official form has them, separated by commas, tabs or semicolons", arguments: [",", "\t", ";"])
  func official(separator: String) throws {
    let text = Self.official.replacing("\"1,808\"", with: "1808").replacing(",", with: separator)
    let read = try read(text)
    #expect(read.figures.lines == Self.lines && read.notes == [.decimals(1)])
    #expect(try self.read(Self.official).figures == read.figures)
  }

  @Test("may have nothing but names or codes with figures")
  func plain() throws {
    #expect(try read("规章,2,0,11\nfees,1.5\n").figures.lines == ["regulations 2 0 11", "fees 1.5"])
  }

  @Test("are read by the names of the columns")
  func order() throws {
    let text = "信息内容,现行有效件数,本年制发件数,本年废止件数\n规章,11,2,0\n"
    #expect(try read(text).figures.lines == ["regulations 2 0 11"])
  }

  @Test("have an amount in the unit of the heading, or in its own")
  func unit() throws {
    let yuan = "信息内容,本年收费金额（单位：元）\n行政事业性收费,251000\n"
    let read = try read(yuan)
    #expect(read.figures.lines == ["fees 25.1"] && read.notes == [.converted(.fees, .form2021)])
    #expect(try self.read(yuan.replacing("251000", with: "2.5万元")).figures.lines == ["fees 2.5"])
  }

  @Test("have blanks that count as 0 for a reason only, which are kept with it", arguments: ["", "/", "-", "—"])
  func blanks(text: String) throws {
    let typed = "规章,2,\(text),11\n行政强制,/\n"
    let found = try problems(typed)
    #expect(found.last == .blanks(2) && found.count == 3)
    let figures = try read(typed, waiver: "原表如此").figures
    #expect(figures.lines == ["regulations 2 0 11", "coercion 0"])
    #expect(figures.blanks[.regulations] == BlankRow([.repealed: text], reason: "原表如此"))
    #expect(figures.blanks[.coercion] == BlankRow([.decisions: "/"], reason: "原表如此"))
    let findings = figures.blankFindings(of: 2023, .filed)
    #expect(findings.map(\.subject) == [.disclosure(2023, .filed, .regulations), .disclosure(2023, .filed, .coercion)])
    #expect(findings.allSatisfy { $0.rule == NotAWholeNumber.rule && $0.waiver == "原表如此" })
    let entry = FiguresEntry(year: 2023, figures: figures)
    let event = Event.figuresSet(entry)
    #expect(Event(kind: .figuresSet, effective: nil, payload: event.payload, personal: nil) == event)
  }

  @Test("leave a row of empty cells untyped, which is told, unless blanks count as 0")
  func untyped() throws {
    let typed = "规章,2,0,11\n行政强制,\n"
    let read = try read(typed)
    #expect(read.figures.lines == ["regulations 2 0 11"] && read.notes == [.untyped([.coercion], .form2021)])
    #expect(try self.read(typed, waiver: "原表如此").figures.lines == ["regulations 2 0 11", "coercion 0"])
  }

  @Test("have no other text that a reason makes a figure", arguments: ["1.5", "-1", "1 2", "无"])
  func notBlank(text: String) throws {
    #expect(
      try problems("规章,2,\(text),11\n", waiver: "原表如此") == [
        .disclosureRow(.regulations, .form2021, "2,\(text),11")
      ])
  }

  @Test("have each row once, with the figures of the form, and none of another form; all is told together")
  func shape() throws {
    let text = "规章,2,0\n行政许可,1\n行政许可,2\n政府集中采购,1,2\n"
    #expect(
      try problems(text) == [
        .disclosureRow(.regulations, .form2021, "2,0"), .doubleDisclosureRow(.licensing, .form2021),
        .unknownRow("政府集中采购"),
      ])
  }

  @Test("take JSON's blanks by the same rule, and null as untyped")
  func json() throws {
    let text = #"{"regulations": [2, null, 11], "coercion": "/", "licensing": null}"#
    #expect(try problems(text).last == .blanks(2))
    let figures = try read(text, waiver: "原表如此").figures
    #expect(figures.lines == ["regulations 2 0 11", "coercion 0"] && figures.blanks.count == 2)
    #expect(try problems(#"{"year": 2022, "licensing": 1}"#) == [.otherYear(found: "2022", expected: 2023)])
  }

  @Test("come with the applications table, and section four may be one line or three")
  func report() throws {
    let table =
      "项目,自然人,商业企业,科研机构,社会公益组织,法律服务机构,其他,总计\n"
      + Form.form2021.rows.map { "\($0.code),0,0,0,0,0,0,0\n" }.joined()
    func report(_ text: String, waiver: String? = nil) throws -> ReadFigures {
      try FiguresReader.read(of: 2023, agency: "甲局", form: nil, in: text, waiver: waiver)
    }
    let whole = try report(Self.official + table + Self.disputes)
    #expect(whole.report.disclosure?.lines == Self.lines)
    let expected = ["review 3 1 0 2 6", "suit 0 0 0 0 0", "suit-after-review 1 0 0 0 1"]
    #expect(whole.report.disputes?.lines == expected)
    #expect(whole.notes == [.sections([.disclosure, .disputes]), .decimals(1)])
    let byWay = "行政复议,3,1,0,2,6\n未经复议直接起诉,0,0,0,0,0\nsuit-after-review,1,0,0,0,1\n"
    #expect(try report(table + byWay).report.disputes?.lines == expected)
    let blank = Self.disputes.replacing("3,1,0,2,6,0,", with: "3,1,,2,6,/,")
    #expect(throws: Fault.self) { try report(table + blank) }
    let taken = try report(table + blank, waiver: "原表如此")
    #expect(taken.report.disputes?.lines == expected)
    #expect(
      taken.blanks == [
        BlankCell(.disputes(.review, .result(.other)), text: ""),
        BlankCell(.disputes(.suit, .result(.upheld)), text: "/"),
      ])
    #expect(try read(Self.official + table).notes == [.otherSections, .decimals(1)])
    let short = #expect(throws: Fault.self) { try report(table + Self.disputes.replacing("3,1,0,2,6,", with: "3,1,")) }
    #expect(short?.ofFigures == [.disputesLineLength(count: 12)])
  }
}
