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

  /// The outcomes a phrase can mean, in the order of the newest form: one where it is clear, none where nothing fits, else
  /// all that fit.
  public static func candidates(for text: String) -> [Outcome] {
    Form.current.outcomes(reading: text).compactMap { Outcome(rawValue: $0.rawValue) }
  }

  private static func near(_ text: String) -> [String] {
    Nearness.near(
      text.comparable, among: Form.current.spellings.flatMap { one in one.words.map { ($0, one.outcome.rawValue) } })
  }
}

extension Form {
  /// What names an outcome when it is the whole text, but for its number.
  struct Spelling: Sendable {
    let outcome: OutcomeCode
    let words: [String]
  }

  /// The outcomes a phrase can mean in this form, by code, label, alias or number: one where it is clear, none where nothing
  /// fits, else all that fit.
  func outcomes(reading text: String) -> [OutcomeCode] {
    let phrase = text.comparable
    guard !phrase.isEmpty else { return [] }
    if let outcome = outcome(spelled: phrase) { return [outcome] }
    if let group = groups.first(where: { $0.spellings.contains(phrase) }) { return group.outcomes }
    // Digits and signs alone are a number of the form or nothing.
    guard phrase.contains(where: \.isLetter) else { return [] }
    return spellings.filter { $0.words.contains { $0.contains(phrase) } }.map(\.outcome)
  }

  /// The outcome whose code, number, label or alias the phrase is. The spellings take a while to build, so a code and a number
  /// are found without them.
  private func outcome(spelled phrase: String) -> OutcomeCode? {
    let code = OutcomeCode(rawValue: phrase)
    if groups.contains(where: { $0.outcomes.contains(code) }) { return code }
    // No label or alias is made of numerals alone.
    if phrase.allSatisfy({ $0.isNumber || "().".contains($0) }) {
      return places.first { $0.group.numbers(of: $0.row).contains(phrase) }?.outcome
    }
    return spellings.first { $0.words.contains(phrase) }?.outcome
  }

  var spellings: [Spelling] { self == .current ? Self.spellingsOfCurrent : allSpellings }

  /// Built once: an import reads an outcome on every line.
  private static let spellingsOfCurrent = current.allSpellings

  private var allSpellings: [Spelling] { places.map { Spelling($0.outcome, $0.row) } }

  /// Where each of its outcomes is printed. What it counts only in a sum is named and numbered as in the newest form that has
  /// it alone.
  private var places: [(outcome: OutcomeCode, group: OutcomeGroup, row: FormRow)] {
    groups.flatMap { group in
      let rows = group.rows
      return group.outcomes.compactMap { outcome -> (outcome: OutcomeCode, group: OutcomeGroup, row: FormRow)? in
        if let row = rows.first(where: { $0.content == .outcome(outcome) }) {
          return (outcome: outcome, group: group, row: row)
        }
        return Form.place(of: outcome).map { (outcome: outcome, group: $0.group, row: $0.row) }
      }
    }
  }
}

extension Form.Spelling {
  fileprivate init(_ outcome: OutcomeCode, _ row: FormRow) {
    let labels = [row.label.unnumbered.zh, row.label.zh, row.label.en, outcome.name.zh, outcome.name.en]
    let aliases = Outcome(rawValue: outcome.rawValue)?.aliases ?? []
    self.outcome = outcome
    words = ([outcome.rawValue] + labels + aliases).map(\.comparable)
  }
}

extension OutcomeGroup {
  /// `三5`, `(三)5`, `3.5`, `3(3)5`; for a group of one row `一`, `(一)`, `1`, `3(1)`.
  fileprivate func numbers(of row: FormRow) -> [String] {
    if leaves.count == 1 { return numbers }
    return numbers.flatMap { ["\($0)\(row.number)", "\($0).\(row.number)"] }.filter { $0 != "\(number)\(row.number)" }
  }

  private var numbers: [String] {
    let chinese = number.inChinese
    return [chinese, "(\(chinese))", "三(\(chinese))", "\(number)", "(\(number))", "3(\(number))"]
  }

  fileprivate var spellings: [String] {
    numbers + [name.zh, label.zh, name.en, label.en].map(\.comparable)
  }
}
