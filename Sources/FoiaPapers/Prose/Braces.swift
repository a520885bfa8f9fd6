/// Replaces names in braces, such as `{new.total}`, within a text.
enum Braces {
  /// The text with every name in braces replaced; a name for which the closure returns nil stays as it is, braces
  /// included.
  ///
  /// It is written without a regular expression, because compiling one in every process would take longer than making
  /// the report.
  static func replacing(in text: String, _ replacement: (String) -> String?) -> String {
    guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
    var filled = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      filled += rest[..<open]
      rest = rest[open...]
      guard let end = rest.dropFirst().firstIndex(where: { $0 == "}" || $0 == "{" }), rest[end] == "}" else {
        filled += rest.prefix(1)
        rest = rest.dropFirst()
        continue
      }
      let whole = rest[...end]
      filled += replacement(String(whole.dropFirst().dropLast())) ?? String(whole)
      rest = rest[rest.index(after: end)...]
    }
    return filled + rest
  }

  /// The text with every name in braces replaced by `mark`.
  static func removing(from text: String, mark: String = "") -> String { replacing(in: text) { _ in mark } }
}
