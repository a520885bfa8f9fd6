import FoiaFormats
import TestKit
import Testing

@Suite("Writing JSON")
struct JSONWriterTests {
  @Test("keeps on one line what fits one and holds no objects")
  func layout() {
    let short = JSON.object([.init("a", .array([.integer(1), .null])), .init("b", .bool(false))])
    #expect(short.text == "{\"a\": [1, null], \"b\": false}\n")
    #expect(JSON.array([short, .array([])]).text == "[\n  {\"a\": [1, null], \"b\": false},\n  []\n]\n")
    #expect(JSON.object([]).text == "{}\n" && JSON.array([]).element == "  []")
    // A list of 49 figures is 147 characters.
    let long = JSON.array(Array(repeating: .integer(1), count: 49))
    #expect(long.text == "[\n" + Array(repeating: "  1", count: 49).joined(separator: ",\n") + "\n]\n")
    #expect(long.line == "[" + Array(repeating: "1", count: 49).joined(separator: ", ") + "]")
  }

  @Test("counts characters as a person does, and leaves a line of 100 whole")
  func width() {
    // With quotes and brackets each is 100 characters, and 101 with one more.
    for character in ["x", "中", "e\u{301}", "👨‍👩‍👧"] {
      let full = String(repeating: character, count: 96)
      #expect(JSON.array([.text(full)]).text == "[\"\(full)\"]\n")
      #expect(JSON.array([.text(full + character)]).text == "[\n  \"\(full + character)\"\n]\n")
    }
  }

  @Test("writes by number what has no shape of its own")
  func escapes() {
    #expect(
      JSON.text("\"\\/\n\r\t\u{0}\u{1F}\u{7F}\u{80}\u{9F}\u{A0}é中").line
        == #""\"\\/\n\r\t\u0000\u001f\u007f\u0080\u009f"# + "\u{A0}é中\"")
  }

  @Test("lays random values out as the rule says")
  func rule() {
    var random = SplitMix64(state: 43)
    for _ in 0..<2000 {
      let value = random.json(depth: 6)
      #expect(value.text == plain(value, indent: "") + "\n")
      #expect(value.element == "  " + plain(value, indent: "  "))
    }
  }

  @Test("writes what is read again, here and by another reader")
  func roundTrip() throws {
    var random = SplitMix64(state: 44)
    let values = (0..<500).map { _ in random.json(depth: 5) }
    let whole = JSON.array(values)
    #expect(try JSON(parsing: whole.text) == whole)
    #expect(try JSON(parsing: whole.line) == whole)

    let workshop = try Workshop()
    try workshop.write(whole.bytes, to: "laid.json")
    try workshop.write(Array(whole.line.utf8), to: "line.json")
    // A number is written again by its digits, an object with its members in their order.
    try workshop.python(
      """
      import json
      class Digits(float):
          def __new__(cls, digits):
              number = super().__new__(cls, digits)
              number.digits = digits
              return number
          __repr__ = lambda self: self.digits
      class Members(list): pass
      def written(value):
          if isinstance(value, Digits): return value.digits
          if isinstance(value, Members):
              return "{" + ",".join(json.dumps(k) + ":" + written(v) for k, v in value) + "}"
          if isinstance(value, list): return "[" + ",".join(map(written, value)) + "]"
          return json.dumps(value)
      for name in ["laid", "line"]:
          text = open(name + ".json", encoding="utf-8").read()
          value = json.loads(text, object_pairs_hook=Members, parse_float=Digits, parse_int=Digits)
          open(name + ".again", "w").write(written(value))
      """)
    for name in ["laid.again", "line.again"] {
      #expect(try JSON(parsing: String(decoding: workshop.read(name), as: UTF8.self)) == whole)
    }
  }
}

@Suite("Writing a JSON list piece by piece")
struct JSONListWriterTests {
  private func whole(_ values: [JSON], _ layout: JSONListWriter.Layout) -> String {
    var writer = JSONListWriter(layout)
    var bytes: [UInt8] = []
    for value in values { bytes += writer.next(value) }
    return String(decoding: bytes + writer.end, as: UTF8.self)
  }

  @Test("gives what the list of objects would be as a whole")
  func indented() {
    var random = SplitMix64(state: 45)
    let values = (0..<50).map { index in JSON.object([.init("n", .integer(index)), .init("v", random.json(depth: 4))]) }
    #expect(whole(values, .indented) == JSON.array(values).text)
    #expect(whole([], .indented) == "[]\n")
  }

  @Test("gives a line an element where that is wanted")
  func lines() {
    let value = JSON.object([.init("a", .array([]))])
    #expect(whole([value, value], .lines) == "[\n{\"a\": []},\n{\"a\": []}\n]\n")
    #expect(whole([], .lines) == "[]\n")
  }
}

/// The layout as its rule says it: plainly, writing every value anew at each level.
private func plain(_ value: JSON, indent: String) -> String {
  func holdsObjects(_ value: JSON) -> Bool {
    switch value {
    case .array(let values): values.contains { if case .object = $0 { true } else { false } }
    case .object(let members): members.contains { if case .object = $0.value { true } else { holdsObjects($0.value) } }
    case .null, .bool, .integer, .number, .text: false
    }
  }
  let line = value.line
  if line.count + indent.count <= 100, !holdsObjects(value) { return line }
  let inner = indent + "  "
  switch value {
  case .null, .bool, .integer, .number, .text: return line
  case .array(let values):
    if values.isEmpty { return "[]" }
    return "[\n" + values.map { inner + plain($0, indent: inner) }.joined(separator: ",\n") + "\n\(indent)]"
  case .object(let members):
    if members.isEmpty { return "{}" }
    let lines = members.map { inner + JSON.text($0.key).line + ": " + plain($0.value, indent: inner) }
    return "{\n" + lines.joined(separator: ",\n") + "\n\(indent)}"
  }
}

extension SplitMix64 {
  mutating func json(depth: Int) -> JSON {
    switch Int.random(in: 0..<(depth > 0 ? 9 : 6), using: &self) {
    case 0: return .null
    case 1: return .bool(.random(using: &self))
    case 2: return .integer(.random(in: -1000...1000, using: &self))
    case 3: return .number(["0.50", "-12.25e3", "12345678901234567890", "-0"].randomElement(using: &self) ?? "1.5")
    case 4, 5: return .text(text(longest: Bool.random(using: &self) ? 6 : 60))
    case 6, 7: return .array((0..<Int.random(in: 0...6, using: &self)).map { _ in json(depth: depth - 1) })
    default:
      return .object(
        (0..<Int.random(in: 0...4, using: &self)).map { _ in .init(text(longest: 4), json(depth: depth - 1)) })
    }
  }
}
