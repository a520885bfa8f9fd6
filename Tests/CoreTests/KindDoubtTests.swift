import FoiaCalendar
import FoiaCore
import Testing
import TestKit

@Suite("A name that disagrees with its kind")
struct KindDoubtTests {
  private func doubts(_ name: String, _ kind: ApplicantKind) throws -> [String] {
    let one = try Case(received: "2025-03-03", kind: kind).corrected(1, .applicant, to: name)
    return try one.glance(ApplicantKindDoubtful.rule, on: "2025-03-10")
  }

  @Test("is a body's, however short, as that of a person", arguments: ["易县供销社", "易县旅行社", "红旗厂"])
  func body(_ name: String) throws { #expect(try doubts(name, .person) == ["C13 warning"]) }
}
