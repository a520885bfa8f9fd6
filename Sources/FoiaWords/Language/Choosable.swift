public import FoiaCore

/// A closed set of codes that a person may also name in Chinese or English.
public protocol Choosable: CaseIterable, RawRepresentable<String>, Sendable {
  /// The set that it is one of.
  static var vocabulary: Vocabulary { get }
  /// What it is called.
  var name: Phrase { get }
  /// What one of them is called, where that is another word than the name.
  var noun: Phrase { get }
  /// What people also call it.
  var aliases: [String] { get }
  /// Those that a word could mean, where it leaves open which: 法人 is any of the five kinds that are no person.
  static func ambiguous(_ word: String) -> [Self]
}

extension Choosable {
  /// The name, where one of them is called no otherwise.
  public var noun: Phrase { name }
  /// Nothing, where people call it by its name alone.
  public var aliases: [String] { [] }
  /// None, where every word that is used means one of them.
  public static func ambiguous(_ word: String) -> [Self] { [] }

  /// Reads a code or a label, in either language, full-width or not; a label may stop before its bracket.
  public init(reading text: String) throws(ReadingFault) { try self.init(reading: text, suggesting: true) }

  /// Reads the same.
  ///
  /// - Parameter suggesting: whether a word that cannot be read is compared with all names for those near to it, which takes
  ///   a while.
  public init(reading text: String, suggesting: Bool) throws(ReadingFault) {
    if text.isLongerThanAnyName { throw .unknown(Self.vocabulary, text, near: []) }
    let wanted = text.word
    if let choice = Self(rawValue: wanted) {
      self = choice
      return
    }
    let found =
      text.hasBlankInChinese
      ? nil : Self.allCases.first { choice in choice.spokenNames.contains { $0.word == wanted } }
    guard let found, !wanted.isEmpty else {
      if !suggesting { throw .unknown(Self.vocabulary, text, near: []) }
      let open = Self.ambiguous(wanted)
      if !open.isEmpty { throw .unknown(Self.vocabulary, text, near: open.map(\.rawValue)) }
      let names = Self.allCases.flatMap { choice in
        ([choice.rawValue] + choice.spokenNames).map { ($0, choice.rawValue) }
      }
      throw .unknown(Self.vocabulary, text, near: wanted.isEmpty ? [] : Nearness.near(wanted, among: names))
    }
    self = found
  }

  private var spokenNames: [String] {
    let words = [name, noun]
    return aliases + (words.map(\.zh) + words.map(\.en)).flatMap { [$0, String($0.prefix { $0 != "（" })] }
  }
}
