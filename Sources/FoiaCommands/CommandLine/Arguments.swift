internal import FoiaCore
internal import FoiaWords

/// A command line read by the syntax of its verb: every value as typed, every option and operand known.
///
/// An option's value is the next argument or stands after `=`; `--` ends the options; an option given twice is a fault
/// unless it may be repeated. All faults come together.
struct Arguments {
  let verb: Verb
  /// The word that tells in which way the command is used: `add` of `foia calendar add FILE`.
  let word: String?
  /// What is given and does not go together, told with everything else that cannot be read.
  let disagreements: [ReadingFault]
  private let operands: [OperandText]
  private let values: [OptionText]

  init(_ line: RawLine, of verb: Verb) throws {
    if !line.faults.isEmpty { throw UsageFaults(all: line.faults, verb: verb) }
    let given = Set(line.options.map(\.option.name))
    let usage = verb.syntax.usage(of: line.operands, options: given)
    let placed = PlacedOperands(line.operands, in: usage)
    if !placed.faults.isEmpty { throw UsageFaults(all: placed.faults, verb: verb) }
    var check = RelationCheck(given: given, operands: placed.texts)
    for relation in usage.relations { check.check(relation) }
    if !check.usage.isEmpty { throw UsageFaults(all: check.usage, verb: verb) }
    self.verb = verb
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
  /// What was typed for an option, the last where it was given several times; empty for a flag.
  func text(_ option: some DeclaredOption) -> String? {
    values.last { $0.option.name == option.declaration.name }?.text
  }
  /// Everything that was typed for an option that may be repeated.
  func texts(_ option: some DeclaredOption) -> [String] {
    values.filter { $0.option.name == option.declaration.name }.map(\.text)
  }

  func text(_ operand: some DeclaredOperand) -> String? { texts(operand).first }
  /// Everything that was typed for an operand of which there can be several.
  func texts(_ operand: some DeclaredOperand) -> [String] {
    operands.filter { $0.operand.placeholder == operand.declaration.placeholder }.map(\.text)
  }

  /// What was given for fields of the application.
  var fields: FieldTexts {
    var fields = FieldTexts()
    for value in values {
      if let field = value.option.field { fields[field] = value.text }
    }
    return fields
  }

  /// The fault of a line on which something is missing that its syntax alone cannot tell.
  func missing(_ operand: Phrase) -> UsageFaults { UsageFaults(all: [.missingOperand(operand)], verb: verb) }
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
