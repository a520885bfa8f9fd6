import FoiaCalendar
@testable import FoiaCore
import Testing
import TestKit

extension Case {
  fileprivate func approved(
    _ on: String, _ step: ApprovalStep, _ opinion: ApprovalOpinion = .agree
  ) throws -> Case {
    with(.approvalGiven(Approval(on: try day(on), step: step, opinion: opinion)))
  }

  fileprivate func published(_ on: String) throws -> Case {
    with(.madePublic(ProactiveDisclosure(on: try day(on), place: "网站")))
  }

  fileprivate func answered(
    _ on: String, _ outcome: Outcome = .granted, referTo: String? = nil, approvedBy: String? = nil
  ) throws -> Case {
    with(.closed(Closing(on: try day(on), outcome: outcome, referTo: referTo, approvedBy: approvedBy)))
  }
}

@Suite("The approval of an answer")
struct ApprovalTests {
  private let plain: Case

  init() throws { plain = try Case(received: "2025-03-03") }

  /// What is irregular where the office demands some steps from a day on.
  private func found(_ one: Case, _ steps: [ApprovalStep] = [], since: String = "2025-01-01") throws -> [Irregularity] {
    let change = SettingChange(.requireApproval, to: steps.map(\.rawValue), from: try day(since))
    let recording = Recording(day: try day(since), instant: "2025-01-01T00:00:00.000Z", by: "王芳")
    let entry = Entry(
      seq: 1, action: ActionID(first: 1), subject: .ledger, event: .settingChanged(change), recording: recording,
      supersedes: nil)
    let (application, today) = (try one.application(), try day("2025-06-02"))
    let clock = try #require(application.clock(on: today, by: .shipped))
    return application.irregularities(clock, on: today, by: .shipped, settings: LedgerSettings([entry]))
  }

  /// What is told once an application has come from one case to another.
  private func told(_ before: Case, _ after: Case) throws -> [Irregularity] {
    let (first, second) = (try before.application(), try after.application())
    let transition = Transition(
      before: first, after: second, history: after.history, written: [], calendar: .shipped,
      earlierItems: (nil, nil))
    return transition.irregularities(transition.now(on: try day("2025-06-02"))).filter { $0.isOfApproval }
  }

  @Test("of a new answer begins anew once it is ordered")
  func newAnswer() throws {
    let first = try plain.approved("2025-03-19", .leader).answered("2025-03-20", .denyInternal)
    let ordered = try first.redoOrdered("2025-05-06")
    #expect(try first.application().approval(.leader)?.on == day("2025-03-19"))
    #expect(try ordered.application().approval(.leader) == nil)
    let bare = try ordered.with(.redoAnswered(RedoAnswer(on: day("2025-05-20"), outcome: .denyProcess)))
    #expect(try found(first, [.leader]).isEmpty)
    #expect(try found(bare, [.leader]) == [.approvalMissing(.leader, decided: day("2025-05-20"))])
    let signed = try ordered.approved("2025-05-19", .leader).with(
      .redoAnswered(RedoAnswer(on: day("2025-05-20"), outcome: .denyProcess)))
    #expect(try found(signed, [.leader]).isEmpty)
    #expect(try signed.application().approval(.leader)?.on == day("2025-05-19"))
  }

  @Test("moves neither clock nor status, and can be recorded before the closing and after it")
  func beside() throws {
    let approved = try plain.approved("2025-03-10", .unit).approved("2025-03-11", .secrecy, .sentBack)
    #expect(approved.violations.isEmpty)
    #expect(try approved.glance("2025-03-12") == plain.glance("2025-03-12"))
    #expect(try approved.status() == plain.status())
    #expect(try plain.answered("2025-03-20").approved("2025-03-19", .leader).violations.isEmpty)
    #expect(try !plain.approved("2025-02-28", .leader).violations.isEmpty)
  }

  @Test("has, of a step, the opinion that was given last, in whatever order they were typed")
  func last() throws {
    let one = try plain.approved("2025-03-12", .office).approved("2025-03-10", .office, .sentBack).application()
    #expect(one.approval(.office)?.opinion == .agree && one.approval(.leader) == nil)
  }

  @Test("is a matter of the check where the office keeps none in the ledger, and not told at every answer")
  func onPaper() throws {
    let on = try day("2025-03-20")
    for outcome in [Outcome.granted, .partial] {
      #expect(try found(plain.answered("2025-03-20", outcome)).filter(\.isOfApproval) == [.notReviewed(on: on)])
    }
    #expect(try told(plain, plain.answered("2025-03-20")).isEmpty)
    let kept = try plain.approved("2025-03-10", .unit)
    #expect(try told(kept, kept.answered("2025-03-20")) == [.notReviewed(on: on)])
  }

  @Test("is not asked of an answer that only says where the information is published")
  func published() throws {
    #expect(try found(plain.answered("2025-03-20", referTo: "门户网站")).isEmpty)
    #expect(try found(plain.approved("2025-03-10", .secrecy).published("2025-03-11").answered("2025-03-20")).isEmpty)
    #expect(try found(plain.answered("2025-03-20", .partial, referTo: "市档案馆")).contains { $0.isOfApproval })
  }

  @Test("is not asked of a new answer that only says where it is published (C27)")
  func publishedAnew() throws {
    func reviewed(_ referTo: String?) throws -> Bool {
      var answer = RedoAnswer(on: try day("2025-05-20"), outcome: .granted)
      answer.referTo = referTo
      let one = try Case(received: "2025-03-03").closed("2025-03-20", .denyInternal)
        .with(.redoOrdered(RedoOrder(on: day("2025-05-06"), organ: "易安县人民政府", until: day("2025-06-30"))))
        .with(.redoAnswered(answer))
      return try !found(one, [.secrecy]).contains(.notReviewed(on: day("2025-05-20")))
    }
    #expect(try reviewed("门户网站") && !reviewed(nil))
  }

  @Test("lacks a secrecy review that agrees by the day of what is disclosed (C27)")
  func unreviewed() throws {
    let on = try day("2025-03-20")
    let kept = try plain.approved("2025-03-10", .unit)
    #expect(try found(kept.answered("2025-03-20")) == [.notReviewed(on: on)])
    #expect(try found(plain.answered("2025-03-20"), [.secrecy]) == [.notReviewed(on: on)])
    #expect(try found(kept.approved("2025-03-20", .secrecy).answered("2025-03-20")).isEmpty)
    // The last opinion by then counts.
    #expect(
      try found(
        kept.approved("2025-03-11", .secrecy).approved("2025-03-12", .secrecy, .sentBack).answered("2025-03-20"))
        == [.notReviewed(on: on)])
    // Nothing is disclosed where a request is refused, or told where something is published.
    for outcome in [Outcome.denyInternal, .unableNotHeld] {
      #expect(try !found(kept.answered("2025-03-20", outcome)).contains(.notReviewed(on: on)), "\(outcome)")
    }
    // What is published has its own day, and may be reviewed for that after the answer.
    let refused = try kept.answered("2025-03-20", .denyInternal).published("2025-04-01")
    #expect(try found(refused).contains(.notReviewed(on: day("2025-04-01"))))
    #expect(try !found(refused.approved("2025-03-31", .secrecy)).contains { $0.isOfApproval })
  }

  @Test("came after the answer, unless a new answer is awaited (C27)")
  func afterwards() throws {
    let (decided, late) = (try day("2025-03-20"), try day("2025-03-21"))
    let closed = try plain.approved("2025-03-20", .leader).answered("2025-03-20", .denyInternal)
    #expect(try !found(closed).contains { $0.isOfApproval })
    #expect(
      try found(closed.approved("2025-03-21", .legal)).filter(\.isOfApproval)
        == [.approvedAfterwards(.legal, on: late, decided: decided)])
    // A late review is told as late, not as missing too.
    #expect(
      try found(plain.answered("2025-03-20").approved("2025-03-21", .secrecy))
        == [.approvedAfterwards(.secrecy, on: late, decided: decided)])
    let order = RedoOrder(on: try day("2025-04-01"), organ: "市政府", until: try day("2025-05-01"))
    let ordered = try closed.with(.redoOrdered(order)).approved("2025-04-10", .legal)
    #expect(try !found(ordered).contains { $0.isOfApproval })
  }

  @Test("lacks a step that the office demands of what is decided from a day on (C26)")
  func demanded() throws {
    let on = try day("2025-03-20")
    let refused = try plain.answered("2025-03-20", .denyInternal)
    func missing(_ one: Case, _ since: String = "2025-03-20") throws -> [Irregularity] {
      try found(one, [.legal, .leader], since: since).filter(\.isOfApproval)
    }
    let both: [Irregularity] = [.approvalMissing(.legal, decided: on), .approvalMissing(.leader, decided: on)]
    #expect(try missing(refused) == both)
    #expect(try missing(refused, "2025-03-21").isEmpty)
    #expect(try missing(refused.approved("2025-03-20", .leader)) == [both[0]])
    // Who approved the answer can be told with the closing.
    #expect(try missing(plain.answered("2025-03-20", .denyInternal, approvedBy: "吴局长")) == [both[0]])
    #expect(try missing(plain.approved("2025-03-19", .leader, .sentBack).answered("2025-03-20", .denyInternal)) == both)
    #expect(try missing(plain).isEmpty)
  }
}

@Suite("What was awaited at the closing (C26)")
struct PendingAtClosingTests {
  private func found(_ one: Case) throws -> [String] {
    try ApplicationToday(one.application(), on: day("2025-09-01"), by: .shipped).irregularities.compactMap {
      if case .closedWhilePending(let kind, let since, let closed) = $0 {
        "\(kind.rawValue) \(since.iso) \(closed.iso)"
      } else {
        nil
      }
    }
  }

  @Test("An opinion is awaited until it comes, or its time has passed")
  func opinion() throws {
    let plain = try Case(received: "2025-03-03")
    for role in [ConsultedRole.thirdParty, .coProducer, .agency] {
      let asked = try plain.consulted("2025-03-10", role, served: "2025-03-10")
      #expect(try found(asked.closed("2025-03-20")) == ["consultation-sent 2025-03-10 2025-03-20"], "\(role)")
    }
    // 15 working days after 10 March end on 31 March.
    let asked = try plain.consulted("2025-03-10", served: "2025-03-10")
    #expect(try found(asked.closed("2025-03-31")).count == 1 && found(asked.closed("2025-04-01")).isEmpty)
    let answered = try plain.consulted("2025-03-10", served: "2025-03-10", returned: "2025-03-18")
    #expect(try found(answered.closed("2025-03-18")).isEmpty)
    #expect(try found(answered.closed("2025-03-17")).count == 1)
    // What is asked after the answer was not awaited, and who withdrew awaits nothing.
    #expect(try found(plain.closed("2025-03-20").consulted("2025-03-21")).isEmpty)
    #expect(try found(asked.closed("2025-03-20", .other, subReason: .withdrawn)).isEmpty)
    #expect(try found(asked).isEmpty)
  }

  @Test("A payment is awaited until it is made; for want of it there is an outcome of its own")
  func payment() throws {
    let asked = try Case(received: "2025-03-03").feeServed("2025-03-10")
    #expect(try found(asked.closed("2025-03-20")) == ["fee-served 2025-03-10 2025-03-20"])
    #expect(try found(asked.feePaid("2025-03-15").closed("2025-03-20")).isEmpty)
    #expect(try found(asked.closed("2025-05-20", .otherUnpaidFee)).isEmpty)
    #expect(try found(asked.closed("2025-03-20", .other, subReason: .ended)).isEmpty)
    #expect(try found(Case(received: "2025-03-03").feeServed("2025-03-10", yuan: 0).closed("2025-03-20")).isEmpty)
  }
}

extension Irregularity {
  fileprivate var isOfApproval: Bool {
    switch self {
    case .notReviewed, .approvedAfterwards, .approvalMissing: true
    default: false
    }
  }
}
