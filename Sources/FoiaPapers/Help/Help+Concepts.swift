internal import FoiaCore
internal import FoiaDocument
public import FoiaWords

extension Help {
  /// What a word means that is no command: the concepts it fits, each with its commands, and the commands whose summary
  /// it is a part of; nil where it fits nothing.
  public static func found(_ text: String, _ language: Language, width: Int? = nil) -> String? {
    let concepts = Concept.found(by: text)
    let known = Set(concepts.flatMap(\.commands).map(\.verb))
    let verbs = Verb.found(by: text).filter { !known.contains($0) }
    let outcomes = concepts.isEmpty ? Outcome.candidates(for: text) : []
    if concepts.isEmpty, verbs.isEmpty, outcomes.isEmpty { return nil }
    let others = verbs.map { CommandHint($0) }
    let parts =
      concepts.map { told($0, language, width) } + (outcomes.isEmpty ? [] : [told(outcomes, language, width)])
      + (others.isEmpty ? [] : [table(of: others, language, width)])
    return parts.joined(separator: "\n")
  }

  /// Help on the command that goes by a Chinese word, with the others of whose words it is a part; nil where it names none.
  public static func command(called text: String, _ language: Language, width: Int? = nil) -> String? {
    let verbs = Verb.called(text)
    guard let first = verbs.first else { return nil }
    let help = command(first, language, width: width)
    if verbs.count == 1 { return help }
    let others = table(of: verbs.dropFirst().map { CommandHint($0) }, language, width)
    return help + "\n" + Phrase(zh: "另见：", en: "See also:").line(language) + others
  }

  /// The outcomes that a word names, with the command that records one.
  private static func told(_ outcomes: [Outcome], _ language: Language, _ width: Int?) -> String {
    let outcome = outcomes.count == 1 ? outcomes.first?.rawValue : nil
    let close = CommandHint(
      .close, .operand(CloseSyntax.numbers),
      outcome.map { .option(CloseSyntax.outcome, $0) } ?? .option(CloseSyntax.outcome))
    return Phrase(zh: "办理结果：", en: "Outcomes:").line(language)
      + OutcomeCatalogue.text(outcomes, language, width: width) + table(of: [close], language, width)
  }

  private static func told(_ concept: Concept, _ language: Language, _ width: Int?) -> String {
    let room = min(width ?? greatestWidth, greatestWidth)
    let meaning = concept.meaning(language).wrapped(to: room - 2).map { "  \($0)\n" }.joined()
    return concept.name.line(language).paragraphs(in: width) + meaning + table(of: concept.commands, language, width)
  }

  /// Command lines, each with what its command does.
  private static func table(of commands: [CommandHint], _ language: Language, _ width: Int?) -> String {
    Columns.text(
      head: nil, fits: [.whole, .wraps],
      rows: commands.map { ["  " + $0.text(language), $0.verb.summary(language)] }, width: width)
  }
}
