// Both languages are whole: whatever help and errors say, they say in the language that is spoken.

import Foundation
import Testing

@Suite("Languages")
struct LanguageTests {
  static func isChinese(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isIdeographic || (0x3000...0x303F).contains(scalar.value)
      || (0xFF00...0xFFEF).contains(scalar.value)
  }

  static func hasChinese(_ text: some StringProtocol) -> Bool { text.unicodeScalars.contains(where: isChinese) }

  /// English words that are no flag, no name of a value and no code.
  static func englishWords(_ text: String, codes: Set<String>) -> [String] {
    let spoken = text.replacing(/(^|[\s,])-{1,2}[a-z][a-z-]*/, with: " ").replacing(/[A-Z][A-Z_-]*/, with: " ")
    return spoken.matches(of: /[a-z][a-z.-]+/).map { String($0.output) }.filter { !codes.contains($0) }
  }

  /// The topics help knows, all its commands among them.
  private static func topics(in sandbox: Sandbox) async throws -> [String] {
    let verbs = StoryTests.verbs(inHelp: try await sandbox.must("foia help"))
    try #require(verbs.count >= 10, "`foia help` lists too few commands: \(verbs)")
    return verbs + ["clock", "lifecycle", "names", "exit-statuses", "environment"]
  }

  @Test("Help in Chinese has no English words but codes and the names of flags")
  func helpInChinese() async throws {
    let sandbox = try Sandbox(binary: Project.binary())
    let topics = try await Self.topics(in: sandbox)
    let values = [
      "zh", "en", "text", "md", "csv", "json", "html", "docx", "xlsx", "kind", "channel", "unit", "ics", "add", "clock",
      "lifecycle",
      "person", "business", "research", "charity", "legal", "other", "counter", "oral", "mail", "letter", "online",
      "email",
      "fax", "fields", "backups", "mnt", "backup", "db", "backed-up", "foia-", "d-", "users", "withdrawn",
      "made-public", "application", "identity", "evidence", "pdf", "jpg", "attached", "unit-accepted", "unit-returned",
      "handed-over", "number-spoilt", "shanghai", "profiles", "number-prefix", "document-series.",
      "level", "language", "name", "pager", "show-names", "safe-ledger", "mandate", "step", "office", "leader",
      "return", "approval-given", "setting-changed", "letter-issued",
      "letter-sent", "letter-served", "letter-returned", "document-series", "auto", "require-approval", "review-organ",
      "review-url", "court", "address",
      "contact", "payment",
      "office-head",
      "not-information", "inquiry", "archived",
      "case-party", "ended", "misc", "in-person", "post",
      "public-notice", "left", "agency", "courier", "agree", "object", "none", "items", "pages", "mistakes", "sent",
      "filed", "report-", "txt",
      "review", "suit",
      "suit-after-review", "upheld", "corrected", "set", "deny.total", "new.total", "review.upheld", "carried-in",
      "open",
      "number", "received", "applicant", "subject", "officer", "days-left", "outcome", "document", "less", "cat",
      "dumb",
      "granted", "deny-internal", "unable-not-held", "founded", "imported", "calendar-added", "frozen", "waived",
      "figures-set", "registered", "confirmed", "assigned", "clarification-asked", "clarification-received",
      "reasons-asked", "reasons-received", "fee-served", "fee-paid", "consultation-sent", "consultation-served",
      "applicant-told", "consultation-returned", "extended", "item-added", "dispatched", "answer-served",
      "dispute-filed", "dispute-answered", "dispute-decided", "dispute-appealed", "redo-ordered", "redo-answered",
      "reopened", "voided", "undone", "erased",
      "form", "registration", "receipt", "clarification", "reasons", "extension", "deferral", "third-party",
      "third-party-applicant", "third-party-override", "co-producer", "fee", "reply", "service", "transfer", "search",
      "secrecy", "extension-approval", "file-index", "approval", "handover", "envelope", "templates", "remedies.",
      "closed", "awaiting-clarification", "awaiting-payment", "consulting", "deferred", "in-progress",
    ]
    let codes = Set(topics + values + ["foia", "foia.db", "dates"])
    for command in ["foia help", "foia --help"] + topics.flatMap({ ["foia help \($0)", "foia \($0) --help"] }) {
      if ["exit-statuses", "environment", "clock", "lifecycle", "mistakes", "names"].contains(where: {
        command.contains("foia \($0) --")
      }) {
        continue
      }
      let help = try await sandbox.must(command)
      // The topic on names lists them in its first column.
      let spoken = command.contains("names") ? help.map { $0.replacing(#/^  [a-z.-]+ /#, with: " ") } : help
      let english = spoken.flatMap { Self.englishWords($0, codes: codes) }
      #expect(english.isEmpty, "\(command): \(english)")
      // An example may be codes and numbers alone; what it does stands above it in Chinese.
      let mute = help.filter { !$0.isEmpty && !Self.hasChinese($0) && !$0.hasPrefix("  foia ") }
      #expect(mute.isEmpty, "\(command): \(mute)")
    }
  }

  @Test("Help in English has no Chinese")
  func helpInEnglish() async throws {
    let sandbox = try Sandbox(binary: Project.binary(), language: .en)
    for topic in try await Self.topics(in: sandbox) + [""] {
      let help = try await sandbox.must("foia help \(topic)")
      #expect(!help.isEmpty)
      let chinese = help.filter(Self.hasChinese)
      #expect(chinese.isEmpty, "foia help \(topic): \(chinese)")
    }
  }

  @Test("Help names the same commands, options and values in both languages")
  func sameHelp() async throws {
    let (zh, en) = try (Sandbox(binary: Project.binary()), Sandbox(binary: Project.binary(), language: .en))
    // The topic on the clock is prose, and the one on outcomes begins with words for the ways to name one.
    for topic in try await Self.topics(in: zh) + [""] where topic != "clock" && topic != "outcomes" {
      func names(_ sandbox: Sandbox) async throws -> [String] {
        try await sandbox.must("foia help \(topic)").flatMap { line in
          line.matches(of: /^ {2,6}(-[a-z], )?(--[a-z-]+|[a-z-]+|\d+)/).map { String($0.output.0) }
        }
      }
      let (chinese, english) = try await (names(zh), names(en))
      #expect(chinese == english, "foia help \(topic)")
    }
  }

  /// The stories of wrong input: their commands are run in both languages, whichever they were written in.
  static let stories = StoryFile.all.filter { $0.url.lastPathComponent.hasPrefix("wrong-") }

  /// A command of a story, what it says on standard error, and how it ends.
  private struct Said {
    var command: String
    var lines: [String]
    var status: Int32
  }

  private static func said(_ file: StoryFile, _ language: Story.Language) async throws -> [Said] {
    let story = try file.story()
    let sandbox = try Sandbox(binary: Project.binary(), today: story.today, language: language)
    var said: [Said] = []
    for step in story.steps {
      let answer = try await sandbox.run("exec 2>&1 > /dev/null\n" + step.command)
      said.append(Said(command: step.command, lines: answer.lines, status: answer.status))
    }
    try #require(said.count { $0.status != 0 } >= 8, "\(file.path) is about what is refused")
    return said
  }

  @Test("Every line of every error in Chinese is Chinese", arguments: stories)
  func errorsInChinese(file: StoryFile) async throws {
    for said in try await Self.said(file, .zh) {
      for line in said.lines { #expect(Self.hasChinese(line), "$ \(said.command)\n\(line)") }
      let isError = said.lines.first?.hasPrefix("错误：") == true
      #expect(isError == (said.status != 0), "$ \(said.command)\n\(said.lines)")
    }
  }

  @Test("No error in English has Chinese beside what the user typed", arguments: stories)
  func errorsInEnglish(file: StoryFile) async throws {
    let typed = try file.story().steps.map(\.command).joined(separator: "\n")
    for said in try await Self.said(file, .en) {
      for line in said.lines {
        let chinese = line.split { !Self.hasChinese(String($0)) }.map(String.init)
        #expect(chinese.allSatisfy(typed.contains), "$ \(said.command)\n\(line)")
      }
      let isError = said.lines.first?.hasPrefix("error: ") == true
      #expect(isError == (said.status != 0), "$ \(said.command)\n\(said.lines)")
    }
  }

  @Test("The language is told by --lang, else FOIA_LANG, else the locale")
  func whichLanguage() async throws {
    let sandbox = try Sandbox(binary: Project.binary())
    let (zh, en) = ("foia：政府信息公开申请台账", "foia: a case tracker for government-information-disclosure applications")
    let asked = [
      ("foia help", zh), ("foia --lang en help", en), ("foia help --lang=en", en), ("FOIA_LANG=en foia help", en),
      ("FOIA_LANG=en foia help --lang zh", zh), ("LC_ALL=en_US.UTF-8 foia help", en),
      ("LC_MESSAGES=C foia help", en), ("LC_ALL=zh_CN.UTF-8 LC_MESSAGES=C LANG=C foia help", zh),
      ("LANG= foia help", en), ("LANG=fr_FR.UTF-8 foia help", en), ("LANG=zh_TW.UTF-8 foia help", zh),
    ]
    for (command, title) in asked { #expect(try await sandbox.must(command).first == title, "\(command)") }
  }
}
