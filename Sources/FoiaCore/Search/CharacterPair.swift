/// Two neighbouring characters of a text: what the index of the search is made of, because Chinese words of two
/// characters are what people look for.
public struct CharacterPair: RawRepresentable, Hashable, Comparable, Sendable {
  /// The first character's code point times 2²¹, plus the second's.
  public let rawValue: Int

  /// The pair of a stored number. Nothing is checked.
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// The pairs of a text in the form for comparing, in their order; none of a text of one character.
  public static func all(in comparable: String) -> [CharacterPair] {
    var pairs: [CharacterPair] = []
    var before: Unicode.Scalar?
    for scalar in comparable.unicodeScalars {
      if let before { pairs.append(CharacterPair(rawValue: Int(before.value) << 21 | Int(scalar.value))) }
      before = scalar
    }
    return pairs
  }

  /// Whether the first has the smaller number.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
