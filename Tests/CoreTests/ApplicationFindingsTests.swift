import FoiaCalendar
import FoiaCore
import Testing
import TestKit

@Suite("The rules on an application's days and clock")
struct ApplicationFindingsTests {
  private let plain: Case

  init() throws { plain = try Case(received: "2025-03-03") }

  @Test("find nothing where all went by them, nor in what is void")
  func nothing() throws {
    let one = try plain.clarificationAsked("2025-03-12", replyBy: "2025-03-20").clarificationReceived("2025-03-20")
      .consulted("2025-03-25", served: "2025-03-26", returned: "2025-04-01").extended("2025-04-02", days: 20)
      .closed("2025-04-30", .denyThirdParty).dispatched("2025-04-30").answerServed("2025-05-06")
    #expect(one.violations.isEmpty)
    #expect(try one.findings(on: "2025-06-02").isEmpty)
    #expect(try plain.findings(on: "2025-03-31").isEmpty)
    #expect(try plain.voided().findings(on: "2025-06-02").isEmpty)
    #expect(try plain.undone(1).findings(on: "2025-06-02").isEmpty)
  }

  @Test("C2: something before the receipt, or after today")
  func datesOutOfOrder() throws {
    let before = try plain.assigned("2025-02-28")
    #expect(try before.glance(DatesOutOfOrder.rule, on: "2025-03-10") == ["C2 error"])
    #expect(
      try before.findings(on: "2025-03-10").map(\.fact) == [
        .beforeReceipt(.assigned, on: day("2025-02-28"), received: day("2025-03-03"))
      ])
    #expect(try plain.closed("2025-03-02").glance(DatesOutOfOrder.rule, on: "2025-03-10") == ["C2 error"])
    #expect(try plain.closed("2025-03-20").glance(DatesOutOfOrder.rule, on: "2025-03-19") == ["C2 error"])
    #expect(try plain.glance(DatesOutOfOrder.rule, on: "2025-03-02") == ["C2 error"])
    #expect(
      try plain.assigned("2025-03-03").closed("2025-03-20").glance(DatesOutOfOrder.rule, on: "2025-03-20").isEmpty)
    // What was put right, or taken back, is no contradiction any more.
    #expect(try before.corrected(2, .on, to: "2025-03-04").glance(DatesOutOfOrder.rule, on: "2025-03-10").isEmpty)
    #expect(try before.undone(2).glance(DatesOutOfOrder.rule, on: "2025-03-10").isEmpty)
  }

  @Test("C2: nothing between arrival and confirmation is before the receipt but an answer")
  func datesBeforeArrival() throws {
    let arrived = try Case(arrived: "2025-03-03").assigned("2025-03-03").clarificationAsked(
      "2025-03-04", replyBy: "2025-03-14")
    #expect(try arrived.confirmed("2025-03-05").glance(DatesOutOfOrder.rule, on: "2025-03-10").isEmpty)
    #expect(
      try arrived.confirmed("2025-03-05").closed("2025-03-04").glance(DatesOutOfOrder.rule, on: "2025-03-10") == [
        "C2 error"
      ])
    #expect(
      try Case(arrived: "2025-03-03").assigned("2025-03-02").glance(DatesOutOfOrder.rule, on: "2025-03-10") == [
        "C2 error"
      ])
  }

  @Test("C3: overdue and open, or answered late")
  func answeredLate() throws {
    #expect(try plain.glance(AnsweredLate.rule, on: "2025-03-31").isEmpty)
    #expect(try plain.glance(AnsweredLate.rule, on: "2025-04-01") == ["C3 fault"])
    #expect(try plain.findings(on: "2025-04-02").map(\.fact) == [.overdue(due: day("2025-03-31"), by: 2)])
    let decided = try plain.closed("2025-03-31")
    #expect(try decided.glance(AnsweredLate.rule, on: "2025-06-02").isEmpty)
    #expect(try decided.dispatched("2025-03-31").glance(AnsweredLate.rule, on: "2025-06-02").isEmpty)
    // 1, 2, 3 and 7 April: 4 to 6 April is 清明节.
    let late = try decided.dispatched("2025-04-07")
    #expect(try late.glance(AnsweredLate.rule, on: "2025-06-02") == ["C3 fault"])
    #expect(
      try late.findings(on: "2025-06-02").filter { $0.rule == AnsweredLate.rule }.map(\.fact) == [
        .late(due: day("2025-03-31"), on: AnsweredDay(day("2025-04-07"), .dispatched), by: 4)
      ])
    let stopped = try plain.clarificationAsked("2025-03-10", replyBy: "2025-03-20")
    #expect(try stopped.glance(AnsweredLate.rule, on: "2025-06-02").isEmpty)
  }

  @Test("C4: extensions of more than twenty working days, without an approver, told too late, or a second one")
  func extensionIrregular() throws {
    #expect(try plain.extended("2025-03-31", days: 20).glance(ExtensionIrregular.rule, on: "2025-04-01").isEmpty)
    #expect(
      try plain.extended("2025-03-10", days: 21).glance(ExtensionIrregular.rule, on: "2025-04-01") == ["C4 fault"])
    #expect(
      try plain.extended("2025-03-10", days: 5, approvedBy: nil).glance(ExtensionIrregular.rule, on: "2025-04-01") == [
        "C4 fault"
      ])
    #expect(try plain.extended("2025-04-01", days: 5).glance(ExtensionIrregular.rule, on: "2025-04-01") == ["C4 fault"])
    let second = try plain.extended("2025-03-10", days: 5).extended("2025-03-20", days: 5)
    #expect(try second.glance(ExtensionIrregular.rule, on: "2025-04-01") == ["C4 warning"])
  }

  @Test(
    "find a fault in whatever came after the due date then standing",
    arguments: [
      (Event.Kind.clarificationAsked, "C5 fault"), (.feeServed, "C22 fault"), (.consultationSent, "C9 fault"),
      (.extended, "C4 fault"), (.deferred, "C4 fault"),
    ])
  func tooLate(kind: Event.Kind, expected: String) throws {
    let reasoned = try plain.reasonsAsked("2025-03-05", replyBy: "2025-03-12")
    func found(_ on: String) throws -> [String] {
      let event = try #require(try Event.sample(kind, on: day(on)))
      return try reasoned.with(event).findings(on: "2025-04-01").filter {
        $0.severity == .fault && $0.rule != AnsweredLate.rule
      }
      .map { "\($0.rule.rawValue) \($0.severity)" }
    }
    #expect(try found("2025-04-01") == [expected])
    // On the last day it is in time, but for the seven days in which to ask for clarification.
    #expect(try found("2025-03-31") == (kind == .clarificationAsked ? [expected] : []))
  }

  @Test("C5: clarification asked for after seven working days, or a second time")
  func clarificationIrregular() throws {
    let asked = try plain.clarificationAsked("2025-03-12", replyBy: "2025-03-20")
    #expect(try asked.glance(ClarificationIrregular.rule, on: "2025-03-20").isEmpty)
    #expect(
      try plain.clarificationAsked("2025-03-13", replyBy: "2025-03-20").glance(
        ClarificationIrregular.rule, on: "2025-03-20") == ["C5 fault"])
    let second = try plain.clarificationAsked("2025-03-05", replyBy: "2025-03-10").clarificationReceived("2025-03-10")
      .clarificationAsked("2025-03-12", replyBy: "2025-03-20")
    #expect(try second.glance(ClarificationIrregular.rule, on: "2025-03-20") == ["C5 warning"])
  }

  @Test("C13: a body's name as that of a person", arguments: ["易县兴盛有限公司", "易县第一酒厂", "易县庄里合作社", "河北正言律师事务所"])
  func applicantKindDoubtful(_ name: String) throws {
    func named(_ name: String, _ kind: ApplicantKind) throws -> Case {
      var one = try plain.corrected(1, .applicant, to: name)
      one = try kind == .person ? one : one.corrected(1, .kind, to: kind.rawValue)
      return one
    }
    #expect(try named(name, .person).glance(ApplicantKindDoubtful.rule, on: "2025-03-10") == ["C13 warning"])
    #expect(
      try named(name, ApplicantKind.suggested(by: name)).glance(ApplicantKindDoubtful.rule, on: "2025-03-10").isEmpty)
    for person in ["张三", "欧阳建国", "买买提·阿不都拉"] {
      #expect(try named(person, .person).glance(ApplicantKindDoubtful.rule, on: "2025-03-10").isEmpty)
    }
    // Of an erased name nothing can be said.
    #expect(try plain.erased().glance(ApplicantKindDoubtful.rule, on: "2025-03-10").isEmpty)
  }

  @Test("C15: a letter not confirmed on its day, anything else not by the next working day")
  func receiptConfirmedLate() throws {
    #expect(
      try Case(received: "2025-03-08", arrived: "2025-03-07", channel: .letter).glance(
        ReceiptConfirmedLate.rule, on: "2025-03-10") == [
          "C15 warning"
        ])
    #expect(
      try Case(received: "2025-03-07", arrived: "2025-03-07", channel: .letter).glance(
        ReceiptConfirmedLate.rule, on: "2025-03-10"
      ).isEmpty)
    let online = try Case(arrived: "2025-03-07")
    #expect(try online.confirmed("2025-03-10").glance(ReceiptConfirmedLate.rule, on: "2025-03-12").isEmpty)
    #expect(try online.confirmed("2025-03-11").glance(ReceiptConfirmedLate.rule, on: "2025-03-12") == ["C15 warning"])
    #expect(try online.glance(ReceiptConfirmedLate.rule, on: "2025-03-10").isEmpty)
    #expect(try online.glance(ReceiptConfirmedLate.rule, on: "2025-03-11") == ["C15 warning"])
  }

  @Test("C16: decided in one year, dispatched in another")
  func sentInAnotherYear() throws {
    let one = try Case(received: "2025-12-10").closed("2025-12-31")
    #expect(try one.dispatched("2025-12-31").glance(SentInAnotherYear.rule, on: "2026-02-02").isEmpty)
    #expect(try one.dispatched("2026-01-04").glance(SentInAnotherYear.rule, on: "2026-02-02") == ["C16 warning"])
  }

  @Test("C17: a due date that rests on a year whose notice is not known")
  func dueDateProvisional() throws {
    // Due on 29 December 2026, and in January 2027.
    #expect(try Case(received: "2026-12-01").glance(DueDateProvisional.rule, on: "2026-12-16").isEmpty)
    #expect(try Case(received: "2026-12-10").glance(DueDateProvisional.rule, on: "2026-12-16") == ["C17 warning"])
    #expect(
      try Case(received: "2026-12-10").closed("2026-12-15").glance(DueDateProvisional.rule, on: "2026-12-16").isEmpty)
  }

  @Test("C20: answered, and no record of how it went out")
  func dispatchNotRecorded() throws {
    #expect(try plain.glance(DispatchNotRecorded.rule, on: "2025-03-20").isEmpty)
    #expect(try plain.closed("2025-03-20").glance(DispatchNotRecorded.rule, on: "2025-03-20") == ["C20 warning"])
    #expect(
      try plain.closed("2025-03-20").dispatched("2025-03-20").glance(DispatchNotRecorded.rule, on: "2025-03-20").isEmpty
    )
    #expect(
      try plain.closed("2025-03-20").dispatched("2025-03-20").undone(3).glance(
        DispatchNotRecorded.rule, on: "2025-03-20"
      ).count == 1)
  }

  @Test(
    "C20: silent where an application ended by itself, so that there was no answer to be sent",
    arguments: SubReason.allCases)
  func nothingToDispatch(_ subReason: SubReason) throws {
    let closed = try plain.with(.closed(Closing(on: day("2025-03-20"), outcome: .other, subReason: subReason)))
    let isSilent = [.withdrawn, .ended].contains(subReason)
    #expect(try closed.glance(DispatchNotRecorded.rule, on: "2025-03-20") == (isSilent ? [] : ["C20 warning"]))
    #expect(try closed.application().lacksDispatch == !isSilent)
    let anew = try closed.dispatched("2025-03-20").redoOrdered("2025-06-03", until: "2025-06-30").with(
      .redoAnswered(RedoAnswer(on: day("2025-06-20"), outcome: .other, subReason: subReason)))
    #expect(try anew.glance(DispatchNotRecorded.rule, on: "2025-06-23") == (isSilent ? [] : ["C20 warning"]))
  }

  @Test("C20: of several answers each that did not go out is told, by its entry")
  func dispatchOfNewAnswerNotRecorded() throws {
    let anew = try plain.closed("2025-03-20").redoOrdered("2025-06-03", until: "2025-06-30").with(
      .redoAnswered(RedoAnswer(on: day("2025-06-20"), outcome: .granted)))
    func facts(_ one: Case) throws -> [Finding.Fact] {
      try one.findings(on: "2025-06-23").filter { $0.rule == DispatchNotRecorded.rule }.map(\.fact)
    }
    #expect(try facts(plain.closed("2025-03-20")) == [.noDispatch(of: nil)])
    #expect(try facts(anew) == [.noDispatch(of: 2), .newAnswerNotSent(4, on: day("2025-06-20"))])
    // A waiver is of the same finding as before there was a newer answer.
    let (first, later) = (Finding.Fact.noDispatch(of: nil), Finding.Fact.noDispatch(of: 2))
    let number = try anew.application().number
    let identities = [first, later].map {
      Finding(DispatchNotRecorded.rule, .warning, .application(number), $0).identity
    }
    #expect(identities[0] == identities[1])
  }

  @Test("C22: a fee that is not the tariff's, and a second notice")
  func feeNoticeIrregular() throws {
    // Eleven items are 100 yuan.
    #expect(
      try plain.feeServed("2025-03-10", count: 11, yuan: 100).glance(FeeNoticeIrregular.rule, on: "2025-03-10").isEmpty)
    #expect(
      try plain.feeServed("2025-03-10", count: 11, yuan: 110).glance(FeeNoticeIrregular.rule, on: "2025-03-10") == [
        "C22 fault"
      ])
    #expect(
      try plain.feeServed("2025-03-10").feeServed("2025-03-11").glance(FeeNoticeIrregular.rule, on: "2025-03-11") == [
        "C22 fault"
      ])
  }
}
