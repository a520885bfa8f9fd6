extension ProseNumbers {
  /// The numbers of English prose, which stand before what they are of: as the draft words it.
  static func english(in sentence: Substring) -> [Typed] {
    phrases.flatMap { phrase in
      sentence.ranges(of: phrase.words).compactMap { range -> Typed? in
        let digits = sentence[..<range.lowerBound].reversed().prefix { $0.isASCII && ($0.isNumber || $0 == ",") }
        let number = Int(String(digits.reversed()).filter { $0 != "," })
        return number.map { (phrase.name, String($0)) }
      }
    }
  }

  private static let phrases: [(words: String, name: String)] = [
    (" applications were received", "new.total"), (" application was received", "new.total"),
    (" new applications", "new.total"), (" were carried in", "carried-in.total"), (" were answered", "total.total"),
    (" disclosed", "granted.total"), (" partly disclosed", "partial.total"), (" not disclosed", "deny.total"),
    (" could not be provided", "unable.total"), (" not processed", "reject.total"),
    (" otherwise handled", "other-all.total"), (" are carried over", "carried-out.total"),
  ]
}
