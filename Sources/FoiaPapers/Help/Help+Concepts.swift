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
    if concepts.isEmpty, verbs.isEmpty { return nil }
    let others = verbs.map { CommandHint($0) }
    let parts =
      concepts.map { told($0, language, width) } + (others.isEmpty ? [] : [table(of: others, language, width)])
    return parts.joined(separator: "\n")
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
