internal import FoiaCalendar
internal import FoiaCore
internal import FoiaFormats
internal import FoiaPapers
internal import FoiaStore
internal import FoiaWords

struct DisputeCommand: FoiaCommand {
  static let verb = Verb.dispute

  static let syntax = Syntax(
    .any(.numbersOrHandle),
    [
      .flag("review", .review), .flag("suit", .suit), .flag("suit-after-review", .suitAfterReview), .field(.filed),
      .field(.organ), .field(.caseNumber), .field(.answerBy), .field(.matter, explained: .disputeSubject),
      .field(.answeredOrgan), .field(.decided), .field(.result), .field(.document, explained: .decisionNumber),
      .field(.appealed),
      .flag("all", .allDisputes), .value("year", .ofYear, short: "y"), .flag("json", .json),
    ], Syntax.writing)

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  private static let ways: [(word: OptionWord, way: DisputeWay)] = [
    (.review, .review), (.suit, .suit), (.suitAfterReview, .suitAfterReview),
  ]
  private static let steps: [Field] = [.answeredOrgan, .decided, .appealed]
  /// What is said of a step only.
  private static let ofSteps: Set<Field> = Set(steps + [.result, .document])

  func run(in world: World) throws {
    let handle = arguments.operands.first.flatMap { $0.comparable.first == "#" ? $0 : nil }
    let given = arguments.fields.fields
    if handle != nil, arguments.operands.count > 1 {
      throw UsageFaults(all: arguments.operands.dropFirst().map(Arguments.unexpected), verb: Self.verb)
    }
    let isFiling =
      Self.ways.contains { arguments.has($0.word) } || !given.isEmpty && !given.contains { Self.ofSteps.contains($0) }
    if handle == nil, isFiling { return try file(in: world) }
    if let handle, !given.isEmpty { return try record(of: handle, in: world) }
    if let handle { return try show(handle, in: world) }
    if !given.isEmpty { throw UsageFaults(all: [.missingOperand(.disputeHandle)], verb: Self.verb) }
    try list(in: world)
  }

  /// A review or suit came in.
  private func file(in world: World) throws {
    let recording = try recording(in: world)
    var reading = CourseReading(arguments, today: recording.day, world)
    let ways = Self.ways.filter { arguments.has($0.word) }
    if ways.count > 1 || ways.isEmpty && !world.canAsk {
      throw UsageFaults(all: [.oneOf(DisputeWay.allCases.map { "--\($0.rawValue)" })], verb: Self.verb)
    }
    let way = ways.first?.way ?? reading.requiredChoice(.way, DisputeWay.self)
    reading.refuse(Self.steps + [.result, .document], beside: .filed)
    let filed = reading.requiredDay(.filed)
    let limit = reading.limit(.answerBy, from: filed)
    let (organ, number, subject) = (reading.text(.organ), reading.text(.caseNumber), reading.text(.matter))
    let references = arguments.operands.compactMap { text in
      reading.problems.read(text) { text throws(ReadingFault) in try NumberReference(reading: text) }
    }
    try reading.problems.check()
    guard let way, let filed else { return }
    try withLedger(in: world) { ledger in
      let calendar = try ledger.calendar()
      let filing = DisputeFiling(
        on: filed, way: way, organ: organ, caseNumber: number, answerBy: limit?.day(after: filed, by: calendar),
        subject: subject)
      let transition = try self.record(in: ledger, as: recording, world) { try $0.file(filing, about: references) }
      try tell(transition, calendar, today: recording.day, world)
    }
  }

  /// Something happened to it.
  private func record(of handle: String, in world: World) throws {
    let recording = try recording(in: world)
    var reading = CourseReading(arguments, today: recording.day, world)
    let id = reading.problems.read(handle) { text throws(ReadingFault) in try Reading.handle(text) }
    let step = reading.one(of: Self.steps)
    reading.refuse([.organ, .caseNumber, .answerBy, .matter], beside: .answeredOrgan)
    reading.refuse([.organ, .caseNumber, .answerBy, .matter], beside: .decided)
    reading.refuse([.result, .document, .matter], beside: .appealed)
    reading.require(.decided, for: [.result, .document])
    let day = step.flatMap { reading.requiredDay($0) }
    let result = step == .decided ? reading.requiredChoice(.result, DisputeResult.self) : nil
    let limit = reading.limit(.answerBy, from: day)
    let (organ, number, document) = (reading.text(.organ), reading.text(.caseNumber), reading.text(.document))
    try reading.problems.check()
    guard let id, let day else { return }
    try withLedger(in: world) { ledger in
      let calendar = try ledger.calendar()
      let event: Event =
        if let result {
          .disputeDecided(DisputeDecision(on: day, result: result, document: document))
        } else if step == .appealed {
          .disputeAppealed(
            DisputeAppeal(
              on: day, organ: organ, caseNumber: number, answerBy: limit?.day(after: day, by: calendar)))
        } else {
          .disputeAnswered(DisputeAnswer(on: day))
        }
      let transition = try self.record(in: ledger, as: recording, world) { try $0.record(event, ofDispute: id) }
      try tell(transition, calendar, today: recording.day, world)
    }
  }

  private func tell(
    _ transition: DisputeTransition, _ calendar: WorkCalendar, today: Day, _ world: World
  ) throws {
    if !transition.alike.isEmpty { world.warn(DisputeView.alike(transition.alike, world.language)) }
    if let finding = transition.finding { world.warn(finding.line(world.language)) }
    guard let dispute = transition.after, let event = transition.written.first?.event else { return }
    world.output.write(
      arguments.has(.json)
        ? DisputeJSON.object(dispute, calendar: calendar).text
        : DisputeView.recorded(dispute, event, today: today, calendar: calendar, world.language))
  }

  private func show(_ handle: String, in world: World) throws {
    let today = try today(in: world)
    let id = try Reading.handle(handle)
    try withLedger(in: world) { ledger in
      let calendar = try ledger.calendar()
      let (dispute, history) = try ledger.dispute(id)
      world.output.write(
        arguments.has(.json)
          ? DisputeJSON.object(dispute, calendar: calendar, history: history).text
          : DisputeView.sheet(
            dispute, history, today: today, calendar: calendar, world.language, width: world.output.width))
    }
  }

  private func list(in world: World) throws {
    let thisYear = try today(in: world).year
    let year = try arguments[.ofYear as OptionWord].map { text throws(ReadingFault) in try Reading.year(text) }
    if year != nil, arguments.has(.allDisputes) {
      throw UsageFaults(all: [.notTogether("--year", "--all")], verb: Self.verb)
    }
    if year != nil, !arguments.operands.isEmpty {
      throw UsageFaults(all: [.notWithOperand(option: "--year", .numbersOrHandle)], verb: Self.verb)
    }
    try withLedger(in: world) { ledger in
      let scope: DisputeScope = year.map { .year($0) } ?? (arguments.has(.allDisputes) ? .all : .pending)
      let concerned = try arguments.operands.map { text in
        try ledger.application(NumberReference(reading: text), thisYear: thisYear).application.id
      }
      let found = try concerned.flatMap { try ledger.disputes(.application($0)) }
      let ofApplications = Dictionary(found.map { ($0.id, $0) }, uniquingKeysWith: { $1 }).values.sorted {
        $0.id < $1.id
      }
      let disputes = try concerned.isEmpty ? ledger.disputes(scope) : ofApplications
      if arguments.has(.json) {
        let calendar = try ledger.calendar()
        return world.output.write(JSON.array(disputes.map { DisputeJSON.object($0, calendar: calendar) }).text)
      }
      if disputes.isEmpty { return world.say(DisputeView.none(world.language)) }
      world.output.write(DisputeView.list(disputes, in: year, world.language, width: world.output.width))
    }
  }
}
