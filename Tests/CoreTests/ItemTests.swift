import FoiaCalendar
import FoiaCore
import TestKit
import Testing

@Suite("The parts of a request")
struct ItemTests {
  private func remarks(_ items: [Outcome?], _ outcome: Outcome) throws -> [Irregularity] {
    var one = try Case(received: "2025-03-03")
    for item in items { one = one.with(.itemAdded(Item(on: try day("2025-03-10"), text: "甲", outcome: item))) }
    return try one.closed("2025-03-24", outcome).irregularities(on: "2025-03-24").filter {
      if case .itemsDisagree = $0 { true } else { false }
    }
  }

  @Test("are of the new answer from the day it was ordered, and leave the first answer and the fee as they were")
  func ofNewAnswer() throws {
    func part(_ on: String, _ outcome: Outcome) throws -> Event {
      .itemAdded(Item(on: try day(on), text: "甲", outcome: outcome))
    }
    let ordered = try Case(received: "2025-03-03").with(part("2025-03-10", .granted)).closed("2025-03-24", .granted)
      .redoOrdered("2025-06-03")
    // What was forgotten of the first answer has its day, whenever it is typed.
    let open = try ordered.with(part("2025-03-24", .denyInternal)).with(part("2025-06-03", .granted)).application()
    #expect(open.items.map(\.fact.outcome) == [.granted, .denyInternal] && open.feeItems == 2)
    #expect(open.items(orderedBy: 4).map(\.fact.outcome) == [.granted])
    #expect(try open.dayOfItem(today: day("2025-06-10")) == day("2025-06-10"))
    let answered = try ordered.with(part("2025-06-20", .granted)).with(part("2025-06-20", .denyProcess))
      .with(.redoAnswered(RedoAnswer(on: day("2025-06-20"), outcome: .granted)))
    let application = try answered.application()
    #expect(application.letterAnswer?.items.map(\.fact.outcome) == [.granted, .denyProcess])
    #expect(try application.dayOfItem(today: day("2025-07-01")) == day("2025-06-20"))
    // The outcome of the new answer is compared with its own parts.
    let told = try answered.irregularities(on: "2025-06-20").filter {
      if case .itemsDisagree = $0 { true } else { false }
    }
    #expect(told == [.itemsDisagree(.granted, items: .partial)])
  }

  @Test("come to disclosed where all are given, to partly disclosed where some are")
  func disagree() throws {
    #expect(try remarks([.granted, .granted], .granted).isEmpty)
    #expect(try remarks([.granted, .denyInternal], .partial).isEmpty)
    #expect(try remarks([.denyInternal, .denyProcess], .denyInternal).isEmpty)
    #expect(try remarks([.granted, nil], .granted).isEmpty)
    #expect(try remarks([.granted, .denyInternal], .granted) == [.itemsDisagree(.granted, items: .partial)])
    #expect(try remarks([.granted, .granted], .partial) == [.itemsDisagree(.partial, items: .granted)])
    #expect(try remarks([.granted, .denyInternal], .denyInternal) == [.itemsDisagree(.denyInternal, items: .partial)])
  }
}
