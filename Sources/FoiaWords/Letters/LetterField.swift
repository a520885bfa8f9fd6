public import FoiaCore

/// What can stand in braces in a template of a letter. `foia letter --fields` prints them all.
public struct LetterField: Hashable, Sendable {
  /// What stands in its place.
  public enum Kind: String, Sendable {
    /// A value; as a condition it holds where something is recorded.
    case value
    /// Something that holds or not: `{?extended}`.
    case condition
    /// Several of something, to be repeated: `{#parts}`.
    case list
  }

  /// In which letters it can stand.
  public enum Letters: Hashable, Sendable {
    /// In all of them.
    case all
    /// In all but those to a third party, which must not learn who applied.
    case notToThirdParty
    /// In these.
    case only([LetterCode])
  }

  /// What stands in the place of its name.
  public let kind: Kind
  /// Its names: in English the code for scripts.
  public let name: Phrase
  /// What it is.
  public let meaning: Phrase
  /// In which letters it can stand.
  public let letters: Letters
  /// The code of the list whose repetition it belongs to; nil where it can stand anywhere.
  public let list: String?

  /// The name that scripts know it by.
  public var code: String { name.en }

  init(
    _ kind: Kind, _ zh: String, _ code: String, _ meaning: Phrase, in letters: Letters = .notToThirdParty,
    of list: String? = nil
  ) {
    self.kind = kind
    self.name = Phrase(zh: zh, en: code)
    self.meaning = meaning
    self.letters = letters
    self.list = list
  }

  /// A value.
  init(
    _ zh: String, _ code: String, _ meaning: Phrase, in letters: Letters = .notToThirdParty, of list: String? = nil
  ) {
    self.init(.value, zh, code, meaning, in: letters, of: list)
  }

  /// As it stands in a template.
  public var inBraces: Phrase { Phrase(zh: "{\(name.zh)}", en: "{\(name.en)}") }

  /// Whether it can stand in a letter.
  public func stands(in code: LetterCode) -> Bool {
    switch letters {
    case .all: true
    case .notToThirdParty: !code.goesToThirdParty
    case .only(let codes): codes.contains(code)
    }
  }

  /// The field of a name in either language; nil if there is none.
  public init?(named name: String) {
    guard let field = Self.byName[name.comparable] else { return nil }
    self = field
  }

  /// The fields whose names are most like what was typed.
  public static func near(_ name: String, in code: LetterCode) -> [LetterField] {
    let spellings = all.filter { $0.stands(in: code) }.flatMap { [($0.name.zh, $0.code), ($0.code, $0.code)] }
    return Nearness.near(name.comparable, among: spellings.map { (spelling: $0.0, value: $0.1) })
      .compactMap { LetterField(named: $0) }
  }

  private static let byName = Dictionary(
    all.flatMap { [($0.name.zh.comparable, $0), ($0.code.comparable, $0)] } + [("items", parts), ("分项", parts)],
    uniquingKeysWith: { first, _ in first })
}

extension LetterCode {
  /// Whether it goes to somebody who must not learn who applied.
  public var goesToThirdParty: Bool { self == .thirdParty || self == .thirdPartyOverride }
}
