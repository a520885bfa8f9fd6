import FoiaCalendar
import FoiaCore
import Testing

@Suite("The rules on a table")
struct YearTableFindingsTests {
  /// Rule, place and figures of each finding, `T2 2024:person 60 61`.
  private func text(_ findings: [Finding]) -> [String] {
    findings.map { finding in
      ([finding.rule.rawValue, finding.subject.description] + [finding.expected, finding.found].compactMap { $0 })
        .joined(separator: " ")
    }
  }

  /// 61 persons answered and one of another kind carried over, put into the wrong column on one side.
  private func misplaced() throws -> YearTable {
    try YearTable.empty(2024).with([
      "new": [60, 0, 0, 0, 0, 1, 61], "granted": [61, 0, 0, 0, 0, 0, 61], "total": [61, 0, 0, 0, 0, 0, 61],
    ])
  }

  @Test(
    "find nothing in published tables that balance",
    arguments: ["suqian-city-2023", "suqian-city-2024", "shuyang-drc-2023", "yixian-miit-2023"])
  func clean(_ name: String) throws {
    let table = try YearTable.published(name)
    #expect(table.findings(.filed).isEmpty)
    #expect(table.findings(.records).isEmpty)
  }

  @Test("T1: the outcomes of a column do not make its total")
  func outcomesDoNotAddUp() throws {
    let table = try YearTable.published("suqian-city-2023")
    // One partly disclosed to a business was left out, and out of the row's own total too: 99 - 1, 3486 - 1.
    let wrong = try table.with(["partial": [319, 6, 0, 0, 2, 0, 327]])
    #expect(
      text(wrong.findings(.filed)) == ["T1 2023:filed:total:business 98 99", "T1 2023:filed:total:total 3485 3486"])
    #expect(wrong.findings(.filed).allSatisfy { $0.severity == .error })
  }

  @Test("T1 and T3: a published table whose 总计 column is blank for every outcome")
  func blanks() throws {
    let found = try YearTable.published("shanghai-office-2019").findings(.filed)
    #expect(
      text(found) == [
        "T1 2019:filed:total:total 0 805", "T3 2019:filed:granted 272 0", "T3 2019:filed:partial 3 0",
        "T3 2019:filed:deny-secret 14 0", "T3 2019:filed:deny-internal 5 0", "T3 2019:filed:deny-process 4 0",
        "T3 2019:filed:deny-query 12 0", "T3 2019:filed:unable-not-held 265 0", "T3 2019:filed:unable-creation 47 0",
        "T3 2019:filed:unable-unclear 25 0", "T3 2019:filed:reject-petition 149 0",
        "T3 2019:filed:reject-repeat 9 0",
      ])
    #expect(found.allSatisfy { $0.severity == .error })
  }

  @Test("T2: a column does not balance, although 总计 does")
  func columnDoesNotBalance() throws {
    let found = try misplaced().findings(.records)
    #expect(text(found) == ["T2 2024:person 60 61", "T2 2024:other 1 0"])
    #expect(found.allSatisfy { $0.severity == .error })
    let mended = try misplaced().with(["new": [61, 0, 0, 0, 0, 0, 61]])
    #expect(mended.findings(.records).isEmpty)
  }

  @Test("T2: in each of the seven columns")
  func columnsDoNotBalanceAnywhere() throws {
    for column in TableColumn.allCases {
      var row = Array(repeating: 0, count: 7)
      row[column.index] = 1
      let found = try YearTable.empty(2024).with(["carried-out": row]).findings(.records)
      #expect(
        found.filter { $0.rule == ColumnDoesNotBalance.rule }.map(\.subject) == [
          .table(2024, .records, row: nil, column: column)
        ])
    }
  }

  @Test("T3: the six kinds of a row do not make its 总计")
  func kindsDoNotAddUp() throws {
    let table = try YearTable.published("suqian-city-2024")
    let wrong = try table.with(["carried-out": [118, 5, 0, 0, 1, 2, 125], "new": [3440, 75, 0, 1, 6, 4, 3525]])
    #expect(text(wrong.findings(.filed)) == ["T3 2024:filed:new 3526 3525", "T3 2024:filed:carried-out 126 125"])
  }

  @Test("T4: carried in is not what was filed as carried out, column by column")
  func carriedInNotAsFiled() throws {
    let (before, after) = try (YearTable.published("suqian-city-2023"), YearTable.published("suqian-city-2024"))
    func found(_ table: YearTable) -> [Finding] {
      CarriedInNotAsFiled.findings(in: table, .filed, after: before) { _ in ([], []) }
    }
    #expect(found(after).isEmpty)
    let wrong = try after.with(["carried-in": [119, 2, 0, 0, 0, 0, 121]])
    #expect(
      text(found(wrong)) == ["T4 2024:filed:carried-in:person 118 119", "T4 2024:filed:carried-in:business 3 2"])
    #expect(found(wrong).allSatisfy { $0.severity == .error })
  }

  @Test("T4: carries over other applications, although as many")
  func carriedInAreOtherApplications() throws {
    let one = try #require(ApplicationNumber(year: 2023, serial: 1))
    let two = try #require(ApplicationNumber(year: 2023, serial: 2))
    let (before, after) = try (YearTable.published("suqian-city-2023"), YearTable.published("suqian-city-2024"))
    let found = CarriedInNotAsFiled.findings(in: after, .records, after: before) { column in
      column == .kind(.business) ? ([one], [two]) : ([], [])
    }
    #expect(found.map(\.subject) == [.table(2024, .records, row: .carriedIn, column: .kind(.business))])
    #expect(found.map(\.fact) == [.carriedIn(filed: 3, found: 3, gone: [one], come: [two])])
  }

  @Test("T8: the form is not the one of the year")
  func formOfAnotherYear() throws {
    let found = try YearTable.published("hongze-district-2023").findings(.filed)
    #expect(text(found) == ["T8 2023:filed 2021 2019"])
    #expect(found.map(\.severity) == [.error])
    for year in [2019, 2020] { #expect(Form(for: .year(year)) == .form2019) }
    #expect(Form(for: .year(2021)) == .form2021)
    #expect(try YearTable.published("hongze-district-2023").of(2020).findings(.filed).isEmpty)
    #expect(try text(YearTable.published("shuyang-drc-2023").of(2020).findings(.filed)) == ["T8 2020:filed 2019 2021"])
  }

  @Test("T11: a block of figures was left standing from last year")
  func sameFiguresAsLastYear() throws {
    let (before, after) = try (YearTable.published("suqian-city-2023"), YearTable.published("suqian-city-2024"))
    #expect(SameFiguresAsLastYear.findings(in: after, .filed, after: before).isEmpty)
    let unable = Set(["unable-not-held", "unable-creation", "unable-unclear"])
    let stale = zip(before.form.rows, before.cells).filter { unable.contains($0.0.code) }.map { ($0.code, $1) }
    let found = SameFiguresAsLastYear.findings(
      in: try after.with(Dictionary(uniqueKeysWithValues: stale)), .filed, after: before)
    // 1047 + 28 + 3.
    let group = try #require(Form.form2021.groups.first { $0.code == "unable" })
    #expect(found.map(\.fact) == [.sameAsLastYear(group, total: 1078)])
    #expect(found.map(\.subject) == [.table(2024, .filed, row: .group(group), column: nil)])
    #expect(found.map(\.severity) == [.warning])
  }

  @Test("T11: the whole of part three is last year's, said once; where it is all 0 that is no copy")
  func sameFiguresInAllOfPartThree() throws {
    let table = try YearTable.published("suqian-city-2023")
    let found = SameFiguresAsLastYear.findings(in: try table.of(2024), .filed, after: table)
    #expect(found.map(\.fact) == [.sameAsLastYear(nil, total: 3486)])
    #expect(found.map(\.rule) == [SameFiguresAsLastYear.rule])
    #expect(found.map(\.severity) == [.warning])
    let nothing = try YearTable.published("yixian-miit-2023")
    #expect(try SameFiguresAsLastYear.findings(in: nothing.of(2024), .filed, after: nothing).isEmpty)
    // 26 granted to persons in both years, and nothing else.
    let few = try YearTable.published("shuyang-drc-2023")
    #expect(
      try SameFiguresAsLastYear.findings(in: few.of(2024), .filed, after: few).map(\.fact) == [
        .sameAsLastYear(nil, total: 26)
      ])
  }
}
