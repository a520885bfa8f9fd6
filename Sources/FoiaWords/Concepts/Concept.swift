public import FoiaCore

/// Something that people look for by a word which is no command: what it is here, and which commands have to do with it.
public struct Concept: Sendable {
  /// What it is called.
  public let name: Phrase
  /// What people also call it, in either language.
  public let words: [String]
  /// What it is and what is done about it, in a sentence or two.
  public let meaning: Phrase
  /// The commands that have to do with it, the most usual one first.
  public let commands: [CommandHint]

  init(_ name: Phrase, _ words: [String] = [], _ meaning: Phrase, _ commands: CommandHint...) {
    self.name = name
    self.words = words
    self.meaning = meaning
    self.commands = commands
  }

  /// All concepts that help knows, by the stage of the work.
  public static let all = ofCourse + ofAnswer + ofYear + ofLedger

  /// Every word that finds it.
  public var spokenNames: [String] { [name.zh, name.en] + words }

  /// The concepts that a word means: those it names, else those one of whose words holds it or is held by it.
  public static func found(by text: String) -> [Concept] {
    if text.isLongerThanAnyName { return [] }
    let wanted = text.word
    let named = all.filter { $0.spokenNames.contains { $0.word == wanted } }
    if !named.isEmpty { return named }
    return all.filter { $0.spokenNames.contains { wanted.touches($0.word) } }
  }
}

extension Verb {
  /// The commands of whose summary or Chinese words a word is a part.
  public static func found(by text: String) -> [Verb] {
    if text.isLongerThanAnyName { return [] }
    let wanted = text.word
    return allCases.filter { verb in
      let summary = verb.summary
      return wanted.touches(summary.zh.word) || wanted.touches(summary.en.word)
        || verb.chineseWords.contains { wanted.touches($0) }
    }
  }
}

extension Verb {
  /// The commands that go by a Chinese word, the one that it names first, then those whose words it is a part of: 恢复 is
  /// what `reopen` does, and a part of 恢复备份.
  public static func called(_ text: String) -> [Verb] {
    let named = allCases.filter { $0.chineseWords.contains(text) }
    if named.isEmpty || text.isLongerThanAnyName { return [] }
    return named
      + allCases.filter { verb in
        !named.contains(verb) && verb.chineseWords.contains { $0.contains(text) }
      }
  }
}

extension String {
  /// Whether one of two words holds the other and is long enough to say something: two Chinese characters, an English word
  /// of three letters, or the first four letters of one.
  fileprivate func touches(_ other: String) -> Bool {
    let (short, long) = count <= other.count ? (self, other) : (other, self)
    if short.allSatisfy(\.isASCII) {
      let isWord = short.count >= 3 && long.split(separator: " ").contains { $0 == short }
      return isWord || short.count >= 4 && long.hasPrefix(short)
    }
    return short.count >= 2 && long.contains(short)
  }
}
