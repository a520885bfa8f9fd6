// What a closing must never do by accident.

import Foundation
import Testing

@Suite("Closing")
struct CloseTests {
  @Test(
    "An application named twice in one command is closed once",
    arguments: ["1 1", "1 2024-0001", "1 2 〔2024〕1号"])
  func namedTwice(numbers: String) async throws {
    let sandbox = try await Sandbox.withLedger(holding: 2)
    _ = try await sandbox.must("FOIA_TODAY=2024-03-01 foia close \(numbers) --outcome 予以公开")
    #expect(try await sandbox.must("foia log | grep -c '办结.*2024-0001'") == ["1"])
  }

  @Test(
    "Digits and signs that are no number of the form close nothing",
    arguments: ["0", "7", "8", "9", "3.9", "三9", "七", ".", "(", "３．０"])
  func noNumber(outcome: String) async throws {
    let sandbox = try await Sandbox.withLedger(holding: 1)
    let answer = try await sandbox.run("foia close 2024-1 --outcome '\(outcome)'")
    #expect(answer.status == 64, "\(answer.shown)")
    #expect(try await sandbox.must("foia log").count == 3)
  }

  @Test(
    "A group's name or number lists its rows and closes nothing",
    arguments: [
      ("不予公开", 8), ("无法提供", 3), ("不予处理", 5), ("其他处理", 3), ("三", 8), ("(四)", 3), ("5", 5), ("（六）", 3),
      ("Not disclosed", 8),
    ])
  func group(name: String, rows: Int) async throws {
    let sandbox = try await Sandbox.withLedger(holding: 1)
    let answer = try await sandbox.run("foia close 2024-1 --outcome '\(name)'")
    #expect(answer.status == 64 && answer.lines.count == rows + 1, "\(answer.shown)")
    #expect(try await sandbox.must("foia log").count == 3)
  }

  @Test("What is recorded already names the command that corrects it, and an entry is named where no application is")
  func namesCorrect() async throws {
    let sandbox = try await Sandbox.withLedger(holding: 1)
    try await sandbox.must("foia close 2024-1 --outcome granted --sent today --service post")
    for command in ["close 2024-1 --outcome granted", "serve 2024-1 --sent today"] {
      let answer = try await sandbox.run("foia \(command)")
      #expect(answer.status == 1, "\(answer.shown)")
      #expect(answer.shown.joined().contains("foia correct 2024-0001 项目 内容 --reason 理由"), "\(answer.shown)")
    }
    let entry = try await sandbox.run("foia correct 4 on 2025-03-01 --reason 看错")
    #expect(entry.status == 3, "\(entry.shown)")
    #expect(entry.shown.joined().contains("foia correct 2024-0001 '#4.项目' 内容 --reason 理由"), "\(entry.shown)")
    try await sandbox.must("foia dispute 2024-1 --review --filed today --organ 市政府")
    let dispute = try await sandbox.run("foia correct 6 filed 3-1 --reason 看错")
    #expect(dispute.shown.joined().contains("foia correct '#6' 项目 内容 --reason 理由"), "\(dispute.shown)")
    let neither = try await sandbox.run("foia correct 99 filed 3-1 --reason 看错")
    #expect(neither.status == 3 && !neither.shown.joined().contains("#99"), "\(neither.shown)")
  }

  @Test(
    "The same outcome by its code, label, alias and number in the form",
    arguments: [
      ("deny-internal", ["5.属于三类内部事务信息", "内部事务", "三5", "3.5", "（三）５", "(三)5", "DENY-INTERNAL"]),
      ("granted", ["（一）予以公开", "予以公开", "公开", "已主动公开", "一", "1", "（一）"]),
      ("partial", ["部分公开", "区分处理", "二", "2"]),
      ("unable-not-held", ["信息不存在", "不属于本机关", "四1", "4.1", "本机关不掌握相关政府信息"]),
      ("reject-repeat", ["重复申请", "五2", "5.2"]),
    ])
  func spellings(code: String, spellings: [String]) async throws {
    let sandbox = try await Sandbox.withLedger(holding: spellings.count)
    for (index, spelling) in spellings.enumerated() {
      try await sandbox.must("foia close 2024-\(index + 1) --outcome '\(spelling)' --same-as 原答复")
    }
    let outcomes = try await sandbox.must("foia list --json | grep '\"outcome\"' | sort -u")
    #expect(outcomes == [#"    "outcome": "\#(code)","#])
  }
}
