internal import FoiaCore
internal import FoiaWords

/// Finds options and operands that do not go together, by the relations that the syntax declares.
///
/// For fields of the application this is reported with everything else that cannot be read; for the program's own
/// options it is reported before anything is read.
struct RelationCheck {
  let given: Set<String>
  let operands: [OperandText]
  private(set) var usage: [UsageFault] = []
  private(set) var reading: [ReadingFault] = []
  /// The options that a fault was reported for; each is reported only once.
  private var told: Set<String> = []

  init(given: Set<String>, operands: [OperandText]) {
    self.given = given
    self.operands = operands
  }

  mutating func check(_ relation: Relation) {
    switch relation {
    case .apart(let options, let other):
      guard has(other) else { return }
      tell(options) { option in
        if let field = option.field, let second = other.field { return .reading(.notWith(field, second)) }
        return .usage(.notTogether(option.flag, other.flag))
      }
    case .needs(let options, let other, let unless):
      guard !has(other), !unless.contains(where: has) else { return }
      tell(options) { option in
        if let field = option.field, let second = other.field { return .reading(.needs(field, second)) }
        return .usage(.needsOption(option.flag, other.flag))
      }
    case .bound(let bound, let options, let among, let unless): check(bound, of: options, among: among, unless: unless)
    case .needed(let option, let unless):
      if !has(option), !unless.contains(where: has), let field = option.field { reading.append(.missing(field)) }
    case .withOperand(let options, let operand, let name):
      if text(operand) == nil { tell(options) { .usage(.needsOperand(option: $0.flag, name)) } }
    case .withoutOperand(let options, let operand, let name):
      if text(operand) != nil { tell(options) { .usage(.notWithOperand(option: $0.flag, name)) } }
    case .apartFromOperand(let options, let operand):
      if let text = text(operand) { tell(options) { .usage(.notTogether($0.flag, Mask.stray(text))) } }
    case .afterWord(let options, let word): tell(options) { .usage(.needsOption($0.flag, word)) }
    case .ofOtherUsage(let options, let operand, let unless):
      if options.contains(where: has), !unless.contains(where: has) { usage.append(.missingOperand(operand)) }
    }
  }

  private enum Disagreement {
    case usage(UsageFault)
    case reading(ReadingFault)
  }

  private mutating func check(
    _ bound: Relation.Bound, of options: [OptionDeclaration], among: [OptionDeclaration], unless: [OptionDeclaration]
  ) {
    if !among.isEmpty, !among.contains(where: has) { return }
    let count = options.count(where: has)
    let holds =
      switch bound {
      case .exactlyOne: count == 1
      case .atLeastOne: count >= 1
      case .atMostOne: count <= 1
      }
    if holds || unless.contains(where: has) { return }
    let fields = options.compactMap(\.field)
    if fields.count < options.count {
      usage.append(.oneOf(options.map(\.flag)))
    } else if !reading.contains(.oneOf(fields)) {
      reading.append(.oneOf(fields))
    }
  }

  private mutating func tell(_ options: [OptionDeclaration], _ fault: (OptionDeclaration) -> Disagreement) {
    for option in options where has(option) && told.insert(option.name).inserted {
      switch fault(option) {
      case .usage(let fault): usage.append(fault)
      case .reading(let fault): reading.append(fault)
      }
    }
  }

  private func has(_ option: OptionDeclaration) -> Bool { given.contains(option.name) }

  private func text(_ operand: OperandDeclaration) -> String? {
    operands.first { $0.operand.placeholder == operand.placeholder }?.text
  }
}
