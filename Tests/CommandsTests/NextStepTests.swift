// What the program says comes next is possible in the state in which it says so.

import FoiaCalendar
import FoiaCore
import FoiaDocument
import FoiaPapers
import FoiaWords
import TestKit
import Testing

@testable import FoiaCommands

@Suite("What comes next, of random lives of applications")
struct NextStepTests {
  @Test("is accepted on the day on which it is printed after a step")
  func afterStep() throws {
    var seen: Set<Event.Kind> = []
    for seed in UInt64(1)..<301 {
      var life = try Life(seed: seed)
      for _ in 0..<16 {
        guard let happened = life.goOn() else { continue }
        let now = try life.now()
        for language in Language.allCases {
          let text = RecordedSentence(now, recorded: [happened]).text(language)
          for step in try PrintedStep.all(in: text) {
            #expect(try life.accepts(step, on: life.today), "\(text)\(life)")
            seen.insert(step.kind)
          }
        }
      }
    }
    let told: Set<Event.Kind> = [
      .clarificationReceived, .feePaid, .consultationReturned, .reasonsReceived, .redoAnswered, .closed, .dispatched,
      .answerServed,
    ]
    #expect(seen == told)
  }

  @Test("is accepted where the whole application is shown, and where the morning view names it")
  func shown() throws {
    var (ofSheet, ofAgenda): (Set<Event.Kind>, Set<Event.Kind>) = ([], [])
    for seed in UInt64(1)..<301 {
      var life = try Life(seed: seed)
      for _ in 0..<Int(seed % 31) { _ = life.goOn() }
      let now = try life.now()
      let file = try life.file()
      let sheet = ApplicationSheet(now, history: file.history, painter: .off).text(.zh, width: nil)
      for step in try PrintedStep.all(in: sheet) {
        #expect(try life.accepts(step, on: life.today), "\(sheet)")
        ofSheet.insert(step.kind)
      }
      var agenda = Agenda(today: life.today, within: nil, calendar: .shipped)
      agenda.add(now)
      for item in agenda.items {
        let sentence = item.sentence(today: life.today)(.en).withoutJoiners
        for step in try PrintedStep.all(in: sentence) {
          #expect(try life.accepts(step, on: life.today), "\(sentence) \(life)")
          ofAgenda.insert(step.kind)
        }
      }
    }
    #expect(ofSheet.isSuperset(of: [.closed, .dispatched, .answerServed, .redoOrdered, .redoAnswered, .feePaid]))
    #expect(ofAgenda == [.confirmed, .closed, .redoAnswered])
  }

  @Test("is possible on some day where it is the way out of a refusal")
  func waysOut() throws {
    var seen: Set<Event.Kind> = []
    for seed in UInt64(1)..<151 {
      var life = try Life(seed: seed)
      for _ in 0..<16 {
        let (event, refused) = try life.tryNext()
        guard let event else { continue }
        for violation in refused {
          for step in try PrintedStep.all(in: violation.sentence(.zh)) {
            let isPossible = try life.days.contains { try life.accepts(step, on: $0) }
            #expect(isPossible, "\(event): \(violation.sentence(.zh)) \(life)")
            seen.insert(step.kind)
          }
        }
      }
      for violation in try life.refusalOfReopening() {
        for step in try PrintedStep.all(in: violation.sentence(.zh)) {
          #expect(try life.accepts(step, on: life.today), "\(violation.sentence(.zh)) \(life)")
          seen.insert(step.kind)
        }
      }
    }
    #expect(seen.isSuperset(of: [.closed, .clarificationAsked, .feeServed, .redoOrdered, .redoAnswered]))
  }

  @Test("is a step that is possible where the ground of an outcome is missing")
  func grounds() throws {
    var count = 0
    for seed in UInt64(1)..<301 {
      var life = try Life(seed: seed)
      for _ in 0..<Int(seed % 11) { _ = life.goOn() }
      let file = try life.file()
      guard file.application.isOpen else { continue }
      for outcome in Outcome.allCases {
        let tried = try file.closing(
          with: Closing(on: life.today, outcome: outcome), in: life.context(), by: .shipped, others: { [] })
        for case .groundMissing(let number, let outcome, let missing, let supply) in tried.violations {
          let sentence = RuleViolation.groundMissing(number, outcome, missing, by: supply).sentence(.en)
          for step in try PrintedStep.all(in: sentence) {
            let isPossible = try life.days.contains { try life.accepts(step, on: $0) }
            #expect(isPossible, "\(sentence) \(life)")
            count += 1
          }
        }
      }
    }
    #expect(count > 100)
  }
}

/// A command line on which a step of an application is recorded, as it is printed.
private struct PrintedStep {
  let kind: Event.Kind
  /// The consultation that it names.
  let entry: EntryID?

  /// The steps whose commands stand in a text.
  static func all(in text: String) throws -> [PrintedStep] {
    try text.split(separator: "\n").flatMap { line in
      try line.matches(of: /foia [a-z][^；。，、（）“”;:]*/).compactMap { match in
        let hint = String(match.output)
        let end = hint.firstRange(of: #/  |, |\. |\.$| \(|\[/#)?.lowerBound ?? hint.endIndex
        return try PrintedStep(String(hint[..<end]))
      }
    }
  }

  private init?(_ hint: String) throws {
    guard let words = ShellWords.commands(in: hint).first, let line = try? PrintedLine(words),
      let kind = try Self.kinds[Self.key(line)]
    else { return nil }
    self.kind = kind
    let entry = try line.options().first { $0.0.name == ConsultSyntax.entry.declaration.name }
    self.entry = entry.flatMap { Int($0.1.drop { $0 == "#" }) }.map(EntryID.init(rawValue:))
  }

  /// The kinds of entries by the commands that record them.
  private static let kinds: [String: Event.Kind] = {
    var kinds: [String: Event.Kind] = [:]
    guard let number = ApplicationNumber(year: 2025, serial: 1) else { return kinds }
    for kind in Event.Kind.allCases {
      guard let words = (kind.command(number)?.text(.en)).flatMap({ ShellWords.commands(in: $0).first }),
        let line = try? PrintedLine(words), let key = try? key(line)
      else { continue }
      kinds[key] = kind
    }
    return kinds
  }()

  /// The verb and the options, but for the one that chooses among consultations.
  private static func key(_ line: PrintedLine) throws -> String {
    let names = Set(try line.options().map(\.0.name)).subtracting([ConsultSyntax.entry.declaration.name])
    return ([line.verb.rawValue] + names.sorted()).joined(separator: " ")
  }
}

/// An application to which one thing after another happens, some of it told late.
private struct Life: CustomStringConvertible {
  private(set) var entries: [Entry] = []
  private(set) var today: Day
  private let received: Day
  private let id = ApplicationID(rawValue: 1)
  private var random: SplitMix64

  private static let kinds = Step.all.map(\.kind).filter { $0 != .registered }

  init(seed: UInt64) throws {
    random = SplitMix64(state: seed)
    received = Day.firstDay(of: 2025).advanced(by: Int.random(in: 0..<150, using: &random))
    today = received
    let number = try #require(ApplicationNumber(year: 2025, serial: 1))
    let isArrival = seed % 5 == 0
    let intake = Intake(
      receipt: isArrival ? .arrived(received) : .received(received, arrived: nil),
      channel: isArrival ? .online : .counter, kind: .person, subject: "x", personal: PersonalDetails(applicant: "张三"))
    entries = [entry(.registered(Registration(number: number, intake: intake)), on: received)]
  }

  var description: String { entries.map { "\n\($0.seq) \($0.event)" }.joined() + "\ntoday \(today)" }
  /// The days on which something can have happened.
  var days: [Day] { (0...received.distance(to: today)).map { received.advanced(by: $0) } }

  func file() throws -> CaseFile { try #require(CaseFile(FoiaCore.History(entries))) }
  func now() throws -> ApplicationToday { ApplicationToday(try file().application, on: today, by: .shipped) }

  func context() -> RecordingContext {
    let next = EntryID(rawValue: entries.count + 1)
    return RecordingContext(
      recording: Recording(day: today, instant: "2026-01-01T00:00:00.000Z", by: "王芳"), action: ActionID(first: next),
      nextEntry: next)
  }

  /// Lets something happen, if it can; what did.
  mutating func goOn() -> Event? { (try? tryNext()).flatMap { $0.refused.isEmpty ? $0.event : nil } }

  /// Tries to record something drawn at random; why it was refused. Empty if it was recorded.
  mutating func tryNext() throws -> (event: Event?, refused: [RuleViolation]) {
    guard let kind = Self.kinds.randomElement(using: &random) else { return (nil, []) }
    let isLate = Int.random(in: 0..<3, using: &random) == 0
    let later = today.advanced(by: Int.random(in: 0..<12, using: &random))
    let day = isLate ? days.randomElement(using: &random) ?? today : later
    let application = try file().application
    let letter = application.consultations.randomElement(using: &random)?.entry
    guard var event = Event.sample(kind, on: day, consultation: letter ?? 999) else { return (nil, []) }
    event = event.delivering(application.answerToDeliver(isSent: kind == .dispatched))
    let new = entry(event, on: max(day, today))
    let refused = Lifecycle.violations(of: entries, adding: [new])
    if refused.isEmpty {
      entries.append(new)
      today = max(today, day)
    }
    return (event, refused)
  }

  /// Whether a step can be recorded with a day by the command that was printed.
  func accepts(_ step: PrintedStep, on day: Day) throws -> Bool {
    let application = try file().application
    let isOfConsultation = Step(of: step.kind)?.follows == .consultationSent
    let consultation =
      isOfConsultation
      ? try application.consultation(nil, party: nil, entry: step.entry) { $0.awaits(step.kind) }.entry : 999
    guard let event = Event.sample(step.kind, on: day, consultation: consultation) else { return false }
    let told = event.delivering(application.answerToDeliver(isSent: step.kind == .dispatched))
    return Lifecycle.violations(of: entries, adding: [entry(told, on: max(day, today))]).isEmpty
  }

  /// Why it cannot be reopened; empty if it can.
  func refusalOfReopening() throws -> [RuleViolation] {
    do {
      _ = try file().reopening(reason: "x", in: context())
      return []
    } catch let fault as Fault {
      return fault.violations
    }
  }

  private func entry(_ event: Event, on day: Day) -> Entry {
    let seq = EntryID(rawValue: entries.count + 1)
    return Entry(
      seq: seq, action: ActionID(first: seq), subject: .application(id), event: event,
      recording: Recording(day: day, instant: "2026-01-01T00:00:00.000Z", by: "王芳"))
  }
}
