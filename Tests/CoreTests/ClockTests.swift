import FoiaCalendar
import FoiaCore
import Foundation
import Testing

func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

/// An application received on a day, closed if so told.
func application(received: Day, closed: Day? = nil, kind: ApplicantKind = .person, outcome: Outcome = .granted) throws
  -> Application
{
  let recording = Recording(day: received, instant: "2025-01-01T00:00:00.000Z", by: "clerk")
  let number = try #require(ApplicationNumber(year: received.year, serial: 1))
  let intake = Intake(
    receipt: .received(received, arrived: nil), channel: .counter, kind: kind, subject: "x",
    personal: PersonalDetails(applicant: "张三"))
  var entries = [
    Entry(
      seq: 1, action: 1, application: 1, event: .registered(Registration(number: number, intake: intake)),
      recording: recording)
  ]
  if let closed {
    entries.append(
      Entry(
        seq: 2, action: 2, application: 1, event: .closed(Closing(on: closed, outcome: outcome)), recording: recording))
  }
  return try #require(Application(entries: entries.reversed()))
}

@Suite("The statutory clock")
struct ClockTests {
  let calendar = WorkCalendar.shipped

  private struct Scenarios: Decodable {
    let scenarios: [[String: Value]]
    enum Value: Decodable {
      case text(String)
      case number(Int)
      case other
      init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        self =
          (try? container.decode(String.self)).map(Value.text) ?? (try? container.decode(Int.self)).map(Value.number)
          ?? .other
      }
      var number: Int? { if case .number(let number) = self { number } else { nil } }
      var text: String? { if case .text(let text) = self { text } else { nil } }
    }
  }

  @Test("gives the due dates of the scenarios that need no other event")
  func scenarios() throws {
    let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/deadline-scenarios.json")
    let scenarios = try JSONDecoder().decode(Scenarios.self, from: Data(contentsOf: url)).scenarios
    let plain = scenarios.filter { Set($0.keys).isSubset(of: ["name", "received", "due", "answered", "late"]) }
    #expect(plain.count == 8)
    for scenario in plain {
      let received = try day(try #require(scenario["received"]?.text))
      let answered = try scenario["answered"]?.text.map { try day($0) }
      let clock = try #require(try application(received: received, closed: answered).clock(on: received, by: calendar))
      #expect(clock.due?.iso == scenario["due"]?.text, "\(scenario["name"]?.text ?? "")")
      if let late = scenario["late"]?.number {
        #expect((clock.daysLate ?? 0) == late, "\(scenario["name"]?.text ?? "")")
      }
    }
  }

  @Test("tells in time from late by working days")
  func lateness() throws {
    let late = try application(received: day("2021-11-24"), closed: day("2021-12-28")).clock(
      on: day("2022-01-10"), by: calendar)
    #expect(late?.state == .late(by: 4))
    #expect(late?.daysLeft == nil)
    let inTime = try application(received: day("2021-12-02"), closed: day("2021-12-28")).clock(
      on: day("2022-01-10"), by: calendar)
    #expect(inTime?.state == .inTime)
    let onTheDay = try application(received: day("2025-03-03"), closed: day("2025-03-31")).clock(
      on: day("2025-04-10"), by: calendar)
    #expect(onTheDay?.state == .inTime)
  }

  @Test("runs, is due, and is overdue day by day")
  func days() throws {
    let open = try application(received: day("2025-03-03"))
    func reading(_ today: String) throws -> ClockReading { try #require(open.clock(on: day(today), by: calendar)) }
    #expect(try reading("2025-03-03").daysLeft == 20)
    #expect(try reading("2025-03-03").askClarificationBy.iso == "2025-03-12")
    #expect(try reading("2025-03-28").daysLeft == 1)
    #expect(try reading("2025-03-31").state == .running)
    #expect(try reading("2025-03-31").daysLeft == 0)
    #expect(try reading("2025-04-01").state == .overdue(by: 1))
    // 4 April was Qingming, 5 and 6 a weekend.
    #expect(try reading("2025-04-07").state == .overdue(by: 4))
    #expect(try reading("2025-04-07").daysLeft == 0)
  }

  @Test("is provisional when it runs into a year whose notice is not known")
  func provisional() throws {
    #expect(
      try application(received: day("2026-12-01")).clock(on: day("2026-12-01"), by: calendar)?.isProvisional == false)
    let across = try application(received: day("2026-12-10")).clock(on: day("2026-12-10"), by: calendar)
    #expect(across?.isProvisional == true)
  }
}
