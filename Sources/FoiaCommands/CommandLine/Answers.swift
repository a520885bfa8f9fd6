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

  let world: World
  /// Texts for fields that come from elsewhere than the line, such as a file.
  private var supplied: [Field: [String]] = [:]
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
  /// What was typed for an option: at a prompt, else on the line, else what was supplied for it; nil where it was taken away.
  func text(_ option: some DeclaredOption) -> String? {
    let place = Question.Place.option(option.declaration.name)
    if world.dialogue.takenAway.contains(place) { return nil }
    return world.dialogue[place] ?? arguments.text(option) ?? option.declaration.field.flatMap { supplied[$0]?.last }
  }

  /// All texts of an option that may be repeated; at a prompt one is typed.
  func texts(_ option: some DeclaredOption) -> [String] {
    let place = Question.Place.option(option.declaration.name)
    if world.dialogue.takenAway.contains(place) { return [] }
    if let typed = world.dialogue[place] { return [typed] }
    let given = arguments.texts(option)
    return given.isEmpty ? option.declaration.field.flatMap { supplied[$0] } ?? [] : given
  }

  /// What was typed for an operand: at a prompt, else on the line.
  func texts(_ operand: some DeclaredOperand) -> [String] {
    let asked = world.dialogue[.operand(operand.declaration.placeholder.en)]
    return asked.map { [$0] } ?? arguments.texts(operand)
  }

  /// Takes texts for fields that come from elsewhere than the line, which goes before them.
  mutating func supply(_ texts: [Field: [String]]) { supplied = texts }

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
      return text(option).flatMap { read($0, option, from: event) }
    }
  }

  /// The values of an option that may be repeated; an empty text is none.
  mutating func values<Value>(of option: Option<Value>) -> [Value] {
    texts(option).filter { !$0.trimmed.isEmpty }.compactMap { read($0, option, from: nil) }
  }

  private mutating func read<Value>(_ text: String, _ option: Option<Value>, from event: Day?) -> Value? {
    let context = context(option.declaration.field, event)
    let value = problems.read(text) { text throws(ReadingFault) in try option.type.read(text, context) }
    guard let value else { return nil }
    let violations = option.type.violations(value, context)
    problems.rules += violations
    // What is refused needs no remark.
    if violations.isEmpty, let remark = option.type.remark(value, text, context), remarks.insert(remark).inserted {
      world.warn(remark(language))
    }
    return value
  }

  /// The value of an operand; nil if it is not given or cannot be read.
  subscript<Value>(operand: Operand<Value>) -> Value? {
    mutating get { all(operand).first }
  }

  /// The values of an operand that can be given several times.
  mutating func all<Value>(_ operand: Operand<Value>) -> [Value] {
    let context = context(nil, nil)
    return texts(operand).compactMap { text in
      problems.read(text) { text throws(ReadingFault) in try operand.type.read(text, context) }
    }
  }

  /// The applications that are named, each once, in the order in which they are named.
  mutating func references(_ operand: Operand<[NumberReference]>) -> [NumberReference] {
    var named = NamedApplications()
    for text in texts(operand) where !named.isFull {
      problems.read(text) { text throws(ReadingFault) in try named.add(reading: text) }
    }
    return named.references
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

  func context(_ field: Field?, _ event: Day? = nil) -> ReadingContext {
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

  /// Asks for the value of an option until the answer is valid.
  func ask<Value>(_ option: Option<Value>, from event: Day? = nil, proposal: String? = nil) throws(Fault) {
    guard let question = Question(option.declaration) else { return }
    world.dialogue[question.place] = try Prompter(world).ask(
      question, context(question.field, event), proposal: proposal)
  }

  /// Asks for an option that may be left out, where a person is being asked anyway.
  ///
  /// - Parameter initial: a text to begin with, which is edited.
  func offer<Value>(_ option: Option<Value>, from event: Day? = nil, initial: String = "") throws(Fault) {
    guard world.canAsk, !has(option), let question = Question(option.declaration),
      world.dialogue.isToOffer(question.place)
    else { return }
    let text = try Prompter(world).ask(question, context(question.field, event), initial: initial, mayBeEmpty: true)
    if !text.trimmed.isEmpty { world.dialogue[question.place] = text }
  }

  /// Prints what is wrong with the given value; returns whether anything is.
  private func told<Value>(_ option: Option<Value>, from event: Day?) -> Bool {
    let declaration = option.declaration
    guard let text = text(option), let problem = declaration.probe?.problem(text, context(declaration.field, event))
    else { return false }
    world.say(problem(language))
    return true
  }

  /// The name that is given for an option; for `-` a line of standard input, with a prompt at a terminal, so that the
  /// name does not stand on the command line.
  mutating func name(_ option: Option<String>) throws(Fault) -> String? {
    guard text(option) == "-" else { return self[option] }
    if world.canAsk {
      try ask(option)
    } else {
      world.dialogue[.option(option.declaration.name)] = world.input.line() ?? ""
    }
    return self[option]
  }

  /// How an answer was sent and served; one that is handed over in person is served the same day. The way belongs to the
  /// sending, where that is told.
  mutating func delivery() -> [Event] {
    let method = self[DeliveryOptions.service]
    let tracking = self[DeliveryOptions.tracking]
    let sent = self[DeliveryOptions.sent]
    let served = self[DeliveryOptions.served] ?? (method == .inPerson ? sent : nil)
    return [
      sent.map { .dispatched(Dispatch(on: $0, method: method, tracking: tracking)) },
      served.map { .answerServed(Service(on: $0, method: sent == nil ? method : nil)) },
    ].compactMap { $0 }
  }
}
