import FoiaCalendar
import FoiaCore
import TestKit
import Testing

@Suite("The departments that handle an application")
struct UnitHandlingTests {
  private func assigned(_ one: Case, _ unit: String, _ on: String, officer: String? = nil, joint: Bool = false) throws
    -> Case
  {
    one.with(
      .assigned(
        Assignment(on: try day(on), unit: unit, officer: officer, replyBy: try day("2025-03-20"), isJoint: joint)))
  }

  /// The entry that handed it to a department.
  private func entry(_ one: Case, _ unit: String) throws -> EntryID {
    try #require(one.application().units.all.last { $0.asked.unit == unit }).entry
  }

  private func accepted(_ one: Case, _ unit: String, _ on: String) throws -> Case {
    one.with(.unitAccepted(UnitAcceptance(on: try day(on), assignment: try entry(one, unit))))
  }

  private func returned(_ one: Case, _ unit: String, _ on: String) throws -> Case {
    one.with(.unitReturned(UnitReturn(on: try day(on), assignment: try entry(one, unit), reason: "不归我们")))
  }

  private func handedOver(_ one: Case, _ on: String, from: String, to: String) throws -> Case {
    one.with(.handedOver(HandOver(on: try day(on), from: from, to: to)))
  }

  private func units(_ one: Case) throws -> [String] { try one.application().units.current.map(\.asked.unit) }

  private let plain: Case

  init() throws { plain = try Case(received: "2025-03-03") }

  @Test("are one after the other, or several at once, of which the first answers for it")
  func several() throws {
    let one = try assigned(plain, "甲科", "2025-03-04", officer: "孙")
    #expect(try units(one) == ["甲科"])
    let moved = try assigned(one, "乙科", "2025-03-05")
    #expect(try units(moved) == ["乙科"] && moved.application().intake.officer == nil)
    let joint = try assigned(one, "乙科", "2025-03-05", officer: "周", joint: true)
    #expect(try units(joint) == ["甲科", "乙科"])
    #expect(try joint.application().intake.unit == "甲科" && joint.application().intake.officer == "孙")
    // A department that has it already keeps its place.
    let again = try assigned(joint, "甲科", "2025-03-06", officer: "吴", joint: true)
    #expect(try units(again) == ["甲科", "乙科"] && again.application().intake.officer == "吴")
    #expect(try units(assigned(joint, "丙科", "2025-03-07")) == ["丙科"])
  }

  @Test("accept once, give back once, also after they accepted")
  func answers() throws {
    let one = try assigned(plain, "甲科", "2025-03-04")
    let number = try one.application().number
    let taken = try accepted(one, "甲科", "2025-03-05")
    #expect(taken.violations.isEmpty)
    #expect(try taken.application().units.all.map(\.accepted) == [day("2025-03-05")])
    #expect(
      try accepted(taken, "甲科", "2025-03-06").violations == [.twice(number, .unitAccepted, first: day("2025-03-05"))])
    let back = try returned(taken, "甲科", "2025-03-07")
    #expect(try back.violations.isEmpty && units(back) == [] && back.application().intake.unit == nil)
    #expect(try back.application().givenBack?.asked.unit == "甲科")
    #expect(
      try returned(back, "甲科", "2025-03-10").violations == [.twice(number, .unitReturned, first: day("2025-03-07"))])
    let anew = try assigned(back, "乙科", "2025-03-07")
    #expect(try units(anew) == ["乙科"] && anew.application().givenBack == nil)
  }

  @Test("neither accept nor give back before they have it, and may after the answer")
  func days() throws {
    let one = try assigned(plain, "甲科", "2025-03-05")
    let number = try one.application().number
    #expect(
      try accepted(one, "甲科", "2025-03-04").violations == [
        .beforeNeeded(
          number, .unitAccepted, on: day("2025-03-04"), needs: .assigned, recorded: day("2025-03-05"))
      ])
    let unknown = one.with(.unitReturned(UnitReturn(on: try day("2025-03-10"), assignment: 99, reason: "不归我们")))
    #expect(
      try unknown.violations == [.nothingBefore(number, .unitReturned, on: day("2025-03-10"), needs: .assigned)])
    #expect(try returned(one.closed("2025-03-20"), "甲科", "2025-03-24").violations.isEmpty)
  }

  @Test("give back their part, and the others keep theirs")
  func oneOfSeveral() throws {
    let joint = try assigned(assigned(plain, "甲科", "2025-03-04"), "乙科", "2025-03-04", joint: true)
    let back = try returned(joint, "甲科", "2025-03-06")
    #expect(try units(back) == ["乙科"] && back.application().intake.unit == "乙科")
    #expect(try back.application().givenBack == nil)
  }

  @Test("are known from the registration, too")
  func fromRegistration() throws {
    let one = plain.mapped { event in
      guard case .registered(var registration) = event else { return event }
      registration.intake.unit = "甲科"
      registration.intake.officer = "孙"
      return .registered(registration)
    }
    #expect(try units(one) == ["甲科"] && one.application().assignments.isEmpty)
    let back = try returned(one, "甲科", "2025-03-05")
    #expect(try back.violations.isEmpty && back.application().intake.unit == nil)
    #expect(try units(assigned(one, "乙科", "2025-03-05", joint: true)) == ["甲科", "乙科"])
  }

  @Test("are found by name, or where only one can be meant")
  func found() throws {
    let joint = try assigned(assigned(plain, "甲科", "2025-03-04"), "乙科", "2025-03-04", joint: true)
    let number = try joint.application().number
    func found(_ one: Case, _ unit: String? = nil) throws -> String {
      try one.application().handling(of: unit) { $0.accepted == nil }.asked.unit
    }
    #expect(throws: Fault.record(.handOver(.severalUnits(number, ["甲科", "乙科"])))) { try found(joint) }
    #expect(throws: Fault.record(.handOver(.noSuchUnit(number, "丙科")))) { try found(joint, "丙科") }
    #expect(throws: Fault.record(.handOver(.noSuchUnit(number, nil)))) { try found(plain) }
    #expect(try found(joint, "乙科") == "乙科")
    #expect(try found(accepted(joint, "甲科", "2025-03-05")) == "乙科")
  }

  @Test("keep what an officer had when it passes to a colleague")
  func handOver() throws {
    let joint = try assigned(
      assigned(plain, "甲科", "2025-03-04", officer: "孙"), "乙科", "2025-03-04", officer: "周", joint: true)
    let over = try handedOver(joint, "2025-03-10", from: "周", to: "吴")
    #expect(try over.application().units.current.map(\.officer) == ["孙", "吴"])
    #expect(try over.application().intake.officer == "孙" && over.application().isWith("吴"))
    let lead = try handedOver(joint, "2025-03-10", from: "孙", to: "吴")
    #expect(try lead.application().intake.officer == "吴" && !lead.application().isWith("孙"))
    // It holds from its day on: what was assigned later stays as it was assigned.
    let later = try assigned(lead, "丙科", "2025-03-12", officer: "孙")
    #expect(try later.application().intake.officer == "孙")
  }

  @Test("have days of their own to answer by, of which the first counts; that one gave it back is work to do")
  func agenda() throws {
    let joint = try assigned(assigned(plain, "甲科", "2025-03-04"), "乙科", "2025-03-04", joint: true)
    func now(_ one: Case) throws -> ApplicationToday {
      try ApplicationToday(one.application(), on: day("2025-03-14"), by: .shipped)
    }
    #expect(try now(joint).waits.map(\.matter).filter { $0 != .answer } == [.department("甲科"), .department("乙科")])
    let back = try returned(returned(joint, "甲科", "2025-03-06"), "乙科", "2025-03-07")
    let item = try #require(
      Agenda(today: day("2025-03-14"), within: 5, calendar: .shipped).item(of: now(back)))
    #expect(try item.section == .givenBack && item.day == day("2025-03-07"))
    #expect(try item.waits.first?.matter == .newDepartment(#require(back.application().givenBack)))
    #expect(
      try back.application().departmentReplyBy == nil && joint.application().departmentReplyBy == day("2025-03-20"))
  }
}
