/// Writes a letter as lines of text: Chinese paragraphs are indented by two characters, English ones separated by an
/// empty line.
enum TextLetter {
  static func lines(_ letter: LetterPage, _ language: Document.Language, width: Int) -> [String] {
    let head = [letter.title] + [letter.reference].filter { !$0.isEmpty } + [""]
    let notes = letter.notes.isEmpty ? [] : [""] + letter.notes
    let foot = ["", letter.signatory, letter.date] + notes
    let salutation = [letter.salutation].filter { !$0.isEmpty }
    let body =
      switch language {
      case .zh: salutation + letter.paragraphs.map { "\u{3000}\u{3000}" + $0 }
      case .en: Array((salutation + letter.paragraphs).map { [$0] }.joined(separator: [""]))
      }
    return (head + body + foot).flatMap { text in
      text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).flatMap { $0.wrapped(to: width) }
    }
  }
}
