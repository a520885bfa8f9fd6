import FoiaFormats
import TestKit
import Testing

/// Hands out bytes in chunks of a given size, as a file would come.
private func source(_ bytes: [UInt8], chunk: Int) -> () throws -> [UInt8]? {
  var rest = bytes[...]
  return {
    let piece = rest.prefix(chunk)
    rest = rest.dropFirst(chunk)
    return Array(piece)
  }
}

@Suite("Reading CSV")
struct CSVReaderTests {
  private func records(_ reader: CSVReader) throws -> [CSVReader.Record] {
    var reader = reader
    var records: [CSVReader.Record] = []
    while let record = try reader.next() { records.append(record) }
    return records
  }

  private func records(_ text: String, chunk: Int) throws -> [CSVReader.Record] {
    try records(CSVReader(source: source(Array(text.utf8), chunk: chunk)))
  }

  @Test("gives the same records however the file is cut into chunks")
  func chunks() throws {
    let text = "\u{FEFF}a,b,c\r\n1,\"two, \"\"quoted\"\"\",3\n\n\"多行\n内容\",,\r\"\",x,\"last\""
    let expected: [(Int, [String])] = [
      (1, ["a", "b", "c"]), (2, ["1", "two, \"quoted\"", "3"]), (4, ["多行\n内容", "", ""]), (6, ["", "x", "last"]),
    ]
    for chunk in 1...text.utf8.count {
      let found = try records(text, chunk: chunk)
      #expect(found.map(\.line) == expected.map(\.0), "chunk \(chunk)")
      #expect(found.map(\.fields) == expected.map(\.1), "chunk \(chunk)")
      #expect(try records(CSVReader(text)) == found)
    }
  }

  @Test("reads what another writer of CSV writes")
  func roundTrip() throws {
    let letters = Array("ab,\"\n\r中。 ")
    var random = SplitMix64(state: 41)
    let rows = (0..<200).map { _ in
      (0..<3).map { _ in
        String((0..<Int.random(in: 1...6, using: &random)).compactMap { _ in letters.randomElement(using: &random) })
      }
    }
    let workshop = try Workshop()
    try workshop.write(JSON.array(rows.map { .array($0.map(JSON.text)) }).bytes, to: "rows.json")
    try workshop.python(
      """
      import csv, json
      rows = json.load(open("rows.json", encoding="utf-8"))
      with open("rows.csv", "w", encoding="utf-8", newline="") as file:
          csv.writer(file, lineterminator="\\r\\n").writerows(rows)
      """)
    let written = String(decoding: try workshop.read("rows.csv"), as: UTF8.self)
    #expect(try records(written, chunk: 7).map(\.fields) == rows)
  }

  @Test(
    "names what is no CSV, with its line",
    arguments: [
      ("a\nb\"c\n", 2, CSVFault.Reason.strayQuote), ("a\n\"b\"c\n", 2, .strayQuote),
      ("a\n\n\"b\nc\n", 3, .unclosedQuote),
    ])
  func faults(text: String, line: Int, reason: CSVFault.Reason) throws {
    var reader = try CSVReader(source: source(Array(text.utf8), chunk: 2))
    _ = try reader.next()
    let fault = #expect(throws: CSVFault.self) { try reader.next() }
    #expect(fault?.line == line)
    #expect(fault?.reason == reason)
  }

  @Test("names a row that is not UTF-8 and goes on with the next")
  func notUTF8() throws {
    var reader = try CSVReader(source: source(Array("a\n".utf8) + [0xB9, 0xAB, 0x0A] + Array("b\n".utf8), chunk: 3))
    #expect(try reader.next()?.fields == ["a"])
    let fault = #expect(throws: CSVFault.self) { try reader.next() }
    #expect(fault?.reason == .notUTF8)
    #expect(try reader.next()?.fields == ["b"])
    #expect(try reader.next() == nil)
  }

  @Test("stops at a row without end instead of filling the memory")
  func endless() throws {
    var left = 256
    var reader = try CSVReader(source: {
      left -= 1
      return left > 0 ? Array(repeating: UInt8(ascii: "x"), count: 1 << 16) : nil
    })
    let fault = #expect(throws: CSVFault.self) { try reader.next() }
    #expect(fault?.reason == .rowTooLong(limit: CSVReader.longestRow))
    let most = String(repeating: ",", count: CSVReader.mostFields - 1)
    #expect(try records(CSVReader(most + "\na")).map(\.fields.count) == [CSVReader.mostFields, 1])
    let wide = #expect(throws: CSVFault.self) { try records(CSVReader("a\n" + most + ",\na")) }
    #expect(wide?.line == 2 && wide?.reason == .tooManyFields(limit: CSVReader.mostFields))
    #expect(left > 150)
  }
}

@Suite("Writing CSV")
struct CSVWriterTests {
  @Test("puts quotes only where they are needed")
  func quotes() {
    #expect(CSVWriter.line(["a", "b c", "", "d,e", "f\"g", "h\ni"]) == "a,b c,,\"d,e\",\"f\"\"g\",\"h\ni\"\n")
    #expect(CSVWriter.line([""]) == "\"\"\n")
  }

  @Test("writes what is read again, here and by another reader")
  func roundTrip() throws {
    var random = SplitMix64(state: 42)
    // What begins with a byte-order mark is not told from a file that does.
    let rows =
      [["head"]]
      + (0..<300).map { _ in
        (0..<Int.random(in: 1...4, using: &random)).map { _ in random.text() }
      }
    let text = CSVWriter.text(rows)
    var reader = CSVReader(text)
    var found: [[String]] = []
    while let record = try reader.next() { found.append(record.fields) }
    #expect(found == rows)

    let workshop = try Workshop()
    try workshop.write(Array(text.utf8), to: "rows.csv")
    try workshop.python(
      """
      import csv, json
      rows = list(csv.reader(open("rows.csv", encoding="utf-8", newline="")))
      json.dump(rows, open("rows.json", "w"))
      """)
    let read = try JSON(parsing: String(decoding: workshop.read("rows.json"), as: UTF8.self))
    #expect(read == .array(rows.map { .array($0.map(JSON.text)) }))
  }
}
