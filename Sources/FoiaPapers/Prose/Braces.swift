/// Names in braces within a text.
enum Braces {
  /// The text with every name in braces replaced. Written out and not as a pattern: patterns are compiled anew by every process,
  /// which would take longer than the whole report.
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

  /// The text with every name in braces taken out, `mark` in its place.
  static func removing(from text: String, mark: String = "") -> String { replacing(in: text) { _ in mark } }
}
