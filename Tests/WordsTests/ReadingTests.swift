import FoiaCalendar
import FoiaCore
import FoiaWords
import TestKit
import Testing

@Suite("Reading an outcome")
struct OutcomeReadingTests {
  @Test(
    "takes codes, labels, aliases and the form's numbers",
    arguments: [
      ("granted", "granted"), ("GRANTED", "granted"), ("公开", "granted"), ("予以公开", "granted"), ("（一）予以公开", "granted"),
      ("一", "granted"), ("1", "granted"), ("(一)", "granted"), ("二", "partial"), ("2", "partial"),
      ("三5", "deny-internal"), ("3.5", "deny-internal"), ("(三)5", "deny-internal"), ("（三）5", "deny-internal"),
      ("３．５", "deny-internal"), ("3(3)5", "deny-internal"), ("属于三类内部事务信息", "deny-internal"),
      ("5.属于三类内部事务信息", "deny-internal"), ("不存在", "unable-not-held"), ("三安全一稳定", "deny-safety"),
      ("危及“三安全一稳定”", "deny-safety"), ("六3", "other"), ("其他", "other"), ("撤回", "other"),
      ("State secret", "deny-secret"), ("过程性", "deny-process"), ("区分处理", "partial"), ("不予公开（属于国家秘密）", "deny-secret"),
    ])
  func reads(text: String, code: String) throws {
    #expect(try Outcome(reading: text).rawValue == code)
  }

  @Test(
    "lists the rows of a group",
    arguments: [("不予公开", 8), ("三", 8), ("3", 8), ("（三）不予公开", 8), ("无法提供", 3), ("不予处理", 5), ("其他处理", 3), ("六", 3)])
  func groups(text: String, count: Int) {
    #expect(Outcome.candidates(for: text).count == count)
    #expect(throws: ReadingFault.severalOutcomes(text, Outcome.candidates(for: text))) { try Outcome(reading: text) }
  }

  @Test("never takes a refusal for a disclosure")
  func neverGranted() {
    for text in ["不予公开", "不公开", "不同意公开", "未公开", "不予"] {
      #expect(!Outcome.candidates(for: text).contains(.granted), "\(text)")
    }
  }

  @Test("lists what an ambiguous phrase can mean, and nothing for an unknown one")
  func ambiguous() {
    #expect(Outcome.candidates(for: "登记") == [.denyQuery])
    #expect(Outcome.candidates(for: "反复").contains(.rejectExcessive))
    #expect(Outcome.candidates(for: "补正") == [.unableUnclear, .otherNoClarification])
    #expect(Outcome.candidates(for: "没有的") == [])
    #expect(Outcome.candidates(for: "") == [])
  }

  @Test("suggests what is nearly it")
  func near() {
    #expect(throws: ReadingFault.unknown(.outcome, "grantd", near: ["granted"])) { try Outcome(reading: "grantd") }
  }

  @Test("is unambiguous for every code, label, alias and number of the form")
  func everySpelling() throws {
    for outcome in Outcome.allCases {
      for spelling in [outcome.rawValue, outcome.label(.zh), outcome.label(.en), outcome.formNumber(.zh)]
        + outcome.aliases
      {
        #expect(try Outcome(reading: spelling) == outcome, "\(spelling)")
      }
    }
  }
}

@Suite("Reading a date")
struct DateReadingTests {
  let today = Day(iso: "2025-03-20")

  @Test(
    "takes the ways clerks write dates",
    arguments: [
      ("2025-03-03", "2025-03-03"), ("2025-3-3", "2025-03-03"), ("2025.3.3", "2025-03-03"), ("2025/3/3", "2025-03-03"),
      ("20250303", "2025-03-03"), ("2025年3月3日", "2025-03-03"), ("２０２５－０３－０３", "2025-03-03"), ("3-3", "2025-03-03"),
      ("3.3", "2025-03-03"), ("3月3日", "2025-03-03"), ("3月3号", "2025-03-03"), ("today", "2025-03-20"),
      ("今天", "2025-03-20"),
      ("昨天", "2025-03-19"), ("yesterday", "2025-03-19"), ("前天", "2025-03-18"), (" 2025-03-03 ", "2025-03-03"),
      ("2025 年 3 月 3 日", "2025-03-03"), ("3-20", "2025-03-20"),
    ])
  func reads(text: String, iso: String) throws {
    #expect(try Day(reading: text, today: #require(today)).iso == iso)
  }

  @Test(
    "refuses what is no date",
    arguments: [
      "", "abc", "2025", "2025-03", "3", "2025-03-03-01", "2025-3.3", "07-03-03", "2025年3月", "-3-3", "2025--03",
      "202503033", "٢٠٢٥-03-03",
    ])
  func refuses(text: String) throws {
    let today = try #require(today)
    #expect(throws: ReadingFault.self) { try Day(reading: text, today: today) }
  }

  @Test("tells a day the calendar does not have from what is no date")
  func impossible() throws {
    let today = try #require(today)
    #expect(throws: ReadingFault.noSuchDay("2025-02-30", lastDay: 28)) { try Day(reading: "2025-02-30", today: today) }
    #expect(throws: ReadingFault.noSuchDay("2025-13-01", lastDay: nil)) { try Day(reading: "2025-13-01", today: today) }
    #expect(throws: ReadingFault.noSuchDay("2月30日", lastDay: 28)) { try Day(reading: "2月30日", today: today) }
  }

  @Test("offers last year's for a date without year that is still to come")
  func ahead() throws {
    let today = try #require(today)
    #expect(
      throws: ReadingFault.shortDateAhead("12-30", thisYear: try day("2025-12-30"), lastYear: try day("2024-12-30"))
    ) { try Day(reading: "12-30", today: today) }
  }

  private func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }
}

@Suite("Reading other values")
struct ValueReadingTests {
  @Test(
    "takes the ways people write numbers",
    arguments: [
      ("2023-0001", "2023-0001"), ("2023-1", "2023-0001"), ("23-1", "2023-0001"), ("〔2023〕1号", "2023-0001"),
      ("〔2023〕第1号", "2023-0001"), ("２０２３－１", "2023-0001"), ("[2023]12号", "2023-0012"), ("2023-12345", "2023-12345"),
    ])
  func numbers(text: String, printed: String) throws {
    guard case .number(let number) = try NumberReference(reading: text) else {
      Issue.record("\(text) was not read as a number")
      return
    }
    #expect(number.description == printed)
    #expect(ApplicationNumber(printed: printed) == number)
  }

  @Test("takes a bare serial, and the office's own style as it is")
  func otherNumbers() throws {
    #expect(try NumberReference(reading: "１２") == .serial(12))
    #expect(try NumberReference(reading: "易公开（2023）001") == .office("易公开（2023）001"))
    #expect(throws: ReadingFault.notANumber("0")) { try NumberReference(reading: "0") }
    #expect(throws: ReadingFault.notANumber(" ")) { try NumberReference(reading: " ") }
  }

  @Test("takes codes and labels of kinds and channels in both languages")
  func choices() throws {
    #expect(try ApplicantKind(reading: "自然人") == .person)
    #expect(try ApplicantKind(reading: "Research institutions") == .research)
    #expect(try Channel(reading: "邮寄") == .mail)
    #expect(try Channel(reading: "邮寄（挂号、EMS等需签收）") == .mail)
    #expect(try Channel(reading: "ＥＭＡＩＬ") == .email)
    #expect(throws: ReadingFault.unknown(.kind, "persn", near: ["person"])) { try ApplicantKind(reading: "persn") }
    for language in Language.allCases {
      for kind in ApplicantKind.allCases { #expect(try ApplicantKind(reading: kind.name(language)) == kind) }
      for channel in Channel.allCases { #expect(try Channel(reading: channel.name(language)) == channel) }
      for status in Status.allCases { #expect(try Status(reading: status.name(language)) == status) }
      for reason in SubReason.allCases { #expect(try SubReason(reading: reason.name(language)) == reason) }
    }
  }

  @Test(
    "suggests the kind by the name",
    arguments: [
      ("张三", "person"), ("易县某某机械有限公司", "business"), ("河北大学", "research"), ("北京市某某律师事务所", "legal"),
      ("某某慈善基金会", "charity"), ("东关村村民委员会", "other"),
    ])
  func suggestions(name: String, kind: String) {
    #expect(ApplicantKind.suggested(by: name).rawValue == kind)
  }

  @Test(
    "trims as a careful reader would",
    arguments: [
      ("", ""), (" a ", "a"), ("a  b", "a b"), ("a\u{3000}b", "a b"), ("\u{3000}中文\u{A0}", "中文"), ("中文，好。", "中文，好。"),
      ("“引号”", "“引号”"), ("a\tb\r\nc", "a b c"), ("a\u{2003}b", "a b"), ("a\u{205F}b", "a b"), ("a\u{0}b", "a b"),
      ("a\u{85}b", "a b"),
    ])
  func trimming(text: String, trimmed: String) {
    #expect(text.trimmed == trimmed)
  }

  @Test("keeps the lines of longer texts")
  func lines() {
    #expect(" a\r\n b\rc \u{7}\n".trimmedLines == "a\n b\nc")
    #expect("第一行\n第二行".trimmedLines == "第一行\n第二行")
    #expect("x  y".trimmedLines == "x  y")
  }
}

@Suite("A row of a form")
struct FormRowReadingTests {
  @Test(
    "is read by its number, code or label of that form",
    arguments: ["三9", "3.9", "（三）9", "deny-archived", "9.已移交国家档案馆", "已移交国家档案馆", "3(3)9 Handed over to an archive"])
  func newRow(text: String) throws {
    #expect(try FormRow(reading: text, in: .form2027).code == "deny-archived")
    #expect(throws: ReadingFault.self) { try FormRow(reading: text, in: .form2021) }
  }

  @Test("of 2019 and 2021 is read as before where another form stands beside them")
  func olderRows() throws {
    for form in Form.allCases {
      for row in form.rows {
        for text in [row.code, row.label(.zh), row.label(.en)] {
          #expect(try FormRow(reading: text, in: form) == row, "\(form.edition) \(text)")
        }
      }
    }
    #expect(try FormRow(reading: "六2", in: .form2019).code == "other-all")
    #expect(try FormRow(reading: "逾期不补正", in: .form2019).code == "other-all")
    // As in the list of outcomes 三7 is a row of （三）; the total of part three is （七）.
    #expect(try FormRow(reading: "三7", in: .form2021).code == Outcome.denyEnforcement.rawValue)
    for total in ["七", "（七）", "三（七）", "3(7)", "总计"] {
      #expect(try FormRow(reading: total, in: .form2021).code == "total")
    }
    #expect(try FormRow(reading: "四", in: .form2021).code == "carried-out")
    #expect(try FormRow(reading: "一", in: .form2021).code == "granted")
  }
}
