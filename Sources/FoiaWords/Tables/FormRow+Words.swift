public import FoiaCore

extension FormRow.Content {
  /// What the row is called in few words.
  public var shortName: Phrase {
    switch self {
    case .new: Phrase(zh: "本年新收", en: "received")
    case .carriedIn: Phrase(zh: "上年结转", en: "carried in")
    case .total: Phrase(zh: "办理总计", en: "total")
    case .carriedOut: Phrase(zh: "结转下年度", en: "carried over")
    case .outcome(let outcome): outcome.name
    case .group(let group): group.name
    }
  }
}

extension FormRow {
  /// Reads a row of a form: its code, its label, the form's own number, or what an outcome is also called.
  public init(reading text: String, in form: Form) throws(ReadingFault) {
    let wanted = text.word
    let rows = form.rows
    let named = rows.first { row in
      let labels = [row.label.zh, row.label.en]
      return row.code == wanted || row.spokenNames.contains(wanted)
        || labels.contains { $0.word == wanted || $0.bareLabel == wanted }
    }
    if let named, !wanted.isEmpty {
      self = named
      return
    }
    // The row of another form that prints the group as one.
    let group = form.groups.first { $0.codeOfSum == wanted }
    if let group { throw .severalOutcomes(text, group.outcomes.compactMap { Outcome(rawValue: $0.rawValue) }) }
    let outcomes = form.outcomes(reading: text, namesReasons: false)
    // A group's name says its rows; a word that is no outcome may be any row.
    if outcomes.count > 1 { throw .severalOutcomes(text, outcomes.compactMap { Outcome(rawValue: $0.rawValue) }) }
    guard let row = outcomes.first.flatMap({ outcome in rows.first { $0.counts(.outcome(outcome)) } }) else {
      let known = rows.flatMap { row in ([row.code] + row.spokenNames).map { ($0, row.code) } }
      throw .noSuchRow(text, near: Nearness.near(wanted, among: known))
    }
    self = row
  }

  /// Whether a text is the code of the row, or its label as a typed table has it: alone, at the end of the path to it as the CSV report
  /// writes it, or numbered otherwise (`1、` for `1.`).
  public func isNamed(_ name: String) -> Bool {
    let (written, bare) = (name.comparable, name.bareLabel)
    return code == name
      || Language.allCases.map { label($0) }.contains { label in
        // Without a number 其他 may as well be a column.
        name.hasSuffix(" \(label)") || written == label.comparable
          || bare != written && [label.bareLabel, label.withoutBrackets.bareLabel].contains(bare)
      }
  }

  /// What offices call the rows that are no outcome.
  private var spokenNames: [String] {
    switch content {
    case .new: ["新收", "本年新收"]
    case .carriedIn: ["上年结转", "结转上年"]
    case .total:
      ["总计", "办理总数", "办理总计", number.inChinese, "(\(number.inChinese))", "三(\(number.inChinese))", "3(\(number))"]
    case .carriedOut: ["结转下年", "结转下年度", "结转", number.inChinese]
    case .group(let group): [group.name.zh, number.inChinese, "(\(number.inChinese))"]
    case .outcome: []
    }
  }
}

extension String {
  /// A label without the number before it, however that is set, and without blanks: `一、本年新收…`, `1．属于国家秘密`, `（1）属于国家秘密`.
  fileprivate var bareLabel: String {
    var rest = comparable[...]
    while let end = rest.firstIndex(where: { "、.)".contains($0) }) {
      let number = rest[..<end].drop { $0 == "(" }
      let isNumber = (1...2).contains(number.count) && number.allSatisfy { $0.isASCII && $0.isNumber }
      guard isNumber || (1...3).contains(number.count) && number.allSatisfy(ProseWords.numerals.contains) else { break }
      rest = rest[rest.index(after: end)...]
    }
    return String(rest)
  }
}

extension OutcomeGroup {
  /// The group's name without its number; a group of one row is called like its row.
  public var name: Phrase { label.unnumbered }

  /// What the text of a report calls the sum of its outcomes: its code, unless that is the code of one of them.
  public var figureName: String {
    if outcomes.count == 1 { return outcomes[0].rawValue }
    return outcomes.contains { $0.rawValue == code } ? codeOfSum : code
  }
}
