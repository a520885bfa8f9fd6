import FoiaCore
import FoiaPapers
import FoiaWords
import Testing

@Suite("What a report says of the work, and how it is written")
struct ReportReadingTests {
  private func faults(_ line: String, _ totals: [String: Int]) throws -> [TextFault] {
    try Prose.findings(Prose.text(line), Prose.report(totals))
  }

  private static let open = ["new": 5, "granted": 4, "total": 4, "carried-out": 1]
  private static let finished = ["new": 5, "granted": 5, "total": 5]

  @Test(
    "may not be that all is finished where something is carried over (A3)",
    arguments: [
      "收到政府信息公开申请5件，已全部办结。", "收到政府信息公开申请5件，均已答复。", "收到政府信息公开申请5件，答复率100%。", "收到依申请公开5件，全部予以答复。",
    ])
  func finished(_ line: String) throws {
    #expect(try faults(line, Self.open) == [.saysAllFinished(carriedOver: 1)])
    #expect(try faults(line, Self.finished).isEmpty)
  }

  @Test(
    "may be that what was due is finished, or that other work is (A3)",
    arguments: [
      "收到政府信息公开申请5件，均在法定期限内答复。", "收到政府信息公开申请5件，按期答复率100%。", "群众留言全部答复，办结率100%。",
      "全县政府信息公开申请均已办结。", "2022年收到的政府信息公开申请均已办结。", "依申请公开的办理质量不够均衡，统一答复文书。",
    ])
  func inTime(_ line: String) throws { #expect(try faults(line, Self.open).isEmpty) }

  @Test("may not be that something is open where nothing is carried over (A3)")
  func unfinished() throws {
    let line = "本机关共收到政府信息公开申请5件，还在答复处理中。"
    #expect(try faults(line, Self.finished) == [.saysUnfinished])
    #expect(try faults(line, Self.open).isEmpty)
    #expect(try faults("信息公开类行政复议440起，正在办理中。", Self.finished).isEmpty)
  }

  @Test(
    "has nothing left over, doubled or cut off (A4)",
    arguments: [
      ("编写说明：可先作综述。", "编写说明"), ("收到申请XX件，予以公开××件", "XX件"), ("××局2023年", "××局"), ("认真落实工作要求工作要求。", "工作要求工作要求"),
      ("坚持以公开为常态，，不公开为例外。", "，，"), ("围绕中心工作，加强政府信息公开的的组织领导。", "的的"), ("健全制度机制，明确责任分工，加强业务培训、", "责任分工，加强业务培训、"),
      ("我局认真认真落实条例要求。", "认真认真"), ("2025年2025年，我局收到申请5件。", "2025年2025年"), ("收到申请5件件。", "件件"),
      ("截至2025年×月×日，收到申请5件。", "×月"), ("领导小组组长由XXX担任。", "XXX担"), ("2025年，**局收到申请5件。", "**局"),
      ("收到申请__件。", "__件"), ("【请补充】收到申请5件。", "【请"), ("（此处可附图表）收到申请5件。", "（此处"),
      ("我局收到申请5件，严格按照", "局收到申请5件，严格按照"),
    ])
  func leftOver(_ line: String, _ found: String) throws {
    #expect(try faults(line, Self.finished).contains(.leftOver(found)))
  }

  @Test(
    "may have what only looks like it (A4)",
    arguments: [
      "公开公开栏目三个。", "X光检查等12项。", "常常听取意见，人人参与。", "一是制度不够健全；", "（一）主动公开", "实实在在为民办事、为民解忧。", "的的确确取得实效。",
      "清理规范规范性文件，做到件件有回音。", "使用A*星算法、3×4米展板。",
    ])
  func whole(_ line: String) throws { #expect(try faults(line, Self.finished).isEmpty) }

  private func titles(_ titles: [String]) throws -> [TextFault] {
    let text = titles.map { $0 + "\n围绕重点领域做好公开，健全机制，明确责任，加强培训，认真整改。" }.joined(separator: "\n")
    let report = try Prose.report(Self.finished)
    let audit = ProseAudit(ProseText(text), agency: Prose.agency, report: report, fees: try Prose.fees())
    return audit.findings.filter { $0.rule.rawValue == "A5" }
      .compactMap { if case .text(let fault) = $0.fact { fault } else { nil } }
  }

  @Test("numbers its sections in one way, from the first on, and no part of section one as a section (A5)")
  func numbering() throws {
    let names = ReportSection.allCases.map(\.name.zh)
    let numbers = "一二三四五六七".map(String.init)
    func titled(_ first: Int) -> [String] { names.enumerated().map { "\(numbers[$0 + first])、\($1)" } }
    #expect(try titles(titled(0)).isEmpty)
    #expect(try titles(titled(1)) == [.headingsShifted(by: 1)])
    var mixed = titled(0)
    mixed[3] = "4.\(names[3])"
    #expect(try titles(mixed).isEmpty)
    mixed[5] = "6.\(names[5])"
    #expect(try titles(mixed) == [.headingSystems("一、总体情况", mixed[3])])
    let parts = ["一、主动公开情况", "二、依申请公开情况", "三、政府信息管理", "四、政府信息公开平台建设", "五、监督保障"]
    #expect(try titles(parts + titled(0).dropFirst()) == [.partsAsSections("二、依申请公开情况")])
    // Items below a title are no titles, and a section by its usual short name is none of section one.
    #expect(try titles(["一、总体情况", "1.主动公开情况", "2.依申请公开情况"] + titled(0).dropFirst()).isEmpty)
    var short = titled(0)
    short[2] = "三、依申请公开情况"
    #expect(try titles(short).isEmpty)
  }

  @Test("has no row of section two left blank where it is written (A7)")
  func blanks() throws {
    var report = try Prose.report(Self.finished)
    func blanks() -> [TextFault] {
      ProseAudit(ProseText(""), agency: Prose.agency, report: report, fees: FeeTotals()).blanks
        .compactMap { if case .text(let fault) = $0.fact { fault } else { nil } }
    }
    report.disclosure = nil
    #expect(blanks() == [.disclosureBlank(DisclosureItem.all(in: report.table.form))])
    report.disclosure = DisclosureFigures(form: report.table.form, lines: ["regulations 2 1 11"])
    #expect(blanks() == [.disclosureBlank(DisclosureItem.all(in: report.table.form).filter { $0 != .regulations })])
  }

  @Test("has a section one of at most 1,000 characters (A6)")
  func length() throws {
    // The title of a part has seven.
    let most = (0..<993).map { String("围绕重点领域推进公开工作健全机制"[$0 % 7]) }.joined()
    #expect(try faults(most, Self.finished).allSatisfy { if case .overviewTooLong = $0 { false } else { true } })
    #expect(try faults(most + "多", Self.finished).contains(.overviewTooLong(1001)))
  }

  @Test(
    "is compared with the record where it says that all was in time (A8)",
    arguments: [
      "收到政府信息公开申请5件，均已在法定期限内办结答复。", "依申请公开答复率100%，均在法定时限内作出答复。", "收到政府信息公开申请5件，全部按时答复。",
    ])
  func timeliness(_ line: String) throws {
    let audit = ProseAudit(
      ProseText(Prose.text(line)), agency: Prose.agency, report: try Prose.report(Self.finished), fees: try Prose.fees()
    )
    let claim = try #require(audit.claimsOfTimeliness.first)
    #expect(claim.subject == .text(2023, line: 6))
    #expect(TimelinessMisstated.compared(claim) { 0 } == nil)
    #expect(TimelinessMisstated.compared(claim) { 2 }?.fact == .text(.saysAllInTime(late: 2)))
  }
}

extension String {
  fileprivate subscript(_ index: Int) -> Character { self[self.index(startIndex, offsetBy: index)] }
}
