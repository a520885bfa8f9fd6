import FoiaCalendar
import FoiaCore
import Testing
import TestKit

@Suite("The rules on an answer's ground and evidence")
struct GroundFindingsTests {
  private let plain: Case
  private let asked: Case

  init() throws {
    plain = try Case(received: "2025-03-03")
    asked = try plain.clarificationAsked("2025-03-10", replyBy: "2025-03-20")
  }

  @Test("C6: not clarified, without a request, before its day, or although it was")
  func notClarifiedWithoutGround() throws {
    func found(_ one: Case, _ on: String) throws -> [String] {
      try one.closed(on, .otherNoClarification).glance(NotClarifiedWithoutGround.rule, on: "2025-06-02")
    }
    #expect(try found(plain, "2025-03-21") == ["C6 error"])
    #expect(try found(plain.clarificationAsked("2025-03-10"), "2025-03-21") == ["C6 error"])
    #expect(try found(asked, "2025-03-20") == ["C6 error"])
    #expect(try found(asked.clarificationReceived("2025-03-18"), "2025-03-21") == ["C6 error"])
    #expect(try found(asked, "2025-03-21").isEmpty)
  }

  @Test(
    "not clarified is said to be early within three working days after the reply-by day, by which no rule is broken")
  func replyUnderWay() throws {
    func early(_ on: String) throws -> [Irregularity] {
      try asked.closed(on, .otherNoClarification).irregularities(on: "2025-06-02")
        .filter { if case .replyMayBeUnderWay = $0 { true } else { false } }
    }
    // Thursday 20 March; the three working days end on Tuesday.
    for on in ["2025-03-21", "2025-03-22", "2025-03-25"] {
      #expect(try early(on) == [.replyMayBeUnderWay(replyBy: day("2025-03-20"), closed: day(on))])
    }
    #expect(try early("2025-03-26").isEmpty && early("2025-03-20").isEmpty)
  }

  @Test("C7: unclear, without a clarification received")
  func unclearWithoutGround() throws {
    #expect(
      try asked.closed("2025-03-21", .unableUnclear).glance(UnclearWithoutGround.rule, on: "2025-06-02") == ["C7 error"]
    )
    let came = try asked.clarificationReceived("2025-03-18").closed("2025-03-21", .unableUnclear)
    #expect(try came.glance(UnclearWithoutGround.rule, on: "2025-06-02").isEmpty)
  }

  @Test("C8: not paid, without a notice, before the day for paying, or although it was paid")
  func unpaidFeeWithoutGround() throws {
    func found(_ one: Case, _ on: String) throws -> [String] {
      try one.closed(on, .otherUnpaidFee).glance(UnpaidFeeWithoutGround.rule, on: "2025-06-02")
    }
    // To be paid by 8 April.
    let served = try plain.feeServed("2025-03-10")
    #expect(try found(plain, "2025-04-09") == ["C8 error"])
    #expect(try found(served, "2025-04-08") == ["C8 error"])
    #expect(try found(served.feePaid("2025-04-02"), "2025-04-09") == ["C8 error"])
    #expect(try found(served, "2025-04-09").isEmpty)
  }

  @Test("C9: a third party's rights without asking it, or a consultation past fifteen working days")
  func thirdPartyNotConsulted() throws {
    #expect(
      try plain.closed("2025-03-21", .denyThirdParty).glance(ThirdPartyNotConsulted.rule, on: "2025-06-02") == [
        "C9 warning"
      ])
    let asked = try plain.consulted("2025-03-07", served: "2025-03-10")
    #expect(
      try asked.closed("2025-03-21", .denyThirdParty).glance(ThirdPartyNotConsulted.rule, on: "2025-06-02").isEmpty)
    #expect(try asked.glance(ThirdPartyNotConsulted.rule, on: "2025-03-31").isEmpty)
    #expect(try asked.glance(ThirdPartyNotConsulted.rule, on: "2025-04-01") == ["C9 warning"])
    let agency = try plain.consulted("2025-03-07", .agency).closed("2025-03-21", .denyThirdParty)
    #expect(try agency.glance(ThirdPartyNotConsulted.rule, on: "2025-06-02") == ["C9 warning"])
  }

  @Test("C10: a repeated application that does not say which answer it repeats")
  func earlierAnswerMissing() throws {
    #expect(
      try plain.closed("2025-03-21", .rejectRepeat).glance(EarlierAnswerMissing.rule, on: "2025-06-02") == ["C10 error"]
    )
    let named = try plain.closed("2025-03-21", .rejectRepeat) { $0.sameAs = "2019年的答复" }
    #expect(try named.glance(EarlierAnswerMissing.rule, on: "2025-06-02").isEmpty)
  }

  @Test("C11: too many applications, without asking for reasons")
  func reasonsNotAskedFor() throws {
    #expect(
      try plain.closed("2025-03-21", .rejectExcessive).glance(ReasonsNotAskedFor.rule, on: "2025-06-02") == [
        "C11 warning"
      ])
    let asked = try plain.reasonsAsked("2025-03-10", replyBy: "2025-03-20").closed("2025-03-21", .rejectExcessive)
    #expect(try asked.glance(ReasonsNotAskedFor.rule, on: "2025-06-02").isEmpty)
  }

  @Test("C12: evidence that is not in the record", arguments: Outcome.allCases)
  func evidenceMissing(_ outcome: Outcome) throws {
    let needing: Set<Outcome> = [.denyQuery, .denySecret, .unableNotHeld, .partial, .other]
    let without = try plain.closed("2025-03-21", outcome).glance(EvidenceMissing.rule, on: "2025-06-02")
    #expect(without == (needing.contains(outcome) ? ["C12 warning"] : []))
    let with = try plain.itemAdded("2025-03-10").closed("2025-03-21", outcome) {
      ($0.basis, $0.searched) = ("不动产登记暂行条例", "档案室")
      if outcome == .other { $0.subReason = .withdrawn }
    }
    #expect(try with.glance(EvidenceMissing.rule, on: "2025-06-02").isEmpty)
  }

  @Test(
    "are waived by what was said at the closing, where they say its ground is missing",
    arguments: [
      (Outcome.otherNoClarification, NotClarifiedWithoutGround.rule), (.unableUnclear, UnclearWithoutGround.rule),
      (.otherUnpaidFee, UnpaidFeeWithoutGround.rule), (.rejectRepeat, EarlierAnswerMissing.rule),
    ])
  func waived(outcome: Outcome, rule: Rule) throws {
    let one = try plain.closed("2025-04-02", outcome) { $0.waiver = "电话告知" }
    let found = try one.findings(on: "2025-06-02")
    let ground = try #require(found.first { $0.rule == rule })
    #expect(ground.severity == .error)
    #expect(ground.waiver == "电话告知")
    #expect(!ground.isStandingError)
    // It says nothing of what it would not have been refused for.
    #expect(Set(found.filter { $0.rule != rule }.map(\.rule)) == [AnsweredLate.rule, DispatchNotRecorded.rule])
    #expect(found.filter { $0.rule != rule }.allSatisfy { $0.waiver == nil })
    let stands = try plain.closed("2025-04-02", outcome).findings(on: "2025-06-02")
    #expect(stands.filter(\.isStandingError).map(\.rule) == [rule])
  }
}

/// An application that an import took in, in one action with the file's other rows.
private struct Imported {
  private(set) var entries: [Entry] = []

  init(_ registered: Case, _ closing: Closing?) throws {
    add(.imported(Import(rows: 1)), action: 1)
    add(try #require(registered.entries.first).event, action: 1)
    if let closing { add(.closed(closing), action: 1) }
  }

  /// With one more entry, of an action of its own unless it is told.
  mutating func add(_ event: Event, action: ActionID? = nil) {
    let seq = EntryID(rawValue: entries.count + 1)
    let recording = Recording(day: .lastDay(of: 2025), instant: "2025-12-31T00:00:00.000Z", by: "clerk")
    entries.append(
      Entry(
        seq: seq, action: action ?? ActionID(first: seq),
        subject: event.kind == .imported ? .ledger : .application(2), event: event, recording: recording))
  }

  func application() throws -> Application { try #require(Application(entries: Array(entries.dropFirst()))) }

  func findings() throws -> [Finding] {
    try application().findings(of: Array(entries.dropFirst()), on: day("2025-12-31"), by: .shipped)
  }

  /// Rule and severity of each finding, with a mark where it is told among those of the import.
  func glance() throws -> [String] {
    try findings().map { "\($0.rule.rawValue) \($0.severity)" + ($0.isOfImport ? " of import" : "") }
  }
}

@Suite("The rules on an application that was imported closed")
struct ImportedFindingsTests {
  private let plain: Case

  init() throws { plain = try Case(received: "2025-03-03") }

  @Test(
    "only remark on missing evidence",
    arguments: [
      (Outcome.otherNoClarification, "C6"), (.unableUnclear, "C7"), (.otherUnpaidFee, "C8"), (.denyThirdParty, "C9"),
      (.rejectRepeat, "C10"), (.rejectExcessive, "C11"), (.denyQuery, "C12"), (.other, "C12"),
    ])
  func evidence(outcome: Outcome, rule: String) throws {
    let one = try Imported(plain, Closing(on: day("2025-03-20"), outcome: outcome))
    #expect(try one.application().isImportedClosed)
    #expect(try one.glance() == ["\(rule) warning of import", "C20 warning of import"])
    #expect(try !one.findings().contains { $0.isStandingError })
  }

  @Test("only remark on how it was prolonged and clarified, too")
  func course() throws {
    var one = try Imported(plain, Closing(on: day("2025-03-28"), outcome: .granted))
    one.add(.extended(Extension(on: try day("2025-03-10"), days: 5)))
    one.add(.clarificationAsked(Request(on: try day("2025-03-13"), replyBy: try day("2025-03-20"))))
    let expected: Set = ["C4 warning of import", "C5 warning of import", "C20 warning of import"]
    #expect(try Set(one.glance()) == expected)
  }

  @Test("are as strict as ever on its days and its clock")
  func dates() throws {
    let late = try Imported(plain, Closing(on: day("2025-04-01"), outcome: .granted))
    #expect(try late.glance() == ["C3 fault", "C20 warning of import"])
    let early = try Imported(plain, Closing(on: day("2025-02-28"), outcome: .granted))
    #expect(try early.glance().contains("C2 error"))
  }

  @Test("are as strict as ever where it came open, or was closed anew")
  func open() throws {
    let closing = Closing(on: try day("2025-03-20"), outcome: .unableUnclear, waiver: "说明")
    var one = try Imported(plain, nil)
    one.add(.assigned(Assignment(on: try day("2025-03-04"), unit: "科")))
    one.add(.closed(closing))
    #expect(try !one.application().isImportedClosed)
    #expect(try one.glance() == ["C7 error", "C20 warning"])
  }
}
