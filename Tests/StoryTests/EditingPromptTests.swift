// What is typed at a prompt is what is recorded: mistakes and their mending, keys, pastes, and going away.

import Foundation
import Testing

@Suite("Typing at a prompt")
struct EditingPromptTests {
  /// Logs an application whose subject is typed with these keys.
  ///
  /// - Returns: the screen, and the subject on record; nil where nothing was recorded.
  private func subject(
    typing keys: String, columns: Int = 80
  ) async throws -> (screen: Screen, subject: String?, applicant: String?) {
    let sandbox = try await Sandbox.withLedger()
    let screen = try await sandbox.terminal(
      ["new", "-k", "自然人", "-r", "今天", "-c", "当面"],
      typing: [.line("张伟强\u{7F}明", after: "申请人："), Keystrokes(after: "申请内容：", keys: keys), .agree],
      columns: columns)
    struct Case: Decodable { var subject: String, applicant: String }
    let list = try await sandbox.must("foia list --json --personal").joined()
    let found = try JSONDecoder().decode([Case].self, from: Data(list.utf8)).first
    let log = try await sandbox.must("foia log").joined(separator: "\n")
    #expect(!log.unicodeScalars.contains { $0 != "\n" && $0.properties.generalCategory == .control }, "\(log)")
    return (screen, found?.subject, found?.applicant)
  }

  @Test(
    "is edited as people expect, and no control sequence is recorded",
    arguments: [
      ("征地批复\u{1B}[D\u{1B}[D\u{1B}[DXX\r", "征XX地批复"), ("征地\u{1B}[H关于\u{1B}[F批复\r", "关于征地批复"),
      ("甲乙丙\u{01}\u{1B}[3~\r", "乙丙"), ("some words\u{17}text\r", "some text"), ("甲乙\u{15}丙\u{19}\r", "丙甲乙"),
      ("甲\u{1B}[5~\u{1B}OP\u{1B}]0;t\u{07}乙\r", "甲乙"), ("\u{1B}[200~征地\u{1B}[201~批复\r", "征地批复"),
      ("甲\u{09}乙\r", "甲 乙"),
    ], [40, 80, 200])
  func keys(typed: (keys: String, subject: String), columns: Int) async throws {
    let (screen, subject, applicant) = try await subject(typing: typed.keys, columns: columns)
    #expect(subject == typed.subject, "\(screen.text)")
    #expect(applicant == "张伟明" && screen.status == 0)
  }

  @Test("takes a paste of thousands of characters whole, at any width", arguments: [40, 200])
  func longPaste(columns: Int) async throws {
    let text = String(repeating: "征地补偿安置方案", count: 625)
    let (_, subject, _) = try await subject(typing: text + "\r", columns: columns)
    #expect(subject == text)
  }

  @Test(
    "keeps the lines of a paste in one answer, so that none of them is left for the shell", arguments: [true, false])
  func lines(isAnnounced: Bool) async throws {
    let paste = "第一行\r第二行\rfoia undo"
    let keys = isAnnounced ? "\u{1B}[200~\(paste)\u{1B}[201~\r" : paste + "\r"
    let (screen, subject, _) = try await subject(typing: keys)
    #expect(subject == "第一行 第二行 foia undo", "\(screen.text)")
    #expect(screen.status == 0 && screen.untyped == 0)
  }

  @Test(
    "is left with Ctrl-C or Ctrl-D: nothing is recorded, it is said, and the status is 130",
    arguments: ["\u{03}", "\u{04}"])
  func cancelled(key: String) async throws {
    let (screen, subject, _) = try await subject(typing: key)
    #expect(subject == nil && screen.status == 130)
    #expect(screen.lines.last == "已取消，未登记", "\(screen.text)")
  }
}
