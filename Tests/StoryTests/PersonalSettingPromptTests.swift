// What the settings of a person do at a terminal: a default is proposed and seen before it is recorded, and nothing of it
// reaches a script.

import Foundation
import Testing

@Suite("The settings of a person, at a terminal")
struct PersonalSettingPromptTests {
  private func sandbox() async throws -> Sandbox {
    let sandbox = try await Sandbox.withLedger()
    try await sandbox.must("foia config channel 当面提交; foia config unit 法规科; foia config show-names 是")
    return sandbox
  }

  /// The channel and the department of the only application.
  private func recorded(in sandbox: Sandbox) async throws -> String {
    try await sandbox.must("foia list --json | jq -c '.[] | [.channel, .unit]'").joined()
  }

  @Test("The channel and the department are proposed, and Enter takes them")
  func proposals() async throws {
    let sandbox = try await sandbox()
    let typing: [Keystrokes] = [
      .line("", after: "申请方式［当面提交］："), .line("某事", after: "申请内容："), .line("", after: "承办单位"), .agree,
    ]
    let screen = try await sandbox.terminal(["new", "-a", "李四", "-k", "自然人", "-r", "2025-03-03"], typing: typing)
    #expect(screen.status == 0 && screen.untyped == 0, "\(screen.text)")
    #expect(try await recorded(in: sandbox) == #"["counter","法规科"]"#)
  }

  @Test("The department that is proposed can be left out")
  func leftOut() async throws {
    let sandbox = try await sandbox()
    let typing: [Keystrokes] = [
      .line("某事", after: "申请内容："), .line("\u{15}", after: "承办单位"), .agree,
    ]
    let flags = ["new", "-a", "李四", "-k", "自然人", "-r", "2025-03-03", "-c", "传真"]
    let screen = try await sandbox.terminal(flags, typing: typing)
    #expect(screen.status == 0 && screen.untyped == 0, "\(screen.text)")
    #expect(try await recorded(in: sandbox) == #"["fax",null]"#)
  }

  @Test("A line that lacks nothing records nothing but what it says, and neither does a script")
  func scripts() async throws {
    let sandbox = try await sandbox()
    let line = ["new", "-a", "李四", "-k", "自然人", "-r", "2025-03-03", "-c", "传真", "-s", "某事"]
    #expect(try await sandbox.terminal(line, typing: []).status == 0)
    #expect(try await recorded(in: sandbox) == #"["fax",null]"#)
    #expect(try await sandbox.run("foia new -a 李四 -k 自然人 -r 2025-03-03 -s 某事").status == 64)
  }

  @Test("Names are shown on a terminal where the person wants them, and never in a pipe or a file")
  func names() async throws {
    let sandbox = try await sandbox()
    try await sandbox.must("foia new -a 欧阳文山 -k 自然人 -r 2025-03-03 -c 传真 -s 某事")
    for command in ["list", "find 某事", "log"] {
      let screen = try await sandbox.terminal(command.split(separator: " ").map(String.init), typing: [])
      #expect(screen.text.contains("欧阳文山"), "\(command): \(screen.text)")
      #expect(try await !sandbox.must("foia \(command)").joined().contains("欧阳文山"))
    }
    #expect(try await !sandbox.terminal(["list", "--json"], typing: []).text.contains("欧阳文山"))
    #expect(try await sandbox.terminal(["list", "--format", "html", "-o", "a.html"], typing: []).status == 0)
    #expect(try await sandbox.must("grep -c 欧阳文山 a.html || true") == ["0"])
  }
}
