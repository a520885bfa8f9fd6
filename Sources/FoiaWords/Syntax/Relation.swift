public import FoiaCore

/// What must hold between the options and operands of a line. Every relation is checked, and told, from here.
public enum Relation: Sendable {
  /// How many of some options can be given.
  public enum Bound: Sendable { case exactlyOne, atLeastOne, atMostOne }

  /// None of the options can stand beside the other.
  case apart([OptionDeclaration], from: OptionDeclaration)
  /// The options mean something beside the other only, or beside one of `unless`.
  case needs([OptionDeclaration], OptionDeclaration, unless: [OptionDeclaration])
  /// As many of the options are needed; only where one of `among` is given (empty: always), and where none of `unless`
  /// is.
  case bound(Bound, of: [OptionDeclaration], among: [OptionDeclaration], unless: [OptionDeclaration])
  /// The option is needed unless one of the others is given.
  case needed(OptionDeclaration, unless: [OptionDeclaration])
  /// The options mean something only where the operand stands there, which the phrase names.
  case withOperand([OptionDeclaration], OperandDeclaration, Phrase)
  /// The options mean something only where the operand does not stand there; the phrase names it.
  case withoutOperand([OptionDeclaration], OperandDeclaration, Phrase)
  /// The options cannot stand beside an operand, which is named as it was typed.
  case apartFromOperand([OptionDeclaration], OperandDeclaration)
  /// The options mean something only after a word.
  case afterWord([OptionDeclaration], String)
  /// The options need an operand of another usage, unless one of the others is given.
  case ofOtherUsage([OptionDeclaration], Phrase, unless: [OptionDeclaration])
}

extension Relation {
  /// None of the options can stand beside the other.
  public static func apart(_ options: [any DeclaredOption], from other: some DeclaredOption) -> Relation {
    .apart(options.map(\.declaration), from: other.declaration)
  }

  /// The options mean something beside the other only.
  ///
  /// - Parameter unless: options that do as well, but that are not named where none is given.
  public static func needs(
    _ options: [any DeclaredOption], _ other: some DeclaredOption, unless: [any DeclaredOption] = []
  ) -> Relation {
    .needs(options.map(\.declaration), other.declaration, unless: unless.map(\.declaration))
  }

  /// Exactly one of the options is needed; only where one of `among` is given, and where none of `unless` is.
  public static func exactlyOne(
    _ options: [any DeclaredOption], among: [any DeclaredOption] = [], unless: [any DeclaredOption] = []
  ) -> Relation {
    .bound(
      .exactlyOne, of: options.map(\.declaration), among: among.map(\.declaration), unless: unless.map(\.declaration))
  }

  /// At least one of the options is needed.
  ///
  /// - Parameter unless: options that do as well, but that are not named where none is given.
  public static func atLeastOne(_ options: [any DeclaredOption], unless: [any DeclaredOption] = []) -> Relation {
    .bound(.atLeastOne, of: options.map(\.declaration), among: [], unless: unless.map(\.declaration))
  }

  /// Not more than one of the options can be given.
  public static func atMostOne(_ options: [any DeclaredOption]) -> Relation {
    .bound(.atMostOne, of: options.map(\.declaration), among: [], unless: [])
  }

  /// The option is needed unless one of the others is given.
  public static func needed(_ option: some DeclaredOption, unless: [any DeclaredOption]) -> Relation {
    .needed(option.declaration, unless: unless.map(\.declaration))
  }

  /// The options mean something only where the operand stands there, which `told` names.
  public static func with(
    _ operand: some DeclaredOperand, _ options: [any DeclaredOption], told: Phrase
  ) -> Relation {
    .withOperand(options.map(\.declaration), operand.declaration, told)
  }

  /// The options mean something only where the operand does not stand there; `told` names it.
  public static func without(
    _ operand: some DeclaredOperand, _ options: [any DeclaredOption], told: Phrase
  ) -> Relation {
    .withoutOperand(options.map(\.declaration), operand.declaration, told)
  }

  /// The options cannot stand beside an operand, which is named as it was typed.
  public static func apart(_ options: [any DeclaredOption], fromOperand operand: some DeclaredOperand) -> Relation {
    .apartFromOperand(options.map(\.declaration), operand.declaration)
  }

  /// The options mean something only after a word that stands on the line.
  public static func afterWord(_ options: [any DeclaredOption], _ word: String) -> Relation {
    .afterWord(options.map(\.declaration), word)
  }

  /// The options need an operand of another usage, unless one of the others is given.
  public static func ofOtherUsage(
    _ options: [any DeclaredOption], _ operand: Phrase, unless: [any DeclaredOption]
  ) -> Relation {
    .ofOtherUsage(options.map(\.declaration), operand, unless: unless.map(\.declaration))
  }

  /// Every option that the relation speaks of.
  public var options: [OptionDeclaration] {
    switch self {
    case .apart(let options, let other): options + [other]
    case .needs(let options, let other, let unless): options + [other] + unless
    case .bound(_, let options, let among, let unless): options + among + unless
    case .needed(let option, let unless): [option] + unless
    case .withOperand(let options, _, _), .withoutOperand(let options, _, _), .apartFromOperand(let options, _),
      .afterWord(let options, _):
      options
    case .ofOtherUsage(let options, _, let unless): options + unless
    }
  }
}
