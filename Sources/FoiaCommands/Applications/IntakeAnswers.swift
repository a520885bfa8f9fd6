internal import FoiaCalendar
internal import FoiaCore
internal import FoiaWords

/// The answers of the application form as typed, in options, in a JSON file or by a person, and their reading.
struct IntakeAnswers {
  var answers: FieldTexts
  var coApplicants: [String]
  let today: Day

  init(_ arguments: Arguments, today: Day) {
    self.answers = arguments.fields
    self.coApplicants = arguments.texts(NewSyntax.coApplicant)
    self.today = today
  }

  /// Asks for every required answer that is missing or invalid, in the order of the form.
  mutating func complete(with prompter: Prompter, _ language: Language) throws(Fault) {
    try ask(NewSyntax.applicant, prompter, language)
    let kind = answers[.applicant].map { ApplicantKind.suggested(by: $0).noun(language) }
    try ask(NewSyntax.kind, proposal: kind, prompter, language)
    if answers[.arrived] == nil {
      let today = today
      try ask(NewSyntax.received, proposal: today.iso, prompter, language) {
        Receipt.received($0, arrived: nil).violations(channel: .unknown, today: today).first
      }
    }
    try ask(NewSyntax.channel, prompter, language) { $0 == .unknown ? .channelNotRecorded : nil }
    try ask(NewSyntax.subject, prompter, language)
  }

  private mutating func ask<Value>(
    _ option: Option<Value>, proposal: String? = nil, _ prompter: Prompter, _ language: Language,
    violation: @escaping (Value) -> RuleViolation? = { _ in nil }
  ) throws(Fault) {
    guard let field = option.declaration.field else { return }
    let context = ReadingContext(today: today, field: field)
    func problem(_ text: String) -> String? {
      do throws(ReadingFault) {
        return violation(try option.type.read(text, context))?.sentence(language)
      } catch {
        return error.sentence(language)
      }
    }
    var proposal = proposal
    if let given = answers[field] {
      guard let problem = problem(given) else { return }
      prompter.say(problem)
      proposal = nil
    }
    answers[field] = try prompter.ask(field, proposal: proposal, problem: problem)
  }

  /// Reads all answers. Everything that is wrong with them is in the problems, in the order of the form.
  func read() -> (intake: Intake?, number: ApplicationNumber?, problems: InputProblems) {
    var problems = InputProblems()
    let names = required(NewSyntax.applicant, &problems)
    let kind = required(NewSyntax.kind, &problems)
    let received =
      answers[.arrived] == nil ? required(NewSyntax.received, &problems) : given(NewSyntax.received, &problems)
    let arrived = given(NewSyntax.arrived, &problems)
    let channel = required(NewSyntax.channel, &problems)
    let subject = required(NewSyntax.subject, &problems)
    let receipt = received.map { Receipt.received($0, arrived: arrived) } ?? arrived.map(Receipt.arrived)
    let number = problems.read(given(NewSyntax.number, &problems)) { text throws(ReadingFault) in
      try ApplicationNumber(reading: text, receivedIn: receipt?.day.year ?? today.year)
    }
    for option in Self.texts { _ = given(option, &problems) }
    if channel == .unknown { problems.rules.append(.channelNotRecorded) }
    if let receipt {
      problems.rules += receipt.violations(channel: channel ?? .email, today: today)
      if let number, number.year != receipt.day.year {
        problems.rules.append(.numberOfAnotherYear(number, received: receipt.day))
      }
    }
    guard problems.isEmpty, let receipt, let channel, let kind, let names, let subject else {
      return (nil, number, problems)
    }
    let applicants = names.jointNames + coApplicants.map(\.trimmed).filter { !$0.isEmpty }
    let intake = Intake(
      receipt: receipt, channel: channel, kind: kind, subject: subject, form: text(.form), delivery: text(.delivery),
      unit: text(.unit), officer: text(.officer),
      personal: PersonalDetails(
        applicant: applicants[0], coApplicants: Array(applicants.dropFirst()),
        identity: text(.identity)?.identityNumber,
        phone: text(.phone), email: text(.email), address: text(.address), agent: text(.agent),
        details: answers[.details]?.trimmedLines, note: answers[.note]?.trimmedLines))
    return (intake, number, problems)
  }

  /// The answers that are a single text; none of them may be empty.
  private static let texts = [
    NewSyntax.details, NewSyntax.form, NewSyntax.delivery, NewSyntax.phone, NewSyntax.email, NewSyntax.identity,
    NewSyntax.address, NewSyntax.agent, NewSyntax.unit, NewSyntax.officer, NewSyntax.note,
  ]

  private func required<Value>(_ option: Option<Value>, _ problems: inout InputProblems) -> Value? {
    if let field = option.declaration.field, answers[field] == nil { problems.reading.append(.missing(field)) }
    return given(option, &problems)
  }

  private func given<Value>(_ option: Option<Value>, _ problems: inout InputProblems) -> Value? {
    guard let field = option.declaration.field, let typed = answers[field] else { return nil }
    if typed.trimmed.isEmpty {
      problems.reading.append(.empty(field))
      return nil
    }
    let context = ReadingContext(today: today, field: field)
    return problems.read(typed) { text throws(ReadingFault) in try option.type.read(text, context) }
  }

  private func text(_ field: Field) -> String? {
    answers[field].flatMap { $0.trimmed.isEmpty ? nil : $0.trimmed }
  }
}
