// Ledgers that earlier programs wrote, opened by this one: it has to tell of them what they told.
//
// Each folder of `Golden` holds a ledger of one schema and what the program that wrote it printed; see the README there.

import Foundation
import Testing

@Suite("Golden ledgers")
struct GoldenTests {
  @Test("Every schema has its golden ledger; the newest may wait until its program is finished")
  func everySchema() async throws {
    let newest = try await Sandbox.newestSchema()
    let schemas = GoldenLedger.all.map(\.schema)
    #expect(schemas == Array(1...max(1, schemas.count)) && (newest - 1...newest).contains(schemas.count), "\(schemas)")
  }

  @Test("A golden ledger is told as the program of its time told it", arguments: GoldenLedger.all)
  func toldAlike(golden: GoldenLedger) async throws {
    let commands = try golden.commands()
    let sandbox = try golden.sandbox()
    for command in commands.lines {
      let answer = try await sandbox.foia(command.arguments, input: [])
      var differences = try golden.differences(in: command.file, from: answer.output)
      // 4: what a check or a comparison found.
      if ![0, 4].contains(answer.status) { differences.append("[exit \(answer.status)]\n\(answer.errors)") }
      if !differences.isEmpty { golden.record(differences, of: command) }
    }
  }

  @Test(
    "A golden ledger is read as it is; what is first recorded in it brings it up to date, its log untouched",
    arguments: GoldenLedger.all)
  func broughtUpToDate(golden: GoldenLedger) async throws {
    let newest = try await Sandbox.newestSchema()
    let sandbox = try golden.sandbox()
    try await sandbox.need("sqlite3")
    #expect(try await sandbox.schema() == golden.schema)
    let head = try await sandbox.must("sqlite3 foia.db 'SELECT count, lower(hex(hash)) FROM head'")
    let entries = try #require(Int(head[0].prefix { $0 != "|" }))
    #expect(entries >= 30)
    let original = try Data(contentsOf: sandbox.home.appending(path: "foia.db"))
    #expect(try await sandbox.must("foia log").count == entries)
    let check = try await sandbox.check()
    #expect(try Data(contentsOf: sandbox.home.appending(path: "foia.db")) == original)

    #expect(check.findings.filter { $0.rule.hasPrefix("R") && $0.severity == "error" } == [])
    #expect(["\(check.head.count)|\(check.head.hash)"] == head)

    let new = "foia new -a 甘棠 -k 自然人 -r 今天 -c 当面提交 -s 升级以后登记的"
    // What is tried or refused changes nothing yet.
    #expect(try await sandbox.run("foia close 1999-1 --outcome 撤回").status != 0)
    #expect(try await sandbox.schema() == golden.schema)
    try await sandbox.must("\(new) && foia close $(\(new) --json | grep -o '20[0-9-]*' | head -1) --outcome 撤回")
    #expect(try await sandbox.schema() == newest)
    let kept = "foia.db.v\(golden.schema)"
    #expect(try await sandbox.must("ls -d foia.db foia.db.v* && stat -c %a \(kept)") == ["foia.db", kept, "600"])
    let dump = "'SELECT * FROM entry; SELECT * FROM personal; SELECT sql FROM sqlite_schema'"
    try original.write(to: sandbox.home.appending(path: "original.db"))
    #expect(try await sandbox.must("sqlite3 \(kept) \(dump)") == sandbox.must("sqlite3 original.db \(dump)"))
    #expect(try await sandbox.must("foia log").count == entries + 3)
    #expect(try await sandbox.check().findings.filter { $0.rule.hasPrefix("R") && $0.severity == "error" } == [])
  }

  @Test("Every file beside a golden ledger is compared, or is read by a command that is", arguments: GoldenLedger.all)
  func everyFile(golden: GoldenLedger) throws {
    let commands = try golden.commands()
    let named = commands.lines.map(\.file)
    #expect(Set(named).count == named.count)
    let read = Set(commands.lines.flatMap(\.arguments))
    #expect(try golden.inputs().filter { !read.contains($0) && $0 != "foia.db.files" } == ["foia.db"])
  }

  @Test("In JSON a key may be new; one that is gone, and whatever is another value, is a difference")
  func differencesInJSON() throws {
    func differences(_ old: String, _ new: String) throws -> [String] {
      try PrintedJSON(Data(old.utf8)).differences(to: PrintedJSON(Data(new.utf8)))
    }
    let same = [
      ("{}", #"{"a": 1}"#), (#"{"a": [1, {"b": null}]}"#, #"{"x": 2, "a": [1.0, {"c": 3, "b": null}]}"#),
      (#"{"a": "\u00e9"}"#, #"{"a": "é"}"#), ("[]", "[]"), ("118.52", "118.52"), ("true", "true"),
    ]
    for (old, new) in same { #expect(try differences(old, new) == []) }
    let other = [
      (#"{"a": 1}"#, "{}"), (#"{"a": null}"#, "{}"), (#"{"a": null}"#, #"{"a": 0}"#), ("1", "2"), ("1", "true"),
      ("0", "false"), ("0", "null"), ("1", #""1""#), ("[1]", "[1, 2]"), ("[1, 2]", "[1]"), ("[1, 2]", "[2, 1]"),
      ("[]", "{}"), (#"[{"a": [1]}]"#, #"[{"a": [3], "b": [1]}]"#), (#""é""#, #""e\u0301""#), (#""a""#, #""a ""#),
      ("118.52", "118.53"), ("true", "false"),
    ]
    for (old, new) in other { #expect(try !differences(old, new).isEmpty, "\(old) \(new)") }
    #expect(try differences(#"{"a": [1, {"b": 2}]}"#, #"{"a": [1, {"b": 3}]}"#) == [".a[1].b: 2 → 3"])
  }

  @Test("In CSV columns may be new behind the others; whatever else is new or gone is a difference")
  func differencesInCSV() throws {
    func isSame(_ old: String, _ new: String) throws -> Bool {
      try #require(PrintedCSV(Data(new.utf8))).begins(as: #require(PrintedCSV(Data(old.utf8))))
    }
    #expect(try isSame("a,b\n1,\"x\ny\"\n", "a,b,c\n1,\"x\ny\",3\n"))
    for new in ["a,c,b\n1,3,2\n", "a\n1\n", "a,b\n1,3\n", "a,b\n1,2\n3,4\n", "a,b\n", "a,b\n1,\"2\"\n"] {
      #expect(try !isSame("a,b\n1,2\n", new), "\(new)")
    }
    #expect(PrintedCSV(Data("a,\"b\n".utf8)) == nil && PrintedCSV(Data("a".utf8)) == nil)
  }

  @Test("A line of commands.txt that cannot be one is a fault")
  func faultyCommands() {
    for line in ["list.json list --json", "list.json\t", "\tlist", "a\tb\tc"] {
      #expect(throws: StoryFault.self) { try GoldenCommands("# FOIA_TODAY=2025-01-01\na\tlist\n\(line)\n") }
    }
    #expect(throws: StoryFault.self) { try GoldenCommands("a\tlist\n") }
    #expect(throws: StoryFault.self) { try GoldenCommands("# FOIA_TODAY=2025-01-01\n") }
  }
}

/// A folder with a ledger of one schema, and what the program of its time printed of it.
struct GoldenLedger: Sendable, CustomTestStringConvertible {
  var schema: Int

  var path: String { "Tests/StoryTests/Golden/v\(schema)" }
  var url: URL { Project.root.appending(path: path) }
  var testDescription: String { path }

  /// All of them, by schema.
  static let all: [GoldenLedger] = {
    let folder = Project.root.appending(path: "Tests/StoryTests/Golden").path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let schemas = names.filter { $0.hasPrefix("v") }.compactMap { Int($0.dropFirst()) }
    return schemas.sorted().map(GoldenLedger.init(schema:))
  }()

  func commands() throws -> GoldenCommands {
    try GoldenCommands(String(contentsOf: url.appending(path: "commands.txt"), encoding: .utf8))
  }

  /// The ledger and whatever the commands read; not what they printed, nor what tells of it.
  func inputs() throws -> [String] {
    let other = try Set(commands().lines.map(\.file)).union(["commands.txt", "write.sh"])
    return try FileManager.default.contentsOfDirectory(atPath: url.path).filter { !other.contains($0) }.sorted()
  }

  /// A sandbox on the day the commands were run, with copies of the ledger and of what the commands read.
  func sandbox() throws -> Sandbox {
    let sandbox = try Sandbox(binary: Project.binary(), today: commands().today)
    for name in try inputs() {
      let copy = sandbox.home.appending(path: name)
      try FileManager.default.copyItem(at: url.appending(path: name), to: copy)
      // What is checked out has the mode that git gives it.
      let inside = FileManager.default.subpaths(atPath: copy.path) ?? []
      for path in [copy.path] + inside.map({ copy.appending(path: $0).path }) {
        let isFolder = FileManager.default.fileExists(atPath: path + "/.")
        try FileManager.default.setAttributes([.posixPermissions: isFolder ? 0o700 : 0o600], ofItemAtPath: path)
      }
    }
    return sandbox
  }

  /// What is printed differently now: in JSON every value that was printed has to be there, in CSV every column, behind which
  /// there may be others; all else is compared by bytes.
  func differences(in file: String, from printed: Data) throws -> [String] {
    let expected = try Data(contentsOf: url.appending(path: file))
    guard !file.hasSuffix(".json") else {
      guard let now = try? PrintedJSON(printed) else { return ["no JSON"] }
      return try PrintedJSON(expected).differences(to: now)
    }
    guard expected != printed else { return [] }
    if file.hasSuffix(".csv"), let old = PrintedCSV(expected), let new = PrintedCSV(printed), new.begins(as: old) {
      return []
    }
    let lines = [expected, printed].map { Sandbox.lines(String(decoding: $0, as: UTF8.self)) }
    return [lines[0] == lines[1] ? "other bytes" : Comparison.difference(lines[0], lines[1])]
  }

  /// A failure of the running test that points to the line in `commands.txt`.
  func record(_ differences: [String], of command: GoldenCommands.Line) {
    let file = url.appending(path: "commands.txt")
    let most = 20
    let more = differences.count > most ? ["(… \(differences.count) in all)"] : []
    let complaint = (differences.prefix(most) + more).joined(separator: "\n")
    Issue.record(
      """
      \(path)/\(command.file): foia \(command.arguments.joined(separator: " "))
      (expected → printed)
      \(complaint)
      """,
      sourceLocation: SourceLocation(
        fileID: "StoryTests/commands.txt", filePath: file.path, line: command.line, column: 1))
  }
}

/// Which command printed which file: lines `FILE⇥ARGUMENTS`, arguments parted by one blank; comments begin with `#`, one
/// of them is `# FOIA_TODAY=DATE`.
struct GoldenCommands {
  struct Line {
    var file: String
    var arguments: [String]
    /// Its place in the file, counted from one.
    var line: Int
  }

  var today: String
  var lines: [Line] = []

  init(_ text: String) throws(StoryFault) {
    guard let today = text.firstMatch(of: /(?m)^# FOIA_TODAY=(\d{4}-\d{2}-\d{2})$/) else {
      throw StoryFault(line: 1, description: "commands.txt has no line `# FOIA_TODAY=DATE`.")
    }
    self.today = String(today.output.1)
    for (index, line) in text.physicalLines.enumerated() where !line.isEmpty && !line.hasPrefix("#") {
      let pieces = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard pieces.count == 2, !pieces[0].isEmpty, !pieces[1].isEmpty else {
        throw StoryFault(line: index + 1, description: "Not a file, a tab and the arguments of foia: \(line)")
      }
      let arguments = pieces[1].split(separator: " ").map(String.init)
      lines.append(Line(file: String(pieces[0]), arguments: arguments, line: index + 1))
    }
    guard !lines.isEmpty else { throw StoryFault(line: 1, description: "commands.txt has no command.") }
  }
}

/// Printed CSV as records of fields.
struct PrintedCSV {
  private var records: [[String]] = []

  init?(_ data: Data) {
    var (fields, field, isQuoted) = ([String](), [UInt8](), false)
    func end() { fields.append(String(decoding: field, as: UTF8.self)) }
    for byte in data {
      switch byte {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: ",") where !isQuoted:
        end()
        field = []
        continue
      case UInt8(ascii: "\n") where !isQuoted:
        end()
        records.append(fields)
        (fields, field) = ([], [])
        continue
      default: break
      }
      // Quotes are kept, so that a field that is quoted now and was not is another one.
      field.append(byte)
    }
    if isQuoted || !field.isEmpty || !fields.isEmpty { return nil }
  }

  /// Whether it has the same records, each with the same fields before others.
  func begins(as other: PrintedCSV) -> Bool {
    records.count == other.records.count && zip(records, other.records).allSatisfy { $0.starts(with: $1) }
  }
}

/// Printed JSON as a value; text counts by its bytes, as it does in a ledger.
enum PrintedJSON: Decodable {
  case null
  case truth(Bool)
  case number(Double)
  case text(String)
  case list([PrintedJSON])
  case object([String: PrintedJSON])

  init(_ data: Data) throws { self = try JSONDecoder().decode(PrintedJSON.self, from: data) }

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let truth = try? value.decode(Bool.self) {
      self = .truth(truth)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else if let text = try? value.decode(String.self) {
      self = .text(text)
    } else if let list = try? value.decode([PrintedJSON].self) {
      self = .list(list)
    } else {
      self = .object(try value.decode([String: PrintedJSON].self))
    }
  }

  /// Everything that is here and is not there, or is another value there, each with the way to it.
  func differences(to other: PrintedJSON, at way: String = "") -> [String] {
    switch (self, other) {
    case (.null, .null): return []
    case (.truth(let old), .truth(let new)) where old == new: return []
    case (.number(let old), .number(let new)) where old == new: return []
    case (.text(let old), .text(let new)) where old.utf8.elementsEqual(new.utf8): return []
    case (.list(let old), .list(let new)) where old.count == new.count:
      return zip(old, new).enumerated().flatMap { index, pair in
        pair.0.differences(to: pair.1, at: "\(way)[\(index)]")
      }
    case (.object(let old), .object(let new)):
      return old.sorted { $0.key < $1.key }.flatMap { key, value in
        new[key].map { value.differences(to: $0, at: "\(way).\(key)") } ?? ["\(way).\(key): \(value.shown) → missing"]
      }
    default: return ["\(way): \(shown) → \(other.shown)"]
    }
  }

  private var shown: String {
    switch self {
    case .null: "null"
    case .truth(let truth): "\(truth)"
    case .number(let number): number == number.rounded() ? "\(Int(number))" : "\(number)"
    case .text(let text): "“\(text)”"
    case .list(let list): "a list of \(list.count)"
    case .object(let object): "an object of \(object.count)"
    }
  }
}

extension Sandbox {
  /// What of a check's JSON these tests ask.
  fileprivate struct Check: Decodable {
    struct Finding: Decodable, Equatable { var rule, severity, en: String }
    struct Head: Decodable { var count: Int, hash: String }
    var findings: [Finding]
    var head: Head
  }

  fileprivate func check() async throws -> Check {
    let answer = try await foia(["check", "--full", "--json"], input: [])
    #expect([0, 4].contains(answer.status), "\(answer.errors)")
    return try JSONDecoder().decode(Check.self, from: answer.output)
  }

  /// The schema of the ledger in this sandbox.
  fileprivate func schema() async throws -> Int? {
    try await Int(must("sqlite3 foia.db 'PRAGMA user_version'").joined())
  }

  /// The schema of a ledger that the binary under test makes.
  fileprivate static func newestSchema() async throws -> Int {
    let sandbox = try await withLedger()
    try await sandbox.need("sqlite3")
    return try #require(await sandbox.schema())
  }
}
