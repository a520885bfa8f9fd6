import FoiaCalendar
import TestKit
import Testing

@testable import FoiaCore

@Suite("C24: values that cannot be what their fields are for")
struct ValueDoubtTests {
  private func recorded(_ field: Field, _ value: String) throws -> Case {
    try Case(received: "2025-03-03").corrected(1, field, to: value)
  }

  @Test(
    "are found, with the field and never the value",
    arguments: [
      (Field.identity, "110101199003077759", ValueDoubt.identityCheckDigit),
      (.identity, "110101199002300006", .identityBirthDate), (.identity, "110101202503040008", .identityBirthDate),
      (.identity, "1101011990030777", .identityLength), (.identity, "91110000802100433C", .creditCode),
      (.identity, "110101199003077758、110101199003077759", .identityCheckDigit), (.phone, "1390000123", .phone),
      (.phone, "13900001234/1390000123", .phone), (.phone, "、", .phone), (.email, "zs@example", .email),
      (.email, "zs@example.com；zs", .email),
    ])
  func fires(field: Field, value: String, doubt: ValueDoubt) throws {
    let one = try recorded(field, value)
    #expect(doubt.field == field)
    #expect(try one.glance(ValueDoubtful.rule, on: "2025-03-10") == ["C24 warning"])
    let finding = try #require(try one.findings(on: "2025-03-10").first { $0.rule == ValueDoubtful.rule })
    #expect(finding.fact == .valueDoubtful(doubt))
    #expect(try finding.subject == .application(one.application().number))
    #expect(finding.found == doubt.rawValue && finding.expected == nil)
    #expect(!String(decoding: finding.identity, as: UTF8.self).contains(value))
  }

  @Test(
    "are silent where they can be",
    arguments: [
      (Field.identity, "110101199003077758"), (.identity, "91110000802100433B"), (.identity, "E12345678"),
      (.identity, "110101199003077758、11010519491231002X"), (.phone, "13900001234"), (.phone, "0312-0000000"),
      (.phone, "13900001234／0312-0000000"), (.phone, "13900001234，+852 1234 5678"), (.email, "zs@example.com"),
      (.email, "zs@example.com、ls@example.com"), (.address, "1390000123"),
    ])
  func silent(field: Field, value: String) throws {
    #expect(try recorded(field, value).glance(ValueDoubtful.rule, on: "2025-03-10").isEmpty)
  }

  @Test("are told singly, and no more once they are mended, void or erased")
  func course() throws {
    let wrong = try recorded(.identity, "110101199003077759").corrected(1, .email, to: "zs")
    #expect(try wrong.application().doubts == [.identityCheckDigit, .email])
    #expect(try wrong.glance(ValueDoubtful.rule, on: "2025-03-10") == ["C24 warning", "C24 warning"])
    let mended = try wrong.corrected(1, .identity, to: "110101199003077758")
    #expect(try mended.application().doubts == [.email])
    #expect(try wrong.voided().glance(ValueDoubtful.rule, on: "2025-03-10").isEmpty)
    #expect(try wrong.erased().application().doubts.isEmpty)
    #expect(try Case(received: "2025-03-03").application().doubts.isEmpty)
  }

  @Test("do not depend on the day they are looked at: somebody is born by the receipt")
  func receipt() throws {
    let child = try recorded(.identity, "110101202503310004")
    #expect(try child.application().doubts == [.identityBirthDate])
    let later = try Case(received: "2025-03-31").corrected(1, .identity, to: "110101202503310004")
    #expect(try later.application().doubts.isEmpty)
  }

  private func transition(_ before: Case, _ after: Case) throws -> Transition {
    Transition(
      before: try before.application(), after: try after.application(), history: after.history, written: [],
      calendar: after.calendar, earlierItems: (nil, nil))
  }

  @Test("are told of a change that brings them, also where the value before was doubtful too")
  func transitions() throws {
    let plain = try Case(received: "2025-03-03")
    let wrong = try plain.corrected(1, .phone, to: "1390000123")
    let wrongAgain = try wrong.corrected(1, .phone, to: "13900001")
    let elsewhere = try wrong.corrected(1, .email, to: "zs@example.com")
    #expect(try transition(plain, wrong).doubts == [.phone])
    #expect(try transition(wrong, wrongAgain).doubts == [.phone])
    #expect(try transition(wrong, elsewhere).doubts.isEmpty)
    #expect(try transition(wrong, wrong.corrected(1, .phone, to: "13900001234")).doubts.isEmpty)
  }
}
