import FoiaCore
import Foundation
import TestKit
import Testing

@Suite("A payload")
struct PayloadTests {
  private func text(_ payload: Payload) -> String { String(decoding: payload.canonical, as: UTF8.self) }

  @Test("is written with sorted keys, no blanks, and only the needed escapes")
  func canonical() {
    var payload = Payload()
    payload.set("subject", "a \"b\" \\ c\n\u{1}中")
    payload.set("count", -7)
    payload.set("list", ["乙", "甲"])
    payload.set("empty", "")
    #expect(text(payload) == #"{"count":-7,"list":["乙","甲"],"subject":"a \"b\" \\ c\n\u0001中"}"#)
  }

  @Test("is in composed form")
  func composed() {
    var payload = Payload()
    payload.set("name", "e\u{301}")
    #expect(text(payload) == "{\"name\":\"\u{e9}\"}")
    #expect(text(payload).unicodeScalars.count == 12)
  }

  @Test("reads back what it wrote, and another JSON reader reads the same")
  func roundTrip() throws {
    let letters = Array("ab\"\\\n\t\r\u{8}\u{c}\u{1f}中文，。“”😀é〔2025〕 /")
    var random = SplitMix64(state: 41)
    for _ in 0..<300 {
      var payload = Payload()
      var expected: [String: String] = [:]
      for key in ["a", "b", "key", "z"] {
        let length = Int.random(in: 1...12, using: &random)
        let value = String((0..<length).compactMap { _ in letters.randomElement(using: &random) })
        payload.set(key, value)
        expected[key] = value
      }
      #expect(Payload(canonical: text(payload)) == payload)
      let foreign = try #require(JSONSerialization.jsonObject(with: Data(payload.canonical)) as? [String: String])
      #expect(foreign == expected)
    }
  }

  @Test(
    "is never made of text that is no such object",
    arguments: ["", "{", "[]", "{\"a\":1", "{\"a\":}", "{\"a\":1}x", "{\"a\":\"\\q\"}"])
  func refuses(_ text: String) {
    #expect(Payload(canonical: text) == nil)
  }
}

@Suite("Numbering an old ledger")
struct NumberPlanTests {
  private func number(_ year: Int, _ serial: Int) throws -> ApplicationNumber {
    try #require(ApplicationNumber(year: year, serial: serial))
  }

  @Test("gives the next numbers in order of receipt, after those of ledger and file")
  func order() throws {
    var plan = NumberPlan(after: [2024: 7])
    let rows: [(ApplicationNumber?, String)] = [
      (nil, "2024-05-02"), (try number(2024, 12), "2024-01-01"), (nil, "2024-05-01"), (nil, "2023-01-01"),
      (nil, "2024-05-02"),
    ]
    for (number, received) in rows { #expect(plan.note(number, received: try day(received))) }
    plan.allocate()
    let given = try rows.map { number, received in
      try number?.description ?? plan.takeNumber(received: day(received))?.description
    }
    #expect(given == ["2024-0014", "2024-0012", "2024-0013", "2023-0001", "2024-0015"])
    #expect(plan.last == [2024: 15, 2023: 1])
  }

  @Test("notices a number that is brought twice")
  func doubles() throws {
    var plan = NumberPlan(after: [:])
    let received = try day("2024-01-01")
    #expect(plan.note(try number(2024, 64), received: received))
    #expect(plan.note(try number(2024, 128), received: received))
    #expect(plan.note(try number(2023, 64), received: received))
    #expect(!plan.note(try number(2024, 64), received: received))
    #expect(!plan.note(try number(2024, 128), received: received))
  }
}
