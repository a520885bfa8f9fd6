/// One of the ways in which a command can be used: what stands on the line, and what must go together then.
public struct Usage: Sendable {
  /// How a way of using a command is told from the others.
  public enum Choice: Sendable {
    /// The first operand is one of these words; it is no operand then.
    case word([String])
    /// The option is given.
    case option(String)
    /// The first operand is the handle of an entry: `#14`. With one of these options `14` is a handle, too: a shell drops
    /// what begins with `#`.
    case handle(orWith: [String])
    /// As many operands are given.
    case count(Int)
    /// None of the other ways.
    case otherwise
  }

  /// What tells that the command is used in this way.
  public let choice: Choice
  /// What stands on the line without an option before it, in this order.
  public let operands: [OperandDeclaration]
  /// What must hold between options and operands.
  public let relations: [Relation]

  /// The way in which a command is used where nothing tells of another.
  public init(_ operands: [any DeclaredOperand] = [], _ relations: [Relation] = []) {
    self.init(.otherwise, operands, relations)
  }

  private init(_ choice: Choice, _ operands: [any DeclaredOperand], _ relations: [Relation]) {
    self.choice = choice
    self.operands = operands.map(\.declaration)
    self.relations = relations
  }

  /// The usage that one of these words tells, which then stands before the operands.
  public static func after(
    _ words: String..., operands: [any DeclaredOperand], relations: [Relation] = []
  ) -> Usage {
    Usage(.word(words), operands, relations)
  }

  /// The usage that an option tells.
  public static func with(
    _ option: some DeclaredOption, operands: [any DeclaredOperand] = [], relations: [Relation] = []
  ) -> Usage {
    Usage(.option(option.declaration.name), operands, relations)
  }

  /// The usage that the handle of an entry tells, when it stands first.
  ///
  /// - Parameter options: those beside which a bare number is a handle.
  public static func ofHandle(
    orWith options: [any DeclaredOption] = [], operands: [any DeclaredOperand], relations: [Relation] = []
  ) -> Usage {
    Usage(.handle(orWith: options.map(\.declaration.name)), operands, relations)
  }

  /// The usage that so many operands tell.
  public static func ofCount(
    _ count: Int, operands: [any DeclaredOperand], relations: [Relation] = []
  ) -> Usage {
    Usage(.count(count), operands, relations)
  }
}
