// What tests against the real file system share: ledgers to try things on, big files, mounts of their own.

import Foundation
import Testing

extension Sandbox {
  /// A sandbox whose folder holds a ledger with the given number of applications, all by 李四 and open.
  static func withLedger(
    _ language: Story.Language = .zh, holding applications: Int = 0, sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> Sandbox {
    let sandbox = try Sandbox(binary: Project.binary(), language: language)
    try await sandbox.must("foia init --agency 易安县自然资源局", sourceLocation: sourceLocation)
    if applications > 0 {
      try sandbox.write(CanonicalFile.rows(applications), to: "rows.csv")
      try await sandbox.must("foia import rows.csv && rm rows.csv", sourceLocation: sourceLocation)
    }
    return sandbox
  }

  /// Runs a command that has to end with 0, and gives what it printed.
  @discardableResult
  func must(
    _ command: String, seconds: Int = 60, sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> [String] {
    let answer = try await run(command, seconds: seconds)
    let said = "\(command)\n\(answer.shown.joined(separator: "\n"))"
    try #require(answer.status == 0, "\(said)", sourceLocation: sourceLocation)
    return answer.lines
  }

  func write(_ text: String, to name: String) throws {
    try text.write(to: home.appending(path: name), atomically: false, encoding: .utf8)
  }

  /// Fails, saying what for, where a tool that a test cannot do without is missing.
  func need(_ tools: String...) async throws {
    for tool in tools {
      guard try await run("command -v \(tool)").status == 0 else {
        throw StoryFault(description: "This test needs `\(tool)`, which is not installed here.")
      }
    }
  }

  /// Runs a script in a mount namespace of its own, with something mounted on `folder` first; both go with the script.
  ///
  /// - Parameter mount: mounts on the folder `$1`.
  func run(mounting mount: String, on folder: String, then script: String, seconds: Int = 120) async throws -> Answer {
    try await need("unshare", "mount")
    let user = "$([ \"$(id -u)\" = 0 ] || echo --map-root-user)"
    guard try await run("unshare \(user) --mount true").status == 0 else {
      throw StoryFault(
        description: "This test mounts a file system: run it as root, or where `unshare --mount` is allowed.")
    }
    try write("set -e\nmkdir -p \"$1\"\n\(mount)\n", to: ".mount")
    try write(script + "\n", to: ".script")
    let mounted = "bash .mount '\(folder)' && cd '\(folder)' && exec bash ../.script"
    return try await run("unshare \(user) --mount bash -c \"\(mounted)\"", seconds: seconds)
  }
}

/// The canonical ledger as a file, for imports.
enum CanonicalFile {
  static let header = "number,received,channel,applicant,kind,subject,details,closed,outcome,document,note"

  /// So many applications by 李四, one to a line.
  ///
  /// - Parameters:
  ///   - first: the number that the subject of the first one has; a row that is on record already is not imported again.
  ///   - badLine: the line, counted from one, that gets a date the calendar does not have.
  static func rows(_ count: Int, from first: Int = 0, badLine: Int? = nil) -> String {
    var text = header + "\n"
    text.reserveCapacity(count * 60)
    for row in 0..<count {
      let day = row + 2 == badLine ? "2024-02-30" : "2024-02-28"
      text += ",\(day),online,李四,person,某事项\(first + row),,,,,\n"
    }
    return text
  }
}

extension Sandbox.Answer {
  /// The lines on which the program says what is wrong, in the language it speaks.
  func errors(_ language: Story.Language) -> [String] {
    lines.filter { $0.hasPrefix(language == .zh ? "错误：" : "error: ") }
  }
}

extension Story.Language {
  static let both: [Story.Language] = [.zh, .en]
}

/// A word that has to stand in what is said, in both languages.
struct Word: Sendable {
  var zh: String
  var en: String

  subscript(language: Story.Language) -> String { language == .zh ? zh : en }
}
