import FoiaCalendar
import FoiaCore
import FoiaWords
import Testing

@Suite("The words of office ledgers")
struct LedgerWordsTests {
  @Test(
    "a heading names its column, alone or below its group",
    arguments: [
      ("收到申请\n日 期", nil, LedgerColumn.received), ("受理时间", nil, .accepted), ("姓名/单位", nil, .applicant),
      ("收件日期（年月日）", nil, .received), ("日期", "答复情况", .closed), ("文号", "答复", .document), ("类型", "答复", .outcome),
      ("类型", "申请人信息", .kind), ("申请日期", "行政复议", .reviewFiled), ("决定日期", "复议情况", .reviewDecided),
      ("结果", "行政诉讼", .suit), ("告知日期", "补正情况", .clarificationAsked), ("收到日期", "补正", .clarificationReceived),
      ("发函日期", "征求第三方意见", .consultationSent), ("回复日期", "征求意见", .consultationReturned),
      ("延期至", "补正延期情况", .extendedUntil), ("告知补正日期", "补正延期情况", .clarificationAsked), ("来文时间", nil, .received),
    ] as [(String, String?, LedgerColumn)])
  func headings(_ heading: String, _ group: String?, _ column: LedgerColumn) {
    #expect(LedgerHeading.column(heading, below: group) == column)
  }

  @Test("what is no heading of a ledger names no column", arguments: ["", "领导签字盖章", "本月收到3件", "局", "2024年1月"])
  func noHeadings(_ text: String) { #expect(LedgerHeading.column(text) == nil) }

  @Test(
    "words that mean one outcome are taken for it",
    arguments: [
      ("告诉他网上有", Outcome.granted, nil), ("给了复印件", .granted, nil), ("公开了一部分", .partial, nil),
      ("不予公开（涉密）", .denySecret, nil),
      ("属于个人隐私，第三方不同意公开", .denyThirdParty, nil), ("内部管理信息", .denyInternal, nil), ("不公开，过程性信息", .denyProcess, nil),
      ("行政执法案卷，不予公开", .denyEnforcement, nil), ("不予公开—不动产登记资料", .denyQuery, nil), ("不归我们管", .unableNotHeld, nil),
      ("没有这个文件", .unableNotHeld, nil), ("需汇总加工", .unableCreation, nil), ("补正后仍不清楚", .unableUnclear, nil),
      ("属于信访事项", .rejectPetition, nil), ("重复申请不予答复处理", .rejectRepeat, nil), ("年鉴", .rejectPublication, nil),
      ("要求确认", .rejectReissue, nil), ("逾期未补正，视为放弃", .otherNoClarification, nil), ("逾期未缴费", .otherUnpaidFee, nil),
      ("逾期不缴纳费用", .otherUnpaidFee, nil),
      ("他说不要了", .other, .withdrawn), ("非政府信息", .other, .notInformation), ("问政策", .other, .inquiry),
      ("告知向档案馆查询", .other, .archived),
    ] as [(String, Outcome, SubReason?)])
  func outcomes(_ text: String, _ outcome: Outcome, _ subReason: SubReason?) {
    switch LedgerOutcome(reading: text) {
    case .sure(let found, let why), .guessed(let found, let why):
      #expect(found == outcome && why == subReason, "\(text)")
    case .none, .state, .doubt: Issue.record("\(text): \(LedgerOutcome(reading: text))")
    }
  }

  @Test(
    "words that fit several rows of the table are asked about with those rows",
    arguments: [
      ("内部管理、过程性信息不予公开", [Outcome.denyInternal, .denyProcess]), ("其他法律法规另有规定", [.denyLaw, .denyQuery]),
      ("查阅案卷", [.denyEnforcement, .other]), ("公开；部分不存在", [.granted, .partial, .unableNotHeld]),
      ("信息不存在，公开", [.granted, .partial, .unableNotHeld]),
      ("商业秘密、国家秘密", [.denySecret, .denyThirdParty]),
    ] as [(String, [Outcome])])
  func doubts(_ text: String, _ candidates: [Outcome]) {
    guard case .doubt(_, let found) = LedgerOutcome(reading: text) else {
      Issue.record("\(text): \(LedgerOutcome(reading: text))")
      return
    }
    #expect(Set(found).isSuperset(of: candidates.filter { $0 != .granted }), "\(text): \(found)")
  }

  @Test(
    "a state is no outcome",
    arguments: [("补正中", false), ("转办", false), ("延期答复", false), ("征求意见中", false), ("已办结", true)])
  func states(_ text: String, _ isAnswered: Bool) {
    #expect(LedgerOutcome(reading: text) == .state(isAnswered: isAnswered))
  }

  @Test("a refusal takes its ground from the reason or the note, and is asked about where they have none")
  func grounds() {
    #expect(LedgerOutcome(reading: "不予公开", reason: "商业秘密") == .sure(.denyThirdParty, nil))
    #expect(LedgerOutcome(reading: "不予公开", note: "个人隐私") == .guessed(.denyThirdParty, nil))
    guard case .doubt(.severalOutcomes, let two) = LedgerOutcome(reading: "不予公开", note: "属于内部讨论") else {
      Issue.record("taken without asking")
      return
    }
    #expect(two == [.denyInternal, .denyProcess])
    guard case .doubt(.groupOfOutcomes, let all) = LedgerOutcome(reading: "不予公开", note: "已告知") else {
      Issue.record("taken without asking")
      return
    }
    #expect(all.count == 8)
  }

  @Test(
    "dates are read as clerks write them",
    arguments: [
      ("2024.3.5", "2024-03-05"), ("2024年3月5日上午", "2024-03-05"), ("2024-01-03 09:12:55", "2024-01-03"),
      ("3月5日", "2025-03-05"),
      ("1.8", "2025-01-08"), ("20250305", "2025-03-05"), ("２０２５．３．５", "2025-03-05"), ("2025. 3. 5", "2025-03-05"),
      ("13/04/2025", "2025-04-13"), ("二〇二五年二月二十日", "2025-02-20"), ("2025/3/5 9:05", "2025-03-05"),
    ])
  func days(_ text: String, _ iso: String) {
    guard case .day(let day, _) = LedgerDay(reading: text, year: 2025) else {
      Issue.record("\(text): \(LedgerDay(reading: text, year: 2025))")
      return
    }
    #expect(day.iso == iso)
  }

  @Test("dates that can be read in two ways, or in none, are asked about")
  func doubtfulDays() throws {
    let (third, fourth) = (try #require(Day(iso: "2025-03-04")), try #require(Day(iso: "2025-04-03")))
    #expect(LedgerDay(reading: "03/04/2025", year: 2025) == .doubt(.dayOrMonthFirst, [third, fourth]))
    #expect(LedgerDay(reading: "6月31日", year: 2025) == .doubt(.noSuchDay, []))
    #expect(LedgerDay(reading: "3月5日", year: nil) == .doubt(.noYear, []))
    #expect(LedgerDay(reading: "2025.3.3、2025.3.8", year: 2025) == .doubt(.severalDates, []))
    #expect(LedgerDay(reading: "上周", year: 2025) == .doubt(.notADate, []))
    #expect(LedgerDay(reading: "—", year: 2025) == .none)
  }

  @Test("a day of January after a receipt of December is that of the next year, one of a year later is not")
  func nextYear() throws {
    let received = try #require(Day(iso: "2024-12-19"))
    let answered = try #require(Day(iso: "2025-01-10"))
    #expect(LedgerDay(reading: "1月10日", year: 2024, after: received) == .day(answered, [.yearTaken(2025)]))
    let earlier = try #require(Day(iso: "2024-08-20"))
    let august = try #require(Day(iso: "2024-08-26"))
    #expect(LedgerDay(reading: "8月20日", year: 2024, after: august) == .day(earlier, [.yearTaken(2024)]))
  }

  @Test("channels and kinds of applicant are taken where words say one, and asked about where they say two")
  func channelsAndKinds() {
    #expect(LedgerWord<Channel>(channel: "来人") == .sure(.counter))
    #expect(LedgerWord<Channel>(channel: "邮政EMS") == .guessed(.mail))
    #expect(LedgerWord<Channel>(channel: "县里转来") == .guessed(.unknown))
    #expect(LedgerWord<Channel>(channel: "信访转办") == .guessed(.unknown))
    #expect(LedgerWord<Channel>(channel: "邮件") == .doubt(.postOrEmail, ["email", "mail", "letter"]))
    #expect(LedgerWord<Channel>(channel: "电子邮件") == .sure(.email))
    #expect(LedgerWord<Channel>(channel: "邮件（EMS）") == .guessed(.mail))
    #expect(LedgerWord<Channel>(channel: "信函") == .doubt(.letterOrMail, ["mail", "letter"]))
    #expect(LedgerWord<Channel>(channel: "电话") == .doubt(.spokenOrNone, ["oral", "void"]))
    #expect(LedgerWord<Channel>(channel: "网上、邮寄") == .doubt(.severalChannels, ["mail", "online"]))
    #expect(LedgerWord<ApplicantKind>(kind: "公民", name: "何必") == .sure(.person))
    #expect(LedgerWord<ApplicantKind>(kind: "公民", name: nil) != .sure(.person))
    #expect(
      LedgerWord<ApplicantKind>(kind: "个人", name: "易河县瑞和置业有限公司") == .doubt(.nameAgainstKind, ["person", "business"]))
    #expect(LedgerWord<ApplicantKind>(kind: "法人", name: "河北天衡律师事务所") == .guessed(.legal))
    #expect(
      LedgerWord<ApplicantKind>(kind: "法人", name: "孙七")
        == .doubt(.severalKinds, ["business", "research", "charity", "legal", "other"]))
    #expect(LedgerWord<ApplicantKind>(kind: "", name: "易河师范学院") == .guessed(.research))
  }
}
