internal import FoiaCore

/// What `foia drift` takes on its line.
public enum DriftSyntax {
  /// The filed year to compare with the record of today.
  public static let year = GeneralOptions.year

  static let syntax = Syntax(
    [year], [GeneralOptions.json],
    examples: [
      Example(
        "foia drift 2025",
        Phrase(zh: "2025年定稿以后变动了哪些数字", en: "which figures of 2025 have moved since they were filed")),
      Example("foia drift 2025 --json", Phrase(zh: "供程序读取", en: "the same for a program")),
    ])
}
