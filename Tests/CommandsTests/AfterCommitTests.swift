// What is said where the file fails at the end of a commit, or is held by another program from then on.

import FoiaCore
import FoiaWords
import Foundation
import GRDBSQLite
import Testing

@testable import FoiaCommands

@Suite("After the commit")
struct AfterCommitTests {
  /// Every command that records, in an order in which none is refused; `FOLDER` is the one of the ledger.
  private static let life = """
    new -a 张三 -k person -r 2025-03-03 -c letter -s 某事
    new -a 王五 -k person --arrived 2025-03-03 -c letter -s 别的事
    confirm 2 --on 2025-03-04
    assign 1 --unit 法规科 --on 2025-03-04
    clarify 1 --asked 2025-03-05 --reply-by 2025-03-12 --items 写明
    clarify 1 --received 2025-03-06
    consult 1 --third-party 甲公司 --sent 2025-03-07
    extend 1 --notified 2025-03-12 --days 20 --approved-by 李主任
    item 1 --add 第一项 --on 2025-03-12
    close 1 --outcome granted --on 2025-03-20
    serve 1 --sent 2025-03-20
    correct 1 subject 另一事 --reason 有误
    dispute 1 --review --filed 2025-04-01
    dispute #14 --answered 2025-04-08
    correct #14 filed 2025-04-02 --reason 有误
    undo
    redo 1 --ordered 2025-05-06 --by-organ 市政府 --until +20
    close 2 --outcome granted --on 2025-03-20
    reopen 2 --reason 有误
    void 2 --reason 重复
    import FOLDER/rows.csv
    figures set 2025 --licensing 5
    calendar add FOLDER/days.csv --notice 甲 --year 2026
    check --waive C20 3 --reason 试
    freeze 2025 --waive 试 --today 2026-01-05
    """

  @Test("nothing is read any more: no command that records notices that another program holds the file from then on")
  func held() throws {
    let ledger = try FailingLedger()
    for line in Self.life.split(separator: "\n").map(String.init) {
      let before = try ledger.entries()
      ledger.files.fail(afterwards: SQLITE_BUSY)
      let answer = try ledger.run(line)
      #expect(answer.status == 0 && !answer.output.isEmpty, "\(line): \(answer.errors)")
      ledger.files.recover()
      #expect(try ledger.entries() > before, "\(line)")
    }
  }

  @Test("an erasure that cannot be finished is recorded, says what remains, and is finished by the same command")
  func unfinishedErasure() throws {
    let ledger = try FailingLedger()
    for line in Self.life.split(separator: "\n").prefix(1) { _ = try ledger.run(String(line)) }
    let erase = "erase 1 --reason 依申请 --yes"
    let entries = try ledger.entries()
    ledger.files.fail(afterwards: SQLITE_IOERR)
    let answer = try ledger.run(erase)
    #expect(answer.status == 1 && answer.output.isEmpty)
    #expect(answer.errors.contains("已登记（#\(entries + 1)），但文件未能重新整理"), "\(answer.errors)")
    #expect(answer.errors.contains("foia erase 2025-0001") && !answer.errors.contains("未写入"))
    ledger.files.fail(.notDeleted)
    let again = try ledger.run("erase 1 --json")
    #expect(again.status == 1 && again.errors.contains(#"{"error": {"code": "erasure-unfinished""#), "\(again.errors)")
    ledger.files.recover()
    for command in ["status", "check", "check --full"] {
      #expect(try ledger.run(command).output.contains("空闲处可能仍留有旧内容"), "\(command)")
    }
    #expect(try ledger.run("status --json").output.contains("unfinished_erasures"))
    _ = try ledger.run("check --rebuild")
    #expect(try ledger.run("check R7").output.contains("2025-0001"))
    // Typed as it was, or with the number alone.
    let finished = try ledger.run("erase 1")
    #expect(finished.status == 0 && finished.output.contains("已删除 2025-0001 的个人信息"), "\(finished.errors)")
    #expect(try ledger.entries() == entries + 1)
    for command in ["status", "check --full"] {
      #expect(try !ledger.run(command).output.contains("空闲处"), "\(command)")
    }
    #expect(try ledger.run(erase).errors.contains("的个人信息已依法删除"))
  }

  @Test("an error of the commit is looked into: what is in the log is never said not to be")
  func failedCommit() throws {
    let ledger = try FailingLedger()
    let new = String(Self.life.prefix { $0 != "\n" })
    func expect(_ end: FailingFileSystem.End, afterwards: Int32?, code: String, isRecorded: Bool) throws {
      let entries = try ledger.entries()
      ledger.files.fail(end, afterwards: afterwards)
      let answer = try ledger.run(new + " --json")
      ledger.files.recover()
      #expect(answer.status == 1 && answer.output.isEmpty)
      #expect(answer.errors.contains(#"{"error": {"code": "\#(code)""#), "\(answer.errors)")
      #expect(try ledger.entries() == entries + (isRecorded ? 1 : 0), "\(code)")
      if isRecorded { #expect(answer.errors.contains("#\(entries + 1)"), "\(answer.errors)") }
    }
    try expect(.notDeleted, afterwards: nil, code: "unreadable", isRecorded: false)
    try expect(.deletedAndReported, afterwards: nil, code: "already-recorded", isRecorded: true)
    try expect(.deletedAndReported, afterwards: SQLITE_IOERR, code: "outcome-unknown", isRecorded: true)
  }

  @Test("an answer that cannot be shown is told with the handle of what is recorded, and without one by who only reads")
  func notShown() throws {
    let ledger = try FailingLedger()
    let full = open("/dev/full", O_WRONLY)
    defer { close(full) }
    let new = try ledger.run(String(Self.life.prefix { $0 != "\n" }), output: full)
    #expect(new.status == 1 && new.errors.hasPrefix("错误：已登记（#2），但结果未能显示完（"), "\(new.errors)")
    let list = try ledger.run("list --json", output: full)
    #expect(list.status == 1 && list.errors.contains(#"{"error": {"code": "answer-not-shown""#), "\(list.errors)")
  }
}

/// A ledger on a file system that can be made to fail.
private struct FailingLedger {
  let folder = FileManager.default.temporaryDirectory.appending(path: "foia-\(UUID().uuidString)").path
  var files: FailingFileSystem { FailingFileSystem(folder: folder) }

  init() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let rows =
      "number,received,channel,applicant,kind,subject,details,closed,outcome,document,note\n"
      + ",2025-02-03,fax,李四,person,旧件,,2025-02-10,granted,,\n"
    try rows.write(toFile: folder + "/rows.csv", atomically: true, encoding: .utf8)
    try "date,kind,name\n2026-05-01,off,劳动节\n".write(toFile: folder + "/days.csv", atomically: true, encoding: .utf8)
    files.fail()
    files.recover()
    #expect(try run("init --agency 某局").status == 0)
  }

  /// Runs a command line, with its words apart by blanks, in this process.
  ///
  /// - Parameter output: where the answer goes; nil gives it back.
  func run(_ line: String, output: Int32? = nil) throws -> (status: Int32, output: String, errors: String) {
    let names = ["output", "errors"].map { "\(folder)/\($0)" }
    let descriptors = names.map { open($0, O_CREAT | O_TRUNC | O_WRONLY, 0o600) }
    defer { for descriptor in descriptors { close(descriptor) } }
    let words = line.split(separator: " ").map { String($0).replacing("FOLDER", with: folder) }
    let today = words.contains("--today") ? [] : ["--today", "2025-12-01"]
    let streams = Output(output ?? descriptors[0])
    let world = World(
      environment: Environment(), settings: PersonalSettings(Environment()), folder: folder, language: .zh,
      output: streams, errors: Output(descriptors[1]),
      input: Input(descriptor: -1))
    let status = Program.perform(
      Invocation(words + today + ["--db", folder + "/foia.db"]), in: world)
    let texts = try names.map { try String(contentsOfFile: $0, encoding: .utf8) }
    return (status.rawValue, texts[0], texts[1])
  }

  /// How many entries the log has.
  func entries() throws -> Int {
    try run("log --json").output.split(separator: "\n").count { $0.contains(#""entry":"#) }
  }
}
