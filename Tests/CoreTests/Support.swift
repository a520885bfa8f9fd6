import FoiaCalendar
import FoiaCore
import Testing
import TestKit

func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

/// An application received on a day, closed if so told.
func application(received: Day, closed: Day? = nil, kind: ApplicantKind = .person, outcome: Outcome = .granted) throws
  -> Application
{
  var one = try Case(received: received.iso, kind: kind)
  if let closed { one = one.with(.closed(Closing(on: closed, outcome: outcome))) }
  return try one.application()
}

/// An application under test, grown entry by entry in the order in which a clerk types them.
struct Case {
  private(set) var entries: [Entry] = []
  var calendar = WorkCalendar.shipped
  /// What names it.
  private var id: ApplicationID

  init(
    received: String, arrived: String? = nil, channel: Channel = .counter, kind: ApplicantKind = .person,
    serial: Int = 1, registeredAt place: EntryID = 1
  ) throws {
    let receipt = try Receipt.received(day(received), arrived: arrived.map { try day($0) })
    try self.init(receipt, channel, kind, serial, place)
  }

  /// Arrived, the confirmation with the applicant still outstanding.
  init(arrived: String, channel: Channel = .online) throws {
    try self.init(.arrived(day(arrived)), channel, .person, 1)
  }

  private init(
    _ receipt: Receipt, _ channel: Channel, _ kind: ApplicantKind, _ serial: Int, _ place: EntryID = 1
  ) throws {
    self.id = ApplicationID(registration: place)
    let number = try #require(ApplicationNumber(year: receipt.day.year, serial: serial))
    let intake = Intake(
      receipt: receipt, channel: channel, kind: kind, subject: "x", personal: PersonalDetails(applicant: "张三"))
    self = with(.registered(Registration(number: number, intake: intake)))
  }

  private init(entries: [Entry], calendar: WorkCalendar) {
    self.id = ApplicationID(registration: entries.first?.seq ?? 1)
    self.entries = entries
    self.calendar = calendar
  }

  /// The entry typed last.
  var last: EntryID { id.entry.advanced(by: entries.count - 1) }

  /// With one more entry; written down on the day it took effect, unless told another.
  ///
  /// - Parameter old: the entry that it takes the place of.
  func with(_ event: Event, recorded: Day? = nil, superseding old: EntryID? = nil) -> Case {
    let seq = last.advanced(by: 1)
    let recording = Recording(
      day: recorded ?? event.effective ?? .firstDay(of: 2025), instant: "2025-01-01T00:00:00.000Z", by: "clerk")
    let entry = Entry(
      seq: seq, action: ActionID(first: seq), subject: .application(id), event: event, recording: recording,
      supersedes: old)
    return Case(entries: entries + [entry], calendar: calendar)
  }

  /// The same entries, each saying something else.
  func mapped(_ change: (Event) -> Event) -> Case {
    let changed = entries.map {
      Entry(
        seq: $0.seq, action: $0.action, subject: $0.subject, event: change($0.event), recording: $0.recording,
        supersedes: $0.supersedes)
    }
    return Case(entries: changed, calendar: calendar)
  }

  /// As it was when it had just been registered.
  var justRegistered: Case { Case(entries: Array(entries.prefix(1)), calendar: calendar) }

  func application() throws -> Application { try #require(Application(entries: entries.reversed())) }

  func clock(on today: String) throws -> ClockReading {
    try #require(try application().clock(on: day(today), by: calendar))
  }

  /// State and due date on a day, as in `running 2025-03-31`.
  func glance(_ today: String) throws -> String {
    let clock = try clock(on: today)
    return "\(clock.state) \(clock.due?.iso ?? "-")"
  }

  func status() throws -> Status { try application().status(by: calendar) }

  func irregularities(on today: String) throws -> [Irregularity] {
    // Nearly every answer here lacks the secrecy review, which has tests of its own.
    try application().irregularities(on: day(today), by: calendar).filter {
      if case .notReviewed = $0 { false } else { true }
    }
  }

  /// What the entry typed last makes impossible.
  var violations: [RuleViolation] { Lifecycle.violations(of: entries.dropLast(), adding: entries.suffix(1)) }
}

extension Case {
  func confirmed(_ on: String) throws -> Case { with(.confirmed(Confirmation(on: try day(on)))) }

  func assigned(_ on: String, to unit: String = "科", replyBy: String? = nil) throws -> Case {
    with(.assigned(Assignment(on: try day(on), unit: unit, replyBy: try replyBy.map { try day($0) })))
  }

  func clarificationAsked(_ on: String, replyBy: String? = nil) throws -> Case {
    with(.clarificationAsked(Request(on: try day(on), replyBy: try replyBy.map { try day($0) })))
  }

  func clarificationReceived(_ on: String) throws -> Case { with(.clarificationReceived(Reply(on: try day(on)))) }

  func reasonsAsked(_ on: String, replyBy: String? = nil) throws -> Case {
    with(.reasonsAsked(Request(on: try day(on), replyBy: try replyBy.map { try day($0) })))
  }

  func reasonsReceived(_ on: String) throws -> Case { with(.reasonsReceived(Reply(on: try day(on)))) }

  func feeServed(_ on: String, _ basis: FeeBasis = .items, count: Int = 11, yuan: Int = 100) throws -> Case {
    with(.feeServed(FeeNotice(on: try day(on), basis: basis, count: count, amount: Money(yuan: yuan))))
  }

  func feePaid(_ on: String) throws -> Case { with(.feePaid(Payment(on: try day(on)))) }

  /// A consultation with the steps that are told.
  func consulted(
    _ sent: String, _ role: ConsultedRole = .thirdParty, served: String? = nil, returned: String? = nil,
    party: String = "甲"
  ) throws -> Case {
    var one = with(.consultationSent(ConsultationRequest(on: try day(sent), role: role, party: party)))
    let entry = one.last
    if let served { one = one.with(.consultationServed(ConsultationStep(on: try day(served), consultation: entry))) }
    if let returned { one = one.with(.consultationReturned(Opinion(on: try day(returned), consultation: entry))) }
    return one
  }

  func extended(_ on: String, days: Int, approvedBy: String? = "局长") throws -> Case {
    with(.extended(Extension(on: try day(on), days: days, approvedBy: approvedBy)))
  }

  func deferred(_ on: String, until: String) throws -> Case {
    with(.deferred(Deferral(on: try day(on), until: try day(until))))
  }

  func itemAdded(_ on: String) throws -> Case { with(.itemAdded(Item(on: try day(on), text: "甲"))) }

  func closed(
    _ on: String, _ outcome: Outcome = .granted, subReason: SubReason? = nil,
    _ change: (inout Closing) -> Void = { _ in }
  ) throws -> Case {
    var closing = Closing(on: try day(on), outcome: outcome, subReason: subReason)
    change(&closing)
    return with(.closed(closing))
  }

  func dispatched(_ on: String) throws -> Case { with(.dispatched(Dispatch(on: try day(on)))) }
  func answerServed(_ on: String) throws -> Case { with(.answerServed(Service(on: try day(on)))) }
}
