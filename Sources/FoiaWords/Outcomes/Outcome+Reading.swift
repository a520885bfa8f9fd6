public import FoiaCore

extension Outcome {
  /// Reads an outcome as `SpokenOutcome` does, without what the words say beside it.
  public init(reading text: String) throws(ReadingFault) { self = try SpokenOutcome(reading: text).outcome }

  /// The outcomes a phrase can mean, in the order of the newest form: one where it is clear, none where nothing fits, else
  /// all that fit.
  public static func candidates(for text: String) -> [Outcome] {
    Form.current.outcomes(reading: text, namesReasons: true).compactMap(\.outcome)
  }
}

extension Form {
  /// What words mean: an outcome, and the kind of other handling where they say one.
  struct Named: Hashable, Sendable {
    let outcome: OutcomeCode
    let subReason: SubReason?
  }

  /// What names an outcome, or a kind of other handling, when it is the whole text; the code and numbers apart.
  struct Spelling: Sendable {
    let named: Named
    /// The labels and aliases, as values are read.
    let words: [String]
  }

  /// The outcomes a phrase can mean in this form, in its order.
  ///
  /// - Parameter namesReasons: whether a kind of other handling names the outcome `other`, too.
  func outcomes(reading text: String, namesReasons: Bool) -> [OutcomeCode] {
    let found = meaning(of: text).found.filter { namesReasons || $0.subReason == nil }.map(\.outcome)
    return outcomes.filter(found.contains)
  }

  /// What a phrase can mean in this form: one where it is matched whole, the rows of a group where it names one, else all
  /// whose label or alias holds it, or is held by it.
  func meaning(of text: String) -> (found: [Named], isInferred: Bool) {
    if text.isLongerThanAnyName { return ([], true) }
    let phrase = text.word
    guard !phrase.isEmpty else { return ([], false) }
    let whole = wholeMeaning(of: phrase)
    if !whole.isEmpty { return (whole, false) }
    // Digits and signs alone are a number of the form or nothing, and one character says too little.
    guard phrase.count >= 2, phrase.contains(where: \.isLetter) else { return ([], true) }
    let holding = inferred { $0.holds(phrase) }
    let found = holding.isEmpty ? inferred { $0.count >= 2 && phrase.holds($0) } : holding
    // What stands in one name alone, and there behind a not, is its opposite.
    if holding.count == 1, inferred({ $0.holds(phrase) && !$0.denies(phrase) }).isEmpty { return ([], true) }
    let isRefusal = phrase.isRefusal
    return (found.filter { !isRefusal || ![Outcome.granted.code, Outcome.partial.code].contains($0.outcome) }, true)
  }

  /// What a phrase means where it is matched whole: one, or the rows of a group; empty where it is not.
  func wholeMeaning(of phrase: String) -> [Named] {
    if phrase.isEmpty || phrase.isLongerThanAnyName { return [] }
    if let one = named(phrase) { return [one] }
    let group = groups.first { $0.spellings.contains(phrase) }
    return group?.outcomes.map { Named(outcome: $0, subReason: nil) } ?? []
  }

  private func inferred(_ fits: (String) -> Bool) -> [Named] {
    spellings.filter { $0.words.contains(where: fits) }.map(\.named)
  }

  /// The outcome whose code, number, label or alias the phrase is. The spellings take a while to build, so a code and a number
  /// are found without them.
  private func named(_ phrase: String) -> Named? {
    let code = OutcomeCode(rawValue: phrase)
    if groups.contains(where: { $0.outcomes.contains(code) }) { return Named(outcome: code, subReason: nil) }
    // No label or alias is made of numerals alone.
    if phrase.allSatisfy({ $0.isNumber || "().".contains($0) }) {
      let place = places.first { $0.group.numbers(of: $0.row).contains(phrase) }
      return place.map { Named(outcome: $0.outcome, subReason: nil) }
    }
    return spellings.first { $0.words.contains(phrase) }?.named
  }

  var spellings: [Spelling] { self == .current ? Self.spellingsOfCurrent : allSpellings }

  /// Built once: an import reads an outcome on every line.
  private static let spellingsOfCurrent = current.allSpellings

  private var allSpellings: [Spelling] {
    let ofOutcomes = places.map { Spelling($0.outcome, $0.row) }
    guard places.contains(where: { $0.outcome == Outcome.other.code }) else { return ofOutcomes }
    return ofOutcomes
      + SubReason.allCases.filter { $0 != .misc }.map { reason in
        Spelling(
          named: Named(outcome: Outcome.other.code, subReason: reason),
          words: ([reason.name.zh, reason.name.en] + reason.aliases).map(\.word))
      }
  }

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
    let aliases = outcome.outcome?.aliases ?? []
    self.init(named: Form.Named(outcome: outcome, subReason: nil), words: (labels + aliases).map(\.word))
  }
}

extension String {
  /// Whether it holds a phrase: in Chinese anywhere, in English as words, or as what they begin with.
  fileprivate func holds(_ phrase: String) -> Bool {
    guard phrase.allSatisfy(\.isASCII) else { return contains(phrase) }
    let words = split { !$0.isLetter && !$0.isNumber }
    let wanted = phrase.split { !$0.isLetter && !$0.isNumber }
    guard !wanted.isEmpty, words.count >= wanted.count else { return false }
    return (0...(words.count - wanted.count)).contains { first in
      zip(words[first...], wanted).allSatisfy { $0.hasPrefix($1) }
    }
  }

  /// Whether it holds a phrase only where a word before denies it: 不掌握 is the opposite of 掌握.
  fileprivate func denies(_ phrase: String) -> Bool {
    holds(phrase)
      && ranges(of: phrase).allSatisfy { range in
        let before = self[..<range.lowerBound]
        return before.last.map { "不未非无没".contains($0) } ?? false || before.hasSuffix("没有") || before.hasSuffix("not ")
          || before.hasSuffix("no ")
      }
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
    numbers + ([name.zh, label.zh, name.en, label.en] + aliases).map(\.word)
  }

  /// What people also call all its rows together.
  private var aliases: [String] {
    if outcomes.contains(Outcome.denySecret.code) {
      return [
        "不公开", "拒绝公开", "不同意公开", "拒绝", "未公开", "不能公开", "不予以公开", "非公开", "refused", "denied", "no disclosure",
        "not disclosed",
      ]
    }
    return outcomes.contains(Outcome.other.code) ? ["其它处理"] : []
  }
}
