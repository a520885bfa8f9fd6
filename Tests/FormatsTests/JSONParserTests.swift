import FoiaFormats
import Testing

@Suite("Reading JSON")
struct JSONParserTests {
  @Test(
    "takes every kind of value, with blanks around it",
    arguments: [
      ("null", JSON.null), (" true ", .bool(true)), ("false\n", .bool(false)), ("0", .integer(0)), ("-7", .integer(-7)),
      ("\t\"\"\r\n", .text("")), ("[]", .array([])), ("{}", .object([])), ("[ ]", .array([])), ("{ }", .object([])),
      ("[1 , [ null,2 ]\n]", .array([.integer(1), .array([.null, .integer(2)])])),
      (
        "{\"a\" : {\"\":\"b\"}, \"c\":[]}",
        .object([.init("a", .object([.init("", .text("b"))])), .init("c", .array([]))])
      ),
      ("\u{FEFF}[1]", .array([.integer(1)])), ("\"中\u{7F}\u{2028}/\"", .text("中\u{7F}\u{2028}/")),
    ])
  func values(text: String, value: JSON) throws {
    #expect(try JSON(parsing: text) == value)
  }

  @Test("keeps the digits of every number, however long it is")
  func digits() throws {
    let numbers = [
      "-0", "0.10", "1.50", "5.0", "59237.2449", "1e5", "1E+05", "-2.5e-300", "9223372036854775808",
      "1e999999999999999999999",
      String(repeating: "9", count: 1000), "0." + String(repeating: "1", count: 1000),
    ]
    for number in numbers { #expect(try JSON(parsing: number) == .number(number)) }
    for integer in [Int.max, .min] { #expect(try JSON(parsing: String(integer)) == .integer(integer)) }
  }

  @Test("keeps members in their order, and the same key twice")
  func members() throws {
    let object = try JSON(parsing: "{\"b\": 1, \"a\": 2, \"b\": 3}")
    #expect(object == .object([.init("b", .integer(1)), .init("a", .integer(2)), .init("b", .integer(3))]))
  }

  @Test(
    "reads escapes, pairs of surrogates among them",
    arguments: [
      (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"), (#""\u4E2d\u0000x""#, "中\u{0}x"), (#""\ud83d\uDE00!""#, "😀!"),
      (#""a\u0301b""#, "a\u{301}b"), (#""\uFFFF""#, "\u{FFFF}"),
    ])
  func escapes(text: String, value: String) throws {
    #expect(try JSON(parsing: text) == .text(value))
  }

  @Test(
    "refuses what is no JSON, with the place where it shows",
    arguments: [
      ("", 1, 1, JSONFault.Reason.unfinished), ("  \n ", 2, 2, .unfinished), ("[1,\n2", 2, 2, .unfinished),
      ("{\"a\": \"b", 1, 9, .unfinished), ("\"\\", 1, 3, .unfinished), ("\"\\u12", 1, 6, .unfinished),
      ("[1,]", 1, 4, .unexpected), ("{\"a\":1,}", 1, 8, .unexpected), ("[1 2]", 1, 4, .unexpected),
      ("[,1]", 1, 2, .unexpected),
      ("{a: 1}", 1, 2, .unexpected), ("{'a': 1}", 1, 2, .unexpected), ("{\"a\" 1}", 1, 6, .unexpected),
      ("[1}", 1, 3, .unexpected), ("[1] x", 1, 5, .unexpected), ("[1]]", 1, 4, .unexpected),
      ("// a\n1", 1, 1, .unexpected),
      ("nul", 1, 1, .unexpected), ("True", 1, 1, .unexpected), ("NaN", 1, 1, .unexpected), ("+1", 1, 1, .unexpected),
      (".5", 1, 1, .unexpected), ("\u{A0}1", 1, 1, .unexpected), ("[“a”]", 1, 2, .unexpected),
      ("01", 1, 1, .badNumber), ("-", 1, 1, .badNumber), ("1.", 1, 1, .badNumber), ("[1.e5]", 1, 2, .badNumber),
      ("1e", 1, 1, .badNumber), ("-01", 1, 1, .badNumber), ("1.5.2", 1, 4, .unexpected), ("0x10", 1, 2, .unexpected),
      ("\"a\nb\"", 1, 3, .badText), ("\"a\u{1}\"", 1, 3, .badText), (#""\x""#, 1, 2, .badText),
      (#""\u12g4""#, 1, 2, .badText),
      (#""\ud800""#, 1, 2, .badText), (#""\ud800\u0041""#, 1, 2, .badText), (#""\udc00\ud800""#, 1, 2, .badText),
      ("{\r\n\"中文\": 1,\r\"é\": x}", 3, 6, .unexpected),
    ])
  func faults(text: String, line: Int, column: Int, reason: JSONFault.Reason) throws {
    let fault = #expect(throws: JSONFault.self) { try JSON(parsing: text) }
    #expect(fault?.line == line && fault?.column == column && fault?.reason == reason, "\(String(describing: fault))")
  }

  @Test("refuses what is too deep or too long before it fills the stack or the memory")
  func limits() throws {
    let depth = JSONLimits.usual.depth
    func nest(_ count: Int) -> String { String(repeating: "[", count: count) + String(repeating: "]", count: count) }
    #expect(throws: Never.self) { try JSON(parsing: nest(depth)) }
    #expect(throws: Never.self) { try JSON(parsing: "[" + String(repeating: "{\"a\": []},", count: depth) + "1]") }
    for deep in [nest(depth + 1), String(repeating: "{\"a\":", count: 1_000_000)] {
      let fault = #expect(throws: JSONFault.self) { try JSON(parsing: deep) }
      #expect(fault?.reason == .tooDeep(limit: depth))
    }
    let limits = JSONLimits(length: 5, depth: 1)
    #expect(try JSON(parsing: "[123]", limits: limits) == .array([.integer(123)]))
    let fault = #expect(throws: JSONFault.self) { try JSON(parsing: "[1234]", limits: limits) }
    #expect(fault?.reason == .tooLong(limit: 5))
  }

  @Test(
    "tells a number in plain decimal digits, exactly",
    arguments: [
      ("5", "5"), ("5.0", "5"), ("-0", "0"), ("-0.0e5", "0"), ("1.50", "1.5"), ("1.2e2", "120"), ("1.25E1", "12.5"),
      ("5e-2", "0.05"), ("-120e-1", "-12"), ("0.1", "0.1"), ("100", "100"), ("1e0", "1"),
      ("12345678901234567890.12345678901234567890", "12345678901234567890.1234567890123456789"),
      ("1e99", "1" + String(repeating: "0", count: 99)), ("1e101", nil), ("1e-101", nil),
      ("1e99999999999999999999", nil),
      ("\"5\"", nil), ("true", nil),
    ])
  func decimals(text: String, decimal: String?) throws {
    #expect(try JSON(parsing: text).decimal == decimal)
  }
}
