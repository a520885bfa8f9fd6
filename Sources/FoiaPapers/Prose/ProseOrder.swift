internal import FoiaWords

/// Numbers that stand in the order of what was named before: 予以公开、部分公开、不予公开分别为3件、2件、1件.
struct ProseOrder {
  /// For the place of a number, what it is of; nil where the numbers are not as many as what was named.
  private var named: [Int: [ProseToken]?] = [:]

  init(_ tokens: [ProseToken]) {
    for (index, token) in tokens.enumerated() where token.word == .respectively {
      let first = max(0, index - Self.mostTokens)
      let start = tokens[first..<index].lastIndex { $0.number != nil }.map { $0 + 1 } ?? first
      let things = tokens[start..<index].filter(Self.isListed)
      var numbers: [ProseToken] = []
      for next in tokens[(index + 1)...].prefix(Self.mostTokens) {
        if next.number != nil {
          numbers.append(next)
        } else if next.mark.map({ !"、，,".contains($0) }) ?? ![.and, .filler, .sum].contains(next.word) {
          break
        }
      }
      // Rows and kinds are not listed beside each other.
      let clause = tokens[start..<index].firstIndex(where: Self.isListed).flatMap { first in
        tokens[start..<first].lastIndex { $0.mark.map { "，,；;".contains($0) } ?? false }
      }
      let rest = tokens[start..<index].enumerated().filter { place, token in
        !Self.isListed(token) && token.mark == nil && (start + place >= clause ?? start || token.word != nil)
      }.map(\.element)
      for (place, number) in numbers.enumerated() {
        named[number.place.lowerBound] =
          things.count == numbers.count && things.count > 1 ? rest + [things[place]] : .some(nil)
      }
    }
  }

  /// No list that a person writes is longer.
  private static let mostTokens = 80

  private static func isListed(_ token: ProseToken) -> Bool {
    switch token.word {
    case .row(let row): row.rank >= .carried
    case .result, .kind, .dispute: true
    default: false
    }
  }

  /// What a number is of by its place in the order; nil where it stands in none.
  func words(before number: ProseToken) -> [ProseToken]? { named[number.place.lowerBound] ?? nil }

  /// Whether a number stands in an order that does not come out even.
  func isUnmatched(_ number: ProseToken) -> Bool {
    if case .some(.none) = named[number.place.lowerBound] { true } else { false }
  }
}
