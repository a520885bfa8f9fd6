import FoiaCalendar
import FoiaCore
import FoiaExchange
import TestKit
import Testing

@Suite("A file of days off and make-up days")
struct NoticeReaderTests {
  private func days(_ text: String, notice: String? = nil, year: Int? = nil) throws -> [String] {
    var chunk: [UInt8]? = Array(text.utf8)
    return try NoticeReader.days(
      in: {
        defer { chunk = nil }
        return chunk
      }, notice: notice, year: year
    ).map { "\($0.day.iso) \($0.kind.rawValue) \($0.name) \($0.notice)" }
  }

  private func reasons(_ text: String, notice: String? = nil, year: Int? = nil) -> [ImportProblem]? {
    do {
      _ = try days(text, notice: notice, year: year)
      return nil
    } catch { return (error as? Fault)?.ofRows }
  }

  @Test("is read in any order of columns, in codes or words, and comes out by day")
  func reads() throws {
    let expected = ["2027-01-01 off 元旦 甲", "2027-01-09 work 元旦 甲"]
    #expect(
      try days("date,kind,name,notice\n2027-01-09,work,元旦,甲\n2027-01-01,off,元旦,甲\n") == expected)
    #expect(try days("\u{FEFF}文号,名称,类别,日期\r\n甲,元旦,放假,2027年1月1日\r\n甲,元旦,班,2027.1.9\r\n,,,\r\n") == expected)
    #expect(try days("date,kind,name\n2027-01-01,休,元旦\n2027/1/9,上班,元旦\n", notice: "甲", year: 2027) == expected)
    #expect(
      reasons("date,kind,name,notice\n2027-01-01,off,元旦,乙\n", notice: "甲") == [
        ImportProblem(line: 2, reason: .notice(.otherNumber(found: "乙", expected: "甲")))
      ])
  }

  @Test("tells all that is wrong with it, line by line")
  func problems() throws {
    let first = try #require(Day(iso: "2027-01-01"))
    #expect(
      reasons("date,kind,name,notice\n2027-02-30,off,甲,乙\n2027-01-01,maybe,甲,乙\n2027-01-01,off,,\n") == [
        ImportProblem(line: 2, reason: .reading(.date, .noSuchDay("2027-02-30", lastDay: 28))),
        ImportProblem(line: 3, reason: .reading(.kind, .unknown(.dayKind, "maybe", near: []))),
        ImportProblem(line: 4, reason: .reading(.name, .empty(.name))),
        ImportProblem(line: 4, reason: .noNotice),
        ImportProblem(line: 4, reason: .dayTwice(first, firstLine: 3)),
      ])
    #expect(reasons("date,kind,name\n2027-01-01,off,元旦\n")?.map(\.line) == [1])
    #expect(reasons("", notice: "甲")?.map(\.reason) == [.emptyFile(header: "date,kind,name,notice")])
    #expect(reasons("date,kind,name\n", notice: "甲")?.map(\.reason) == [.noRows])
  }

  @Test("of a year's own notice reaches from December before it to January after it, and into it")
  func reach() throws {
    let file = "date,kind,name\n2026-12-27,work,元旦\n2027-01-01,off,元旦\n2028-01-02,work,元旦\n"
    #expect(try days(file, notice: "甲", year: 2027).count == 3)
    for outside in ["2026-11-30", "2028-02-01"] {
      let day = try #require(Day(iso: outside))
      #expect(
        reasons(file + "\(outside),off,元旦\n", notice: "甲", year: 2027)?.map(\.reason) == [
          .dayOutsideYear(day, year: 2027)
        ])
    }
    #expect(
      reasons("date,kind,name\n2026-12-27,work,元旦\n", notice: "甲", year: 2027)?.map(\.reason) == [.noDayInYear(2027)])
    #expect(try days("date,kind,name\n2026-05-01,off,停电\n", notice: "甲") == ["2026-05-01 off 停电 甲"])
  }
}
