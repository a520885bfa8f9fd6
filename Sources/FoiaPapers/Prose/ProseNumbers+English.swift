extension ProseNumbers {
  /// The numbers in English prose, which stand before the words they belong to, in the wording of the draft.
  func english(in text: Substring) -> [Typed] {
    guard text.unicodeScalars.contains(where: { ("a"..."z").contains($0) }) else { return [] }
    return text.split(separator: ". ").filter { !speaksOfOtherYear($0) }.flatMap(Self.typed(inEnglish:))
  }

  /// Whether a sentence names a year that is not the report's.
  private func speaksOfOtherYear(_ sentence: Substring) -> Bool {
    sentence.split { !$0.isASCII || !$0.isNumber }.contains { number in
      number.count == 4 && number.first == "2" && Int(number) != year
    }
  }

  private static func typed(inEnglish sentence: Substring) -> [Typed] {
    phrases.flatMap { phrase in
      sentence.ranges(of: phrase.words).compactMap { range -> Typed? in
        // If the sentence goes on, the number is of a part: 2 were answered late.
        if let next = sentence[range.upperBound...].first, !",;:.".contains(next) { return nil }
        let digits = sentence[..<range.lowerBound].reversed().prefix { $0.isASCII && ($0.isNumber || $0 == ",") }
        let number = Int(String(digits.reversed()).filter { $0 != "," })
        return number.map { (phrase.name, String($0)) }
      }
    }
  }

  private static let phrases: [(words: String, name: String)] = [
    (" applications were received", "new.total"), (" application was received", "new.total"),
    (" were carried in", "carried-in.total"), (" were answered", "total.total"),
    (" disclosed", "granted.total"), (" partly disclosed", "partial.total"), (" not disclosed", "deny.total"),
    (" could not be provided", "unable.total"), (" not processed", "reject.total"),
    (" otherwise handled", "other-all.total"), (" are carried over", "carried-out.total"),
  ]
}
