internal import FoiaCalendar
internal import FoiaCore
internal import FoiaPapers
internal import FoiaWords

/// A closing as typed, from flags or a person, and its reading.
struct ClosingForm {
  struct Decision {
    let references: [NumberReference]
    let closing: Closing
    let sameAs: NumberReference?
    let delivery: [Event]
  }

  private let arguments: Arguments
  private let world: World
  private let today: Day
  private var answers: FieldTexts

  init(_ arguments: Arguments, today: Day, _ world: World) {
    self.arguments = arguments
    self.world = world
    self.today = today
    self.answers = arguments.fields
  }

  /// Shows the outcomes and asks for the one, the day of the decision, and what the outcome cannot be without.
  mutating func complete(with prompter: Prompter) {
    let (language, today) = (world.language, today)
    func problem(_ text: String) -> String? {
      Self.problem(text, language) { text throws(ReadingFault) in try Outcome(reading: text) }
    }
    let badOutcome = answers[.outcome].flatMap(problem)
    if let badOutcome { prompter.say(badOutcome) }
    if answers[.outcome] == nil || badOutcome != nil {
      world.errors.write(OutcomeCatalogue.text(Outcome.all(in: .current), language, width: world.errors.width))
      answers[.outcome] = prompter.ask(.outcome, proposal: nil, problem: problem) ?? answers[.outcome]
      if answers[.closed] == nil {
        answers[.closed] = prompter.ask(.closed, proposal: today.iso) { text in
          Self.problem(text, language) { text throws(ReadingFault) in try Day(reading: text, today: today) }
        }
      }
    }
    guard let text = answers[.outcome], let (outcome, subReason) = try? Outcome.read(text) else { return }
    if outcome.ground == .subReason, subReason == nil, answers[.subReason] == nil {
      answers[.subReason] = prompter.ask(.subReason, proposal: nil) { text in
        Self.problem(text, language) { text throws(ReadingFault) in try SubReason(reading: text) }
      }
    }
    if outcome.ground == .earlierAnswer, answers[.sameAs] == nil, answers[.waiver] == nil {
      answers[.sameAs] = prompter.ask(.sameAs, proposal: nil)
    }
  }

  func read() throws -> Decision {
    var reading = CourseReading(arguments, today: today, world)
    let references = arguments.operands.compactMap { number in
      reading.problems.read(number) { text throws(ReadingFault) in try NumberReference(reading: text) }
    }
    if answers[.outcome] == nil { reading.problems.reading.append(.missing(.outcome)) }
    let outcome = reading.problems.read(answers[.outcome]) { text throws(ReadingFault) in try Outcome.read(text) }
    let today = today
    let on = reading.problems.read(answers[.closed] ?? today.iso) { text throws(ReadingFault) in
      try Day(reading: text, today: today)
    }
    let subReason = reading.problems.read(answers[.subReason]) { text throws(ReadingFault) in
      try SubReason(reading: text)
    }
    let sameAs = reading.problems.read(answers[.sameAs]) { text throws(ReadingFault) in
      try NumberReference(reading: text)
    }
    let delivery = reading.delivery()
    if let on, on > today { reading.problems.rules.append(.future(.closed, on, today: today)) }
    if let (outcome, _) = outcome, subReason != nil, outcome != .other {
      reading.problems.rules.append(.subReasonOf(outcome))
    }
    let waiver = reading.text(.waiver)
    try reading.problems.check()
    guard let (outcome, meant) = outcome, let on else { throw ReadingFault.missing(.outcome) }
    let closing = Closing(
      on: on, outcome: outcome, document: text(.document), subReason: subReason ?? meant, reason: text(.reason),
      basis: text(.basis), searched: text(.searched), referTo: text(.referTo), approvedBy: text(.approvedBy),
      waiver: waiver)
    return Decision(references: references, closing: closing, sameAs: sameAs, delivery: delivery)
  }

  private func text(_ field: Field) -> String? {
    answers[field].flatMap { $0.trimmed.isEmpty ? nil : $0.trimmed }
  }

  private static func problem<Value>(
    _ text: String, _ language: Language, _ reading: (String) throws(ReadingFault) -> Value
  ) -> String? {
    do throws(ReadingFault) {
      _ = try reading(text)
      return nil
    } catch {
      return error.sentence(language)
    }
  }
}
