import FoiaCalendar
import FoiaCore
import FoiaStore
import Foundation
import TestKit
import Testing

@Suite("The check of applications beside each other")
struct ComparedApplicationsTests {
  @Test("C10: what the closing waived of the earlier answer is shown as waived", arguments: ["open", "itself", "void"])
  func waivedRepeat(how: String) throws {
    let temporary = try TemporaryLedger()
    let earlier = try temporary.register("2025-03-03")
    let later = try temporary.register("2025-04-01")
    if how == "void" { try temporary.close(earlier, on: "2025-03-10", .granted) }
    try temporary.close(later, on: "2025-04-10", repeating: how == "itself" ? later : earlier, waiver: "另有口头答复")
    if how == "void" { try temporary.void(earlier) }
    let waivers = try temporary.findings(EarlierAnswerMissing.rule).map(\.waiver)
    // Voided later, too: a waiver that is given while the ground still stands is kept.
    #expect(waivers == ["另有口头答复"])
  }

  @Test("C10: an answer of another applicant is not the earlier answer")
  func repeatOfAnother() throws {
    let temporary = try TemporaryLedger()
    let earlier = try temporary.register("2025-03-03")
    try temporary.close(earlier, on: "2025-03-10", .granted)
    let later = try temporary.register("2025-04-01")
    try temporary.close(later, on: "2025-04-10", repeating: earlier)
    try temporary.correct(earlier, .identity, to: "11010519491231002X")
    #expect(try temporary.findings(EarlierAnswerMissing.rule).count == 1)
  }

  @Test("C21: look-alikes are told once, though name and number both say so")
  func lookAlikesOnce() throws {
    let temporary = try TemporaryLedger()
    for name in ["张三", "张三", "张三丰"] { _ = try temporary.register("2025-03-03", applicant: name) }
    let found = try temporary.findings(LookAlikes.rule)
    #expect(found.count == Set(found.map(\.subject)).count, "\(found)")
  }

  @Test("check YEAR: what is wrong with rows and numbers of other years is left out")
  func otherYears() throws {
    let temporary = try TemporaryLedger()
    for day in ["2023-03-03", "2023-03-04"] {
      try temporary.close(temporary.register(day), on: "2023-03-20", .granted)
    }
    _ = try temporary.register("2025-03-03")
    try temporary.tamper(
      """
      UPDATE entry SET payload = replace(payload, '2023-0002', '2023-0001') WHERE seq = 4;
      UPDATE application SET outcome = NULL WHERE id = 2; UPDATE application SET kind = '' WHERE id = 4
      """)
    let rules: Set<Rule> = [ClosingIncomplete.rule, ApplicantKindDoubtful.rule, NumbersDoubledOrMissing.rule]
    func errors(_ year: Int?) throws -> Set<Rule> {
      Set(try temporary.check(CheckScope(rules: rules, year: year)).found.filter { $0.severity == .error }.map(\.rule))
    }
    #expect(try errors(nil) == rules)
    #expect(try errors(2025).isEmpty)
  }

  @Test("C19: tells the place of an application among all of its applicant")
  func place() throws {
    let temporary = try TemporaryLedger()
    for index in 1...10 { _ = try temporary.register("2025-03-\(index + 10)", subject: "事项\(index)") }
    _ = try temporary.register("2025-03-01", applicant: "张三丰", subject: "事项11")
    let last = try temporary.register("2025-03-31", subject: "事项12")
    let found = try temporary.findings(ManyApplicationsInMonth.rule).first { $0.subject == .application(last.number) }
    #expect(found?.found == "12")
  }

  @Test("C19, C21: find what comparing each application with each finds, and name no more than ten")
  func eachWithEach() throws {
    let temporary = try TemporaryLedger()
    var random = SplitMix64(state: 71)
    var all: [Application] = []
    for index in 0..<70 {
      let application = try temporary.register(
        "2025-03-\(10 + index % 9)", applicant: ["张三", "张三", "张三丰"].randomElement(using: &random) ?? "张三",
        subject: index % 5 == 0 ? "另一事项" : "事项",
        identity: [nil, nil, "130626199001011235", "11010519491231002X"].randomElement(using: &random) ?? nil)
      if index % 3 == 0 { try temporary.close(application, on: "2025-03-20", .granted) }
      all.append(try temporary.ledger.application(.number(application.number), thisYear: 2025).application)
    }
    let alike = try temporary.findings(LookAlikes.rule)
    let many = try temporary.findings(ManyApplicationsInMonth.rule)
    for (index, one) in all.enumerated() {
      let same = all[..<index].filter {
        $0.isSameApplicant(as: one) && $0.intake.subject == one.intake.subject && ($0.isOpen || one.isOpen)
      }
      let names = same.prefix(10).map(\.number.description) + (same.count > 10 ? ["+\(same.count - 10)"] : [])
      let found = alike.first { $0.subject == .application(one.number) }?.found
      #expect(found == (names.isEmpty ? nil : names.joined(separator: " ")), "\(one.number)")
      let before = all.filter {
        $0.isSameApplicant(as: one) && ($0.received, $0.number) <= (one.received, one.number)
      }
      // One rule for fees and for this: all that are of the same applicant, by whatever makes them so.
      let place = before.count
      #expect(
        try temporary.ledger.earlierItems(of: .number(one.number), thisYear: 2025).count == place - 1, "\(one.number)")
      let placeFound = many.first { $0.subject == .application(one.number) }?.found
      #expect(placeFound == (place >= Policy.manyInMonth ? String(place) : nil), "\(one.number)")
    }
    #expect(alike.contains { $0.found?.contains("+") ?? false } && many.count > 20)
  }
}
