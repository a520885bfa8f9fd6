// Files that are made to take up memory or time, and files that are no ledger, given to the real binary.

import Foundation
import Testing

@Suite("Bombs and garbage")
struct BombTests {
  /// What is refused, and why; the files are made by `bombs.py`.
  private static let expected = [
    "attribute.xlsx": "file-too-large", "blanks.ods": "file-too-large", "canonical-commas.csv": "row-too-long",
    "canonical-line.csv": "row-too-long", "canonical-quote.csv": "row-too-long", "cells.ods": "file-too-large",
    "cells.xlsx": "file-too-large", "columns.xlsx": "file-too-large", "commas.csv": "file-too-large",
    "comment.xlsx": "file-too-large", "cut.xlsx": "file-damaged", "elements.json": "bad-json",
    "encrypted.xlsx": "file-encrypted", "endless-attribute.xlsx": "file-too-large",
    "entities.xlsx": "not-a-spreadsheet",
    "loop.xls": "file-damaged", "password.xls": "file-encrypted", "sectors.xls": "file-damaged",
    "strings.xls": "file-too-large",
    "larger.xlsx": "file-too-large", "line.csv": "file-too-large", "long.csv": "file-too-large",
    "merged.xlsx": "file-too-large", "nested.json": "bad-json", "nested.xlsx": "file-too-large",
    "noise.bin": "bad-encoding", "noise.xls": "file-damaged", "noise.zip": "file-damaged", "rows.ods": "file-too-large",
    "rows.xlsx": "file-too-large", "smaller.xlsx": "file-damaged", "strings.xlsx": "file-too-large",
    "text.json": "bad-json", "text.xlsx": "file-too-large", "zeros.bin": "file-too-large",
  ]
  /// The most memory that refusing one may take, in MB.
  private static let most = 64

  @Test("are refused with the reason, within 64 MB of memory, and leave the ledger as it was")
  func refused() async throws {
    let sandbox = try await Sandbox.withLedger()
    try await sandbox.need("python3")
    let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "bombs.py").path
    try await sandbox.must("python3 \(script) make bombs; cp foia.db before.db", seconds: 300)
    let lines = try await sandbox.must("python3 \(script) import \(sandbox.binary.path) bombs/*", seconds: 300)
    var codes: [String: String] = [:]
    for line in lines {
      let words = line.split(separator: " ").map(String.init)
      try #require(words.count == 4, "\(line)")
      codes[words[0]] = words[2]
      #expect(words[1] == "1" && Int(words[3]).map { $0 <= Self.most } ?? false, "\(line)")
    }
    #expect(codes == Self.expected)
    try await sandbox.must("cmp foia.db before.db && rm -r bombs")
  }
}
