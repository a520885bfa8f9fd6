import FoiaCalendar
import FoiaCore
import Testing
import TestKit

@Suite("A field that is corrected by its name")
struct CorrectingPlacesTests {
  private let plain: Case

  init() throws { plain = try Case(received: "2025-03-03") }

  /// The entries and fields that a flag can mean, `2 closed`.
  private func places(_ flag: String, _ one: Case) -> [String] {
    one.history.places { $0.flag == flag }.map { "\($0.entry.seq) \($0.field.rawValue)" }
  }

  @Test("is one of the application itself, whatever else has a field of that name")
  func itself() throws {
    let one = try plain.clarificationAsked("2025-03-05", replyBy: "2025-03-12").clarificationReceived("2025-03-10")
    #expect(places("received", one) == ["1 received"])
    #expect(places("kind", one) == ["1 kind"])
    #expect(places("subject", one) == ["1 subject"])
    #expect(places("asked", one) == ["2 asked"])
    #expect(places("days", one).isEmpty)
  }

  @Test("is then one of the answer")
  func answer() throws {
    let one = try plain.assigned("2025-03-04").itemAdded("2025-03-05").extended("2025-03-10", days: 5)
      .feeServed("2025-03-10").feePaid("2025-03-11").closed("2025-03-20", .partial)
    #expect(places("on", one) == ["7 closed"])
    #expect(places("outcome", one) == ["7 outcome"])
    #expect(places("reason", one) == ["7 reason"])
    #expect(places("basis", one) == ["7 basis"])
    #expect(places("approved-by", one) == ["7 approved-by"])
    let redone = try one.redoOrdered("2025-06-03").redoAnswered("2025-06-20")
    #expect(places("document", redone) == ["7 document", "9 document"])
    #expect(places("outcome", redone) == ["7 outcome", "9 outcome"])
    #expect(places("until", redone) == ["8 redo-until"])
  }

  @Test("is an outcome of the answer, before that of a part")
  func part() throws {
    let parts = try plain.with(.itemAdded(Item(on: day("2025-03-05"), text: "甲", outcome: .granted)))
    #expect(places("outcome", parts) == ["2 outcome"])
    #expect(places("outcome", try parts.closed("2025-03-20", .partial)) == ["3 outcome"])
  }

  @Test("is else one of every entry that has it, so that the clerk must say which")
  func several() throws {
    let one = try plain.consulted("2025-03-10", served: "2025-03-11").consulted("2025-03-12").closed("2025-03-20")
      .dispatched("2025-03-21").answerServed("2025-03-24")
    #expect(places("sent", one) == ["2 sent", "4 sent", "6 sent"])
    #expect(places("served", one) == ["3 served", "7 served"])
    #expect(places("third-party", one) == ["2 third-party", "4 third-party"])
    #expect(
      places("reason", try plain.extended("2025-03-10", days: 5).deferred("2025-03-10", until: "2025-04-30")).count == 2
    )
  }

  @Test("of the receipt is one of the confirmation, once there is one")
  func receipt() throws {
    let arrived = try Case(arrived: "2025-03-03")
    #expect(places("received", arrived) == ["1 received"])
    #expect(places("arrived", arrived) == ["1 arrived"])
    let confirmed = try arrived.confirmed("2025-03-05")
    #expect(places("received", confirmed) == ["2 on"])
    #expect(places("arrived", confirmed) == ["1 arrived"])
    let corrected = try confirmed.corrected(2, .on, to: "2025-03-04").application()
    #expect(corrected.received.iso == "2025-03-04")
    #expect(corrected.came.iso == "2025-03-03")
    #expect(places("received", confirmed.undone(2)) == ["1 received"])
  }

  @Test("of who handles it is one of the last that was told, where it was handed over at all")
  func unit() throws {
    #expect(places("unit", plain) == ["1 unit"])
    #expect(places("officer", try plain.assigned("2025-03-04")) == ["2 officer"])
    #expect(places("unit", try plain.assigned("2025-03-04").undone(2)) == ["1 unit"])
  }

  @Test("is shown as it stands, and never in what was taken back")
  func standing() throws {
    let one = try plain.extended("2025-03-10", days: 5).extended("2025-03-11", days: 5).undone(2)
    #expect(places("days", one) == ["3 days"])
    let corrected = try one.corrected(3, .days, to: 8)
    let place = try #require(corrected.history.places { $0 == .days }.first)
    #expect(place.entry.event.value(of: .days) == .integer(8))
  }
}

@Suite("Correcting the receipt")
struct CorrectingReceiptTests {
  private func registration(_ one: Case) throws -> Event { try #require(one.entries.first).event }

  private func receipt(_ event: Event?) -> Receipt? {
    if case .registered(let registration)? = event { registration.intake.receipt } else { nil }
  }

  /// Why the channel of the registration cannot be corrected.
  private func refusal(_ one: Case, to channel: Channel) throws -> [RuleViolation] {
    let event = try #require(registration(one).correcting(.channel, to: .text(channel.rawValue)))
    let place = try #require(one.entries.first).seq
    return try violations {
      _ = try one.file().correcting(
        reason: "录错", in: one.context(), by: one.calendar, isOwnUnit: { _ in (false, false) }
      ) { _ in [(place, event)] }
    }
  }

  @Test("of what was received moves the day, and leaves when it arrived")
  func received() throws {
    let one = try registration(Case(received: "2025-03-05", arrived: "2025-03-03", channel: .letter))
    #expect(one.value(of: .received) == .text("2025-03-05"))
    #expect(one.value(of: .arrived) == .text("2025-03-03"))
    #expect(
      try receipt(one.correcting(.received, to: .text("2025-03-04")))
        == .received(day("2025-03-04"), arrived: day("2025-03-03")))
    #expect(
      try receipt(one.correcting(.arrived, to: .text("2025-03-04")))
        == .received(day("2025-03-05"), arrived: day("2025-03-04")))
    #expect(try receipt(one.correcting(.arrived, to: nil)) == .received(day("2025-03-05"), arrived: nil))
    #expect(one.correcting(.received, to: nil) == nil)
    let plain = try registration(Case(received: "2025-03-05"))
    #expect(plain.value(of: .arrived) == nil)
    #expect(
      try receipt(plain.correcting(.arrived, to: .text("2025-03-04")))
        == .received(day("2025-03-05"), arrived: day("2025-03-04")))
  }

  @Test("of what has only arrived moves the arrival, and makes no receipt of it")
  func arrived() throws {
    let one = try registration(Case(arrived: "2025-03-05"))
    #expect(one.value(of: .received) == nil)
    #expect(one.value(of: .arrived) == .text("2025-03-05"))
    #expect(try receipt(one.correcting(.arrived, to: .text("2025-03-04"))) == .arrived(day("2025-03-04")))
    #expect(one.correcting(.arrived, to: nil) == nil)
    #expect(one.correcting(.received, to: .text("2025-03-04")) == nil)
  }

  @Test(
    "of what has only arrived is the day it arrived, once its channel needs no confirmation",
    arguments: [Channel.counter, .mail, .oral])
  func channel(right: Channel) throws {
    let logged = try Case(arrived: "2025-03-05", channel: .online).assigned("2025-03-10")
    let corrected = try logged.corrected(1, .channel, to: right.rawValue)
    #expect(corrected.violations == [])
    #expect(
      try corrected.application() == Case(received: "2025-03-05", channel: right).assigned("2025-03-10").application())
    #expect(try corrected.irregularities(on: "2025-06-02").isEmpty)
    let event = try #require(corrected.history.standing.first?.event)
    // The day of receipt can be corrected then, and there is nothing to confirm.
    let earlier = try corrected.application().correcting(.received, of: event, to: .text("2025-03-04"))
    let moved = corrected.corrected(1, to: earlier)
    #expect(try moved.application().received.iso == "2025-03-04" && moved.application().came.iso == "2025-03-04")
    #expect(
      try corrected.confirmed("2025-03-06").violations == [
        .confirmedByReceipt(corrected.application().number, received: day("2025-03-05"))
      ])
    let confirmed = try logged.confirmed("2025-03-06")
    let number = try logged.application().number
    #expect(
      try refusal(confirmed, to: right) == [
        .amending(.confirmationStands(number, right, entry: 3, on: day("2025-03-06")))
      ])
    #expect(try refusal(confirmed.undone(3), to: right) == [] && refusal(logged, to: right) == [])
    // Corrected back, it waits for its confirmation as if nothing had been mistaken.
    #expect(try corrected.corrected(1, .channel, to: "online").application() == logged.application())
    #expect(
      try moved.corrected(1, .arrived, to: "2025-03-05").corrected(1, .channel, to: "online").application()
        == logged.application())
  }

  @Test("moves the clock and the year it is new in, and never the number")
  func year() throws {
    let one = try Case(received: "2025-01-02").corrected(1, .received, to: "2024-12-31")
    let application = try one.application()
    #expect(application.number.description == "2025-0001")
    #expect(application.received.iso == "2024-12-31")
    #expect(application.placements(in: .year(2024)).map(\.content) == [.new, .carriedOut])
    #expect(application.placements(in: .year(2025)).map(\.content) == [.carriedIn, .carriedOut])
    // Twenty working days after 31 December 2024, of which 1 January and the Spring Festival (28 January to 4 February)
    // are off, 26 January worked.
    #expect(try one.clock(on: "2025-01-06").due?.iso == "2025-02-05")
  }
}
