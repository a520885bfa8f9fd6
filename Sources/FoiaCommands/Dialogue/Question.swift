internal import FoiaCore
internal import FoiaWords

/// What a person can be asked for: an option or an operand of a command.
struct Question {
  /// Which option or operand it is.
  enum Place: Hashable {
    case option(String)
    case operand(String)
  }

  let place: Place
  let label: Phrase
  let summary: Phrase
  let kind: ValueKind
  let probe: ValueProbe
  let field: Field?

  /// The question for an operand.
  init(_ operand: OperandDeclaration) {
    place = .operand(operand.placeholder.en)
    label = operand.question
    summary = operand.summary
    kind = operand.kind
    probe = operand.probe
    field = nil
  }

  /// The question for an option; nil for a flag, which stands there or not.
  init?(_ option: OptionDeclaration) {
    guard let kind = option.value, let probe = option.probe else { return nil }
    place = .option(option.name)
    label = option.question
    summary = option.summary
    self.kind = kind
    self.probe = probe
    field = option.field
  }

  /// What is said to a person who asks what is meant.
  var explanation: Phrase {
    let meaning = summary.zh == label.zh ? .empty : summary
    return [meaning, kind.explanation].filter { !$0.isEmpty }.joined(zh: "。", en: ". ")
  }
}
