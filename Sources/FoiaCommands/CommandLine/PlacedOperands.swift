internal import FoiaCore
internal import FoiaWords

extension Syntax {
  /// Which of its usages the command is used in, by its operands and options.
  func usage(of operands: [String], options: Set<String>) -> Usage {
    let special = usages.first { usage in
      switch usage.choice {
      case .word(let words): operands.first.map { words.contains($0.word) } ?? false
      case .option(let name): options.contains(name)
      case .handle(let others):
        operands.first.map { first in
          first.word.first == "#" || operands.count == 1 && !options.isDisjoint(with: others) && first.word.isNumeral
        } ?? false
      case .count(let count): operands.count == count
      case .otherwise: false
      }
    }
    return special ?? usages.first { if case .otherwise = $0.choice { true } else { false } } ?? Usage()
  }
}

extension String {
  /// Whether it is made of digits alone.
  fileprivate var isNumeral: Bool { !isEmpty && allSatisfy { $0.isASCII && $0.isNumber } }
}

/// The arguments that are not options, each with the operand it is taken for.
struct PlacedOperands {
  private(set) var texts: [OperandText] = []
  private(set) var faults: [UsageFault] = []
  /// The word before them that chooses the usage; nil if there is none.
  let word: String?

  init(_ typed: [String], in usage: Usage) {
    var rest = typed[...]
    if case .word = usage.choice { word = rest.popFirst() } else { word = nil }
    for operand in usage.operands {
      switch operand.count {
      case .one, .optional:
        if let index = rest.firstIndex(where: { operand.recognises?($0) ?? true }) {
          let text = rest.remove(at: index)
          // An empty path would be the current folder.
          if text.isEmpty, operand.kind.isPath { faults.append(.missingOperand(operand.missing)) }
          texts.append(OperandText(operand: operand, text: text))
        } else if operand.count == .one, faults.isEmpty {
          faults.append(.missingOperand(operand.missing))
        }
      case .several, .any:
        if rest.isEmpty, operand.count == .several, faults.isEmpty { faults.append(.missingOperand(operand.missing)) }
        texts += rest.map { OperandText(operand: operand, text: $0) }
        rest = []
      }
    }
    faults += rest.map { .unexpectedOperand(Mask.stray($0)) }
  }
}
