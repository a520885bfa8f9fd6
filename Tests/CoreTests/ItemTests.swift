import FoiaCalendar
import FoiaCore
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
