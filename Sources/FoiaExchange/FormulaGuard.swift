/// Keeps a spreadsheet from taking a text of a CSV file for a formula: it begins with an apostrophe then.
enum FormulaGuard {
  private static let mark: Character = "'"

  /// The text with an apostrophe before it, if a spreadsheet would take it for a formula, or if the apostrophes that it
  /// begins with could be taken for such a guard.
  static func guarded(_ text: String) -> String { isDangerous(text) ? "\(mark)\(text)" : text }

  /// The text without the apostrophe that `guarded` set before it.
  static func unguarded(_ text: String) -> String {
    text.first == mark && isDangerous(String(text.dropFirst())) ? String(text.dropFirst()) : text
  }

  private static func isDangerous(_ text: String) -> Bool {
    guard let first = text.drop(while: { $0 == mark }).first else { return false }
    return first.unicodeScalars.first.map { "=+-@\t\r".unicodeScalars.contains($0) } ?? false
  }
}
