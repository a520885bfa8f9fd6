import FoiaCalendar
import Testing

@testable import FoiaCore

@Suite("What is wrong with a text and the rule that finds it")
struct TextFaultRuleTests {
  /// Every fault with its rule and severity, `X3 warning`.
  private static func all() throws -> [(TextFault, String)] {
    let (due, on) = (try day("2025-01-31"), try day("2025-02-03"))
    return [
      (.number("new.total", expected: "2", found: "3"), "X1 error"), (.unknownName("foo", near: []), "X1 error"),
      (.notTyped("licensing"), "X1 error"), (.notFiled("review.total"), "X1 error"), (.strayBrace, "X1 error"),
      (.unreadable, "X3 error"), (.saysNone(received: 1), "X2 error"), (.saysSome, "X2 error"),
      (.headingMissing(.problems), "X3 error"), (.headingUnnumbered(.problems), "X3 error"),
      (.headingOutOfOrder(.problems), "X3 error"), (.headingTwice(.problems), "X3 error"),
      (.headingNumber(.problems, "四"), "X3 error"), (.headingUnknown("七、附则"), "X3 error"),
      (.headingVariant(.problems, "五、问题"), "X3 warning"), (.problemsEmpty, "X4 warning"),
      (.leftOpen("（请填写：做法）"), "X4 warning"), (.feesMissing, "X5 warning"),
      (.fees(expected: "0", found: "100"), "X5 warning"), (.sameAsLastYear(percent: 95), "X6 warning"),
      (.otherYear(expected: 2024, found: 2023), "X7 error"), (.otherAgency("易县教育局"), "X7 error"),
      (.otherPeriod, "X7 error"), (.saysAllFinished(carriedOver: 2), "A3 warning"),
      (.saysUnfinished, "A3 warning"), (.leftOver("XX件"), "A4 warning"), (.overviewTooLong(1200), "A6 warning"),
      (.headingSystems("一、总体情况", "2.主动公开情况"), "A5 warning"), (.headingsShifted(by: 1), "A5 warning"),
      (.partsAsSections("三、政府信息管理"), "A5 warning"), (.disclosureBlank([.licensing, .fees]), "A7 warning"),
      (.saysAllInTime(late: 1), "A8 warning"), (.guess("new.total", expected: "2", found: "3"), "X1 warning"),
      (.channel(.network, expected: "2", found: "3"), "X1 warning"),
      (.publishedLate(due: due, on: on), "X8 warning"),
    ]
  }

  @Test("are as the list of rules has them, and of a severity that the rule can have")
  func rules() throws {
    for (fault, expected) in try Self.all() {
      let finding = try #require(fault.finding(in: 2024, line: 3), "\(fault)")
      #expect("\(finding.rule.rawValue) \(finding.severity)" == expected, "\(fault)")
      #expect(finding.rule.severities.contains(finding.severity), "\(fault)")
      #expect(finding.subject == .text(2024, line: 3) && finding.fact == .text(fault))
    }
  }

  @Test("are claimed by one rule alone")
  func claims() throws {
    for (fault, _) in try Self.all() {
      #expect(Rule.onText.filter { $0.severity(of: fault) != nil }.count == 1, "\(fault)")
    }
  }

  @Test("have each a rule of their own here")
  func completeness() throws {
    #expect(try Set(Self.all().map { Self.place(of: $0.0) }) == Set(0..<35))
  }

  /// Its place among all: a new one does not compile until it is named here, and so above.
  private static func place(of fault: TextFault) -> Int {
    switch fault {
    case .number: 0
    case .unknownName: 1
    case .notTyped: 2
    case .notFiled: 3
    case .strayBrace: 4
    case .unreadable: 5
    case .saysNone: 6
    case .saysSome: 7
    case .headingMissing: 8
    case .headingUnnumbered: 9
    case .headingOutOfOrder: 10
    case .headingTwice: 11
    case .headingNumber: 12
    case .headingUnknown: 13
    case .headingVariant: 14
    case .problemsEmpty: 15
    case .leftOpen: 16
    case .feesMissing: 17
    case .fees: 18
    case .sameAsLastYear: 19
    case .otherYear: 20
    case .otherAgency: 21
    case .otherPeriod: 22
    case .publishedLate: 23
    case .guess: 24
    case .saysAllFinished: 25
    case .saysUnfinished: 26
    case .leftOver: 27
    case .overviewTooLong: 28
    case .saysAllInTime: 29
    case .channel: 30
    case .headingSystems: 31
    case .headingsShifted: 32
    case .partsAsSections: 33
    case .disclosureBlank: 34
    }
  }
}
