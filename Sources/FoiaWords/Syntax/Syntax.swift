public import FoiaCore

/// What a command takes on its line. Parsing, help, examples and printed hints all come from it.
public struct Syntax: Sendable {
  /// The ways in which the command can be used.
  public let usages: [Usage]
  /// The options that it takes, general ones included.
  public let options: [OptionDeclaration]
  /// Lines that help shows as examples.
  public let examples: [Example]

  /// A command that is used in one way.
  ///
  /// - Parameters:
  ///   - records: whether it writes into the ledger, so that it takes who records.
  ///   - resumes: whether what was typed for it is kept where it is cancelled.
  public init(
    _ operands: [any DeclaredOperand] = [], _ options: [any DeclaredOption], _ relations: [Relation] = [],
    records: Bool = false, resumes: Bool = true, examples: [Example]
  ) {
    self.init(
      usages: [Usage(operands, relations)], options, records: records, resumes: resumes, examples: examples)
  }

  /// A command that can be used in several ways.
  public init(
    usages: [Usage], _ options: [any DeclaredOption], records: Bool = false, resumes: Bool = true, examples: [Example]
  ) {
    self.usages = usages
    let resume: [any DeclaredOption] = resumes ? [GeneralOptions.resume] : []
    let recording: [any DeclaredOption] = records ? [GeneralOptions.by] + resume : []
    self.options = (options + recording + GeneralOptions.all).map(\.declaration)
    self.examples = examples
  }

  /// The option of that name, written without its dashes; nil where the command has none.
  public func option(named name: some StringProtocol) -> OptionDeclaration? { options.first { $0.name == name } }
  /// The option of that letter; nil where the command has none.
  public func option(short: Character) -> OptionDeclaration? { options.first { $0.short == short } }
}

/// A command line that help shows, with what it does.
public struct Example: Sendable {
  /// The whole line, beginning with `foia`.
  public let line: Phrase
  /// What the line does.
  public let meaning: Phrase

  /// An example with a line in each language.
  ///
  /// - Parameters:
  ///   - line: the whole line, beginning with `foia`; it is parsed by a test.
  public init(_ line: Phrase, _ meaning: Phrase) {
    self.line = line
    self.meaning = meaning
  }

  /// An example whose line is the same in both languages.
  public init(_ line: String, _ meaning: Phrase) {
    self.init(Phrase(both: line), meaning)
  }
}
