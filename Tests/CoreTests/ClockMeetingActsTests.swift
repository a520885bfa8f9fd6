import FoiaCalendar
import FoiaCore
import Testing
import TestKit

@Suite("The clock where several acts meet")
struct ClockMeetingActsTests {
  @Test("is not started anew by a further reply after the due date")
  func furtherReply() throws {
    let one = try Case(received: "2025-03-03").clarificationAsked("2025-03-05").clarificationAsked("2025-03-06")
      .clarificationReceived("2025-03-10")
    #expect(try one.clock(on: "2025-03-10").due?.iso == "2025-04-08")
    #expect(try one.clarificationReceived("2025-04-15").violations.count == 1)
    let fees = try Case(received: "2025-03-03").feeServed("2025-03-05").feeServed("2025-03-06").feePaid("2025-03-10")
    #expect(try fees.feePaid("2025-04-15").violations.count == 1)
  }

  @Test("runs from the receipt, whether it is registered with the arrival or confirmed later")
  func arrivalAndReceipt() throws {
    let together = try Case(received: "2025-03-17", arrived: "2025-03-03", channel: .letter)
    let apart = try Case(arrived: "2025-03-03", channel: .letter).confirmed("2025-03-17")
    for one in [together, apart] {
      #expect(try one.glance("2025-03-17") == "running 2025-04-15")
      let asked = try one.clarificationAsked("2025-03-04").clarificationReceived("2025-03-06")
      #expect(try asked.clock(on: "2025-03-17").due?.iso == "2025-04-15")
      #expect(try one.extended("2025-03-10", days: 10).clock(on: "2025-03-17").due?.iso == "2025-04-15")
      #expect(try one.clock(on: "2025-03-17").proof?.lines.first?.day.iso == "2025-03-18")
    }
  }

  @Test("can become no later than the caps of its consultations let it")
  func latest() throws {
    let one = try Case(received: "2025-03-03").consulted("2025-03-03", served: "2025-03-03", returned: "2025-04-03")
      .consulted("2025-04-02", served: "2025-04-02")
    #expect(try one.clock(on: "2025-04-07").latestDue?.iso == "2025-05-15")
    let agency = try one.consulted("2025-04-07", .agency)
    #expect(try agency.clock(on: "2025-04-07").latestDue == nil)
  }

  @Test("takes the later of two deferrals of one day, in whichever order they were typed")
  func deferrals() throws {
    let reasons = try Case(received: "2025-03-03").reasonsAsked("2025-03-05", replyBy: "2025-03-12")
    let first = try reasons.deferred("2025-03-14", until: "2025-04-21").deferred("2025-03-14", until: "2025-05-30")
    let second = try reasons.deferred("2025-03-14", until: "2025-05-30").deferred("2025-03-14", until: "2025-04-21")
    #expect(try first.glance("2025-03-14") == "deferred 2025-05-30")
    #expect(try second.glance("2025-03-14") == "deferred 2025-05-30")
  }

  @Test("gets no more time from a letter that is served after the due date")
  func lateService() throws {
    let one = try Case(received: "2025-03-03").consulted("2025-03-28")
    #expect(try one.clock(on: "2025-04-23").due?.iso == "2025-04-22")
    let served = one.with(.consultationServed(ConsultationStep(on: try day("2025-05-12"), consultation: 2)))
    #expect(try served.clock(on: "2025-05-13").due?.iso == "2025-04-22")
    let inTime = one.with(.consultationServed(ConsultationStep(on: try day("2025-04-01"), consultation: 2)))
    #expect(try inTime.clock(on: "2025-05-13").due?.iso == "2025-04-24")
  }
}
