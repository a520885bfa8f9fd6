internal import FoiaCalendar
internal import FoiaCore
internal import FoiaWords

/// Reads the options of commands that record what happened.
struct CourseReading {
  private var answers: FieldTexts
  let today: Day
  var problems = InputProblems()

  private let world: World

  init(_ arguments: Arguments, today: Day, _ world: World) {
    self.answers = arguments.fields
    self.today = today
    self.world = world
  }

  var language: Language { world.language }

  /// Says something beside the answer.
  var say: (String) -> Void { world.say }

  /// A line of standard input, asked for where a person sits there: for a name that is not to stand on the command line.
  func line(for field: Field) -> String? {
    if world.canAsk { return Prompter(world).ask(field, proposal: nil)?.trimmed }
    return world.input.line()?.trimmed
  }

  func has(_ field: Field) -> Bool { answers[field] != nil }

  /// One line of text; an empty one is a fault.
  mutating func text(_ field: Field) -> String? {
    guard let text = answers[field]?.trimmed else { return nil }
    if text.isEmpty { problems.reading.append(.empty(field)) }
    return text.isEmpty ? nil : text
  }

  mutating func required(_ field: Field) -> String? {
    let language = world.language
    require(field, proposal: nil) { $0.trimmed.isEmpty ? ReadingFault.empty(field).sentence(language) : nil }
    return text(field)
  }

  /// The day of something that happened; without the option, `otherwise`.
  mutating func day(_ field: Field, otherwise: Day? = nil) -> Day? {
    let today = today
    let day = problems.read(answers[field]) { text throws(ReadingFault) in try Day(reading: text, today: today) }
    if let day, day > today { problems.rules.append(.future(field, day, today: today)) }
    return has(field) ? day : otherwise
  }

  mutating func requiredDay(_ field: Field) -> Day? {
    let (today, language) = (today, world.language)
    require(field, proposal: today.iso) { text in
      do throws(ReadingFault) {
        let day = try Day(reading: text, today: today)
        return day > today ? RuleViolation.future(field, day, today: today).sentence(language) : nil
      } catch {
        return error.sentence(language)
      }
    }
    return day(field)
  }

  mutating func requiredLimit(_ field: Field, from event: Day?) -> Limit? {
    let today = today
    requireReadable(field) { text throws(ReadingFault) in
      _ = try Limit(reading: text, from: event ?? today, today: today)
    }
    return limit(field, from: event)
  }

  mutating func requiredQuantity(_ field: Field) -> Int? {
    requireReadable(field) { text throws(ReadingFault) in _ = try Self.quantity(field, text) }
    return quantity(field)
  }

  mutating func requiredChoice<Choice: Choosable>(_ field: Field, _: Choice.Type) -> Choice? {
    requireReadable(field) { text throws(ReadingFault) in _ = try Choice(reading: text) }
    return choice(field, Choice.self)
  }

  private mutating func requireReadable(_ field: Field, _ reading: @escaping (String) throws(ReadingFault) -> Void) {
    let language = world.language
    require(field, proposal: nil) { text in
      do throws(ReadingFault) {
        try reading(text)
        return nil
      } catch {
        return error.sentence(language)
      }
    }
  }

  /// Asks at a terminal for a value that is missing or cannot be used; elsewhere a missing one is a fault.
  private mutating func require(_ field: Field, proposal: String?, problem: @escaping (String) -> String?) {
    if world.canAsk {
      let prompter = Prompter(world)
      if let given = answers[field] {
        guard let told = problem(given) else { return }
        prompter.say(told)
      }
      if let answer = prompter.ask(field, proposal: proposal, problem: problem) { answers[field] = answer }
    }
    if !has(field) { problems.reading.append(.missing(field)) }
  }

  /// A day that is set ahead of an event.
  mutating func limit(_ field: Field, from event: Day?) -> Limit? {
    let (event, today) = (event ?? today, today)
    let limit = problems.read(answers[field]) { text throws(ReadingFault) in
      try Limit(reading: text, from: event, today: today)
    }
    if case .day(let day) = limit {
      problems.rules += day.violations(asLimit: field, after: event)
    }
    return limit
  }

  /// A whole number from 1.
  mutating func quantity(_ field: Field) -> Int? {
    problems.read(answers[field]) { text throws(ReadingFault) in try Self.quantity(field, text) }
  }

  private static func quantity(_ field: Field, _ text: String) throws(ReadingFault) -> Int {
    guard let count = Int(text.comparable), (1...1_000_000).contains(count) else { throw .notAQuantity(field, text) }
    return count
  }

  mutating func amount(_ field: Field) -> Money? {
    problems.read(answers[field]) { text throws(ReadingFault) in try Money(reading: text) }
  }

  mutating func outcome() -> Outcome? {
    problems.read(answers[.outcome]) { text throws(ReadingFault) in try Outcome(reading: text) }
  }

  /// How an answer went out and arrived; what is handed over in person arrives the same day.
  mutating func delivery() -> [Event] {
    require(.sent, for: [.service, .tracking])
    let method = choice(.service, ServiceMethod.self)
    let tracking = text(.tracking)
    let sent = day(.sent)
    let served = day(.served, otherwise: method == .inPerson ? sent : nil)
    return [
      sent.map { .dispatched(Dispatch(on: $0, method: method, tracking: tracking)) },
      served.map { .answerServed(Service(on: $0)) },
    ].compactMap { $0 }
  }

  mutating func choice<Choice: Choosable>(_ field: Field, _: Choice.Type) -> Choice? {
    problems.read(answers[field]) { text throws(ReadingFault) in try Choice(reading: text) }
  }

  /// Notes that exactly one of some options is needed; the one that was given where it is one.
  mutating func one(of fields: [Field]) -> Field? {
    let given = fields.filter(has)
    if given.count != 1 { problems.reading.append(.oneOf(fields)) }
    return given.count == 1 ? given[0] : nil
  }

  /// Notes options that make no sense beside another.
  mutating func refuse(_ fields: [Field], beside field: Field) {
    guard has(field) else { return }
    problems.reading += fields.filter(has).map { .notWith($0, field) }
  }

  /// Notes options that make sense beside another only.
  mutating func require(_ other: Field, for fields: [Field]) {
    if !has(other) { problems.reading += fields.filter(has).map { .needs($0, other) } }
  }
}
