/// A sentence of a template as it is read: without white space, with the digits of ASCII and wide signs.
struct TemplateSentence {
  /// Words that were found, with what stands before and after them in the sentence.
  struct Place {
    let before: Substring
    let words: Substring
    let after: Substring

    /// What stands before them since the last comma.
    var nearBefore: Substring {
      before.split(omittingEmptySubsequences: false, whereSeparator: Self.isBreak).last ?? ""
    }
    /// What stands after them up to the next comma.
    var nearAfter: Substring { after.prefix { !Self.isBreak($0) } }

    private static func isBreak(_ sign: Character) -> Bool { "，：".contains(sign) }
  }

  /// A number of days, and where it stands.
  struct Days {
    let number: Substring
    let place: Place
  }

  let text: String

  /// Where something stands, every time.
  func places(of pattern: some RegexComponent) -> [Place] { text.ranges(of: pattern).map(place) }

  /// The numbers of days or working days; days of a month are none.
  var days: [Days] {
    text.matches(of: #/([0-9]+|[一二三四五六七八九十]+)(?:（[^）]{1,4}）)?个?(?:工作)?[日天]/#).map {
      Days(number: $0.output.1, place: place($0.range))
    }.filter { !$0.place.before.hasSuffix("月") && !$0.place.before.hasSuffix("第") }
  }

  private func place(_ range: Range<String.Index>) -> Place {
    Place(before: text[..<range.lowerBound], words: text[range], after: text[range.upperBound...])
  }
}

extension StringProtocol {
  /// Whether one of these words stands in it.
  func contains(anyOf words: [String]) -> Bool { words.contains { contains($0) } }

  /// Whether it ends with one of these words.
  func ends(with words: [String]) -> Bool { words.contains { hasSuffix($0) } }
}
