internal import FoiaCore
internal import FoiaText

/// A command line that its command cannot take, in the argument parser's words.
struct UsageFault: Error {
  let message: String
  let verb: Verb
}

/// Every error of the program in a person's words.
enum Failure {
  static func sentences(of error: any Error, _ language: Language) -> [String] {
    switch error {
    case let fault as ReadingFault: [fault.sentence(language)]
    case let faults as ReadingFaults: faults.all.map { $0.sentence(language) }
    case let problems as InputProblems:
      problems.reading.map { $0.sentence(language) } + problems.rules.map { $0.sentence(language) }
    case let violation as RuleViolation: [violation.sentence(language)]
    case let violations as RuleViolations: violations.all.map { $0.sentence(language) }
    case let fault as RecordFault: [fault.sentence(language)]
    case let problems as ImportProblems: problems.all.map { $0.sentence(language) }
    case let fault as UsageFault: [UsageWords.sentence(fault.message, verb: fault.verb, language)]
    default: ["\(error)"]
    }
  }
}
