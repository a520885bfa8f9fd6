import FoiaCalendar
import FoiaCore
import Foundation
import Testing

@testable import FoiaExchange

/// Hands out text in chunks of a given size, as a file would come.
func source(_ bytes: [UInt8], chunk: Int) -> () throws -> [UInt8]? {
  var rest = bytes[...]
  return {
    let piece = rest.prefix(chunk)
    rest = rest.dropFirst(chunk)
    return Array(piece)
  }
}

@Suite("Reading CSV")
struct CSVReaderTests {
  private func records(_ text: String, chunk: Int) throws -> [(Int, [String])] {
    var reader = try CSVReader(source: source(Array(text.utf8), chunk: chunk))
    var records: [(Int, [String])] = []
    while let record = try reader.next() { records.append((record.line, record.fields)) }
    return records
  }

  @Test("gives the same records however the file is cut into chunks")
  func chunks() throws {
    let text = "\u{FEFF}a,b,c\r\n1,\"two, \"\"quoted\"\"\",3\n\n\"多行\n内容\",,\r\"\",x,\"last\""
    let expected: [(Int, [String])] = [
      (1, ["a", "b", "c"]), (2, ["1", "two, \"quoted\"", "3"]), (4, ["多行\n内容", "", ""]), (6, ["", "x", "last"]),
    ]
    for chunk in 1...text.utf8.count {
      let found = try records(text, chunk: chunk)
      #expect(found.map(\.0) == expected.map(\.0), "chunk \(chunk)")
      #expect(found.map(\.1) == expected.map(\.1), "chunk \(chunk)")
    }
  }

  @Test("reads what another writer of CSV writes")
  func roundTrip() throws {
    let letters = Array("ab,\"\n\r中。 ")
    let rows = (0..<200).map { _ in
      (0..<3).map { _ in String((0..<Int.random(in: 1...6)).compactMap { _ in letters.randomElement() }) }
    }
    let script = """
      import csv, json, sys
      csv.writer(sys.stdout, lineterminator="\\r\\n").writerows(json.load(sys.stdin))
      """
    let written = try python(script, input: JSONSerialization.data(withJSONObject: rows))
    let found = try records(String(decoding: written, as: UTF8.self), chunk: 7)
    #expect(found.map(\.1) == rows)
  }

  @Test(
    "names what is no CSV, with its line",
    arguments: [
      ("a\nb\"c\n", 2, ImportProblem.Reason.strayQuote), ("a\n\"b\"c\n", 2, .strayQuote),
      ("a\n\n\"b\nc\n", 3, .unclosedQuote),
    ])
  func faults(text: String, line: Int, reason: ImportProblem.Reason) throws {
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
    var left = 64
    var reader = try CSVReader(source: {
      left -= 1
      return left > 0 ? Array(repeating: UInt8(ascii: "x"), count: 1 << 16) : nil
    })
    let fault = #expect(throws: CSVFault.self) { try reader.next() }
    #expect(fault?.reason == .rowTooLong(limit: CSVReader.longestRow))
    #expect(left > 30)
  }
}

/// Runs a Python script and gives what it prints.
func python(_ script: String, input: Data) throws -> Data {
  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/env")
  process.arguments = ["python3", "-c", script]
  let (stdin, stdout) = (Pipe(), Pipe())
  process.standardInput = stdin
  process.standardOutput = stdout
  try process.run()
  try stdin.fileHandleForWriting.write(contentsOf: input)
  try stdin.fileHandleForWriting.close()
  let output = try stdout.fileHandleForReading.readToEnd() ?? Data()
  process.waitUntilExit()
  #expect(process.terminationStatus == 0)
  return output
}
