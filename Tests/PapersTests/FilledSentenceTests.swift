import FoiaCore
import FoiaPapers
import FoiaWords
import Testing

@Suite("The sentences of the draft, with their names typed over by numbers")
struct FilledSentenceTests {
  private static let report: [String: Int] = [
    "new": 12, "carried-in": 3, "granted": 5, "partial": 4, "deny-law": 1, "unable-not-held": 1, "reject-repeat": 1,
    "other": 1,
    "total": 13, "carried-out": 2,
  ]

  /// The sentence on applications, and the names in it.
  private func sentence(_ language: Language) throws -> (text: String, names: [String]) {
    let text = DraftWords.applications(new: 12, carriedIn: 3)(language)
    let names = text.split(separator: "{").dropFirst().compactMap { $0.split(separator: "}").first.map(String.init) }
    return (text, names.filter { $0 != "year" })
  }

  private func filled(_ text: String, wrong: String? = nil) throws -> String {
    let figures = FigureNames(agency: Prose.agency, report: try Prose.report(Self.report), fees: try Prose.fees())
    return figures.fill(wrong.map { text.replacing("{\($0)}", with: "97") } ?? text).text
  }

  @Test("agree with the tables where the numbers are right", arguments: Language.allCases)
  func right(_ language: Language) throws {
    let text = try filled(sentence(language).text)
    #expect(try Prose.findings(Prose.text(text), Prose.report(Self.report)).isEmpty, "\(text)")
  }

  @Test("are blamed for each number that is wrong, by its name (X1)", arguments: Language.allCases)
  func wrong(_ language: Language) throws {
    let (text, names) = try sentence(language)
    #expect(names.count == 12 && names.contains("total.total") && names.contains("new.organisations"))
    let report = try Prose.report(Self.report)
    let figures = FigureNames(agency: Prose.agency, report: report, fees: try Prose.fees())
    for name in names {
      guard case .text(let right) = figures.value(of: name) else { continue }
      let wrong = try filled(text, wrong: name)
      #expect(
        try Prose.findings(Prose.text(wrong), report) == [.number(name, expected: right, found: "97")],
        "\(name): \(wrong)")
    }
  }

  @Test("on fees are blamed for another count or another amount (X5)")
  func fees() throws {
    let charged = try Prose.fees(2, yuan: 1100)
    let text = DraftWords.fees(charged)(.zh)
    let right = try FigureNames(agency: Prose.agency, report: Prose.report(), fees: charged).fill(text).text
    #expect(try Prose.findings(Prose.text(fees: right), fees: charged).isEmpty, "\(right)")
    for (old, new, found) in [("通知2件", "通知3件", "3 notices"), ("收费金额2200元", "收费金额2300元", "2300")] {
      let wrong = right.replacing(old, with: new)
      #expect(
        try Prose.findings(Prose.text(fees: wrong), fees: charged) == [.fees(expected: "2 2200 0", found: found)],
        "\(wrong)")
    }
  }

  @Test("on fees are read wherever they stand, as other offices word them (X5)")
  func feesElsewhere() throws {
    for (sentence, found) in [
      ("共办理信息处理费收取3件，380元。", ["3 notices", "380"]), ("未发生收取信息处理费情况。", []), ("收取信息处理费0元。", []),
    ] {
      let faults = try Prose.findings(Prose.text(sentence))
      #expect(faults == found.map { .fees(expected: "0 0 0", found: $0) }, "\(sentence): \(faults)")
    }
  }
}
