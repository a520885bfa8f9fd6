// The log as JSON holds what the file holds, entry by entry.

import Foundation
import Testing

@Suite("The log for programs")
struct LogTests {
  private struct Line: Decodable, Equatable {
    let entry: Int
    let action: Int
    let kind: String
    let label: [String: String]
    let application: String?
    let dispute: Int?
    let on: String?
    let recorded: String
    let recordedAt: String
    let by: String
    let supersedes: Int?
    let supersededBy: Int?
    let facts: [String: Fact]
    let personal: [String: Fact]?
    let erased: Bool

    enum CodingKeys: String, CodingKey {
      case entry, action, kind, label, application, dispute, on, recorded, by, supersedes, facts, personal, erased
      case recordedAt = "recorded_at"
      case supersededBy = "superseded_by"
    }
  }

  /// A stored fact: a text, a whole number or a list of texts.
  private enum Fact: Decodable, Hashable {
    case text(String)
    case integer(Int)
    case list([String])

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      if let text = try? value.decode(String.self) {
        self = .text(text)
      } else if let integer = try? value.decode(Int.self) {
        self = .integer(integer)
      } else {
        self = .list(try value.decode([String].self))
      }
    }
  }

  /// A ledger with something of every sort: an import that was undone, corrections, a dispute, an erasure.
  private func sandbox(_ language: Story.Language) async throws -> Sandbox {
    let sandbox = try await Sandbox.withLedger(language, holding: 3)
    for command in [
      "undo", "new -a 张三 -k person -r 2025-02-10 -c mail -s 规划图 --phone 13900001234",
      "--by 李雷 new -a 恒通公司 -k business -r 2025-02-11 -c mail -s 用电方案",
      "close 1 --outcome granted --on 2025-02-20 --sent 2025-02-21", "correct 1 document 甲1号 --reason 漏录",
      "consult 2 --third-party 赵六 --sent 2025-02-20", "dispute 1 --review --filed 2025-02-28",
      "erase 1 --reason 依申请 --yes",
    ] { try await sandbox.must("foia \(command)") }
    return sandbox
  }

  private func lines(_ sandbox: Sandbox, _ options: String) async throws -> [Line] {
    let printed = try await sandbox.must("foia log --json \(options)").joined(separator: "\n")
    return try JSONDecoder().decode([Line].self, from: Data(printed.utf8))
  }

  @Test("It is the record: every column and fact of every entry, in any language", arguments: Story.Language.both)
  func record(language: Story.Language) async throws {
    let sandbox = try await sandbox(language)
    try await sandbox.need("sqlite3")
    let lines = try await lines(sandbox, "--personal")
    let rows = try await sandbox.must(
      """
      sqlite3 -separator '|' foia.db "SELECT seq, action, kind, effective, recorded_day, recorded_at, recorded_by, \
      supersedes, payload FROM entry ORDER BY seq"
      """)
    #expect(lines.count == rows.count && lines.count > 15)
    for (line, row) in zip(lines, rows) {
      let columns = row.split(separator: "|", maxSplits: 8, omittingEmptySubsequences: false).map(String.init)
      let told = [
        "\(line.entry)", "\(line.action)", line.kind, line.on ?? "", line.recorded, line.recordedAt, line.by,
        line.supersedes.map(String.init) ?? "",
      ]
      #expect(told == Array(columns.prefix(8)))
      let payload = try JSONDecoder().decode([String: Fact].self, from: Data(columns[8].utf8))
      #expect(line.facts == payload)
      #expect(line.label.keys.sorted() == ["en", "zh"] && line.label.values.allSatisfy { !$0.isEmpty })
    }
    for line in lines {
      if let later = line.supersededBy { #expect(lines[later - 1].supersedes == line.entry) }
    }
    #expect(lines.contains { $0.supersededBy != nil } && lines.contains { $0.dispute != nil })
    #expect(lines.filter { $0.kind == "undone" && $0.supersedes != 2 }.allSatisfy { $0.application != nil })
  }

  @Test("Personal values are masked unless asked for, and gone once erased")
  func personal() async throws {
    let sandbox = try await sandbox(.zh)
    let (masked, shown) = (try await lines(sandbox, ""), try await lines(sandbox, "--personal"))
    let consulted = try #require(shown.firstIndex { $0.kind == "consultation-sent" })
    #expect(shown[consulted].personal == ["party": .text("赵六")])
    #expect(masked[consulted].personal == ["party": .text("赵*")])
    let erased = try #require(shown.last { $0.kind == "registered" && $0.by == "clerk" })
    #expect(erased.personal == nil && erased.erased)
    let business = try #require(masked.last { $0.kind == "registered" && $0.by == "李雷" })
    #expect(business.personal == ["applicant": .text("恒通公司")] && !business.erased)
  }

  @Test("A filter takes entries out, and leaves the others as they are")
  func filters() async throws {
    let sandbox = try await sandbox(.zh)
    let all = try await lines(sandbox, "")
    let filters: [(String, (Line) -> Bool)] = [
      ("--who 李雷", { $0.by == "李雷" }), ("--event registered", { $0.kind == "registered" }),
      ("--event 登记", { $0.kind == "registered" }), ("--recorded 2025-03-03", { $0.recorded == "2025-03-03" }),
      ("--to 2025-03-02", { $0.recorded <= "2025-03-02" }), ("--from 2025-03-03", { $0.recorded >= "2025-03-03" }),
      ("2", { $0.application == "2025-0002" }),
      ("--who clerk --event undone", { $0.by == "clerk" && $0.kind == "undone" }),
    ]
    for (options, fits) in filters { #expect(try await lines(sandbox, options) == all.filter(fits), "\(options)") }
  }
}
