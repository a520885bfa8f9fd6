internal import FoiaCore

extension String {
  /// The text as it can be shown on one line of a terminal: a control character is written out and does nothing, an escape
  /// as `^[`, a line end as `^J`, a mark that turns the direction of writing as `<U+202E>`.
  public var visible: String { visible(keepingLines: false) }

  /// The same for a text of several lines, whose line ends stay.
  public var visibleLines: String { visible(keepingLines: true) }

  /// The same for what is shown on a terminal, of which line ends, tabs and some control sequences stay.
  public func visiblePage(keeping sequences: [String]) -> String {
    func isShown(_ scalar: Unicode.Scalar) -> Bool { !scalar.isControl || scalar == "\n" || scalar == "\t" }
    if unicodeScalars.allSatisfy(isShown) { return self }
    var (page, rest) = ("", unicodeScalars[...])
    while let scalar = rest.first {
      let kept = isShown(scalar) ? nil : sequences.first { rest.starts(with: $0.unicodeScalars) }
      if isShown(scalar) { page.unicodeScalars.append(scalar) } else { page += kept ?? scalar.writtenOut }
      rest.removeFirst(kept?.unicodeScalars.count ?? 1)
    }
    return page
  }

  /// The text as a message repeats it: visible, and of a long one only the beginning.
  public var excerpt: String {
    let text = visible
    return text.count > Self.longestExcerpt ? text.prefix(Self.longestExcerpt - 1) + "…" : text
  }

  /// The path of a file as a message repeats it: visible, and of one that is longer than any file has its beginning and its
  /// end.
  var shownPath: String {
    let text = visible
    return utf8.count > Self.longestPath
      ? "\(text.prefix(Self.longestExcerpt))…\(text.suffix(Self.longestExcerpt))" : text
  }

  /// How many bytes Linux takes for a path.
  private static let longestPath = 4_096

  /// Enough to find again what was typed, in characters.
  private static let longestExcerpt = 80

  private func visible(keepingLines: Bool) -> String {
    func isShown(_ scalar: Unicode.Scalar) -> Bool { !scalar.isControl || keepingLines && scalar == "\n" }
    if unicodeScalars.allSatisfy(isShown) { return self }
    var text = ""
    for scalar in unicodeScalars {
      if isShown(scalar) { text.unicodeScalars.append(scalar) } else { text += scalar.writtenOut }
    }
    return text
  }
}

extension Unicode.Scalar {
  /// `^[` for the controls of ASCII, as terminals write them; `<U+009B>` for others.
  fileprivate var writtenOut: String {
    if value == 0x7F { return "^?" }
    if value < 0x20, let letter = Unicode.Scalar(value + 0x40) { return "^\(letter)" }
    let digits = String(value, radix: 16, uppercase: true)
    return "<U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits + ">"
  }
}
