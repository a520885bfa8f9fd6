import Foundation
import Testing

@Suite("The code of the store")
struct RefusalPlaceTests {
  /// The Swift files of a room that hold one of some texts, by their path in the room.
  private func files(of room: String, holding texts: [String]) throws -> Set<String> {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources/\(room)")
      .standardized
    let paths = try FileManager.default.subpathsOfDirectory(atPath: root.path).filter { $0.hasSuffix(".swift") }
    return try Set(
      paths.filter { path in
        let code = try String(contentsOf: root.appending(path: path), encoding: .utf8)
        return texts.contains { code.contains($0) }
      })
  }

  @Test("makes no refusal of its own: what may be recorded is decided in the core")
  func refusals() throws {
    let refusing = ["Fault.rule(", ".rule(.", "RuleViolation.", ".amending(", ".groundMissing(", ".isVoid("]
    // A log whose chain is broken and a damaged file are no ground to build on, and only the store sees them.
    #expect(
      try files(of: "FoiaStore", holding: refusing) == ["Derived/DerivedApplication.swift", "Action+Filing.swift"])
    let core = try files(of: "FoiaCore", holding: refusing)
    #expect(core.isSuperset(of: ["Recording/CaseFile+Correcting.swift", "Filing/YearFiling.swift"]))
  }
}
