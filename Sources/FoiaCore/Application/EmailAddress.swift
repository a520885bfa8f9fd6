/// An e-mail address, as far as its shape tells.
public struct EmailAddress: Hashable, Sendable {
  /// What stands before the @.
  public let name: String
  /// What stands behind it, with a dot in it.
  public let domain: String

  /// Nil if the text is no e-mail address. Full-width characters are folded; blanks at the ends do not matter.
  public init?(_ text: String) {
    var folded = text.halfWidth[...]
    while folded.first?.isWhitespace == true { folded.removeFirst() }
    while folded.last?.isWhitespace == true { folded.removeLast() }
    let parts = folded.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !folded.contains(where: \.isWhitespace) else { return nil }
    let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count >= 2, !labels.contains(where: \.isEmpty) else { return nil }
    (name, domain) = (String(parts[0]), String(parts[1]))
  }
}
