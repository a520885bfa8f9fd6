import FoiaCalendar
import FoiaCore
import Testing

@Suite("The remedies against an answer")
struct RemediesTests {
  private func remedies(
    _ outcome: Outcome, on date: String = "2025-03-31", items: [Outcome?] = [], _ subReason: SubReason? = nil
  ) throws -> Remedies {
    Remedies(Closing(on: try day(date), outcome: outcome, subReason: subReason), items: items)
  }

  @Test("are review first for refusals under articles 14 to 16, and only for them", arguments: Outcome.allCases)
  func reviewFirst(_ outcome: Outcome) throws {
    let exempt: Set<Outcome> = [
      .denySecret, .denyLaw, .denySafety, .denyThirdParty, .denyInternal, .denyProcess, .denyEnforcement,
    ]
    let expected: Remedies =
      exempt.contains(outcome) ? .reviewFirst : outcome == .partial ? .reviewFirstForPart : .choice
    #expect(try remedies(outcome) == expected)
  }

  @Test("were the applicant's choice before 2024")
  func before() throws {
    #expect(try remedies(.denyInternal, on: "2023-12-31") == .choice)
    #expect(try remedies(.denyInternal, on: "2024-01-01") == .reviewFirst)
    #expect(try remedies(.partial, on: "2023-12-31", items: [.granted, .denyLaw]) == .choice)
  }

  @Test("hang on the parts of a request that was granted in part")
  func parts() throws {
    #expect(try remedies(.partial, items: [.granted, .denyProcess]) == .reviewFirstForPart)
    #expect(try remedies(.partial, items: [.granted, .unableNotHeld]) == .choice)
    #expect(try remedies(.partial, items: [.granted, nil]) == .reviewFirstForPart)
    #expect(try remedies(.unableNotHeld, items: [.unableNotHeld, .denyInternal]) == .reviewFirstForPart)
  }

  @Test("are not told of what the applicant ended")
  func ownAct() throws {
    #expect(try remedies(.other, .withdrawn) == .noneTold)
    #expect(try remedies(.other, .ended) == .noneTold)
    #expect(try remedies(.other, .notInformation) == .choice)
  }
}
