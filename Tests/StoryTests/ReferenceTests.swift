// Random histories, typed into the real program and reckoned beside it in Python, from the domain alone.

import Foundation
import Testing

@Suite("A reckoning of its own")
struct ReferenceTests {
  @Test("comes to the same clock, tables and fees, and to the same opinion of what can have happened")
  func seeded() async throws {
    let sandbox = try Sandbox(binary: try Project.binary())
    let reckon = Project.root.appending(path: "Tests/Reference/reckon.py").path
    let run = try await sandbox.run(
      "python3 \(reckon) --program \(sandbox.binary.path) --seed 1 --ledgers 2 --histories 150", seconds: 600)
    #expect(run.status == 0 && run.shown.last == "0 differences", "\(run.shown.joined(separator: "\n"))")
    let compared = run.shown.compactMap { $0.firstMatch(of: #/(\d+) values compared/#) }.first.flatMap { Int($0.1) }
    #expect(compared ?? 0 > 40_000, "\(run.shown.joined(separator: "\n"))")
  }
}
