internal import FoiaCalendar
internal import FoiaCore
internal import FoiaWords

/// The answers of the application form as typed, from flags, a JSON file or a person, and their reading.
struct IntakeForm {
  var answers: FieldTexts
  var coApplicants: [String]
  let today: Day

  init(_ arguments: Arguments, today: Day) {
    self.answers = arguments.fields
    self.coApplicants = arguments.all(.coApplicant)
    self.today = today
  }

  /// What must be answered, in the order of the form.
  private static let required: [Field] = [.applicant, .kind, .received, .channel, .subject]

  /// Asks for every required answer that is missing or cannot be used.
  mutating func complete(with prompter: Prompter, _ language: Language) {
    for field in Self.required {
      if field == .received, answers[.arrived] != nil { continue }
      if let given = answers[field] {
        guard let problem = problem(field, given, language) else { continue }
        prompter.say(problem)
        answers[field] = prompter.ask(field, proposal: nil) { self.problem(field, $0, language) } ?? given
      } else if let answer = prompter.ask(
        field, proposal: proposal(for: field, language), problem: { self.problem(field, $0, language) })
      {
        answers[field] = answer
      }
    }
  }

  /// Reads all answers; everything wrong with them is in the problems, in the order of the form.
  func read() -> (intake: Intake?, number: ApplicationNumber?, problems: InputProblems) {
    var problems = InputProblems()
    func given(_ field: Field) -> String? {
      if answers[field] == nil, Self.required.contains(field), field != .received || answers[.arrived] == nil {
        problems.reading.append(.missing(field))
      }
      if answers[field] != nil, text(field) == nil { problems.reading.append(.empty(field)) }
      return text(field)
    }
    let names = given(.applicant)
    let kind = problems.read(given(.kind)) { text throws(ReadingFault) in try ApplicantKind(reading: text) }
    let received = problems.read(given(.received)) { text throws(ReadingFault) in try Day(reading: text, today: today) }
    let arrived = problems.read(given(.arrived)) { text throws(ReadingFault) in try Day(reading: text, today: today) }
    let channel = problems.read(given(.channel)) { text throws(ReadingFault) in try Channel(reading: text) }
    let subject = given(.subject)
    let receipt = received.map { Receipt.received($0, arrived: arrived) } ?? arrived.map(Receipt.arrived)
    let number = problems.read(given(.number)) { text throws(ReadingFault) in
      try ApplicationNumber(reading: text, receivedIn: receipt?.day.year ?? today.year)
    }
    for field in answers.fields where !Self.readAbove.contains(field) { _ = given(field) }
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

  private static let readAbove: [Field] = required + [.arrived, .number, .coApplicant]

  private func text(_ field: Field) -> String? {
    answers[field].flatMap { $0.trimmed.isEmpty ? nil : $0.trimmed }
  }

  private func proposal(for field: Field, _ language: Language) -> String? {
    switch field {
    case .received: today.iso
    case .kind: answers[.applicant].map { ApplicantKind.suggested(by: $0).noun(language) }
    default: nil
    }
  }

  private func problem(_ field: Field, _ text: String, _ language: Language) -> String? {
    do throws(ReadingFault) {
      switch field {
      case .kind: _ = try ApplicantKind(reading: text)
      case .channel:
        if try Channel(reading: text) == .unknown { return RuleViolation.channelNotRecorded.sentence(language) }
      case .received:
        let day = try Day(reading: text, today: today)
        return Receipt.received(day, arrived: nil).violations(channel: .unknown, today: today).first?.sentence(language)
      default: if text.trimmed.isEmpty { throw .empty(field) }
      }
      return nil
    } catch {
      return error.sentence(language)
    }
  }
}
