public import FoiaCore

/// What is known of an operand without its type.
public struct OperandDeclaration: Sendable {
  /// How many of it can stand there.
  public enum Count: Hashable, Sendable { case one, optional, several, any }

  /// What stands for it in a usage line: `NUMBER`, 编号. The name by which its texts are kept, too.
  public let placeholder: Phrase
  public let kind: ValueKind
  public let count: Count
  public let summary: Phrase
  /// What is said to be missing where it is.
  public let missing: Phrase
  /// Whether a text can be one; nil where every text can.
  public let recognises: (@Sendable (String) -> Bool)?

  /// `NUMBER…`, `[YEAR]`
  public func usage(_ language: Language) -> String {
    switch count {
    case .one: placeholder(language)
    case .optional: "[\(placeholder(language))]"
    case .several: "\(placeholder(language))…"
    case .any: "[\(placeholder(language))…]"
    }
  }
}

/// An operand of any type.
public protocol DeclaredOperand: Sendable {
  var declaration: OperandDeclaration { get }
}

/// What stands on the line without an option before it. A command asks for it by the operand itself.
public struct Operand<Value>: DeclaredOperand {
  public let declaration: OperandDeclaration
  public let type: ValueType<Value>

  /// - Parameters:
  ///   - placeholder: without it that of its kind.
  ///   - missing: what is said to be missing; without it the summary.
  ///   - recognises: which texts can be one; the others are left for the operands after it.
  public init(
    _ count: OperandDeclaration.Count = .one, _ type: ValueType<Value>, _ summary: Phrase, placeholder: Phrase? = nil,
    missing: Phrase? = nil, recognises: (@Sendable (String) -> Bool)? = nil
  ) {
    self.type = type
    self.declaration = OperandDeclaration(
      placeholder: placeholder ?? type.kind.placeholder, kind: type.kind, count: count, summary: summary,
      missing: missing ?? summary, recognises: recognises)
  }
}
