internal import FoiaCalendar
internal import FoiaCore
internal import FoiaText

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

  /// Reads all answers; everything wrong with them is in the problems.
  func read() -> (intake: Intake?, number: ApplicationNumber?, problems: InputProblems) {
    var problems = InputProblems()
    for field in Self.required where answers[field] == nil {
      if field != .received || answers[.arrived] == nil { problems.reading.append(.missing(field)) }
    }
    for field in answers.fields where text(field) == nil { problems.reading.append(.empty(field)) }
    problems.reading.sort { $0.order < $1.order }
    let received = problems.read(text(.received)) { text throws(ReadingFault) in try Day(reading: text, today: today) }
    let arrived = problems.read(text(.arrived)) { text throws(ReadingFault) in try Day(reading: text, today: today) }
    let channel = problems.read(text(.channel)) { text throws(ReadingFault) in try Channel(reading: text) }
    let kind = problems.read(text(.kind)) { text throws(ReadingFault) in try ApplicantKind(reading: text) }
    let number = problems.read(text(.number)) { text throws(ReadingFault) in
      guard let number = ApplicationNumber(reading: text) else { throw .notANumber(text) }
      return number
    }
    if channel == .unknown { problems.rules.append(.channelNotRecorded) }
    let receipt = received.map { Receipt.received($0, arrived: arrived) } ?? arrived.map(Receipt.arrived)
    if let receipt {
      problems.rules += receipt.violations(channel: channel ?? .email, today: today)
      if let number, number.year != receipt.day.year {
        problems.rules.append(.numberOfAnotherYear(number, received: receipt.day))
      }
    }
    guard problems.isEmpty, let receipt, let channel, let kind, let applicant = text(.applicant),
      let subject = text(.subject)
    else { return (nil, number, problems) }
    let intake = Intake(
      receipt: receipt, channel: channel, kind: kind, subject: subject, form: text(.form), delivery: text(.delivery),
      unit: text(.unit), officer: text(.officer),
      personal: PersonalDetails(
        applicant: applicant, coApplicants: coApplicants.map(\.trimmed).filter { !$0.isEmpty },
        identity: text(.identity), phone: text(.phone), email: text(.email), address: text(.address),
        agent: text(.agent), details: answers[.details]?.trimmedLines, note: answers[.note]?.trimmedLines))
    return (intake, number, problems)
  }

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

extension ReadingFault {
  /// Faults of fields in the order of the form.
  fileprivate var order: Int {
    switch self {
    case .missing(let field), .empty(let field): Field.allCases.firstIndex(of: field) ?? 0
    default: Field.allCases.count
    }
  }
}
