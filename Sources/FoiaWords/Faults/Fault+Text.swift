public import FoiaCore

extension Fault {
  /// Everything that is wrong, in words; empty where the command has said it itself.
  public var texts: [FaultText] {
    problems.compactMap(\.text) + [consequence?.text(of: problems.count)].compactMap(\.self)
  }
}

extension Fault.Problem {
  /// The problem in words; nil where the command has said it itself.
  public var text: FaultText? {
    switch self {
    case .usage(let problem, let command): problem.text(command)
    case .reading(let problem): problem.text
    case .rule(let violation): violation.text
    case .record(let problem): problem.text
    case .structure(let problem): problem.text
    case .importing(let problem): problem.text
    case .figures(let problem): problem.text
    case .ledgerFile(let problem): problem.text
    case .template(let problem): problem.text
    case .text(let finding): FaultText(finding.sentence)
    case .notShown(let reason): OutputWords.notShown(reason)
    case .recorded(let action, let problems): OutputWords.recorded(action, but: problems)
    case .errorsFound: nil
    case .cancelled(let intention): FaultText(Frame.cancelled(intention))
    case .unexpected(let detail): FaultText(Frame.unexpected(detail))
    }
  }
}

extension Fault.Consequence {
  /// - Parameter count: how many problems there are.
  fileprivate func text(of count: Int) -> FaultText {
    switch self {
    case .nothingImported(let more): FaultText(LedgerWords.notImported(problems: count, more: more))
    case .textUnusable(let file): FaultText(ReportNotes.textUnusable(file))
    }
  }
}
