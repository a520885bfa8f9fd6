/// An edition of the official form: which rows the applications table has, and where they stand.
public enum Form: String, CaseIterable, Sendable {
  /// 国办公开办函〔2019〕60号, report years 2019 and 2020: （六）其他处理 is one row.
  case form2019 = "2019"
  /// 国办公开办函〔2021〕30号, from report year 2021.
  case form2021 = "2021"

  public init(for period: Period) {
    self = period.formYear < Policy.firstYearOfForm2021 ? .form2019 : .form2021
  }

  /// The rows in order: 23 in the form of 2019, 25 in that of 2021.
  public var rows: [FormRow] {
    let outcomes: [FormRow] = OutcomeGroup.allCases.flatMap { group -> [FormRow] in
      if group.outcomes.count == 1 { return [FormRow(.outcome(group.outcomes[0]), at: .results)] }
      if self == .form2019, group == .other { return [FormRow(.group(group), at: .results)] }
      return group.outcomes.map { FormRow(.outcome($0), at: .group(group)) }
    }
    return [FormRow(.new, at: .top), FormRow(.carriedIn, at: .top)] + outcomes
      + [FormRow(.total, at: .results), FormRow(.carriedOut, at: .top)]
  }
}

/// One row of the form: what it counts and under which heading it stands.
public struct FormRow: Hashable, Sendable {
  public enum Content: Hashable, Sendable {
    case new, carriedIn, total, carriedOut
    case outcome(Outcome)
    /// The sum of a group in one row.
    case group(OutcomeGroup)
  }

  public enum Place: Hashable, Sendable {
    case top
    /// Under 三、本年度办理结果.
    case results
    case group(OutcomeGroup)
  }

  public let content: Content
  public let place: Place

  init(_ content: Content, at place: Place) {
    self.content = content
    self.place = place
  }

  /// What scripts call the row.
  public var code: String { content.code }

  /// The rows of the tally that it sums.
  public var counted: [TallyRow] {
    switch content {
    case .new: [.new]
    case .carriedIn: [.carriedIn]
    case .total: Outcome.allCases.map(TallyRow.outcome)
    case .carriedOut: [.carriedOut]
    case .outcome(let outcome): [.outcome(outcome)]
    case .group(let group): group.outcomes.map(TallyRow.outcome)
    }
  }
}
