/// Reads the numbers in English prose, which stand before the words they belong to, in the wording of the draft.
enum EnglishNumbers {
  /// What the sentences of a line state.
  static func statements(in line: String, year: Int) -> [ProseStatement] {
    let text = Braces.removing(from: line, mark: "□")
    guard text.unicodeScalars.contains(where: { ("a"..."z").contains($0) }) else { return [] }
    return text.split { "。；;".contains($0) }.flatMap { $0.split(separator: ". ") }
      .filter { !speaksOfOtherYear($0, than: year) }.flatMap(statements(in:))
  }

  /// Whether a sentence names a year that is not the report's.
  private static func speaksOfOtherYear(_ sentence: Substring, than year: Int) -> Bool {
    sentence.split { !$0.isASCII || !$0.isNumber }.contains { number in
      number.count == 4 && number.first == "2" && Int(number) != year
    }
  }

  private static func statements(in sentence: Substring) -> [ProseStatement] {
    phrases.flatMap { phrase in
      sentence.ranges(of: phrase.words).compactMap { range -> ProseStatement? in
        // If the sentence goes on, the number is of a part: 2 were answered late.
        if let next = sentence[range.upperBound...].first, !",;:.".contains(next), !phrase.goesOn { return nil }
        let digits = sentence[..<range.lowerBound].reversed().prefix { $0.isASCII && ($0.isNumber || $0 == ",") }
        let number = Int(String(digits.reversed()).filter { $0 != "," })
        return number.map { ProseStatement(names: [phrase.name], number: String($0), isCertain: true) }
      }
    }
  }

  private static let phrases: [(words: String, name: String, goesOn: Bool)] = [
    (" applications were received", "new.total", false), (" application was received", "new.total", false),
    (" from natural persons", "new.person", true), (" from organisations", "new.organisations", true),
    (" were carried in", "carried-in.total", false), (" were answered", "total.total", false),
    (" disclosed", "granted.total", false), (" partly disclosed", "partial.total", false),
    (" not disclosed", "deny.total", false), (" could not be provided", "unable.total", false),
    (" not processed", "reject.total", false), (" otherwise handled", "other-all.total", false),
    (" are carried over", "carried-out.total", false),
  ]
}
