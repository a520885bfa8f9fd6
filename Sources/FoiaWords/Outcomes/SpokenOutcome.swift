public import FoiaCore

/// An outcome as somebody names it, with what the words say beside it.
public struct SpokenOutcome: Hashable, Sendable {
  /// The outcome that is meant.
  public let outcome: Outcome
  /// The kind of other handling, where the words name one: 撤回 is `other` because withdrawn.
  public let subReason: SubReason?
  /// Whether the words are only part of what it is called, or more than that, so that it is said what they were taken for.
  public let isInferred: Bool

  /// Reads a code, a label, an alias, a sub-reason or the form's own number within part three, matched whole; then the only
  /// one whose label or alias holds the words, or is held by them. A group's name or number lists its rows. Words that are
  /// not matched whole are never taken for a disclosure, and words of refusal not even for a partial one.
  public init(reading text: String) throws(ReadingFault) { try self.init(reading: text, suggesting: true) }

  /// Reads the same.
  ///
  /// - Parameter suggesting: whether words that cannot be read are compared with all names for those near to them, which
  ///   takes a while.
  public init(reading text: String, suggesting: Bool) throws(ReadingFault) {
    if text.isLongerThanAnyName { throw .unknown(.outcome, text, near: []) }
    if text.hasBlankInChinese { throw .unknown(.outcome, text, near: suggesting ? Self.near(text) : []) }
    let meaning = Form.current.meaning(of: text)
    let found = Set(meaning.found.filter { !meaning.isInferred || $0.outcome != Outcome.granted.code })
    let outcomes = Outcome.allCases.filter { outcome in found.contains { $0.outcome == outcome.code } }
    guard let outcome = outcomes.first else {
      throw .unknown(.outcome, text, near: suggesting ? Self.near(text) : [])
    }
    guard outcomes.count == 1 else { throw .severalOutcomes(text, outcomes) }
    // Words that several kinds of other handling have in common leave it open which of them it is.
    self.init(outcome, found.count == 1 ? found.first?.subReason : nil, isInferred: meaning.isInferred)
  }

  init(_ outcome: Outcome, _ subReason: SubReason? = nil, isInferred: Bool) {
    self.outcome = outcome
    self.subReason = subReason
    self.isInferred = isInferred
  }

  /// What it was taken for, said where the words were not matched whole; nil where they were.
  public func remark(on text: String) -> Phrase? {
    guard isInferred else { return nil }
    let name = Closing.name(of: outcome, subReason)
    return Phrase(zh: "“\(text.excerpt)”按“\(name.zh)”处理", en: "'\(text.excerpt)' is taken for '\(name.en)'")
  }

  private static func near(_ text: String) -> [String] {
    let near = Nearness.near(
      text.word,
      among: Form.current.spellings.flatMap { one in
        ([one.named.outcome.rawValue] + one.words).map { ($0, one.named.outcome.rawValue) }
      })
    let isRefusal = text.word.isRefusal
    return near.filter { !isRefusal || ![Outcome.granted, .partial].map(\.rawValue).contains($0) }
  }
}

extension String {
  /// Whether the words deny something, so that they mean no disclosure.
  var isRefusal: Bool {
    contains { "不未非无拒".contains($0) }
      || split { !$0.isLetter }.contains { word in
        ["no", "un", "refus", "den", "withh"].contains { word.lowercased().hasPrefix($0) }
      }
  }
}
