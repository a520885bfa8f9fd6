internal import FoiaCore

/// What `foia status` takes on its line.
public enum StatusSyntax {
  static let syntax = Syntax(
    [], [GeneralOptions.grouping, GeneralOptions.json],
    examples: [
      Example("foia status", Phrase(zh: "今天要办的", en: "what needs somebody today")),
      Example("foia status --by unit", Phrase(zh: "按承办单位列出", en: "under the departments that have it")),
    ])
}
