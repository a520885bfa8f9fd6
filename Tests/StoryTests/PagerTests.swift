// Long texts on a terminal go through a pager: the one that is named, only where they are long, never where something is asked.

import Foundation
import Testing

@Suite("The pager")
struct PagerTests {
  /// Pagers that say which they are, what they were given, and how less would behave.
  private static func sandbox(holding applications: Int = 30) async throws -> Sandbox {
    let sandbox = try await Sandbox.withLedger(holding: applications)
    for name in ["one", "two"] {
      try sandbox.write("#!/bin/sh\ncat > read\necho \"[\(name) $(wc -l < read) $LESS $LESSCHARSET]\"\n", to: name)
    }
    try sandbox.write("#!/bin/sh\nhead -n 1\n", to: "first")
    try await sandbox.must("chmod +x one two first")
    return sandbox
  }

  @Test(
    "shows what is longer than the window, to the last line",
    arguments: [
      ["list"], ["log"], ["help"], ["help", "new"], ["new", "--help"], ["--help"], ["report", "2025"], ["status"],
    ])
  func long(command: [String]) async throws {
    let sandbox = try await Self.sandbox()
    let plain = try await sandbox.terminal(command, columns: 100, rows: 12)
    let paged = try await sandbox.terminal(command, columns: 100, rows: 12, variables: ["FOIA_PAGER": "./one"])
    let last = try #require(paged.lines.first { $0.hasPrefix("[one ") }, "\(paged.text)")
    #expect(last.hasSuffix(" FRX utf-8]") && paged.status == 0)
    let read = try await sandbox.must("cat read; rm read")
    let shown = plain.lines.filter { !$0.hasPrefix("提醒") && !$0.hasPrefix("未指定") }
    #expect(read.map { $0.replacing(/␛\[[0-9]+m/, with: "") } == shown)
    // What is said beside the answer comes once the pager has ended.
    let beside = plain.lines.filter { !shown.contains($0) }
    #expect(Array(paged.lines.drop { !$0.hasPrefix("[one ") }.dropFirst()) == beside, "\(paged.text)")
  }

  @Test("is not started for what fits the window, for what records, or in a pipe")
  func short() async throws {
    let sandbox = try await Self.sandbox(holding: 3)
    let pager = ["FOIA_PAGER": "./one"]
    for command in [["list"], ["log"], ["show", "2024-1"]] {
      let screen = try await sandbox.terminal(command, columns: 200, rows: 40, variables: pager)
      #expect(screen.status == 0 && !screen.text.contains("[one"), "\(screen.text)")
    }
    let many = ["close"] + (1...3).map { "2024-\($0)" } + ["--outcome", "granted", "--on", "2024-03-05"]
    let closed = try await sandbox.terminal(many, rows: 3, variables: pager)
    #expect(closed.status == 0 && !closed.text.contains("[one"), "\(closed.text)")
    #expect(try await sandbox.must("FOIA_PAGER=./one foia log | cat").count > 3)
    #expect(try await sandbox.run("ls read").status != 0)
  }

  @Test(
    "is the one that is named",
    arguments: [
      (["FOIA_PAGER": "./one", "PAGER": "./two"], [], "[one 31"), (["PAGER": "./two"], ["FOIA_PAGER"], "[two 31"),
      (["FOIA_PAGER": "sh -c './two'"], [], "[two 31"), (["FOIA_PAGER": "sed 's/^/> /' | ./one"], [], "[one 31"),
      (["FOIA_PAGER": "", "PAGER": "./two"], [], nil), (["FOIA_PAGER": "cat", "PAGER": "./two"], [], nil),
      (["FOIA_PAGER": "./none-there"], [], nil), (["FOIA_PAGER": "./one", "TERM": "dumb"], [], nil),
      (["FOIA_PAGER": "./one"], ["TERM"], nil),
    ] as [([String: String], Set<String>, String?)])
  func choice(variables: [String: String], without: Set<String>, said: String?) async throws {
    let sandbox = try await Self.sandbox()
    let screen = try await sandbox.terminal(
      ["list", "--no-color"], columns: 120, rows: 12, variables: variables, without: without)
    #expect(screen.status == 0)
    if let said {
      #expect(screen.text.contains(said), "\(screen.text)")
    } else {
      #expect(screen.lines == (try await sandbox.must("foia list")), "\(screen.text)")
    }
    let unwanted = try await sandbox.terminal(
      ["--no-pager", "list", "--no-color"], columns: 120, rows: 12, variables: variables, without: without)
    #expect(unwanted.lines == (try await sandbox.must("foia list")))
  }

  @Test("says above the text how it is left, where nobody has chosen it")
  func heading() async throws {
    let sandbox = try await Self.sandbox()
    try await sandbox.must("cp one less")
    let path = ["PATH": "\(sandbox.home.path):/usr/bin:/bin"]
    let plain = try await sandbox.must("foia list")
    for (variables, heading) in [(path, ["（空格键下翻，b 上翻，按 q 退出）"]), (path.merging(["LESS": "R"]) { $1 }, [])] {
      let screen = try await sandbox.terminal(
        ["list", "--no-color"], columns: 120, rows: 12, variables: variables, without: ["FOIA_PAGER", "PAGER"])
      #expect(screen.status == 0 && screen.text.contains("[one"), "\(screen.text)")
      #expect(try await sandbox.must("cat read") == heading + plain)
    }
    // What fits the window is shown as it is.
    let short = try await sandbox.terminal(["list", "--no-color"], columns: 120, rows: 60, variables: path)
    #expect(short.lines == plain)
  }

  @Test("can be left early: nothing is said, and the status is that of the command")
  func leftEarly() async throws {
    let sandbox = try await Self.sandbox(holding: 2000)
    for command in [["list"], ["log"], ["list", "--json"]] {
      let screen = try await sandbox.terminal(command, rows: 10, variables: ["FOIA_PAGER": "./first"])
      #expect(screen.lines.count == 1 && screen.status == 0, "\(screen.text)")
    }
    try await sandbox.must("foia close 2024-1 --outcome granted --on 2024-03-20")
    #expect(try await sandbox.run("foia check C20 --strict").status == 4)
    let checked = try await sandbox.terminal(
      ["check", "C20", "--strict"], rows: 3, variables: ["FOIA_PAGER": "./first"])
    #expect(checked.status == 4 && !checked.text.contains("错误："), "\(checked.text)")
  }
}
