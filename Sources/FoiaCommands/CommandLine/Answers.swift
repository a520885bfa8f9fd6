internal import FoiaCalendar
internal import FoiaCore
internal import FoiaWords

/// What a command is told, on its line or at the terminal, read into values that cannot be wrong.
///
/// A value is asked for by its declaration: `answers[CloseSyntax.outcome]`. What cannot be read is noted in the problems and
/// comes back as nil; all problems are told together.
struct Answers {
  let arguments: Arguments
  let today: Day
  var problems = InputProblems()

  private let world: World
  /// What was answered at the terminal, by the names of the options.
  private var typed: [String: String] = [:]
  private var hasToldDisagreements = false

  init(_ arguments: Arguments, today: Day, _ world: World) {
    self.arguments = arguments
    self.today = today
    self.world = world
  }

  var language: Language { world.language }

  /// Says something beside the answer.
  var say: (String) -> Void { world.say }

  func has(_ option: some DeclaredOption) -> Bool { text(option) != nil }
  func text(_ option: some DeclaredOption) -> String? { typed[option.declaration.name] ?? arguments.text(option) }

  /// The value of an option; nil where it is not given, or cannot be read.
  subscript<Value>(option: Option<Value>) -> Value? {
    mutating get { self[option, from: nil] }
  }

  /// The value of an option that may say nothing.
  subscript(option: Option<String?>) -> String? {
    mutating get { self[option, from: nil].flatMap(\.self) }
  }

  /// The value of an option that is reckoned from the day of an event.
  subscript<Value>(option: Option<Value>, from event: Day?) -> Value? {
    mutating get {
      tellDisagreements()
      guard let text = text(option) else { return nil }
      let context = context(option.declaration.field, event)
      let value = problems.read(text) { text throws(ReadingFault) in try option.type.read(text, context) }
      if let value { problems.rules += option.type.violations(value, context) }
      return value
    }
  }

  /// The value of an operand; nil where it does not stand there, or cannot be read.
  subscript<Value>(operand: Operand<Value>) -> Value? {
    mutating get { all(operand).first }
  }

  /// The values of an operand of which there can be several.
  mutating func all<Value>(_ operand: Operand<Value>) -> [Value] {
    let context = context(nil, nil)
    return arguments.texts(operand).compactMap { text in
      problems.read(text) { text throws(ReadingFault) in try operand.type.read(text, context) }
    }
  }

  /// The value of an operand that stands there, read at once.
  ///
  /// - Throws: all problems noted so far where there are any.
  mutating func value<Value>(_ operand: Operand<Value>) throws -> Value {
    let value = self[operand]
    try check()
    guard let value else { throw arguments.missing(operand.declaration.missing) }
    return value
  }

  /// Throws all that is wrong, where anything is.
  mutating func check() throws {
    tellDisagreements()
    try problems.check()
  }

  /// What does not go together comes after the operands and before the values.
  private mutating func tellDisagreements() {
    if !hasToldDisagreements { problems.reading += arguments.disagreements }
    hasToldDisagreements = true
  }

  private func context(_ field: Field?, _ event: Day?) -> ReadingContext {
    ReadingContext(today: today, field: field, event: event)
  }
}

extension Answers {
  /// The value of an option that has to be there: asked for at a terminal where it is missing or cannot be used; elsewhere a
  /// missing one is noted.
  mutating func required<Value>(_ option: Option<Value>, from event: Day? = nil, proposal: String? = nil) -> Value? {
    tellDisagreements()
    if world.canAsk, text(option) == nil || told(option, from: event) { ask(option, from: event, proposal: proposal) }
    if !has(option), let field = option.declaration.field { problems.reading.append(.missing(field)) }
    return self[option, from: event]
  }

  /// Asks for the value of an option until it can be used; at the end of input it stays as it is.
  mutating func ask<Value>(_ option: Option<Value>, from event: Day? = nil, proposal: String? = nil) {
    guard let field = option.declaration.field else { return }
    let answer = Prompter(world).ask(field, proposal: proposal) { problem(with: $0, as: option, from: event) }
    if let answer { typed[option.declaration.name] = answer }
  }

  /// What is wrong with the text of an option; nil where it can be used.
  func problem<Value>(with text: String, as option: Option<Value>, from event: Day? = nil) -> String? {
    let context = context(option.declaration.field, event)
    do throws(ReadingFault) {
      let value = try option.type.read(text, context)
      return option.type.violations(value, context).first?.sentence(language)
    } catch {
      return error.sentence(language)
    }
  }

  /// Says what is wrong with what was given, if anything is.
  private func told<Value>(_ option: Option<Value>, from event: Day?) -> Bool {
    guard let text = text(option), let problem = problem(with: text, as: option, from: event) else { return false }
    world.say(problem)
    return true
  }

  /// A line of standard input, asked for where a person sits there: for a name that is not to stand on the command line.
  func line(for option: Option<String>) -> String? {
    guard let field = option.declaration.field, world.canAsk else { return world.input.line()?.trimmed }
    return Prompter(world).ask(field, proposal: nil)?.trimmed
  }

  /// How an answer went out and arrived; what is handed over in person arrives the same day.
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
