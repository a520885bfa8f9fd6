internal import FoiaCalendar

extension Application {
  /// What is irregular about the approval of its answers.
  ///
  /// - Parameter demanded: gives the steps that the office demands of what is decided on a day.
  func approvalIrregularities(demanded: (Day) -> [ApprovalStep]) -> [Irregularity] {
    let late = approvals.map(\.fact).compactMap { fact in
      decided(before: fact).map { Irregularity.approvedAfterwards(fact.step, on: fact.on, decided: $0) }
    }
    let isReviewedLate = approvals.contains {
      $0.fact.step == .secrecy && $0.fact.opinion == .agree && decided(before: $0.fact) != nil
    }
    let unreviewed = isReviewedLate ? [] : daysOfDisclosure.filter { !agrees(.secrecy, by: $0) }
    return unreviewed.map { .notReviewed(on: $0) } + late + missing(demanded)
  }

  /// The opinion of a step that was given last of the answer that stands or is to be given; nil if there is none. What was said
  /// before a new answer was ordered is of the answer that it replaces.
  public func approval(_ step: ApprovalStep) -> Approval? {
    let since = redos.last?.asked.on
    return approvals.last { $0.fact.step == step && $0.fact.on >= since ?? $0.fact.on }?.fact
  }

  /// The steps that the office demands and that had not agreed when an answer was given. The secrecy review is asked for
  /// where something is disclosed.
  private func missing(_ demanded: (Day) -> [ApprovalStep]) -> [Irregularity] {
    var found: [Irregularity] = []
    if let closing, !isImportedClosed, closing.subReason?.endsUnanswered != true {
      found += demanded(closing.on).filter { step in
        step != .secrecy && !agrees(step, by: closing.on) && !(step == .leader && closing.approvedBy != nil)
      }.map { .approvalMissing($0, decided: closing.on) }
    }
    for answer in newAnswers {
      let (day, since) = (answer.fact.on, order(settledBy: answer.entry)?.asked.on)
      found += demanded(day).filter { $0 != .secrecy && !agrees($0, by: day, since: since) }
        .map { .approvalMissing($0, decided: day) }
    }
    return found
  }

  /// Whether the last opinion of a step by a day agrees.
  ///
  /// - Parameter since: the day before which opinions are of another answer; nil for none.
  private func agrees(_ step: ApprovalStep, by day: Day, since: Day? = nil) -> Bool {
    let given = approvals.last { $0.fact.step == step && $0.fact.on <= day && $0.fact.on >= since ?? $0.fact.on }
    return given?.fact.opinion == .agree
  }

  /// The day of the answer that an opinion came after; nil where it came in time, or for what is still to be given or
  /// published.
  private func decided(before approval: Approval) -> Day? {
    let answers = [closing?.on].compactMap(\.self) + newAnswers.map(\.fact.on)
    guard let last = answers.max(), last < approval.on else { return nil }
    if redos.contains(where: { $0.answer == nil && $0.asked.on <= approval.on }) { return nil }
    if approval.step == .secrecy, disclosures.contains(where: { $0.fact.on >= approval.on }) { return nil }
    return last
  }

  /// The days on which something was given to the applicant or published, each once.
  private var daysOfDisclosure: [Day] {
    var days: [Day] = []
    let first = isImportedClosed ? nil : closing
    days += ([first] + newAnswers.map(\.fact.closing)).compactMap(\.self)
      .filter { $0.outcome.discloses && published(by: $0) == nil }.map(\.on)
    days += disclosures.map(\.fact.on)
    return Set(days).sorted()
  }
}

extension Outcome {
  /// Whether something is given to the applicant, or told where it is published.
  fileprivate var discloses: Bool { self == .granted || self == .partial }
}
