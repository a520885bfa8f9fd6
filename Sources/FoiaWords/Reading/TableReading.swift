public import FoiaCore

extension FormRow {
  /// Reads a row of a form: its code, its label, the form's own number, or what an outcome is also called.
  public init(reading text: String, in form: Form) throws(ReadingFault) {
    let wanted = text.comparable
    let rows = form.rows
    let named = rows.first { row in
      let labels = Language.allCases.map { row.label($0) }
      return row.code == wanted || row.spokenNames.contains(wanted)
        || labels.contains { $0.comparable == wanted || $0.bareLabel == wanted }
    }
    if let named, !wanted.isEmpty {
      self = named
      return
    }
    let outcomes = form.outcomes(reading: text)
    // A group's name says its rows; a word that is no outcome may be any row.
    if outcomes.count > 1 { throw .severalOutcomes(text, outcomes.compactMap { Outcome(rawValue: $0.rawValue) }) }
    guard let row = outcomes.first.flatMap({ outcome in rows.first { $0.counts(.outcome(outcome)) } }) else {
      let known = rows.flatMap { row in ([row.code] + row.spokenNames).map { ($0, row.code) } }
      throw .noSuchRow(text, near: Nearness.near(wanted, among: known))
    }
    self = row
  }

  /// What offices call the rows that are no outcome.
  private var spokenNames: [String] {
    switch content {
    case .new: ["新收", "本年新收"]
    case .carriedIn: ["上年结转", "结转上年"]
    case .total: ["总计", "办理总数", "办理总计", "三\(number)", "3.\(number)", number.inChinese, "(\(number.inChinese))"]
    case .carriedOut: ["结转下年", "结转下年度", "结转", number.inChinese]
    case .group(let group): [group.name(.zh)]
    case .outcome: []
    }
  }
}

extension String {
  /// A label without the number before it and the blanks: `一、本年新收…` as `本年新收…`.
  fileprivate var bareLabel: String {
    let text = comparable
    guard let mark = text.firstIndex(where: { "、.）)".contains($0) }) else { return text }
    return String(text[text.index(after: mark)...])
  }
}

extension TableColumn {
  /// Reads a column: the code or name of a kind of applicant, or the total.
  public init(reading text: String) throws(ReadingFault) {
    if ["total", "总计", "合计"].contains(text.comparable) {
      self = .total
      return
    }
    do throws(ReadingFault) {
      self = .kind(try ApplicantKind(reading: text))
    } catch {
      throw .noSuchColumn(text)
    }
  }
}

extension DisputeColumn {
  /// Reads a column of section four: the code or name of a result, pending, or the total.
  public init(reading text: String) throws(ReadingFault) {
    let wanted = text.comparable
    if ["total", "总计", "合计"].contains(wanted) {
      self = .total
    } else if ["pending", "尚未审结", "未审结"].contains(wanted) {
      self = .pending
    } else {
      do throws(ReadingFault) {
        self = .result(try DisputeResult(reading: text))
      } catch {
        throw .noSuchDisputeColumn(text)
      }
    }
  }
}

extension Rule {
  /// Reads the code of a rule: `T4`, `c6`.
  public init(reading text: String) throws(ReadingFault) {
    guard let rule = Rule(rawValue: text.comparable.uppercased()) else { throw .noSuchRule(text) }
    self = rule
  }
}
