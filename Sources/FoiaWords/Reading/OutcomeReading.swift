public import FoiaCore

extension Outcome {
  /// Reads a code, a label, an alias or the form's own number within part three; then the only label or alias that
  /// contains the phrase. A group's name or number names no outcome but lists the group's.
  public init(reading text: String) throws(ReadingFault) {
    let candidates = Outcome.candidates(for: text)
    switch candidates.count {
    case 1: self = candidates[0]
    case 0: throw .unknown(.outcome, text, near: Outcome.near(text))
    default: throw .severalOutcomes(text, candidates)
    }
  }

  /// Reads an outcome, with the sub-reason where the phrase names one: 撤回 is `other` because withdrawn.
  public static func read(_ text: String) throws(ReadingFault) -> (outcome: Outcome, subReason: SubReason?) {
    let outcome = try Outcome(reading: text)
    guard outcome == .other else { return (outcome, nil) }
    let phrase = text.comparable
    return (outcome, SubReason.allCases.first { $0.phrases.contains { $0.comparable == phrase } })
  }

  /// The outcomes a phrase can mean: one where it is clear, none where nothing fits, else all that fit.
  public static func candidates(for text: String) -> [Outcome] {
    let phrase = text.comparable
    guard !phrase.isEmpty else { return [] }
    if let whole = allCases.first(where: { $0.spellings.contains(phrase) }) { return [whole] }
    if let group = OutcomeGroup.allCases.first(where: { $0.spellings.contains(phrase) }) { return group.outcomes }
    // Digits and signs alone are a number of the form or nothing.
    guard phrase.contains(where: \.isLetter) else { return [] }
    return allCases.filter { outcome in outcome.phrases.contains { $0.contains(phrase) } }
  }

  private static func near(_ text: String) -> [String] {
    Nearness.near(
      text.comparable, among: allCases.flatMap { outcome in outcome.phrases.map { ($0, outcome.rawValue) } })
  }

  /// Everything that names the outcome when it is the whole text.
  private var spellings: [String] { phrases + formNumbers }

  private var phrases: [String] {
    let labels = Language.allCases.flatMap { [label($0), name($0)] }
    let bare = label(.zh).drop { $0.isNumber || $0 == "." || $0 == "（" || $0 == group.chineseNumber.first || $0 == "）" }
    return ([rawValue, String(bare)] + labels + aliases).map(\.comparable)
  }

  /// `三5`, `(三)5`, `3.5`, `3(3)5`; for the two rows without leaves `一`, `(一)`, `1`, `3(1)`.
  private var formNumbers: [String] {
    guard let number = numberInGroup else { return group.numbers }
    return group.numbers.flatMap { ["\($0)\(number)", "\($0).\(number)"] }.filter { $0 != "\(group.rawValue)\(number)" }
  }
}

extension SubReason {
  /// What names the sub-reason where an outcome is asked for.
  var phrases: [String] {
    switch self {
    case .withdrawn: ["撤回", "撤销申请", "申请人撤回", "撤回申请"]
    case .notInformation: ["非政府信息", "不属于政府信息"]
    case .inquiry, .archived, .caseParty, .ended, .misc: []
    }
  }
}

extension OutcomeGroup {
  fileprivate var numbers: [String] {
    let chinese = chineseNumber
    return [chinese, "(\(chinese))", "三(\(chinese))", "\(rawValue)", "(\(rawValue))", "3(\(rawValue))"]
  }

  fileprivate var spellings: [String] {
    numbers + Language.allCases.flatMap { [name($0), label($0)] }.map(\.comparable)
  }
}
