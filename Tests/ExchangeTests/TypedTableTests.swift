import FoiaCore
import FoiaExchange
import TestKit
import Testing

@Suite("A table as somebody typed it")
struct TypedTableTests {
  private func csv(_ change: (String, [String]) -> [String] = { $1 }) -> String {
    let head = "项目,自然人,商业企业,科研机构,社会公益组织,法律服务机构,其他,总计\n"
    return head
      + Form.form2021.rows.map { row in
        ([row.label.zh] + change(row.code, Array(repeating: "0", count: 7))).map { "\"\($0)\"" }.joined(separator: ",")
          + "\n"
      }.joined()
  }

  private func read(_ text: String, waiver: String? = nil) throws -> ReadFigures {
    try FiguresReader.read(of: 2023, agency: "甲局", form: nil, in: text, waiver: waiver)
  }

  private func problems(_ text: String, waiver: String? = nil) -> [FiguresProblem] {
    do {
      _ = try read(text, waiver: waiver)
      return []
    } catch { return (error as? Fault)?.ofFigures ?? [] }
  }

  @Test("has blanks that count as 0 for a reason only, and keeps them", arguments: ["", "/", "-", "—"])
  func blanks(text: String) throws {
    let typed = csv { code, cells in code == "granted" ? [text] + cells.dropFirst() : cells }
    #expect(problems(typed).contains(.blanks(1)) && problems(typed).count == 2)
    let read = try read(typed, waiver: "公布如此")
    #expect(read.blanks == [BlankCell(.applications(.outcome(Outcome.granted.code), .kind(.person)), text: text)])
    #expect(read.notes == [.blanks(1, reason: "公布如此")])
    #expect(read.report.table[.outcome(Outcome.granted.code), .kind(.person)] == 0)
  }

  @Test("names rows without what the form says in brackets")
  func withoutBrackets() throws {
    let short = csv().replacing("（二）部分公开（区分处理的，只计这一情形，不计其他情形）", with: "（二）部分公开")
    #expect(short != csv() && problems(short).isEmpty)
  }

  @Test("has no other text that a reason makes a figure", arguments: ["1.5", "-1", "1 2", "无"])
  func notBlank(text: String) {
    let typed = csv { code, cells in code == "granted" ? [text] + cells.dropFirst() : cells }
    #expect(problems(typed, waiver: "公布如此").count == 1)
  }

  @Test("may have 95.0 for 95, which is told")
  func decimals() throws {
    let read = try read(csv { code, cells in code == "new" ? ["95.0"] + cells.dropFirst() : cells })
    #expect(read.report.table[.new, .kind(.person)] == 95 && read.notes == [.decimals(1)])
  }

  @Test("may count in 件, which is told", arguments: ["48件", "48 件", "４８件"])
  func pieces(text: String) throws {
    let read = try read(csv { code, cells in code == "new" ? [text] + cells.dropFirst() : cells })
    #expect(read.report.table[.new, .kind(.person)] == 48 && read.notes == [.pieces(1)])
  }

  @Test("may number its rows in other ways", arguments: ["1、", "1．", "（1）", "1)"])
  func numbering(mark: String) throws {
    let plain = csv { code, cells in code == "deny-secret" ? ["3"] + cells.dropFirst() : cells }
    let turned = plain.replacing("1.属于国家秘密", with: mark + "属于国家秘密")
    let (same, first) = (try read(turned), try read(plain))
    #expect(turned != plain && same == first)
    // A number does not make a row of another one.
    #expect(
      problems(plain.replacing("1.属于国家秘密", with: mark + "属于地方秘密")).contains { $0 == .unknownRow(mark + "属于地方秘密") })
  }

  @Test("may have its columns in any order under their names")
  func order() throws {
    let plain = try read(csv { code, cells in code == "new" ? ["1", "2", "3", "4", "5", "6", "21"] : cells })
    let turned = csv { code, cells in code == "new" ? ["21", "2", "3", "4", "5", "6", "1"] : cells }
      .replacing("自然人", with: "甲").replacing("总计\n", with: "自然人\n").replacing(",甲,", with: ",总计,")
    #expect(try read(turned).report == plain.report)
  }

  @Test("has no column under a name that the form does not have, and the figures of none in its place")
  func unknownColumn() throws {
    let turned = csv().replacing("商业企业,科研机构", with: "科研机构,事业单位")
    #expect(problems(turned) == [.unknownColumns(["事业单位"], missing: [.kind(.business)])])
    #expect(problems(csv().replacing(",总计\n", with: "\n")) == [.unknownColumns([], missing: [.total])])
    // What people also call a column is its name.
    let plain = csv { code, cells in code == "new" ? ["1", "2", "3", "4", "5", "6", "21"] : cells }
    let other = plain.replacing("自然人,商业企业,科研机构", with: "公民,企业,科研单位").replacing("总计\n", with: "合计\n")
    #expect(try read(other) == read(plain))
    // Without any name the order is that of the form, which is told.
    let bare = plain.replacing("项目,自然人,商业企业,科研机构,社会公益组织,法律服务机构,其他,总计", with: "a,b,c,d,e,f,g,h")
    #expect(try read(bare).report == read(plain).report && read(bare).notes == [.columnsInOrder])
  }

  @Test("has sums that are compared with their parts, and never taken for rows")
  func subtotals() throws {
    let group = "\"（五）不予处理\",1,0,0,0,0,0,1\n"
    let typed = csv() + group
    let label = try #require(problems(typed).first)
    guard case .subtotal(let fault) = label else {
      Issue.record("\(label)")
      return
    }
    #expect(fault.found == 1 && fault.expected == 0 && fault.column == .kind(.person))
    #expect(problems(typed).count == 2)
    #expect(try read(typed, waiver: "公布如此").report == read(csv()).report)
    #expect(try read(csv() + group.replacing("1", with: "0")).notes.count == 1)
  }
}
