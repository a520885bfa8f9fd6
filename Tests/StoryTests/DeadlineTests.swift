// The deadlines beside the tool: a calendar file that another program reads, and the proof for scripts.

import Foundation
import Testing

@Suite("Deadlines")
struct DeadlineTests {
  /// Debian's own Python, for which bootstrap brings icalendar.
  private static let python = "/usr/bin/python3"

  private static let reader = """
    import icalendar, json, sys
    calendar = icalendar.Calendar.from_ical(open(sys.argv[1], "rb").read())
    assert not calendar.errors, calendar.errors
    events = []
    for event in calendar.walk("VEVENT"):
        assert not event.errors, event.errors
        alarms = event.walk("VALARM")
        events.append({"uid": str(event["UID"]), "summary": str(event["SUMMARY"]), "start": str(event["DTSTART"].dt),
                       "end": str(event["DTEND"].dt), "description": str(event["DESCRIPTION"]), "alarms": len(alarms)})
    print(json.dumps(events))
    """

  private struct Event: Decodable, Equatable {
    var uid, summary, start, end, description: String
    var alarms: Int
  }

  private static func sandbox(_ language: Story.Language) async throws -> Sandbox {
    let sandbox = try await Sandbox.withLedger(language)
    try sandbox.write(reader, to: "read.py")
    let subject = "某地块规划图；含附件、附图，以及很长很长很长很长很长很长很长很长很长很长的标题\\，完"
    for command in [
      "new -a 张三 -k person -r 2025-03-03 -c counter -s '\(subject)'",
      "new -a 李四 -k person -r 2025-02-10 -c counter -s 乙", "clarify 2 --asked 2025-02-14 --reply-by 2025-03-14",
      "new -a 王五 -k person -r 2025-02-11 -c counter -s 丙", "fee 3 --served 2025-03-03 --basis items --count 12",
      "new -a 赵六 -k person -r 2025-02-12 -c counter -s 丁", "close 4 --outcome granted",
    ] { try await sandbox.must("foia \(command)") }
    return sandbox
  }

  private static func events(_ sandbox: Sandbox, _ file: String) async throws -> [Event] {
    let json = try await sandbox.must("\(python) read.py \(file)").joined()
    return try JSONDecoder().decode([Event].self, from: Data(json.utf8))
  }

  @Test("go into a calendar file that icalendar reads: one day each, no names", arguments: Story.Language.both)
  func calendarFile(language: Story.Language) async throws {
    let sandbox = try await Self.sandbox(language)
    try await sandbox.must("foia due --ics deadlines.ics")
    let events = try await Self.events(sandbox, "deadlines.ics")
    let starts = Set(events.map { "\($0.start)–\($0.end)" })
    #expect(
      starts == ["2025-03-31–2025-04-01", "2025-03-12–2025-03-13", "2025-03-14–2025-03-15"], "\(events)")
    #expect(Set(events.map(\.uid)).count == events.count)
    #expect(events.allSatisfy { $0.alarms == 1 })
    let due = try #require(events.first { $0.start == "2025-03-31" && $0.summary.contains("2025-0001") })
    #expect(due.summary.contains("某地块规划图；含附件、附图，以及很长很长") && due.summary.contains("\\，完"))
    #expect(due.description.contains("foia show 2025-0001"))
    let raw = try Data(contentsOf: sandbox.home.appending(path: "deadlines.ics"))
    for name in ["张三", "李四", "王五", "赵六"] { #expect(raw.range(of: Data(name.utf8)) == nil) }
    let lines = raw.split(separator: UInt8(ascii: "\n"))
    #expect(lines.allSatisfy { $0.last == UInt8(ascii: "\r") && $0.count <= 76 })
    #expect(try await sandbox.must("stat -c %a deadlines.ics") == ["600"])
  }

  @Test("move in the calendar when the file is made again: the same event, another day")
  func stable() async throws {
    let sandbox = try await Self.sandbox(.zh)
    let before = try await Self.events(sandbox, "<(foia due --ics -)")
    try await sandbox.must("foia extend 1 --days 5 --notified today --approved-by 周主任")
    let after = try await Self.events(sandbox, "<(foia due --ics -)")
    func due(_ events: [Event]) -> Event? {
      events.first { $0.summary.contains("2025-0001") && $0.uid.contains("due") }
    }
    #expect(due(before)?.uid == due(after)?.uid && due(before) != nil)
    #expect(due(before)?.start == "2025-03-31" && due(after)?.start == "2025-04-08")
  }

  @Test("prove themselves to scripts day by day")
  func proof() async throws {
    struct Proof: Decodable {
      struct Day: Decodable { var date: String, counted: Int?, reason: String, notice: String? }
      var due: String, days: [Day]
    }
    let sandbox = try await Sandbox.withLedger()
    try await sandbox.must("FOIA_TODAY=2025-04-30 foia new -a 甲 -k other -r 2025-04-21 -c counter -s 甲")
    let json = try await sandbox.must("FOIA_TODAY=2025-04-30 foia due 1 --why --json").joined()
    let proof = try JSONDecoder().decode(Proof.self, from: Data(json.utf8))
    #expect(proof.due == "2025-05-21" && proof.days.last?.date == proof.due)
    #expect(proof.days.compactMap(\.counted) == Array(1...20))
    #expect(proof.days.count == 30)
    let off = proof.days.filter { $0.reason == "holiday" }
    #expect(off.map(\.date) == ["2025-05-01", "2025-05-02", "2025-05-03", "2025-05-04", "2025-05-05"])
    #expect(off.allSatisfy { $0.notice == "国办发明电〔2024〕12号" && $0.counted == nil })
    #expect(proof.days.first { $0.reason == "make-up" }?.date == "2025-04-27")
  }
}
