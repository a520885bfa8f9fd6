import FoiaCalendar
import FoiaCore
import Testing

@Suite("The remedies against an answer")
struct RemediesTests {
  private func remedies(
    _ outcome: Outcome, on date: String = "2025-03-31", items: [Outcome?] = [], _ subReason: SubReason? = nil,
    _ table: RemedyTable = .byLaw
  ) throws -> AnswerRemedies {
    AnswerRemedies(Closing(on: try day(date), outcome: outcome, subReason: subReason), items: items, table)
  }

  @Test("are review first for refusals under articles 14 to 16, and only for them", arguments: Outcome.allCases)
  func reviewFirst(_ outcome: Outcome) throws {
    let exempt: Set<Outcome> = [
      .denySecret, .denyLaw, .denySafety, .denyThirdParty, .denyInternal, .denyProcess, .denyEnforcement,
    ]
    let expected: AnswerRemedies =
      exempt.contains(outcome) ? .whole(.reviewFirst) : outcome == .partial ? .withheldAndRest : .whole(.choice)
    #expect(try remedies(outcome) == expected)
  }

  @Test("were the applicant's choice before 2024")
  func before() throws {
    #expect(try remedies(.denyInternal, on: "2023-12-31") == .whole(.choice))
    #expect(try remedies(.denyInternal, on: "2024-01-01") == .whole(.reviewFirst))
    for items: [Outcome?] in [[.granted, .denyLaw], [.granted, nil], [.partial, nil], []] {
      #expect(try remedies(.partial, on: "2023-12-31", items: items) == .whole(.choice), "\(items)")
    }
  }

  @Test("hang on the parts of a request that was granted in part")
  func parts() throws {
    #expect(try remedies(.partial, items: [.granted, .denyProcess]) == .byPart([[.choice], [.reviewFirst]]))
    #expect(try remedies(.partial, items: [.granted, .unableNotHeld]) == .whole(.choice))
    #expect(try remedies(.partial, items: [.granted, nil]) == .byPart([[.choice], nil]))
    #expect(try remedies(.partial, items: [nil, nil]) == .withheldAndRest)
    #expect(
      try remedies(.unableNotHeld, items: [.unableNotHeld, .denyInternal]) == .byPart([[.choice], [.reviewFirst]]))
    // Of a part that was itself granted in part something was withheld, and nobody recorded what.
    #expect(try remedies(.partial, items: [.granted, .partial]) == .byPart([[.choice], [.choice, .reviewFirst]]))
  }

  @Test("are not told of what the applicant ended")
  func ownAct() throws {
    #expect(try remedies(.other, .withdrawn) == .whole(.noneTold))
    #expect(try remedies(.other, .ended) == .whole(.noneTold))
    #expect(try remedies(.other, .notInformation) == .whole(.choice))
  }

  @Test("are what the office set in the place of what the law has, for whole answers and for parts")
  func replaced() throws {
    let table = RemedyTable([
      .answer(.denyInternal): .choice, .answer(.rejectRepeat): .noneTold, .answer(.denyQuery): .reviewFirst,
    ])
    #expect(try remedies(.denyInternal, table) == .whole(.choice))
    #expect(try remedies(.rejectRepeat, table) == .whole(.noneTold))
    #expect(try remedies(.denyProcess, table) == .whole(.reviewFirst))
    #expect(try remedies(.partial, items: [.denyInternal, .denyQuery], table) == .byPart([[.choice], [.reviewFirst]]))
    #expect(try remedies(.partial, items: [.granted, .denyInternal], table) == .whole(.choice))
    #expect(table.remedies(against: .thirdPartyOverride, on: try day("2025-03-31")) == .choice)
  }

  private func remedies(_ outcome: Outcome, items: [Outcome?] = [], _ table: RemedyTable) throws -> AnswerRemedies {
    try remedies(outcome, on: "2025-03-31", items: items, nil, table)
  }

  @Test("can be set for every decision but a grant in part, whose parts have theirs")
  func settable() throws {
    let codes = ContestedDecision.settable.map(\.code)
    #expect(codes.count == Outcome.allCases.count && !codes.contains("partial"))
    #expect(codes.contains("third-party-override") && Set(codes).count == codes.count)
    for decision in ContestedDecision.settable {
      let setting = LedgerSetting.remediesOf(decision)
      #expect(LedgerSetting(rawValue: "remedies.\(decision.code)") == setting && setting.isDated)
    }
  }
}
