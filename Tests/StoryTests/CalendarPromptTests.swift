// That days which are added to the calendar are looked at by a person where one sits at a terminal.

import Foundation
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

  /// The notice of 2027 as the web page of the State Council has it, all seven holidays.
  private let notice = """
    国务院办公厅关于2027年部分节假日安排的通知
    国办发明电〔2026〕9号
    一、元旦：1月1日（周五）至3日（周日）放假，共3天。
    二、春节：2月5日至11日放假调休，共7天。2月20日（周六）上班。
    三、清明节：4月5日放假，与周末连休。
    四、劳动节：5月1日至3日放假，共3天。
    五、端午节：6月9日（周三）放假1天，不调休。
    六、中秋节：9月15日（周三）放假1天，不调休。
    七、国庆节：10月1日至7日放假调休，共7天。9月26日（周日）、10月9日（周六）上班。
    """
  private let understood = ["元旦    1月1日至3日放假", "国庆节  10月1日至7日放假，9月26日、10月9日上班"]

  @Test("A whole notice pasted where the file is asked for is shown, asked about, and recorded by a yes alone")
  func pasted() async throws {
    let sandbox = try await Sandbox.withLedger()
    let paste = "\u{1B}[200~" + notice.replacing("\n", with: "\r") + "\u{1B}[201~\r"
    for (answer, status, entries) in [("n", 130, 1), ("y", 0, 2)] {
      let screen = try await sandbox.terminal(
        ["calendar", "add"],
        typing: [Keystrokes(after: "通知正文", keys: paste), .line(answer, after: "确认写入？")])
      #expect(understood.allSatisfy(screen.text.contains) && screen.untyped == 0, "\(screen.text)")
      #expect(screen.status == Int32(status), "\(screen.text)")
      #expect(try await sandbox.must("foia log").count == entries)
    }
    #expect(try await sandbox.must("foia calendar 2027").joined().contains("国办发明电〔2026〕9号"))
  }

  @Test("The public table of the holidays of 2026 is shown and asked about, though nothing speaks against it")
  func publicTable() async throws {
    let sandbox = try await Sandbox.withLedger()
    let table = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/holidays-2026.json")
    let screen = try await sandbox.terminal(
      ["calendar", "add", table.path, "--notice", "国办发明电〔2026〕1号"], typing: [.line("n", after: "确认写入？")])
    for line in [
      "元旦    1月1日至3日放假，1月4日上班", "春节    2月15日至23日放假，2月14日、2月28日上班", "清明节  4月4日至6日放假", "劳动节  5月1日至5日放假，5月9日上班",
      "端午节  6月19日至21日放假", "中秋节  9月25日至27日放假", "国庆节  10月1日至7日放假，9月20日、10月10日上班",
    ] {
      #expect(screen.text.contains(line), "\(line) \(screen.text)")
    }
    #expect(screen.status == 130 && screen.untyped == 0, "\(screen.text)")
    #expect(try await sandbox.must("foia log").count == 1)
  }

  @Test("What a pasted text does not say of itself is asked for: the year, then the number of the notice")
  func incomplete() async throws {
    let sandbox = try await Sandbox.withLedger()
    let sentences = notice.split(separator: "\n").dropFirst(2).joined(separator: "\r")
    let screen = try await sandbox.terminal(
      ["calendar", "add"],
      typing: [
        Keystrokes(after: "通知正文", keys: "\u{1B}[200~" + sentences + "\u{1B}[201~\r"), .line("2027", after: "年度："),
        .line("国办发明电〔2026〕9号", after: "："), .line("y", after: "确认写入？"),
      ])
    #expect(understood.allSatisfy(screen.text.contains) && screen.untyped == 0, "\(screen.text)")
    #expect(screen.status == 0, "\(screen.text)")
    #expect(try await sandbox.must("foia calendar 2027").joined().contains("国办发明电〔2026〕9号"))
  }
}
