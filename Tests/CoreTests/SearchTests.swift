import FoiaCalendar
import FoiaCore
import TestKit
import Testing

@Suite("A text that is looked for")
struct SearchTests {
  /// An application with a text in every field that is searched.
  private func application() throws -> Application {
    let intake = Intake(
      receipt: .received(try day("2025-03-03"), arrived: nil), channel: .counter, kind: .person,
      subject: "Ａ区２０２４年 征地补偿", unit: "耕地保护科",
      personal: PersonalDetails(
        applicant: "张三", coApplicants: ["李四"], phone: "139-0000-1234", agent: "王律师", details: "只在描述里",
        note: "来访\n三次"))
    let registration = Registration(
      number: try #require(ApplicationNumber(year: 2025, serial: 7)), officeNumber: "易公开7号", intake: intake)
    let events: [(Event, EntryID)] = [
      (.registered(registration), 1),
      (.closed(Closing(on: try day("2025-03-10"), outcome: .granted, document: "公开复〔2025〕3号")), 2),
      (.redoOrdered(RedoOrder(on: try day("2025-04-01"), organ: "某法院", until: try day("2025-04-30"))), 3),
      (.redoAnswered(RedoAnswer(on: try day("2025-04-10"), document: "重答9号")), 4),
    ]
    let entries = events.map { event, seq in
      Entry(
        seq: seq, action: ActionID(first: seq), subject: .application(1), event: event,
        recording: Recording(day: event.effective ?? registration.intake.receipt.day, instant: "", by: "王芳"))
    }
    return try #require(Application(entries: entries))
  }

  @Test(
    "is found where it stands, whatever its width, case and blanks",
    arguments: [
      ("征地", [SearchField.subject]), ("2024年征地", [.subject]), ("ａ区", [.subject]), ("A 区", [.subject]),
      ("张三", [.applicant]), ("三、李", [.applicant]), ("李四", [.applicant]), ("律师", [.agent]),
      ("139-0000", [.phone]), ("139－0000", [.phone]), ("易公开", [.officeNumber]), ("公开", [.officeNumber, .document]),
      ("〔2025〕", [.document]), ("重答", [.document]), ("耕地", [.unit]), ("访三", [.note]), ("2025-0007", [.number]),
      ("２０２５－０００７", [.number]), ("2025-000", []), ("0007", []), ("描述", []), ("法院", []), ("征补", []),
    ])
  func fields(text: String, expected: [SearchField]) throws {
    let search = try #require(Search(text, numbers: .whole))
    let application = try application()
    #expect(search.fields(of: application) == expected)
    #expect(search.finds(application) == !expected.isEmpty)
  }

  @Test("can be a part of a number where that is wanted", arguments: ["2025", "-0007", "7", "2025-000"])
  func parts(text: String) throws {
    let (application, part, whole) = (try application(), Search(text, numbers: .part), Search(text, numbers: .whole))
    #expect(part?.fields(of: application).contains(.number) == true)
    #expect(whole?.fields(of: application).contains(.number) == false)
  }

  @Test("is nothing where there are only blanks", arguments: ["", " ", "　\t"])
  func blank(text: String) { #expect(Search(text, numbers: .whole) == nil) }

  @Test("has the pairs of its neighbours, each once, and none alone")
  func pairs() {
    #expect(Search("征", numbers: .whole)?.pairs == [])
    #expect(Search("一一一", numbers: .whole)?.pairs.count == 1)
    #expect(Search("Ａ b", numbers: .whole)?.pairs == CharacterPair.all(in: "ab"))
    #expect(CharacterPair.all(in: "ab").map(\.rawValue) == [0x61 << 21 | 0x62])
  }

  @Test("may be held by stored facts only as the text of a field, and by whatever cannot be judged")
  func facts() throws {
    func mayBeHeld(_ text: String, _ json: String) throws -> Bool {
      let search = try #require(Search(text, numbers: .whole))
      return Array(json.utf8).withUnsafeBytes { search.mayBeHeld(byFacts: $0) }
    }
    let facts = #"{"applicant":"张三","co_applicants":["李四","Ｗang"],"details":"征地","unit":"规划 科"}"#
    for text in ["张三", "李四", "wang", "W", "划科", "三、李"] { #expect(try mayBeHeld(text, facts), "\(text)") }
    for text in ["征地", "unit", "applicant", "三李", "四W", "划 室"] { #expect(try !mayBeHeld(text, facts), "\(text)") }
    #expect(try mayBeHeld("访三", #"{"note":"来访\n三次"}"#))
    #expect(try !mayBeHeld("2025", #"{"number":"2025-0001"}"#))
    #expect(try mayBeHeld("征地", #"{"note":"来"#) && !mayBeHeld("征地", "") && !mayBeHeld("征地", "{}"))
  }

  @Test("is held by an entry if the application holds it", arguments: 1...40 as ClosedRange<UInt64>)
  func entries(seed: UInt64) throws {
    let history = try History(seed: seed, closes: true)
    let application = try history.one.application()
    let held = Set(history.one.entries.flatMap(\.event.searchedTexts).map { "\($0.field) \($0.text)" })
    if let unit = application.intake.unit { #expect(held.contains("unit \(unit)")) }
    if let document = application.closing?.document { #expect(held.contains("document \(document)")) }
    #expect(held.contains("subject \(application.intake.subject)"))
  }
}
