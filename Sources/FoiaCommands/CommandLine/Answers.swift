internal import FoiaCalendar
internal import FoiaCore
internal import FoiaWords

/// What was given to a command, on the command line or at the terminal, read as typed values.
///
/// A value is asked for by its declaration: `answers[CloseSyntax.outcome]`. If it cannot be read, that is noted in the
/// problems and nil is returned; all problems are reported together.
struct Answers {
  let arguments: Arguments
  let today: Day
  var problems = InputProblems()

  private let world: World
  /// The answers typed at the terminal, by the names of the options.
  private var typed: [String: String] = [:]
  private var hasToldDisagreements = false
  /// The remarks that were made, each once.
  private var remarks: Set<Phrase> = []

  init(_ arguments: Arguments, today: Day, _ world: World) {
    self.arguments = arguments
    self.today = today
    self.world = world
  }

  var language: Language { world.language }

  /// Prints a text on stderr, apart from the answer.
  var say: (String) -> Void { world.say }

  func has(_ option: some DeclaredOption) -> Bool { text(option) != nil }
  func text(_ option: some DeclaredOption) -> String? { typed[option.declaration.name] ?? arguments.text(option) }

  /// The value of an option; nil if it is not given or cannot be read.
  subscript<Value>(option: Option<Value>) -> Value? {
    mutating get { self[option, from: nil] }
  }

  /// The value of an option whose value may be nil.
  subscript(option: Option<String?>) -> String? {
    mutating get { self[option, from: nil].flatMap(\.self) }
  }

  /// The value of an option that is computed from the day of an event.
  subscript<Value>(option: Option<Value>, from event: Day?) -> Value? {
    mutating get {
      tellDisagreements()
      guard let text = text(option) else { return nil }
      let context = context(option.declaration.field, event)
      let value = problems.read(text) { text throws(ReadingFault) in try option.type.read(text, context) }
      if let value {
        problems.rules += option.type.violations(value, context)
        if let remark = option.type.remark(value, text), remarks.insert(remark).inserted {
          world.warn(remark(language))
        }
      }
      return value
    }
  }

  /// The value of an operand; nil if it is not given or cannot be read.
  subscript<Value>(operand: Operand<Value>) -> Value? {
    mutating get { all(operand).first }
  }

  /// The values of an operand that can be given several times.
  mutating func all<Value>(_ operand: Operand<Value>) -> [Value] {
    let context = context(nil, nil)
    return arguments.texts(operand).compactMap { text in
      problems.read(text) { text throws(ReadingFault) in try operand.type.read(text, context) }
    }
  }

  /// The value of an operand that must be given.
  ///
  /// - Throws: a `Fault` with all problems noted so far, or that the operand is missing.
  mutating func value<Value>(_ operand: Operand<Value>) throws(Fault) -> Value {
    let value = self[operand]
    try check()
    guard let value else { throw arguments.missing(operand.declaration.missing) }
    return value
  }

  /// Throws a `Fault` with all problems, if there are any.
  mutating func check() throws(Fault) {
    tellDisagreements()
    try problems.check()
  }

  /// Notes options that do not go together, after the problems of operands and before those of values.
  private mutating func tellDisagreements() {
    if !hasToldDisagreements { problems.reading += arguments.disagreements }
    hasToldDisagreements = true
  }

  private func context(_ field: Field?, _ event: Day?) -> ReadingContext {
    ReadingContext(today: today, field: field, event: event)
  }
}

extension Answers {
  /// The value of an option that must be given. At a terminal it is asked for if it is missing or invalid; otherwise a
  /// missing one is noted as a problem.
  mutating func required<Value>(_ option: Option<Value>, from event: Day? = nil, proposal: String? = nil) throws(Fault)
    -> Value?
  {
    tellDisagreements()
    if world.canAsk, text(option) == nil || told(option, from: event) {
      try ask(option, from: event, proposal: proposal)
    }
    if !has(option), let field = option.declaration.field { problems.reading.append(.missing(field)) }
    return self[option, from: event]
  }

  /// Asks for the value of an option until the answer is valid; at the end of input nothing changes.
  mutating func ask<Value>(_ option: Option<Value>, from event: Day? = nil, proposal: String? = nil) throws(Fault) {
    guard let field = option.declaration.field else { return }
    typed[option.declaration.name] = try Prompter(world).ask(field, proposal: proposal) {
      problem(with: $0, as: option, from: event)
    }
  }

  /// What is wrong with the text of an option, as a sentence; nil if it is valid.
  func problem<Value>(with text: String, as option: Option<Value>, from event: Day? = nil) -> String? {
    let context = context(option.declaration.field, event)
    do throws(ReadingFault) {
      let value = try option.type.read(text, context)
      return option.type.violations(value, context).first?.sentence(language)
    } catch {
      return error.sentence(language)
    }
  }

  /// Prints what is wrong with the given value; returns whether anything is.
  private func told<Value>(_ option: Option<Value>, from event: Day?) -> Bool {
    guard let text = text(option), let problem = problem(with: text, as: option, from: event) else { return false }
    world.say(problem)
    return true
  }

  /// A line of standard input, with a prompt at a terminal: for a name that should not be on the command line.
  func line(for option: Option<String>) throws(Fault) -> String? {
    guard let field = option.declaration.field, world.canAsk else { return world.input.line()?.trimmed }
    return try Prompter(world).ask(field, proposal: nil).trimmed
  }

  /// How an answer was sent and served; one that is handed over in person is served the same day.
  mutating func delivery() -> [Event] {
    let method = self[DeliveryOptions.service]
    let tracking = self[DeliveryOptions.tracking]
    let sent = self[DeliveryOptions.sent]
    let served = self[DeliveryOptions.served] ?? (method == .inPerson ? sent : nil)
    return [
      sent.map { .dispatched(Dispatch(on: $0, method: method, tracking: tracking)) },
      served.map { .answerServed(Service(on: $0)) },
    ].compactMap { $0 }
  }
}
