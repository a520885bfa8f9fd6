/// What is known of a row in which a quote is too many, or missing.
enum SurplusQuote {
  /// Whether a row of several lines is rather several rows that a quote joins: its first and its last line have each as many values
  /// as a whole row, and that is more than a sentence has by chance.
  static func swallowsRows(_ row: ArraySlice<UInt8>, _ separator: UInt8, fields: Int) -> Bool {
    let lines = row.split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
    guard fields > 3, let first = lines.first, let last = lines.last, lines.count > 1 else { return false }
    return [first, last].allSatisfy { line in line.count { $0 == separator } == fields - 1 }
  }

  /// What stands in a line between separators, whatever quotes stand there.
  static func fields(of line: ArraySlice<UInt8>, _ separator: UInt8) -> [String] {
    line.split(separator: separator, omittingEmptySubsequences: false).map { field in
      String(
        decoding: field.filter { ![UInt8(ascii: "\""), UInt8(ascii: "\r"), UInt8(ascii: "\n")].contains($0) },
        as: UTF8.self)
    }
  }
}
