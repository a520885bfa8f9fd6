// A fresh temporary folder with a clean environment, in which commands are run; it goes when the value goes.

import Foundation

final class Sandbox: Sendable {
  /// The folder commands run in, which is also their HOME.
  let home: URL
  let binary: URL
  let environment: [String: String]
  /// Holds `home`, and beside it what commands print, so that no story sees it.
  private let folder: URL

  /// What a command printed, and how it ended: its exit status, 128 and the signal where one ended it.
  struct Answer: Equatable {
    var lines: [String]
    var status: Int32
    var ranOutOfTime = false

    /// The lines as a story shows them.
    var shown: [String] { status == 0 ? lines : lines + ["[exit \(status)]"] }
  }

  init(binary: URL, today: String = "2025-03-03", language: Story.Language = .zh) throws {
    let temporary = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
    folder = temporary.appending(path: "foia-story-\(UUID().uuidString)")
    home = folder.appending(path: "home")
    self.binary = binary
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin"
    environment = [
      "HOME": home.path, "TMPDIR": folder.path, "PATH": "\(binary.deletingLastPathComponent().path):\(path)",
      "TZ": "UTC", "LANG": language == .zh ? "zh_CN.UTF-8" : "en_US.UTF-8",
      "FOIA_TODAY": today, "FOIA_USER": "clerk",
    ]
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// How many times as long as usual every limit of time is, for a program that a sanitizer slows down.
  static let patience = ProcessInfo.processInfo.environment["FOIA_TEST_PATIENCE"].flatMap(Int.init) ?? 1

  /// Runs a bash command with its input closed; standard output and error come merged in order of writing.
  ///
  /// The folder's path is shown as `~`, control characters other than tab as their pictures (`␍`), so that what
  /// is printed can stand in a story.
  func run(_ command: String, seconds: Int = 60) async throws -> Answer {
    let printed = folder.appending(path: "printed-\(UUID().uuidString)")
    let output = try Sandbox.emptyFile(printed)
    let began = ContinuousClock.now
    let status = try await launch(["bash", "-c", command], seconds: seconds, output: output, errors: output)
    let late = [124, 137].contains(status) && ContinuousClock.now - began >= .seconds(seconds * Self.patience)
    let text = String(decoding: try Data(contentsOf: printed), as: UTF8.self)
      .replacingOccurrences(of: home.path, with: "~")
    return Answer(lines: Sandbox.lines(text), status: status, ranOutOfTime: late)
  }

  /// What the binary answered to raw bytes.
  struct RawAnswer {
    var output: Data
    var errors: String
    var status: Int32
  }

  /// Runs the binary with these bytes on its standard input, through a pipe as a shell would.
  func foia(_ arguments: [String], input: some Sequence<UInt8>, seconds: Int = 60) async throws -> RawAnswer {
    let names = ["input", "output", "errors"].map { folder.appending(path: "\($0)-\(UUID().uuidString)") }
    try Data(input).write(to: names[0])
    let command = ["bash", "-c", #"cat "$0" | "$@""#, names[0].path, binary.path] + arguments
    let status = try await launch(
      command, seconds: seconds, output: Sandbox.emptyFile(names[1]), errors: Sandbox.emptyFile(names[2]))
    let errors = String(decoding: try Data(contentsOf: names[2]), as: UTF8.self)
    return RawAnswer(output: try Data(contentsOf: names[1]), errors: errors, status: status)
  }

  /// Runs a command line under `timeout`, which ends it with all it started, and under default signals. The files it prints
  /// into are closed then: a process of many open files crashes where Foundation looks through them (`Process.run`).
  func launch(
    _ command: [String], seconds: Int, output: FileHandle, errors: FileHandle
  ) async throws -> Int32 {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments =
      ["--default-signal=PIPE,INT,TERM,HUP", "timeout", "--kill-after=5", "\(seconds * Self.patience)"] + command
    process.environment = environment
    process.currentDirectoryURL = home
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = errors
    defer {
      try? output.close()
      try? errors.close()
    }
    return try await withCheckedThrowingContinuation { continuation in
      process.terminationHandler = { ended in
        let signalled = ended.terminationReason == .uncaughtSignal
        continuation.resume(returning: signalled ? 128 + ended.terminationStatus : ended.terminationStatus)
      }
      do { try process.run() } catch { continuation.resume(throwing: error) }
    }
  }

  static func emptyFile(_ url: URL) throws -> FileHandle {
    try Data().write(to: url)
    return try FileHandle(forWritingTo: url)
  }

  /// Text as lines, without the empty one after the last newline.
  static func lines(_ text: String) -> [String] {
    let visible = String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          switch scalar.value {
          case 0x09, 0x0A: scalar
          case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? scalar
          case 0x7F: "\u{2421}"
          default: scalar
          }
        }))
    var lines = visible.physicalLines
    if lines.last == "" { lines.removeLast() }
    return lines
  }
}
