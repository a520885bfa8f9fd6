import FoiaCalendar
import FoiaCore
import TestKit
import Testing

@Suite("What an application adds to a year")
struct FlowTests {
  @Test(
    "depends on where receipt and closing lie",
    arguments: [
      ("2024-12-31", nil, Flow(origin: .carriedIn, fate: .carriedOut)),
      ("2024-12-31", "2024-12-31", nil),
      ("2024-12-31", "2025-01-01", Flow(origin: .carriedIn, fate: .closed(Outcome.granted.code))),
      ("2024-12-31", "2026-01-01", Flow(origin: .carriedIn, fate: .carriedOut)),
      ("2025-01-01", "2025-12-31", Flow(origin: .new, fate: .closed(Outcome.granted.code))),
      ("2025-12-31", nil, Flow(origin: .new, fate: .carriedOut)),
      ("2025-12-31", "2026-01-01", Flow(origin: .new, fate: .carriedOut)),
      ("2026-01-01", nil, nil),
    ] as [(String, String?, Flow?)])
  func edges(received: String, closed: String?, flow: Flow?) throws {
    let one = try application(received: day(received), closed: closed.map { try day($0) })
    #expect(one.flow(in: .year(2025)) == flow)
  }

  @Test("balances in every column whatever is counted")
  func balance() {
    var tally = Tally(period: .year(2025))
    var random = SplitMix64(state: 500)
    for _ in 0..<500 {
      let outcome = Outcome.allCases.randomElement(using: &random) ?? .other
      let fate: Flow.Fate = Bool.random(using: &random) ? .carriedOut : .closed(outcome.code)
      let origin: Flow.Origin = Bool.random(using: &random) ? .new : .carriedIn
      tally.add(Flow(origin: origin, fate: fate), inColumn: Int.random(in: 0..<6, using: &random))
    }
    let came = zip(tally.cells(.new), tally.cells(.carriedIn)).map { $0 + $1 }
    let went = tally.cells(Outcome.allCases.map { TallyRow.outcome($0.code) } + [.carriedOut])
    #expect(came == went)
    #expect(came.last == 500)
    #expect(came.dropLast().reduce(0, +) == 500)
  }
}
