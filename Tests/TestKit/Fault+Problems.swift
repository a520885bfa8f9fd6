public import FoiaCore

extension Fault {
  /// What the rules forbid, of everything that is wrong.
  public var violations: [RuleViolation] {
    problems.compactMap { if case .rule(let violation) = $0 { violation } else { nil } }
  }

  /// What is wrong with the rows of a file, of everything that is wrong.
  public var ofRows: [ImportProblem] {
    problems.compactMap { if case .importing(let problem) = $0 { problem } else { nil } }
  }

  /// What is wrong with a published table, of everything that is wrong.
  public var ofFigures: [FiguresProblem] {
    problems.compactMap { if case .figures(let problem) = $0 { problem } else { nil } }
  }

  /// What is wrong with a command line, of everything that is wrong.
  public var ofUsage: [UsageFault] {
    problems.compactMap { if case .usage(let problem, _) = $0 { problem } else { nil } }
  }
}
