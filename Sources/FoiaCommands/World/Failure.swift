internal import FoiaCore
internal import FoiaWords

/// Every error of the program in a person's words.
enum Failure {
  static func sentences(of error: any Error, _ language: Language) -> [String] {
    switch error {
    case let faults as UsageFaults: faults.sentences(language)
    case let fault as ReadingFault: [fault.sentence(language)]
    case let faults as ReadingFaults: faults.all.map { $0.sentence(language) }
    case let problems as InputProblems:
      problems.reading.map { $0.sentence(language) } + problems.rules.map { $0.sentence(language) }
    case let violations as RuleViolations: violations.all.map { $0.sentence(language) }
    case let fault as RecordFault: [fault.sentence(language)]
    case let problems as ImportProblems:
      problems.all.map { $0.sentence(language) } + [Change.notImported(problems: problems.all.count, language)]
    case is ErrorsFound: []
    case let problems as TextProblems:
      problems.all.map { $0.sentence(language) } + [ReportNotes.textUnusable(problems.file, language)]
    case let problems as FiguresProblems: problems.sentences(language)
    default: [Frame.unexpected("\(error)", language)]
    }
  }
}
