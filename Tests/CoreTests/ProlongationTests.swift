import FoiaCalendar
import FoiaCore
import Testing

@Suite("An extension")
struct ExtensionTests {
  private let received = "2025-03-03"

  @Test(
    "counts when notified from day zero to the due date without it",
    arguments: [
      ("2025-03-03", "2025-04-15"), ("2025-03-31", "2025-04-15"), ("2025-04-01", "2025-03-31"),
      ("2025-04-15", "2025-03-31"),
    ])
  func edges(notified: String, due: String) throws {
    let one = try Case(received: received).extended(notified, days: 10)
    #expect(try one.clock(on: notified).due?.iso == due)
    let isLate = due == "2025-03-31"
    #expect(try one.clock(on: notified).computation.untimely.map(\.kind) == (isLate ? [.extended] : []))
    #expect(
      try one.irregularities(on: notified)
        == (isLate ? [.tooLate(.extended, on: day(notified), due: day("2025-03-31"))] : []))
  }

  @Test("is measured by the due date without any extension")
  func second() throws {
    let first = try Case(received: received).extended("2025-03-20", days: 5)
    #expect(try first.clock(on: "2025-03-20").due?.iso == "2025-04-08")
    #expect(try first.extended("2025-03-31", days: 5).clock(on: "2025-03-31").due?.iso == "2025-04-15")
    let late = try first.extended("2025-04-01", days: 5)
    #expect(try late.clock(on: "2025-04-01").due?.iso == "2025-04-08")
    #expect(
      try late.irregularities(on: "2025-04-01").contains(
        .tooLate(.extended, on: day("2025-04-01"), due: day("2025-03-31"))))
  }

  @Test("adds no more than twenty working days in all", arguments: [[20], [30], [10, 10], [15, 10], [20, 1]])
  func capped(days: [Int]) throws {
    let one = try days.reduce(Case(received: received)) { try $0.extended("2025-03-20", days: $1) }
    #expect(try one.clock(on: "2025-03-20").due?.iso == "2025-04-28")
  }

  @Test("lapses when the clock starts anew after it, and must be approved again")
  func lapses() throws {
    let one = try Case(received: received).extended("2025-03-05", days: 10)
    let restarted = try one.clarificationAsked("2025-03-10").clarificationReceived("2025-03-20")
    #expect(try restarted.clock(on: "2025-03-20").due?.iso == "2025-04-18")
    #expect(try one.feeServed("2025-03-10").feePaid("2025-03-20").clock(on: "2025-03-20").due?.iso == "2025-04-18")
    #expect(try restarted.extended("2025-03-21", days: 10).clock(on: "2025-03-21").due?.iso == "2025-05-06")
    // The twenty working days are those of the new count.
    #expect(try restarted.extended("2025-03-21", days: 20).clock(on: "2025-03-21").computation.extra == 20)
  }

  @Test("counts on the day of the reply, and lapses on the day before")
  func dayOfReply() throws {
    let one = try Case(received: received).clarificationAsked("2025-03-10")
    let same = try one.extended("2025-03-20", days: 10).clarificationReceived("2025-03-20")
    #expect(try same.clock(on: "2025-03-20").due?.iso == "2025-05-06")
    let before = try one.extended("2025-03-19", days: 10).clarificationReceived("2025-03-20")
    #expect(try before.clock(on: "2025-03-20").due?.iso == "2025-04-18")
  }

  @Test("can be notified after the twentieth day while a consultation keeps days out")
  func consulting() throws {
    let one = try Case(received: received).consulted("2025-03-10", returned: "2025-03-28").extended(
      "2025-04-01", days: 10)
    #expect(try one.clock(on: "2025-04-01").due?.iso == "2025-05-07")
    #expect(try one.irregularities(on: "2025-04-01").isEmpty)
  }

  @Test("before the confirmation of the receipt is before day zero, and does not count")
  func beforeConfirmation() throws {
    let one = try Case(arrived: received).extended("2025-03-04", days: 10)
    #expect(try one.clock(on: "2025-03-04").due?.iso == "2025-04-15")
    #expect(try one.confirmed("2025-03-05").clock(on: "2025-03-05").due?.iso == "2025-04-02")
    let same = try Case(arrived: received).extended("2025-03-05", days: 10).confirmed("2025-03-05")
    #expect(try same.clock(on: "2025-03-05").due?.iso == "2025-04-17")
  }
}

@Suite("A deferral")
struct DeferralTests {
  private func deferred() throws -> Case {
    try Case(received: "2025-03-03").reasonsAsked("2025-03-05", replyBy: "2025-03-12").deferred(
      "2025-03-14", until: "2025-04-21")
  }

  @Test("puts the agency's day in place of the due date")
  func replaces() throws {
    let one = try deferred()
    #expect(try one.glance("2025-03-14") == "deferred 2025-04-21")
    #expect(try one.clock(on: "2025-04-18").daysLeft == 1)
    #expect(try one.glance("2025-04-21") == "deferred 2025-04-21")
    #expect(try one.glance("2025-04-22") == "overdue(by: 1) 2025-04-21")
    #expect(try one.status() == .deferred)
  }

  @Test("is moved neither by a consultation nor by an extension")
  func immovable() throws {
    let consulting = try deferred().consulted("2025-03-17")
    #expect(try consulting.glance("2025-03-20") == "deferred 2025-04-21")
    #expect(try consulting.status() == .consulting)
    #expect(try consulting.glance("2025-04-22") == "overdue(by: 1) 2025-04-21")
    #expect(try deferred().extended("2025-03-20", days: 20).glance("2025-03-20") == "deferred 2025-04-21")
    let before = try Case(received: "2025-03-03").consulted("2025-03-04", .agency).extended("2025-03-04", days: 20)
    #expect(try before.deferred("2025-03-14", until: "2025-04-21").glance("2025-03-14") == "deferred 2025-04-21")
  }

  @Test("gives way to a later one")
  func again() throws {
    #expect(
      try deferred().deferred("2025-04-21", until: "2025-05-30").glance("2025-04-22") == "deferred 2025-05-30")
    #expect(
      try deferred().deferred("2025-04-22", until: "2025-05-30").glance("2025-04-22") == "overdue(by: 1) 2025-04-21")
  }

  @Test("lapses when the clock starts anew, but not while it stands still")
  func lapses() throws {
    let stopped = try deferred().feeServed("2025-03-17")
    #expect(try stopped.glance("2025-03-17") == "stopped -")
    #expect(try stopped.status() == .awaitingPayment)
    let paid = try stopped.feePaid("2025-03-20")
    #expect(try paid.glance("2025-03-20") == "running 2025-04-18")
    #expect(try paid.status() == .inProgress)
    #expect(
      try deferred().clarificationAsked("2025-03-17").clarificationReceived("2025-03-20").glance("2025-03-20")
        == "running 2025-04-18")
    #expect(try paid.deferred("2025-03-20", until: "2025-06-30").glance("2025-03-20") == "deferred 2025-06-30")
  }

  @Test("on the day of the reply holds")
  func dayOfReply() throws {
    let one = try Case(received: "2025-03-03").clarificationAsked("2025-03-10").deferred(
      "2025-03-20", until: "2025-06-30"
    ).clarificationReceived("2025-03-20")
    #expect(try one.glance("2025-03-20") == "deferred 2025-06-30")
    #expect(try one.status() == .deferred)
  }

  @Test("notified after the due date moves nothing")
  func late() throws {
    #expect(
      try Case(received: "2025-03-03").deferred("2025-03-31", until: "2025-06-30").glance("2025-04-01")
        == "deferred 2025-06-30")
    let late = try Case(received: "2025-03-03").reasonsAsked("2025-03-10", replyBy: "2025-03-20").deferred(
      "2025-04-01", until: "2025-06-30")
    #expect(try late.glance("2025-04-01") == "overdue(by: 1) 2025-03-31")
    #expect(
      try late.irregularities(on: "2025-04-01").contains(
        .tooLate(.deferred, on: day("2025-04-01"), due: day("2025-03-31"))))
  }

  @Test("is the due date then standing for what is done before it passes")
  func standing() throws {
    let asked = try deferred().clarificationAsked("2025-04-21")
    #expect(try asked.glance("2025-04-21") == "stopped -")
    #expect(try asked.clock(on: "2025-04-21").computation.untimely.isEmpty)
    #expect(try deferred().clarificationAsked("2025-04-22").glance("2025-04-22") == "overdue(by: 1) 2025-04-21")
    // An extension moves nothing then, but comes before a due date that has not passed.
    #expect(try deferred().extended("2025-04-10", days: 5).clock(on: "2025-04-10").computation.untimely.isEmpty)
  }

  @Test("shows in the status until a restart, which the answer to a late request is not")
  func status() throws {
    let asked = try deferred().clarificationAsked("2025-04-22")
    #expect(try asked.status() == .awaitingClarification)
    #expect(try asked.clarificationReceived("2025-04-23").status() == .deferred)
  }
}
