import FoiaFormats
import Testing

@Suite("Reading JSON into typed values")
struct JSONReaderTests {
  private func place(_ text: String) throws -> JSONPlace { JSONPlace(try JSON(parsing: text)) }

  @Test("names the way to a value, elements from 0, and quotes a key that is no word")
  func paths() throws {
    var reader = JSONReader()
    let found = reader.object(
      try place(#"{"applications": [0, {"cells": [1, 2]}], "项目": {"a b": 1, "": 2, "c-d_1": 3}}"#))
    let whole = try #require(found)
    let rows = whole["applications"].flatMap { reader.list($0) } ?? []
    let second = rows.last.flatMap { reader.object($0) }
    let cells = second?["cells"].flatMap { reader.list($0) } ?? []
    #expect(cells.map(\.path) == ["applications[1].cells[0]", "applications[1].cells[1]"])
    let odd = whole["项目"].flatMap { reader.object($0) }
    #expect(["a b", "", "c-d_1"].map { odd?[$0]?.path } == [#"项目["a b"]"#, #"项目[""]"#, "项目.c-d_1"])
    #expect(reader.problems.isEmpty)
  }

  @Test("collects all that is wrong, and goes on")
  func problems() throws {
    var reader = JSONReader()
    let found = reader.object(try place(#"{"a": 1, "b": [], "c": {"d": 1, "d": 2}, "e": "x"}"#))
    let whole = try #require(found)
    let (a, b, c, e) = (
      try #require(whole["a"]), try #require(whole["b"]), try #require(whole["c"]), try #require(whole["e"])
    )
    let (text, list) = (reader.text(a), reader.list(c))
    #expect(text == nil && list == nil)
    let object = reader.object(b)
    let good = reader.text(e)
    #expect(object == nil && good == "x")
    let inner = reader.object(c)
    #expect(inner?["d"]?.value == .integer(1))
    #expect(reader.problems.map(\.place.path) == ["a", "c", "b", "c.d"])
    #expect(reader.problems.map(\.reason) == [.isNot(.text), .isNot(.list), .isNot(.object), .repeated])
    #expect(reader.problems.map(\.place.value) == [.integer(1), c.value, .array([]), .integer(2)])
  }

  @Test("takes null for what is not there")
  func null() throws {
    var reader = JSONReader()
    let found = reader.object(try place(#"{"a": null}"#))
    let whole = try #require(found)
    #expect(whole["a"] == nil && whole["b"] == nil && reader.problems.isEmpty)
  }
}
