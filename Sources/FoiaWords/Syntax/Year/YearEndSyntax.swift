internal import FoiaCore

/// What `foia year-end` takes on its line.
public enum YearEndSyntax {
  /// The year to be closed and reported on.
  public static let year = GeneralOptions.year

  static let syntax = Syntax(
    [year], [GeneralOptions.json],
    examples: [
      Example("foia year-end 2025", Phrase(zh: "2025年报告还差哪几步", en: "what is left to do for the report of 2025")),
      Example("foia year-end 2025 --json", Phrase(zh: "供程序读取", en: "the same for a program")),
    ])
}
