public import FoiaCore

/// What is known of an operand without its type.
public struct OperandDeclaration: Sendable {
  /// How many texts an operand can have.
  public enum Count: Hashable, Sendable { case one, optional, several, any }

  /// What stands for it in a usage line: `NUMBER`, 编号. The name by which its texts are kept, too.
  public let placeholder: Phrase
  /// How it is asked for at a terminal.
  public let question: Phrase
  /// What kind of value it is.
  public let kind: ValueKind
  /// How many of it can stand there.
  public let count: Count
  /// What it is, in a few words.
  public let summary: Phrase
  /// What is said to be missing where it is.
  public let missing: Phrase
  /// Whether a text can be one; nil where every text can.
  public let recognises: (@Sendable (String) -> Bool)?
  /// How a text for it is looked at.
  public let probe: ValueProbe

  /// How a usage line shows it: `NUMBER…`, `[YEAR]`.
  public var usage: Phrase {
    switch count {
    // What begins with # is lost in a shell unless it is quoted.
    case .one: Phrase(zh: CommandHint.quotedHandle(placeholder.zh), en: CommandHint.quotedHandle(placeholder.en))
    case .optional: Phrase(zh: "[\(placeholder.zh)]", en: "[\(placeholder.en)]")
    case .several: Phrase(zh: "\(placeholder.zh)…", en: "\(placeholder.en)…")
    case .any: Phrase(zh: "[\(placeholder.zh)…]", en: "[\(placeholder.en)…]")
    }
  }
}

extension OperandDeclaration: DeclaredOperand {
  /// The declaration itself.
  public var declaration: OperandDeclaration { self }
}

/// An operand of any type.
public protocol DeclaredOperand: Sendable {
  /// What is known of it without its type.
  var declaration: OperandDeclaration { get }
}

/// What stands on the line without an option before it. A command asks for it by the operand itself.
public struct Operand<Value>: DeclaredOperand {
  /// What stands for it, how many of it there can be and how help shows it.
  public let declaration: OperandDeclaration
  /// How its text is read.
  public let type: ValueType<Value>

  /// An operand of so many texts, each read by `type`.
  ///
  /// - Parameters:
  ///   - placeholder: without it that of its kind.
  ///   - question: how it is asked for; without it by the placeholder.
  ///   - missing: what is said to be missing; without it the summary.
  ///   - recognises: which texts can be one; the others are left for the operands after it.
  public init(
    _ count: OperandDeclaration.Count = .one, _ type: ValueType<Value>, _ summary: Phrase, placeholder: Phrase? = nil,
    question: Phrase? = nil, missing: Phrase? = nil, recognises: (@Sendable (String) -> Bool)? = nil
  ) {
    self.type = type
    self.declaration = OperandDeclaration(
      placeholder: placeholder ?? type.kind.placeholder, question: question ?? placeholder ?? type.kind.placeholder,
      kind: type.kind, count: count, summary: summary,
      missing: missing ?? summary, recognises: recognises, probe: ValueProbe(type))
  }
}
