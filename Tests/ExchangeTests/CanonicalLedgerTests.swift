import FoiaCalendar
import FoiaCore
import FoiaExchange
import Foundation
import TestKit
import Testing

@Suite("Reading the canonical ledger")
struct CanonicalLedgerTests {
  private func read(_ text: String) throws -> (rows: [LedgerRow], problems: [ImportProblem]) {
    let today = try #require(Day(iso: "2025-06-30"))
    var reader = try CanonicalReader(today: today, source: source(Array(text.utf8), chunk: 100))
    var rows: [LedgerRow] = []
    var problems: [ImportProblem] = []
    try reader.forEach(row: { row, _ in rows.append(row) }, problem: { problems.append($0) })
    return (rows, problems)
  }

  @Test("takes columns in any order, codes or labels, and any way of writing a date")
  func liberal() throws {
    let (rows, problems) = try read(
      """
      收到日期,subject,kind,applicant,channel,number,办理结果,closed,document,note,details
      2025年3月3日,甲,自然人,张三、李四,当面提交,〔2025〕7号,予以公开,2025.3.20,易〔2025〕1号,备注,"第一行
      第二行"
      20250304,乙,business,某公司,online,易公开（2025）001,,,,,
      2025-03-05,丙,research,某大学,mail,9,信息不存在,2025-04-01,,,
      """)
    #expect(problems.isEmpty)
    #expect(rows.map { $0.number?.description } == ["2025-0007", nil, "2025-0009"])
    #expect(rows.map(\.officeNumber) == [nil, "易公开（2025）001", nil])
    #expect(rows.map { $0.intake.receipt.day.iso } == ["2025-03-03", "2025-03-04", "2025-03-05"])
    #expect(rows[0].intake.personal?.applicants == ["张三", "李四"])
    #expect(rows[0].intake.personal?.details == "第一行\n第二行")
    #expect(rows.map { $0.closing?.outcome } == [.granted, nil, .unableNotHeld])
    #expect(rows[0].closing?.document == "易〔2025〕1号")
  }

  @Test("outlines rows as the program writes them without reading all of them, and no others")
  func outlines() throws {
    let header =
      "number,received,channel,applicant,kind,subject,details,closed,outcome,document,note,confirmed,masked\n"
    let good = [
      "2025-0007,2025-03-03,online,张三,person,甲,,2025-03-20,granted,易〔2025〕1号,,,",
      ",2025-03-04,counter,\"李\"\"四\"\"\",person,\"乙\n二\",,,,,,是是,", "  12 ,2025-03-05,mail,某公司,business,丙,,,,,,,",
      "易公开（2025）001,2025-03-06,mail,某公司,business,丁,,,,,,,", ",,,,,,,,,,,,",
    ]
    func outlines(_ rows: [String]) throws -> [RowOutline]? {
      let text = header + rows.map { $0 + "\n" }.joined()
      var reader = try CanonicalReader(
        today: try #require(Day(iso: "2025-06-30")), source: source(Array(text.utf8), chunk: 100))
      var outlines: [RowOutline] = []
      return try reader.forEachOutline { outline, _ in outlines.append(outline) } ? outlines : nil
    }
    let usual = good.map { $0.replacing("是是", with: "") }
    let whole = try read(header + usual.joined(separator: "\n") + "\n")
    #expect(whole.problems.isEmpty && whole.rows.count == 4)
    #expect(try outlines(usual) == whole.rows.map(RowOutline.init))
    #expect(try outlines(usual)?.map { $0.number?.description } == ["2025-0007", nil, "2025-0012", nil])
    for odd in [
      good[1], ",2025年3月3日,online,张三,person,甲,,,,,,,", ",2025-03-03,online,张三,person,甲,,,,,,,1",
      ",2025-03-03,online,张三\n",
      "\"2025-0007,2025-03-03,online,张三,person,甲,,,,,,,",
      "2025-99999999999999999999,2025-03-03,mail,张三,person,甲,,,,,,,",
      "\(String(repeating: "九", count: 3000)),2025-03-03,mail,张三,person,甲,,,,,,,",
    ] {
      #expect(try outlines([usual[0], odd]) == nil, "\(odd)")
    }
  }

  @Test("repeats no cell of a first line that is no header, and refuses a number that no office counts to")
  func shifted() throws {
    let fault = #expect(throws: Fault.self) { try read("张三,13900001234,某街9号,自然人\n") }
    let names = fault?.problems.compactMap { problem -> [String]? in
      if case .importing(let problem) = problem, case .unknownColumns(let names) = problem.reason { names } else { nil }
    }
    #expect(names?.first == ["**", "***********", "****", "自然人"])
    let header = "number,received,channel,applicant,kind,subject,details,closed,outcome,document,note\n"
    let (rows, problems) = try read(
      header + "2025-99999999999999999999,2025-03-03,counter,张三,person,甲,,,,,\n"
        + "2025-20250303001,2025-03-03,counter,张三,person,甲,,,,,\n")
    #expect(rows.map(\.officeNumber) == ["2025-20250303001"])
    let beyond = ReadingFault.numberBeyondCounting("2025-99999999999999999999", mostDigits: 18)
    #expect(problems == [ImportProblem(line: 2, reason: .reading(.number, beyond))])
  }

  @Test("looks for near words only as long as problems are told")
  func suggestions() throws {
    let header = "number,received,channel,applicant,kind,subject,details,closed,outcome,document,note\n"
    let row = ",2025-03-03,counter,张三,perso,甲,,,,,\n"
    let (_, problems) = try read(header + String(repeating: row, count: RowProblems.most + 2))
    let near = problems.compactMap { problem -> [String]? in
      if case .reading(_, .unknown(_, _, let near)) = problem.reason { near } else { nil }
    }
    #expect(near.count == RowProblems.most + 2)
    #expect(near.prefix(RowProblems.most).allSatisfy { $0 == ["person"] } && near.suffix(2).allSatisfy(\.isEmpty))
  }

  @Test("names every problem of every row, and no other row")
  func problems() throws {
    let header = "number,received,channel,applicant,kind,subject,details,closed,outcome,document,note\n"
    let (rows, problems) = try read(
      header
        + """
        ,2025-02-30,pigeon,张三,person,,,,,,
        ,2025-07-01,counter,张三,person,甲,,,,,
        ,2025-03-03,counter,张三,person,甲,,2025-03-01,granted,,
        ,2025-03-03,counter,张三,person,甲,,2025-03-04,,,
        ,2025-03-03,counter,张三,person,甲,,,granted,,
        ,2025-03-03,counter,张三,person,甲,,2025-03-04,不予公开,,
        ,2025-03-03,counter,张三,person
        ,2025-03-03,counter,张三,person,好的,,,,,

        """)
    let expected: [(Int, ImportProblem.Reason)] = [
      (2, .reading(.subject, .empty(.subject))), (2, .reading(.received, .noSuchDay("2025-02-30", lastDay: 28))),
      (2, .reading(.channel, .unknown(.channel, "pigeon", near: []))),
      (3, .rule(.future(.received, try day("2025-07-01"), today: try day("2025-06-30")))),
      (4, .rule(.closedBeforeReceipt(nil, on: try day("2025-03-01"), received: try day("2025-03-03")))),
      (5, .rule(.closedWithoutOutcome(try day("2025-03-04")))), (6, .rule(.outcomeWithoutDate(.granted))),
      (7, .reading(.outcome, .severalOutcomes("不予公开", Outcome.allCases.filter { $0.rawValue.hasPrefix("deny-") }))),
      (8, .fieldCount(found: 5, expected: 11)),
    ]
    #expect(problems == expected.map { ImportProblem(line: $0, reason: $1) })
    #expect(rows.map(\.intake.subject) == ["好的"])
  }

  @Test("keeps the whole of a cell that is longer than its field takes in the description, and says which it is")
  func longCells() throws {
    let (subject, note) = (String(repeating: "征", count: 10_001), String(repeating: "注", count: 2_001))
    let (name, document) = (String(repeating: "某", count: 201), String(repeating: "答", count: 2_001))
    let (rows, problems) = try read(
      """
      \(CanonicalLedger.header)
      ,2025-03-03,counter,张三、\(name),person,\(subject),原有描述,2025-03-20,granted,\(document),\(note)
      ,2025-03-03,counter,张三,person,\(subject.dropLast()),,,,,
      """)
    #expect(problems.isEmpty)
    let row = try #require(rows.first)
    #expect(row.shortened == [.applicant, .subject, .document, .note])
    #expect(row.intake.subject == String(repeating: "征", count: 9_999) + "…")
    #expect(row.intake.personal?.applicants == ["张三", String(repeating: "某", count: 199) + "…"])
    #expect(row.closing?.document == String(repeating: "答", count: 1_999) + "…")
    #expect(row.intake.personal?.note == String(repeating: "注", count: 1_999) + "…")
    let whole = "原有描述\napplicant: 张三、\(name)\nsubject: \(subject)\ndocument: \(document)\nnote: \(note)"
    #expect(row.intake.personal?.details == whole)
    let other = try #require(rows.last)
    #expect(rows.count == 2 && other.shortened.isEmpty)
    #expect(other.intake.subject == String(subject.dropLast()) && other.intake.personal?.details == nil)
  }

  @Test("does not shorten again what it has shortened")
  func longCellsAgain() throws {
    let subject = String(repeating: "征", count: 9_999) + "…"
    let (rows, _) = try read("\(CanonicalLedger.header)\n,2025-03-03,counter,张三,person,\(subject),描述,,,,\n")
    #expect(rows.map(\.intake.subject) == [subject] && rows.map(\.shortened) == [[]])
    #expect(rows.first?.intake.personal?.details == "描述")
  }

  @Test("refuses a header that is not its own, all faults at once")
  func header() throws {
    let thrown = #expect(throws: Fault.self) {
      try read("number,received,received,colour,applicant,kind,subject,details,closed,outcome,document\n")
    }
    #expect(
      thrown?.ofRows.map(\.reason) == [
        .doubleColumn(.received), .missingColumns([.channel, .note], header: CanonicalLedger.header),
        .unknownColumns(["colour"]),
      ])
    let empty = #expect(throws: Fault.self) { try read("") }
    #expect(empty?.ofRows.map(\.reason) == [.emptyFile(header: CanonicalLedger.header)])
  }
}
