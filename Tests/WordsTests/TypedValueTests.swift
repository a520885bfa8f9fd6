// What offices type, and what it is read as: tables of input and reading.

import FoiaCalendar
import FoiaCore
import FoiaWords
import Testing

@Suite("What offices type")
struct TypedValueTests {
  private static let today = "2025-03-31"

  private static func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

  @Test(
    "is a date in any of the ways clerks write one",
    arguments: [
      ("25.3.5", "2025-03-05"), ("08.5.1", "2008-05-01"), ("25-3-5", "2025-03-05"), ("3月5", "2025-03-05"),
      ("3月5号", "2025-03-05"), ("２０２５年３月５日", "2025-03-05"), ("2025 年 3 月 5 日", "2025-03-05"),
      ("25年3月5日", "2025-03-05"), ("二〇二五年三月五日", "2025-03-05"), ("二零二四年十二月三十一日", "2024-12-31"),
      ("三月二十一日", "2025-03-21"), ("2025年3月5", "2025-03-05"), ("2025-03-05（星期三）", "2025-03-05"),
      ("2025年3月9日（周日）", "2025-03-09"), ("3月9日(礼拜天)", "2025-03-09"), ("2025-03-05 (Wed)", "2025-03-05"),
      ("今天", "2025-03-31"), ("前天", "2025-03-29"), ("YESTERDAY", "2025-03-30"),
    ])
  func dates(text: String, iso: String) throws {
    #expect(try Day(reading: text, today: Self.day(Self.today)).iso == iso)
  }

  @Test(
    "is no date where a blank parts its digits, or a number is none of a date",
    arguments: [
      "2025-03- 05", "2 025-03-05", "3月3 1日", "07.3.5", "3.5.25", "3月", "月5", "2025年", "二月三十", "125.3.5", "明天",
      "2025-03-05（什么）", "2025-03-05（）", "2025-03-05（三）", "2025-03-05（周三", "2025-03-05（周三）晚", "（周三）", "今天（周一）",
    ])
  func noDates(text: String) throws {
    let today = try Self.day(Self.today)
    #expect(throws: ReadingFault.self) { try Day(reading: text, today: today) }
  }

  @Test(
    "is not taken for a date with the weekday of another day",
    arguments: [
      ("2025-03-05（周四）", "2025-03-05"), ("3月5日（星期日）", "2025-03-05"), ("2025年3月5日(Thursday)", "2025-03-05"),
    ])
  func otherWeekday(text: String, iso: String) throws {
    let (today, meant) = (try Self.day(Self.today), try Self.day(iso))
    let fault = ReadingFault.otherWeekday(text, meant)
    #expect(throws: fault) { try Day(reading: text, today: today) }
    #expect(fault.sentence.zh == "“\(text)”的星期不对：2025年3月5日是星期三。请核对日期")
    let ninth = ReadingFault.otherWeekday("4月9日（周二）", try Self.day("2025-04-09"))
    #expect(throws: ninth) {
      try Limit(reading: "4月9日（周二）", from: today, today: today)
    }
  }

  @Test(
    "is a limit: a day to come, or working days from the event",
    arguments: [
      ("明天", "2025-04-01"), ("后天", "2025-04-02"), ("+5", "5"), ("+5工作日", "5"), ("＋15个工作日", "15"), ("4月9", "2025-04-09"),
      ("1月5日", "2026-01-05"),
    ])
  func limits(text: String, wanted: String) throws {
    let today = try Self.day(Self.today)
    switch try Limit(reading: text, from: today, today: today) {
    case .day(let day): #expect(day.iso == wanted)
    case .workingDays(let count): #expect("\(count)" == wanted)
    }
  }

  @Test("is no limit", arguments: ["+", "+0", "+5天", "+ 5", "+1000", "+1 5", "5工作日"])
  func noLimits(text: String) throws {
    let today = try Self.day(Self.today)
    #expect(throws: ReadingFault.self) { try Limit(reading: text, from: today, today: today) }
  }

  @Test(
    "is a number with its unit, or without",
    arguments: [("20", 20), ("20天", 20), ("２０", 20), ("20 天", 20), ("20个工作日", 20), ("20工作日", 20), (" 20 ", 20)])
  func days(text: String, count: Int) throws {
    #expect(try Reading.quantity(text, of: .days) == count)
    #expect(try Reading.count(text) == count)
  }

  @Test("is no number", arguments: ["1 0", "2 0天", "20件", "1,0", "-3", "", "天", "十", "1.5"])
  func noDays(text: String) {
    #expect(throws: ReadingFault.notAQuantity(.days, text)) { try Reading.quantity(text, of: .days) }
  }

  @Test("counts items and pages", arguments: [("12件", 12), ("300页", 300), ("1份", 1)])
  func quantities(text: String, count: Int) throws {
    #expect(try Reading.quantity(text, of: .count) == count)
  }

  @Test(
    "is an amount, to the fen",
    arguments: [
      ("2200", 220_000), ("2,200元", 220_000), ("¥2,200.5", 220_050), ("￥ 12.50 元", 1250), ("1.5万元", 1_500_000),
      ("0.0001万", 100), ("1,234,567.89", 123_456_789), ("100", 10_000),
    ])
  func amounts(text: String, fen: Int) throws { #expect(try Money(reading: text).fen == fen) }

  @Test("is no amount", arguments: ["1,00", "1,2345", "1 00", "12.345", "-5", "1.2.3", ",100", "两千", "1.0000001万", ""])
  func noAmounts(text: String) {
    #expect(throws: ReadingFault.notAnAmount(text)) { try Money(reading: text) }
  }

  @Test(
    "names one application, or several",
    arguments: [
      ("2025年1号", ["2025-0001"]), ("2025年第12号", ["2025-0012"]), ("1", ["1"]), ("1,2", ["1", "2"]),
      ("1、2，3", ["1", "2", "3"]), ("1-3", ["1", "2", "3"]), ("7~9", ["7", "8", "9"]),
      ("98至101", ["98", "99", "100", "101"]),
      ("1-2,2024-5", ["1", "2", "2024-0005"]), ("23-1", ["2023-0001"]), ("2023-1", ["2023-0001"]),
      ("01-03", ["1", "2", "3"]),
      ("1 2", ["1 2"]), ("2025-0001~2025-0003", ["2025-0001", "2025-0002", "2025-0003"]),
      ("2025-1至2025-2", ["2025-0001", "2025-0002"]), ("2024-9~11", ["2024-0009", "2024-0010", "2024-0011"]),
      ("1号至3号", ["1", "2", "3"]), ("第1号到第2号", ["1", "2"]), ("〔2025〕1号至〔2025〕2号", ["2025-0001", "2025-0002"]),
      ("2025-0001-2025-0002", ["2025-0001", "2025-0002"]), ("2025-0001-0002", ["2025-0001", "2025-0002"]),
      ("2025-0001—2025-0002", ["2025-0001", "2025-0002"]), ("1—2", ["1", "2"]), ("1～2", ["1", "2"]),
      ("24-26", ["24-26"]), ("24-126", ["24-126"]), ("24-12", ["2024-0012"]), ("24~26", ["24", "25", "26"]),
    ])
  func numbers(text: String, named: [String]) throws {
    #expect(try NumberReference.several(reading: text).map(\.description) == named)
  }

  @Test("names no application", arguments: ["0-2", "、", "0~0"])
  func noNumbers(text: String) {
    #expect(throws: ReadingFault.notANumber(text)) { try NumberReference.several(reading: text) }
  }

  @Test("is a range that says what is wrong with it")
  func badRanges() throws {
    func fault(_ text: String) -> ReadingFault? {
      do throws(ReadingFault) {
        _ = try NumberReference.several(reading: text)
        return nil
      } catch {
        return error
      }
    }
    for text in ["3-1", "5~2", "2025-0003~2025-0001", "3号至1号"] { #expect(fault(text) == .rangeBackwards(text)) }
    #expect(fault("2024-9~2025-2") == .rangeOverYears("2024-9~2025-2"))
    #expect(fault("1-9999") == .rangeTooLong("1-9999", count: 9999, limit: 500))
    let number = try NumberReference(reading: "2024-999999")
    #expect(try NumberReference.several(reading: "24-999999") == [number])
  }

  @Test("names each application once, and by ranges no more than can be gone through")
  func repeated() throws {
    #expect(try NumberReference.several(reading: "2,1-3,2,1-3") == [.serial(2), .serial(1), .serial(3)])
    var named = NamedApplications()
    for _ in 1...10 { try named.add(reading: "1-500") }
    #expect(named.references.count == 500)
    #expect(throws: ReadingFault.rangesTooLong(count: 5_500, limit: 5_000)) { try named.add(reading: "7,1-500") }
    #expect(named.isFull)
  }

  @Test("is repeated with its rows folded")
  func folded() throws {
    let text = "1,2,4-300,2024-7~2024-9,309,x"
    #expect(
      NumberReference.folded(try NumberReference.several(reading: text)) == [
        "1", "2", "4~300", "2024-0007~2024-0009", "309", "x",
      ])
  }

  @Test(
    "is an outcome, with the sub-reason that the words name",
    arguments: [
      ("咨询", "other", "inquiry"), ("撤回", "other", "withdrawn"), ("主动撤销", "other", "withdrawn"),
      ("死亡", "other", "ended"), ("档案馆", "other", "archived"), ("移送", "other", "archived"),
      ("移送档案馆", "other", "archived"), ("非政府信息", "other", "not-information"), ("查无", "unable-not-held", ""),
      ("属于商业秘密", "deny-third-party", ""), ("属于个人隐私", "deny-third-party", ""), ("其他", "other", ""),
      ("公开", "granted", ""), ("三5", "deny-internal", ""), ("内部管理", "deny-internal", ""),
    ])
  func outcomes(text: String, outcome: String, subReason: String) throws {
    let spoken = try SpokenOutcome(reading: text)
    #expect(spoken.outcome.rawValue == outcome && spoken.subReason?.rawValue ?? "" == subReason)
  }

  @Test("is said to be taken for an outcome where it is not matched whole", arguments: ["移送", "属于个人隐私", "内部管理", "档案馆"])
  func remarks(text: String) throws {
    let spoken = try SpokenOutcome(reading: text)
    let remark = try #require(spoken.remark(on: text))
    #expect(remark.zh.contains(text) && remark.en.contains(text))
    #expect(try SpokenOutcome(reading: "撤回").remark(on: "撤回") == nil)
  }

  @Test(
    "is a group, whose rows are listed", arguments: [("不公开", 8), ("拒绝公开", 8), ("不同意公开", 8), ("其它处理", 3), ("不予处理", 5)])
  func groups(text: String, count: Int) {
    #expect(throws: ReadingFault.severalOutcomes(text, Outcome.candidates(for: text))) {
      try SpokenOutcome(reading: text)
    }
    #expect(Outcome.candidates(for: text).count == count)
  }

  @Test(
    "is never a disclosure where the words are only part of one", arguments: ["告知", "途径", "获取", "clear", "held back"])
  func neverGranted(text: String) {
    #expect((try? SpokenOutcome(reading: text))?.outcome != .granted)
    #expect((try? SpokenOutcome(reading: text))?.outcome != .unableUnclear)
  }

  @Test("suggests no disclosure for words of refusal", arguments: ["不公示", "不宜公开", "未予公开", "无法公开", "拒不公开", "非公开"])
  func refusals(text: String) {
    do {
      let outcome = try SpokenOutcome(reading: text).outcome
      #expect(outcome != .granted && outcome != .partial)
    } catch .unknown(_, _, let near) {
      #expect(!near.contains("granted") && !near.contains("partial"), "\(near)")
    } catch .severalOutcomes(_, let outcomes) {
      #expect(!outcomes.contains(.granted) && !outcomes.contains(.partial))
    } catch {
      Issue.record("\(error)")
    }
  }

  @Test(
    "is a kind of applicant",
    arguments: [
      ("律所", ApplicantKind.legal), ("其它", .other), ("社会公益", .charity), ("法律服务", .legal), ("公民", .person),
      ("公司", .business), ("company", .business), ("law firm", .legal),
    ])
  func kinds(text: String, kind: ApplicantKind) throws { #expect(try ApplicantKind(reading: text) == kind) }

  @Test("is none with a blank inside", arguments: ["自然 人", "商业 企业"])
  func innerBlanks(text: String) { #expect(throws: ReadingFault.self) { try ApplicantKind(reading: text) } }

  @Test("leaves it open which kind a legal person is", arguments: ["法人", "单位", "法人或其他组织"])
  func legalPersons(text: String) {
    let kinds = ["business", "research", "charity", "legal", "other"]
    #expect(throws: ReadingFault.unknown(.kind, text, near: kinds)) { try ApplicantKind(reading: text) }
  }

  @Test("is an opinion", arguments: [("不同意", OpinionKind.object), ("同意", .agree), ("逾期", .none), ("反对", .object)])
  func opinions(text: String, opinion: OpinionKind) throws { #expect(try OpinionKind(reading: text) == opinion) }

  @Test(
    "is a way of service",
    arguments: [
      ("EMS", ServiceMethod.post), ("网络", .online), ("当面", .inPerson), ("邮箱", .email), ("邮寄送达", .post),
      ("当面领取", .inPerson), ("直接送达", .inPerson), ("委托其他行政机关送达", .agency), ("委托", .agency), ("留置送达", .left),
      ("非邮政快递", .courier), ("公告送达", .publicNotice), ("agency", .agency), ("courier", .courier),
    ])
  func services(text: String, service: ServiceMethod) throws { #expect(try ServiceMethod(reading: text) == service) }

  @Test("asks which service an express delivery was")
  func express() {
    #expect(throws: ReadingFault.unknown(.service, "快递", near: ["post", "courier"])) {
      try ServiceMethod(reading: "快递")
    }
  }

  @Test("is a channel", arguments: [("电报", Channel.letter), ("快递", .mail), ("网上", .online)])
  func channels(text: String, channel: Channel) throws { #expect(try Channel(reading: text) == channel) }

  @Test("keeps the blanks between letters: no code has any", arguments: ["per son", "bus iness"])
  func blanks(text: String) {
    #expect(throws: ReadingFault.self) { try ApplicantKind(reading: text) }
  }

  @Test(
    "is a field to correct, by its everyday name",
    arguments: [
      ("文号", Field.document), ("姓名", .applicant), ("电话", .phone), ("类型", .kind), ("结果", .outcome), ("收到时间", .received),
      ("--document", .document), ("sub_reason", .subReason), ("邮件号", .tracking),
    ])
  func fields(text: String, field: Field) throws {
    let correction = try #require(try CorrectionText.pairs([text, "x"]).first)
    #expect(correction.means(field))
  }

  @Test("a field that is mistyped is answered with the nearest, not with all of them")
  func nearFields() {
    let known: [Field] = [.received, .channel, .applicant, .kind, .subject, .phone, .document, .outcome]
    let text = ReadingFault.noSuchField("申请内荣", known: known).sentence.zh
    #expect(text.contains("是否指") && text.contains("subject") && !text.contains("phone"))
  }
}
