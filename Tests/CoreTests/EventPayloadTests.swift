import FoiaCalendar
import FoiaCore
import Testing

@Suite("An event")
struct EventPayloadTests {
  /// As it comes back from what is stored.
  private func reread(_ event: Event) throws -> Event? {
    func stored(_ payload: Payload) throws -> Payload {
      try #require(Payload(canonical: String(decoding: payload.canonical, as: UTF8.self)))
    }
    return try Event(
      kind: event.kind, effective: event.effective, payload: stored(event.payload),
      personal: event.personal.map(stored))
  }

  /// One with every fact and one with none but those it needs, of every kind.
  private static func all() throws -> [Event] {
    let (on, later) = (try day("2025-03-10"), try day("2025-04-21"))
    let number = try #require(ApplicationNumber(year: 2025, serial: 1))
    let personal = PersonalDetails(
      applicant: "张三", coApplicants: ["李四", "王五"], identity: "130600197001011234", phone: "0312-1", email: "a@b.cn",
      address: "易县", agent: "赵六", details: "一\n二", note: "“注”")
    let full = Intake(
      receipt: .received(later, arrived: on), channel: .online, kind: .legal, subject: "预算", form: "纸质", delivery: "邮寄",
      unit: "科", officer: "孙", personal: personal)
    let least = Intake(
      receipt: .received(on, arrived: nil), channel: .counter, kind: .person, subject: "x",
      personal: PersonalDetails(applicant: "张三"))
    var arrived = least
    arrived.receipt = .arrived(on)
    var erased = least
    erased.personal = nil
    let days = [
      ArrangedDay(day: on, kind: .off, name: "三月三", notice: "桂政办〔2025〕1号"),
      ArrangedDay(day: later, kind: .work, name: "补班", notice: "桂政办〔2025〕2号"),
    ]
    let registrations = [full, least, arrived, erased].map { Registration(number: number, intake: $0) }
    let calendars = [
      CalendarAddition(notice: nil, days: days),
      CalendarAddition(notice: Notice(number: "国办发明电〔2026〕9号", year: 2027, published: on), days: days),
      CalendarAddition(notice: Notice(number: "甲", year: 2027, published: nil), days: Array(days.prefix(1))),
    ]
    let ledger: [Event] = [.founded(Founding(agency: "易县工信局")), .imported(Import(rows: 3))]
    let received: [Event] = [
      .registered(Registration(number: number, officeNumber: "易工信公申〔2025〕1号", intake: full)),
      .confirmed(Confirmation(on: on)), .assigned(Assignment(on: on, unit: "科", officer: "孙", replyBy: later)),
      .assigned(Assignment(on: on, unit: "科")),
    ]
    let request = Request(on: on, replyBy: later, items: "年度", ground: "不明确")
    let asked: [Event] = [
      .clarificationAsked(request), .clarificationAsked(Request(on: on)), .clarificationReceived(Reply(on: on)),
      .reasonsAsked(request), .reasonsAsked(Request(on: on)), .reasonsReceived(Reply(on: on)),
      .feeServed(FeeNotice(on: on, basis: .items, count: 11, earlier: 4, amount: Money(fen: 12_345))),
      .feeServed(FeeNotice(on: on, basis: .pages, count: 68, amount: Money(yuan: 380))),
      .feePaid(Payment(on: on, receipt: "№1")), .feePaid(Payment(on: on)),
    ]
    var consulted: [Event] = [
      .consultationServed(ConsultationStep(on: on, consultation: 7)),
      .applicantTold(ConsultationStep(on: on, consultation: 7)),
      .consultationReturned(Opinion(on: on, consultation: 7)),
    ]
    for role in ConsultedRole.allCases {
      consulted.append(.consultationSent(ConsultationRequest(on: on, role: role, party: "甲公司")))
      consulted.append(.consultationSent(ConsultationRequest(on: on, role: role, party: nil)))
    }
    consulted += OpinionKind.allCases.map { .consultationReturned(Opinion(on: on, consultation: 7, opinion: $0)) }
    let prolonged: [Event] = [
      .extended(Extension(on: on, days: 10, approvedBy: "局长", reason: "复杂", told: later)),
      .extended(Extension(on: on, days: 1)), .deferred(Deferral(on: on, until: later, reason: "数量过多")),
      .deferred(Deferral(on: on, until: later)),
    ]
    var answered: [Event] = [
      .itemAdded(Item(on: on, text: "甲")), .dispatched(Dispatch(on: on)), .answerServed(Service(on: on)),
      .closed(
        Closing(
          on: on, outcome: .other, document: "〔2025〕1号", subReason: .misc, reason: "重复", basis: "法", searched: "档案室",
          referTo: "市局", sameAs: "2024-0007", approvedBy: "局长", waiver: "说明")),
    ]
    answered += Outcome.allCases.flatMap {
      [.closed(Closing(on: on, outcome: $0)), .itemAdded(Item(on: on, text: "乙", outcome: $0))]
    }
    answered += SubReason.allCases.map { .closed(Closing(on: on, outcome: .other, subReason: $0)) }
    answered += ServiceMethod.allCases.map { .dispatched(Dispatch(on: on, method: $0, tracking: "EMS1")) }
    return ledger + calendars.map(Event.calendarAdded) + registrations.map(Event.registered) + received + asked
      + consulted + prolonged + answered
  }

  @Test("comes back from its payload as it was")
  func roundTrip() throws {
    let all = try Self.all()
    #expect(Set(all.map(\.kind)) == Set(Event.Kind.allCases))
    for event in all { #expect(try reread(event) == event) }
  }

  @Test("needs its day, unless it concerns the ledger alone")
  func needsDay() throws {
    for event in try Self.all() {
      let isOfLedger = [.founded, .imported, .calendarAdded].contains(event.kind)
      let dayless = Event(kind: event.kind, effective: nil, payload: event.payload, personal: event.personal)
      #expect(dayless == (isOfLedger ? event : nil))
    }
  }

  @Test("is none where a fact is missing that it cannot be without")
  func needsFacts() throws {
    let needing: Set<Event.Kind> = [
      .founded, .imported, .registered, .assigned, .feeServed, .consultationSent, .consultationServed, .applicantTold,
      .consultationReturned, .extended, .deferred, .itemAdded, .closed,
    ]
    for kind in needing {
      #expect(Event(kind: kind, effective: try day("2025-03-10"), payload: Payload(), personal: nil) == nil, "\(kind)")
    }
  }

  @Test("keeps a third party's name where it can be erased, and an agency's where it stays")
  func parties() throws {
    let on = try day("2025-03-10")
    func sent(_ role: ConsultedRole) -> Event {
      .consultationSent(ConsultationRequest(on: on, role: role, party: "甲公司"))
    }
    #expect(sent(.thirdParty).payload.text("party") == nil)
    #expect(sent(.thirdParty).personal?.text("party") == "甲公司")
    for role in [ConsultedRole.coProducer, .agency] {
      #expect(sent(role).payload.text("party") == "甲公司")
      #expect(sent(role).personal == nil)
    }
    let erased = Event(kind: .consultationSent, effective: on, payload: sent(.thirdParty).payload, personal: nil)
    #expect(erased == .consultationSent(ConsultationRequest(on: on, role: .thirdParty, party: nil)))
  }

  @Test("of a registration has nothing personal in what stays")
  func applicant() throws {
    for event in try Self.all() where event.kind == .registered {
      let kept = String(decoding: event.payload.canonical, as: UTF8.self)
      for name in ["张三", "李四", "130600197001011234", "赵六", "a@b.cn", "易县\"", "一\\n二", "注"] {
        #expect(!kept.contains(name))
      }
    }
  }
}
