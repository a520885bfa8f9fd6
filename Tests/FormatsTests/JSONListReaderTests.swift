import TestKit
import Testing

@testable import FoiaFormats

private func source(_ bytes: [UInt8], chunk: Int) -> () throws -> [UInt8]? {
  var start = 0
  return {
    defer { start += chunk }
    return start < bytes.count ? Array(bytes[start..<min(start + chunk, bytes.count)]) : nil
  }
}

@Suite("Reading a long list of JSON")
struct JSONListReaderTests {
  private func read(_ text: String, chunk: Int = 7, length: Int = 1 << 20) throws -> (members: JSON, elements: [JSON])?
  {
    let limits = JSONLimits(length: length, depth: 8)
    guard var reader = try JSONListReader(list: "all", limits: limits, source: source(Array(text.utf8), chunk: chunk))
    else { return nil }
    var elements: [JSON] = []
    while let element = try reader.next() { elements.append(element) }
    return (reader.members, elements)
  }

  @Test("gives the members before the list and its elements, wherever the text is cut and whatever texts hold")
  func pieces() throws {
    let text =
      "\u{FEFF} {\"a\": {\"all\": [1, \"]\"]}, \"b\\\"\": \"all\",\r\n\"all\" : [ {\"x\": \"},{[\\\\\"} , [1,\n[2]],\"]\", 3 ] }\n"
    for chunk in [1, 2, 5, 1000] {
      let found = try #require(try read(text, chunk: chunk))
      #expect(found.members.line == #"{"a": {"all": [1, "]"]}, "b\"": "all", "all": null}"#)
      #expect(found.elements.map(\.line) == [#"{"x": "},{[\\"}"#, "[1, [2]]", #""]""#, "3"])
    }
    #expect(try read(#"{"all": []}"#)?.elements == [])
  }

  @Test("gives what the parser of whole texts gives, for random values")
  func likeTheParser() throws {
    var random = SplitMix64(state: 15)
    func value(_ depth: Int) -> JSON {
      switch Int.random(in: 0...(depth == 0 ? 3 : 5), using: &random) {
      case 0: return .null
      case 1: return .integer(Int.random(in: -9...9, using: &random))
      case 2: return .text(["]", "}", ",", "\"", "\\", "\\\"", "甲\n", ""].randomElement(using: &random) ?? "")
      case 3: return .bool(true)
      case 4: return .array((0..<Int.random(in: 0...3, using: &random)).map { _ in value(depth - 1) })
      default: return .object((0..<Int.random(in: 0...3, using: &random)).map { .init("k\($0)", value(depth - 1)) })
      }
    }
    for _ in 0..<300 {
      let elements = (0..<Int.random(in: 0...5, using: &random)).map { _ in value(3) }
      let whole = JSON.object([.init("a", value(2)), .init("all", .array(elements))])
      let text = Bool.random(using: &random) ? whole.text : whole.line
      #expect(try read(text, chunk: Int.random(in: 1...40, using: &random))?.elements == elements, "\(text)")
    }
  }

  @Test("knows what is no such object, and tells a fault by its line in the whole text")
  func faults() throws {
    #expect(try read(#"{"other": [1]}"#)?.elements == nil)
    #expect(try read("[1]")?.elements == nil)
    let faults: [(String, JSONFault)] = [
      ("", JSONFault(line: 1, column: 1, reason: .unfinished)),
      (#"{"all": [1"#, JSONFault(line: 1, column: 1, reason: .unfinished)),
      ("{\"all\": [1,\n2,\n{\"a\" 3}\n]}", JSONFault(line: 3, column: 6, reason: .unexpected)),
      ("{\"all\": [1,\n]}", JSONFault(line: 2, column: 1, reason: .unfinished)),
      ("{\"all\": [1],\n\"b\": 2}", JSONFault(line: 1, column: 1, reason: .unexpected)),
      ("{\"all\": [1]", JSONFault(line: 1, column: 1, reason: .unfinished)),
      ("{\"all\": [1]}\n}", JSONFault(line: 2, column: 1, reason: .unexpected)),
      ("{\"all\": [}", JSONFault(line: 1, column: 1, reason: .unexpected)),
    ]
    for (text, fault) in faults { #expect(throws: fault) { try read(text) } }
    let long = "{\"all\": [\"" + String(repeating: "a", count: 100) + "\"]}"
    #expect(throws: JSONFault(line: 1, column: 1, reason: .tooLong(limit: 50))) { try read(long, length: 50) }
    #expect(throws: JSONFault(line: 1, column: 9, reason: .tooDeep(limit: 8))) {
      try read("{\"all\": [" + String(repeating: "[", count: 9) + String(repeating: "]", count: 9) + "]}")
    }
  }
}
