// That days which are added to the calendar are looked at by a person where one sits at a terminal.

import Testing

@Suite("Adding to the calendar at a terminal")
struct CalendarPromptTests {
  private let asking = "仍要写入？"

  @Test("A year's notice that cannot be whole is asked about, and no is the answer that records nothing")
  func doubtful() async throws {
    let sandbox = try await Sandbox.withLedger()
    try await sandbox.must("printf '%s\\n' date,kind,name,notice 2027-01-01,off,元旦,甲 > one.csv")
    let line = ["calendar", "add", "one.csv", "--year", "2027"]
    let declined = try await sandbox.terminal(line, typing: [.line("", after: asking)])
    #expect(declined.text.contains("没有春节、清明节") && declined.untyped == 0, "\(declined.text)")
    #expect(declined.status == 130, "\(declined.text)")
    #expect(try await sandbox.must("foia log").count == 1)
    let agreed = try await sandbox.terminal(line, typing: [.line("y", after: asking)])
    #expect(agreed.status == 0 && agreed.text.contains("仍为暂定"), "\(agreed.text)")
    #expect(try await sandbox.must("foia log").count == 2)
  }

  @Test("A table in the JSON that many programs use is shown and asked about, too")
  func json() async throws {
    let sandbox = try await Sandbox.withLedger()
    let day = #"{"name":"元旦","date":"2027-01-01","isOffDay":true}"#
    try await sandbox.must("echo '{\"year\":2027,\"papers\":[],\"days\":[\(day)]}' > 2027.json")
    let line = ["calendar", "add", "2027.json", "--year", "2027", "--notice", "甲"]
    let screen = try await sandbox.terminal(line, typing: [.line("n", after: asking)])
    #expect(screen.text.contains("元旦  1月1日放假") && screen.status == 130 && screen.untyped == 0, "\(screen.text)")
    #expect(try await sandbox.must("foia log").count == 1)
  }

  @Test("Running text is shown as it was understood, and asked about before it is recorded")
  func text() async throws {
    let sandbox = try await Sandbox.withLedger()
    try await sandbox.must("echo '端午节：6月19日（周五）至21日（周日）放假，共3天。6月27日（周六）上班。' > text.txt")
    let line = ["calendar", "add", "text.txt", "--year", "2026", "--notice", "甲", "--anyway", "只此一节"]
    let screen = try await sandbox.terminal(line, typing: [.line("n", after: "确认写入？")])
    #expect(screen.text.contains("端午节  6月19日至21日放假，6月27日上班") && screen.untyped == 0, "\(screen.text)")
    #expect(try await sandbox.must("foia log").count == 1)
  }
}
