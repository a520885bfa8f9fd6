/// One of the ways in which a command can be used: what stands on the line, and what must go together then.
public struct Usage: Sendable {
  /// What tells that the command is used in this way.
  public enum Choice: Sendable {
    /// The first operand is one of these words; it is no operand then.
    case word([String])
    /// The option is given.
    case option(String)
    /// The first operand is the handle of an entry: `#14`.
    case handle
    /// As many operands are given.
    case count(Int)
    /// None of the other ways.
    case otherwise
  }

  public let choice: Choice
  public let operands: [OperandDeclaration]
  public let relations: [Relation]

  public init(_ operands: [any DeclaredOperand] = [], _ relations: [Relation] = []) {
    self.init(.otherwise, operands, relations)
  }

  private init(_ choice: Choice, _ operands: [any DeclaredOperand], _ relations: [Relation]) {
    self.choice = choice
    self.operands = operands.map(\.declaration)
    self.relations = relations
  }

  public static func after(
    _ words: String..., operands: [any DeclaredOperand], relations: [Relation] = []
  ) -> Usage {
    Usage(.word(words), operands, relations)
  }

  public static func with(
    _ option: some DeclaredOption, operands: [any DeclaredOperand] = [], relations: [Relation] = []
  ) -> Usage {
    Usage(.option(option.declaration.name), operands, relations)
  }

  public static func ofHandle(operands: [any DeclaredOperand], relations: [Relation] = []) -> Usage {
    Usage(.handle, operands, relations)
  }

  public static func ofCount(
    _ count: Int, operands: [any DeclaredOperand], relations: [Relation] = []
  ) -> Usage {
    Usage(.count(count), operands, relations)
  }
}
