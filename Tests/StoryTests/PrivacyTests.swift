// Who applied stays out of what is printed, unless it is asked for.

import Foundation
import Testing

@Suite("Privacy")
struct PrivacyTests {
  /// What must not be seen of an applicant, a natural person; made up.
  private static let secrets = [
    "赵六", "张三", "李四", "110101199003077512", "13900001234", "zhangsan@example.com", "某某街道9号", "王芳", "家里急用", "勿外传",
  ]
  private static let application = """
    {"applicant": "张三", "co-applicant": ["李四"], "identity": "110101199003077512", "phone": "13900001234",
     "email": "zhangsan@example.com", "address": "某某街道9号", "agent": "王芳", "details": "家里急用", "note": "勿外传",
     "kind": "person", "received": "2025-03-03", "channel": "mail", "subject": "某地块规划图"}
    """

  /// A ledger with one application whose applicants gave everything there is to give.
  private static func sandbox(_ language: Story.Language = .zh) async throws -> Sandbox {
    let sandbox = try await Sandbox.withLedger(language)
    try sandbox.write(application, to: "application.json")
    try await sandbox.must("foia new --from application.json && rm application.json")
    try await sandbox.must("foia consult 1 --third-party - --sent today <<< 赵六")
    return sandbox
  }

  private static func expectSilence(
    _ answer: Sandbox.Answer, about secrets: [String] = secrets, _ command: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let text = answer.lines.joined(separator: "\n")
    let told = secrets.filter(text.contains)
    #expect(told.isEmpty, "foia \(command) tells \(told)", sourceLocation: sourceLocation)
  }

  @Test("The report of the doctor has no name, no path and no text of the ledger", arguments: Story.Language.both)
  func doctor(language: Story.Language) async throws {
    let sandbox = try await Self.sandbox(language)
    let home = sandbox.home.path
    let secrets = Self.secrets + [home, "foia.db", "易安县自然资源局", "某地块规划图", "clerk"]
    for command in ["doctor", "doctor --json", "doctor --db \(home)/foia.db", "doctor --db \(home)/张三.db"] {
      let answer = try await sandbox.run("foia \(command)")
      #expect(answer.status == 0 && !answer.lines.isEmpty)
      Self.expectSilence(answer, about: secrets, command)
    }
    try await sandbox.must("printf '不是台账' > foia.db")
    Self.expectSilence(try await sandbox.run("foia doctor --json"), about: secrets, "doctor")
  }

  @Test("Logging and closing say nothing of the applicant", arguments: Story.Language.both)
  func changes(language: Story.Language) async throws {
    let sandbox = try await Sandbox.withLedger(language)
    try sandbox.write(Self.application, to: "application.json")
    for command in ["new --from application.json", "new --from - < application.json", "close 1 2 --outcome granted"] {
      let answer = try await sandbox.run("foia \(command)")
      #expect(answer.status == 0)
      Self.expectSilence(answer, command)
    }
  }

  @Test(
    "Lists, the log and reports say nothing of the applicant",
    arguments: [
      "list", "list --json", "list --format json", "list --overdue --due-within 99", "list 张", "find 张三",
      "find 13900001234", "find 勿外传 --json", "find 王芳", "log", "log 1", "log --json",
      "status", "status --json", "status --by unit", "due", "due --json", "due 1", "due 1 --why", "due 1 --why --all",
      "due 1 --json", "due --ics -", "list --status consulting",
      "report 2025", "report 2025 --by channel", "report 2025 --form 2019",
    ], Story.Language.both)
  func views(command: String, language: Story.Language) async throws {
    let sandbox = try await Self.sandbox(language)
    let answer = try await sandbox.run("foia \(command)")
    #expect(answer.status == 0 && !answer.lines.isEmpty)
    Self.expectSilence(answer, command)
  }

  @Test("No format of the report says anything of the applicant", arguments: ["text", "md", "csv", "json", "html"])
  func formats(format: String) async throws {
    let sandbox = try await Self.sandbox()
    let command = "report 2025 --format \(format)"
    for language in ["zh", "en"] {
      Self.expectSilence(try await sandbox.run("foia \(command) --lang \(language)"), command)
    }
    try await sandbox.must("foia \(command) -o report")
    Self.expectSilence(try await sandbox.run("cat report"), command)
  }

  @Test("An export masks natural persons and all contacts", arguments: ["csv", "json"])
  func export(format: String) async throws {
    let sandbox = try await Self.sandbox()
    // What is asked for and the notes are columns of the canonical ledger; JSON leaves them out.
    let secrets = format == "csv" ? Array(Self.secrets.dropLast(2)) : Self.secrets
    let answer = try await sandbox.run("foia export --format \(format)")
    Self.expectSilence(answer, about: secrets, "export --format \(format)")
    let shown = try await sandbox.must("foia export --personal --format \(format)").joined(separator: "\n")
    #expect(shown.contains("张三") && shown.contains("李四") && shown.contains("家里急用") && shown.contains("勿外传"))
  }

  @Test("Wrong commands about an application say nothing of its applicant", arguments: Story.Language.both)
  func errors(language: Story.Language) async throws {
    let sandbox = try await Self.sandbox(language)
    try await sandbox.must("foia close 1 --outcome granted")
    try sandbox.write(Self.application.replacing("\"kind\": \"person\"", with: "\"kind\": \"x\""), to: "kind.json")
    try sandbox.write(Self.application.replacing("2025-03-03", with: "2025-02-30"), to: "date.json")
    try sandbox.write(Self.application.replacing("\"subject\"", with: "\"topic\""), to: "field.json")
    try sandbox.write(Self.application + "}", to: "broken.json")
    let row = "1,2025-03-03,mail,张三、李四,person,某地块规划图,家里急用,,,,勿外传\n"
    try sandbox.write(CanonicalFile.header + "\n" + row, to: "taken.csv")
    try sandbox.write(CanonicalFile.header + "\n" + row.replacing("mail", with: "post"), to: "channel.csv")
    try sandbox.write(CanonicalFile.header + "\n" + row.replacing("张三", with: "\"张三"), to: "quote.csv")
    for command in [
      "close 1 --outcome granted", "close 1 --outcome 不予公开", "close 1 --outcome partial --on 2025-03-01", "show 2",
      "log 2", "due 2",
      "consult 1 --returned 2025-03-01", "consult 1 --third-party 赵六 --returned 2025-03-01",
      "consult 1 --third-party 赵六 --sent 2025-03-01", "consult 1 --third-party 钱七 --returned today",
      "close 1 --outcome 重复申请", "clarify 1 --received today",
      "new --from kind.json", "new --from date.json", "new --from field.json", "new --from broken.json",
      "new --from application.json", "import taken.csv", "import channel.csv", "import quote.csv",
      "new -a 张三 --identity 110101199003077512 --phone 13900001234 --bogus",
      "new -a 张三 --identity 110101199003077512 -k x -r 2025-02-30 -c post -s ''",
    ] {
      let answer = try await sandbox.run("foia \(command)")
      #expect(answer.status != 0 && !answer.errors(language).isEmpty, "foia \(command): \(answer.shown)")
      Self.expectSilence(answer, command)
    }
  }

  @Test("Where they are asked for they are shown")
  func askedFor() async throws {
    let sandbox = try await Self.sandbox()
    let list = try await sandbox.must("foia list --personal").joined()
    #expect(list.contains("张三、李四"))
    let json = try await sandbox.must("foia list --json --personal").joined()
    let sheet = try await sandbox.must("foia show 1").joined()
    let record = try await sandbox.must("foia show 1 --json").joined()
    for secret in Self.secrets {
      #expect(json.contains(secret) && sheet.contains(secret) && record.contains(secret), "\(secret)")
    }
  }

  @Test("Masks keep the first of a name and the ends of a number")
  func masks() async throws {
    let sandbox = try await Self.sandbox()
    let json = try await sandbox.must("foia list --json")
    func value(_ key: String) -> String? {
      json.first { $0.contains("\"\(key)\":") }?.replacing(/^.*?: |,$/, with: "")
    }
    #expect(value("applicant") == "\"张*\"")
    #expect(value("co_applicants") == "[\"李*\"]")
    #expect(value("identity") == "\"1101**********7512\"")
    #expect(value("agent") == "\"王*\"")
    for key in ["phone", "email", "address"] { #expect(value(key)?.contains("*") == true, "\(key): \(json)") }
    #expect(try await sandbox.must("foia list | tail -1").first?.contains("张*、李*") == true)
    #expect(try await sandbox.must("foia export | tail -1").first?.contains(",张*、李*,") == true)
  }

  @Test("An organisation's name is no secret, its contacts are", arguments: ["list", "list --json", "export", "log"])
  func organisations(command: String) async throws {
    let sandbox = try await Sandbox.withLedger()
    let form =
      #"{"applicant": "某某贸易有限公司", "phone": "13900001234", "address": "某某街道9号", "agent": "王芳", "#
      + #""kind": "business", "received": "2025-03-03", "channel": "mail", "subject": "某地块规划图"}"#
    try await sandbox.must("foia new --from - <<< '\(form)'")
    let answer = try await sandbox.run("foia \(command)")
    #expect(answer.lines.joined().contains("某某贸易有限公司"))
    Self.expectSilence(answer, about: ["13900001234", "某某街道9号", "王芳"], command)
  }
}
