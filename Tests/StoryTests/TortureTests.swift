// A short run of what Scripts/torture does whole: power lost, errors of every system call, clerks at once.

import Foundation
import Testing

@Suite("When the machine fails")
struct TortureTests {
  /// The binary that was built beside the tests: calls are caught between a program and the C library, so it has to
  /// be a dynamic one, and the release binary is not.
  private static var dynamicBinary: String {
    get throws {
      let folders = [CommandLine.arguments[0], "/proc/self/exe"].map {
        URL(filePath: $0).resolvingSymlinksInPath().deletingLastPathComponent()
      }
      for folder in folders + [Project.root.appending(path: ".build/debug")] {
        let path = folder.appending(path: "foia").path
        if FileManager.default.isExecutableFile(atPath: path) { return path }
      }
      throw StoryFault(description: "There is no foia beside the tests; build it with swift build.")
    }
  }

  @Test("the record is whole and every answer true, whatever call fails and wherever the power is lost")
  func short() async throws {
    let sandbox = try await Sandbox.withLedger(.en)
    let torture = Project.root.appending(path: "Tests/Torture").path
    try await sandbox.must("cc -O1 -shared -fPIC -o calls.so \(torture)/system_calls.c -ldl")
    let clerk = try Project.binary().path
    let run = try await sandbox.run(
      "python3 \(torture)/torture.py --program \(try Self.dynamicBinary) --clerk-program \(clerk) --calls calls.so"
        + " --every 41 --torn 1 --clerks 6 --seconds 2", seconds: 900)
    #expect(run.shown.last == "0 promises broken", "\(run.shown)")
  }
}
