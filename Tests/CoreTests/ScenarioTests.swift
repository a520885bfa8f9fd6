import FoiaCalendar
import FoiaCore
import Foundation
import Testing

/// The scenarios of the fixture: due dates computed independently of this program.
@Suite("The scenarios of the statutory clock")
struct ScenarioTests {
  @Test("come out as computed by hand", arguments: try Scenario.all())
  func scenario(_ scenario: Scenario) throws {
    #expect(scenario.unknownKeys.isEmpty)
    let one = try scenario.grown()
    #expect(one.violations.isEmpty)
    let application = try one.application()
    let today = try scenario.text("today") ?? one.entries.compactMap(\.event.effective).max().map(\.iso)
    let clock = try one.clock(on: #require(today))

    switch scenario.facts["due"] {
    case .text(let due): #expect(clock.due?.iso == due)
    case .null:
      #expect(clock.due == nil)
      #expect(clock.state == .stopped)
    case nil: #expect(scenario.facts["opinion_by"] != nil, "nothing is expected of it")
    default: Issue.record("due is neither a day nor null")
    }
    if let askBy = try scenario.text("ask_clarification_by") { #expect(clock.askClarificationBy.iso == askBy) }
    if let payBy = try scenario.text("pay_by") {
      #expect(application.fees.last?.asked.payBy(one.calendar).iso == payBy)
    }
    if let opinionBy = try scenario.text("opinion_by") {
      #expect(application.consultations.first?.opinionBy(one.calendar)?.iso == opinionBy)
    }
    if case .number(let days)? = scenario.facts["late"] {
      #expect(clock.state == (days == 0 ? .inTime : .late(by: days)))
    }
  }

  @Test("are all there, and use every key that the runner knows")
  func completeness() throws {
    let all = try Scenario.all()
    #expect(all.count == 23)
    #expect(Set(all.flatMap(\.facts.keys)) == Scenario.keys)
  }
}

struct Scenario: Decodable, Sendable, CustomTestStringConvertible {
  enum Fact: Decodable, Equatable, Sendable {
    case text(String)
    case number(Int)
    case spans([[String]])
    case null

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if container.decodeNil() {
        self = .null
      } else if let number = try? container.decode(Int.self) {
        self = .number(number)
      } else if let text = try? container.decode(String.self) {
        self = .text(text)
      } else {
        self = .spans(try container.decode([[String]].self))
      }
    }
  }

  static let keys: Set = [
    "name", "received", "due", "extend", "extension_notified", "consult", "consult_sent", "consult_served", "today",
    "clarification_asked", "clarification_received", "ask_clarification_by", "fee_notice_served", "fee_paid", "pay_by",
    "opinion_by", "answered", "late",
  ]

  let facts: [String: Fact]

  init(from decoder: any Decoder) throws { facts = try decoder.singleValueContainer().decode([String: Fact].self) }

  var testDescription: String { (try? text("name")) ?? "nameless" }
  var unknownKeys: Set<String> { Set(facts.keys).subtracting(Self.keys) }

  static func all() throws -> [Scenario] {
    struct File: Decodable { let scenarios: [Scenario] }
    let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/deadline-scenarios.json")
    return try JSONDecoder().decode(File.self, from: Data(contentsOf: url)).scenarios
  }

  /// The text of a key; nil where the scenario does not have it.
  func text(_ key: String) throws -> String? {
    guard let fact = facts[key] else { return nil }
    guard case .text(let text) = fact else {
      Issue.record("\(key) is no text")
      return nil
    }
    return text
  }

  func grown() throws -> Case {
    let received = try #require(try text("received"))
    var one = try Case(received: received)
    if let asked = try text("clarification_asked") { one = try one.clarificationAsked(asked) }
    if let replied = try text("clarification_received") { one = try one.clarificationReceived(replied) }
    if let served = try text("fee_notice_served") { one = try one.feeServed(served) }
    if let paid = try text("fee_paid") { one = try one.feePaid(paid) }
    let served = try text("consult_served")
    if case .spans(let spans)? = facts["consult"] {
      for span in spans {
        try #require(span.count == 2)
        one = try one.consulted(span[0], served: served, returned: span[1])
      }
    } else if let sent = try text("consult_sent") ?? served {
      one = try one.consulted(sent, served: served)
    }
    if case .number(let days)? = facts["extend"] {
      one = try one.extended(text("extension_notified") ?? received, days: days)
    }
    if let answered = try text("answered") { one = try one.closed(answered) }
    return one
  }
}
