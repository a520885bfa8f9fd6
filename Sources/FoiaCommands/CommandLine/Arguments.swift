internal import FoiaCore
internal import FoiaWords

/// A command line read by the syntax of its verb: every option and operand is known, and values are still text.
///
/// The value of an option is the next argument, or follows after `=`; `--` ends the options. An option that is given
/// twice is a fault unless it may be repeated. All faults are reported together.
struct Arguments {
  let verb: Verb
  /// The word that says how the command is used, such as `add` in `foia calendar add FILE`; nil if there is none.
  let word: String?
  /// Options that do not go together, reported with the values that cannot be read.
  let disagreements: [ReadingFault]
  /// The way in which the command is used.
  let usage: Usage
  private let operands: [OperandText]
  private let values: [OptionText]

  init(_ line: RawLine, of verb: Verb) throws(Fault) {
    if !line.faults.isEmpty { throw Fault.usage(line.faults, command: verb.rawValue) }
    let given = Set(line.options.map(\.option.name))
    let usage = verb.syntax.usage(of: line.operands, options: given)
    let placed = PlacedOperands(line.operands, in: usage)
    if !placed.faults.isEmpty { throw Fault.usage(placed.faults, command: verb.rawValue) }
    var check = RelationCheck(given: given, operands: placed.texts)
    for relation in usage.relations { check.check(relation) }
    if !check.usage.isEmpty { throw Fault.usage(check.usage, command: verb.rawValue) }
    self.verb = verb
    self.usage = usage
    self.word = placed.word
    self.operands = placed.texts
    self.values = line.options
    self.disagreements = check.reading
  }

  func has(_ option: some DeclaredOption) -> Bool { text(option) != nil }
  /// Whether any of the options is given.
  func hasAny(of options: [any DeclaredOption]) -> Bool {
    let names = options.map(\.declaration.name)
    return values.contains { names.contains($0.option.name) }
  }
  /// The text of an option, the last one if it was given several times; empty for a flag, nil if it is not given.
  func text(_ option: some DeclaredOption) -> String? {
    values.last { $0.option.name == option.declaration.name }?.text
  }
  /// All texts of an option that may be repeated.
  func texts(_ option: some DeclaredOption) -> [String] {
    values.filter { $0.option.name == option.declaration.name }.map(\.text)
  }

  func text(_ operand: some DeclaredOperand) -> String? { texts(operand).first }
  /// All texts of an operand that may be given several times.
  func texts(_ operand: some DeclaredOperand) -> [String] {
    operands.filter { $0.operand.placeholder == operand.declaration.placeholder }.map(\.text)
  }

  /// The fault that something is missing, when the syntax alone cannot tell it.
  func missing(_ operand: Phrase) -> Fault { Fault.usage([.missingOperand(operand)], command: verb.rawValue) }
}

/// An option with what was typed for it.
struct OptionText {
  let option: OptionDeclaration
  let text: String
}

/// An operand with what was typed for it.
struct OperandText {
  let operand: OperandDeclaration
  let text: String
}
