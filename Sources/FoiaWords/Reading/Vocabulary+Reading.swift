public import FoiaCore

/// A closed set of codes that a person may also name in Chinese or English.
public protocol Choosable: CaseIterable, RawRepresentable<String>, Sendable {
  static var vocabulary: Vocabulary { get }
  func name(_ language: Language) -> String
  /// What one of them is called, where that is another word than the name.
  func noun(_ language: Language) -> String
  /// What people also call it.
  var aliases: [String] { get }
}

extension Choosable {
  public func noun(_ language: Language) -> String { name(language) }
  public var aliases: [String] { [] }
}

extension ApplicantKind: Choosable {
  public static var vocabulary: Vocabulary { .kind }
}
extension Channel: Choosable {
  public static var vocabulary: Vocabulary { .channel }
}
extension Status: Choosable {
  public static var vocabulary: Vocabulary { .status }

  /// Whether a word means everything that is neither closed nor void.
  public static func meansOpen(_ text: String) -> Bool {
    ["open", "未办结", "在办", "未结"].contains(text.comparable)
  }
}
extension SubReason: Choosable {
  public static var vocabulary: Vocabulary { .subReason }
}

extension ServiceMethod: Choosable {
  public static var vocabulary: Vocabulary { .service }
}
extension OpinionKind: Choosable {
  public static var vocabulary: Vocabulary { .opinion }
}
extension FeeBasis: Choosable {
  public static var vocabulary: Vocabulary { .feeBasis }
}

extension DisputeWay: Choosable {
  public static var vocabulary: Vocabulary { .way }
}
extension DisputeWay {
  /// The ways that a word means: both kinds of suit where it says suit only; nil where it means none.
  public static func together(reading text: String) -> [DisputeWay]? {
    if ["suits", "诉讼", "行政诉讼", "行政诉讼合计"].contains(text.comparable) { return allCases.filter(\.isSuit) }
    return (try? DisputeWay(reading: text)).map { [$0] }
  }
}

extension DisputeResult: Choosable {
  public static var vocabulary: Vocabulary { .result }
}

extension Choosable {
  /// Reads a code or a label, in either language, full-width or not; a label may stop before its bracket.
  public init(reading text: String) throws(ReadingFault) {
    let wanted = text.comparable
    let found = Self.allCases.first { choice in
      choice.rawValue == wanted || choice.spokenNames.contains { $0.comparable == wanted }
    }
    guard let found, !wanted.isEmpty else {
      let names = Self.allCases.flatMap { choice in
        ([choice.rawValue] + choice.spokenNames).map { ($0, choice.rawValue) }
      }
      throw .unknown(Self.vocabulary, text, near: wanted.isEmpty ? [] : Nearness.near(wanted, among: names))
    }
    self = found
  }

  private var spokenNames: [String] {
    aliases
      + Language.allCases.flatMap { language in
        let name = name(language)
        return [name, noun(language), String(name.prefix { $0 != "（" })]
      }
  }
}

/// What somebody may have meant by a word that is none of the known ones.
public enum Nearness {
  /// The values whose spelling is nearest to `word`, at most three, nearest first.
  public static func near(_ word: String, among names: [(spelling: String, value: String)]) -> [String] {
    var nearest: [String: Int] = [:]
    for (spelling, value) in names {
      let spelling = spelling.comparable
      let limit = max(1, max(word.count, spelling.count) / 3)
      let distance = contains(spelling, word) ? 0 : edits(from: word, to: spelling)
      if distance <= limit { nearest[value] = min(distance, nearest[value] ?? .max) }
    }
    return nearest.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.prefix(3).map(\.key)
  }

  private static func contains(_ spelling: String, _ word: String) -> Bool {
    word.count >= 2 && spelling.contains(word)
  }

  /// How many letters must be put in, left out, changed or swapped with their neighbour.
  private static func edits(from word: String, to other: String) -> Int {
    let (a, b) = (Array(word), Array(other))
    var rows = [Array(0...b.count)]
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var best = min(rows[i][j + 1] + 1, row[j] + 1, rows[i][j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, rows[i - 1][j - 1] + 1) }
        row.append(best)
      }
      rows.append(row)
    }
    return rows[a.count][b.count]
  }
}
