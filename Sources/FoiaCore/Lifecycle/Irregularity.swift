public import FoiaCalendar

/// Something in the handling of one application that came late, is missing or broke a rule. It is recorded all the
/// same, with a warning.
public enum Irregularity: Hashable, Sendable {
  /// An act after the due date as it stood then; it moves nothing.
  case tooLate(Event.Kind, on: Day, due: Day)
  /// A second act of a kind that the law allows once.
  case again(Event.Kind, on: Day)
  /// A request that sets no day for the reply.
  case noReplyBy(Event.Kind, on: Day)
  /// Clarification was asked for after the seventh working day; with that day (art. 30).
  case clarificationLate(on: Day, by: Day)
  /// An extension without a recorded approver (art. 33 para. 2).
  case extensionWithoutApprover(on: Day)
  /// The extensions since the clock last started have more than 20 working days together (art. 33 para. 2).
  case extensionsTooLong(days: Int)
  /// An extension will end, because the awaited reply will restart the clock.
  case extensionWillLapse(on: Day)
  /// An extension has no effect, because a deferral is in force.
  case extensionUnderDeferral(on: Day)
  /// An answer was deferred without asking for reasons before (art. 35).
  case deferralWithoutReasons(on: Day)
  /// A deferral sets a due date more than 40 working days after the clock started.
  case deferralLong(until: Day, workingDays: Int)
  /// A consultation took, or has taken so far, more than its 15 working days.
  case consultationLong(ConsultedRole, sent: Day, limit: Day)
  /// The receipt was confirmed after the time for it (art. 31).
  case confirmedLate(Channel, arrived: Day, confirmed: Day)
  /// The receipt is not confirmed, and the time for it has passed (art. 31).
  case unconfirmed(Channel, arrived: Day)
  /// The amount in a fee notice differs from the tariff.
  case feeOtherwise(told: Money, tariff: Money)
  /// A later fee notice has another basis than the first one.
  case feeBasisChanged(on: Day)
  /// A fee notice with nothing to pay; it stops the clock all the same.
  case feeForNothing(on: Day)
  /// What the outcome needs is missing from the record; with the reason if the closing waives it.
  case groundMissing(Outcome, MissingGround, waiver: String?)
  /// It was closed as not clarified so soon after the reply-by day that a clarification posted in time may be under way.
  case replyMayBeUnderWay(replyBy: Day, closed: Day)
  /// What should be on record beside the outcome is missing.
  case evidenceMissing(Outcome, Evidence)
  /// The outcome differs from that of the parts: all parts given means `granted`, some given means `partial`.
  case itemsDisagree(Outcome, items: Outcome)
  /// The sub-reason is `misc`, and the reason is not stated.
  case reasonNotStated
  /// The answer was sent in another year than it was decided in.
  case sentInAnotherYear(decided: Day, sent: Day)
  /// An answer was posted by another courier than the postal enterprise.
  case sentByCourier(on: Day)
  /// It was disclosed on a day although a third party did not agree, and no letter had told the party of it before (art. 32);
  /// with the entry of the party's consultation where several did not agree.
  case overrideNotTold(disclosed: Day, among: EntryID? = nil)
  /// It was closed while the opinion of a consultation, or the payment of a fee, was still awaited; with what was awaited
  /// and since when.
  case closedWhilePending(Event.Kind, since: Day, closed: Day)
  /// Something was disclosed without a secrecy review that agreed by then.
  case notReviewed(on: Day)
  /// An opinion of the approval was given after the answer that it is about.
  case approvedAfterwards(ApprovalStep, on: Day, decided: Day)
  /// The answer was given without a step of approval that the office demands.
  case approvalMissing(ApprovalStep, decided: Day)
}

extension Application {
  /// Everything irregular about this application as it stands today; empty if it is void.
  public func irregularities(on today: Day, by calendar: WorkCalendar) -> [Irregularity] {
    clock(on: today, by: calendar).map { irregularities($0, on: today, by: calendar) } ?? []
  }

  /// Everything irregular about this application as it stands today.
  ///
  /// - Parameters:
  ///   - clock: its clock as it stands today.
  ///   - today: today in UTC+8.
  ///   - calendar: the calendar by which working days are counted.
  ///   - earlierItems: how many items of its applicant count before its own in the month, as the record stands now; nil
  ///     takes those that counted when each notice was recorded.
  ///   - settings: what the office has set; nil if that was not looked up.
  func irregularities(
    _ clock: ClockReading, on today: Day, by calendar: WorkCalendar, earlierItems: Int? = nil,
    settings: LedgerSettings? = nil
  ) -> [Irregularity] {
    receiptIrregularities(on: today, calendar) + clarificationIrregularities(clock) + feeIrregularities(earlierItems)
      + consultationIrregularities(on: today, calendar) + prolongationIrregularities(clock, calendar)
      + repeated(clock.computation) + untimely(clock.computation) + closingIrregularities(calendar) + sentByCourier
      + pendingAtClosing(calendar)
      + approvalIrregularities { settings?.demandedApprovals(on: $0) ?? [] }
  }

  private func receiptIrregularities(on today: Day, _ calendar: WorkCalendar) -> [Irregularity] {
    let channel = intake.channel
    guard let limit = confirmBy(calendar), let arrived = intake.receipt.arrived else { return [] }
    if intake.receipt.isConfirmed {
      return received > limit ? [.confirmedLate(channel, arrived: arrived, confirmed: received)] : []
    }
    return today > limit ? [.unconfirmed(channel, arrived: arrived)] : []
  }

  private func clarificationIrregularities(_ clock: ClockReading) -> [Irregularity] {
    var found: [Irregularity] = []
    for inquiry in clarifications {
      let asked = inquiry.asked
      let isUntimely = clock.computation.untimely.contains { $0.entry == inquiry.entry }
      let letter = letters.last { $0.origin == inquiry.entry }
      let on = letter?.notified(due: clock.askClarificationBy) ?? asked.on
      if on > clock.askClarificationBy, !isUntimely {
        found.append(.clarificationLate(on: on, by: clock.askClarificationBy))
      }
      if asked.limit == nil { found.append(.noReplyBy(.clarificationAsked, on: asked.on)) }
    }
    for inquiry in reasons where inquiry.asked.limit == nil {
      found.append(.noReplyBy(.reasonsAsked, on: inquiry.asked.on))
    }
    return found
  }

  private func feeIrregularities(_ earlierItems: Int?) -> [Irregularity] {
    var found: [Irregularity] = []
    for demand in fees {
      let notice = demand.asked
      let tariff = Tariff.fee(notice.basis, count: notice.count, earlier: earlierItems ?? notice.earlier)
      if notice.amount == Money(fen: 0) { found.append(.feeForNothing(on: notice.on)) }
      if notice.amount != tariff { found.append(.feeOtherwise(told: notice.amount, tariff: tariff)) }
      if notice.basis != fees[0].asked.basis { found.append(.feeBasisChanged(on: notice.on)) }
    }
    return found
  }

  private func consultationIrregularities(on today: Day, _ calendar: WorkCalendar) -> [Irregularity] {
    consultations.compactMap { consultation in
      let limit = consultation.remarkedAfter(calendar)
      let end = consultation.returned?.fact.on ?? closing?.on ?? today
      return end > limit
        ? .consultationLong(consultation.request.role, sent: consultation.request.on, limit: limit) : nil
    }
  }

  private func prolongationIrregularities(_ clock: ClockReading, _ calendar: WorkCalendar) -> [Irregularity] {
    var found: [Irregularity] = []
    for recorded in extensions where recorded.fact.approvedBy == nil {
      found.append(.extensionWithoutApprover(on: recorded.fact.on))
    }
    let total = clock.computation.extended
    if total > Policy.extensionLimit { found.append(.extensionsTooLong(days: total)) }
    if isOpen, clock.computation.isStopped, let last = clock.computation.extensions.last {
      found.append(.extensionWillLapse(on: last.notified))
    }
    if isOpen, clock.computation.deferral != nil, let last = clock.computation.extensions.last {
      found.append(.extensionUnderDeferral(on: last.notified))
    }
    for recorded in deferrals {
      let deferral = recorded.fact
      if !reasons.contains(where: { $0.asked.on <= deferral.on }) {
        found.append(.deferralWithoutReasons(on: deferral.on))
      }
      let days = calendar.workingDays(after: clock.computation.base(on: deferral.on), through: deferral.until)
      if days > Policy.deferralRemarkedAfter {
        found.append(.deferralLong(until: deferral.until, workingDays: days))
      }
    }
    return found
  }

  /// Acts that were done again although the table of steps allows them once.
  private func repeated(_ computation: ClockComputation) -> [Irregularity] {
    Step.all.filter { $0.times == .onceOrRemarked }.flatMap { step in
      let days = days(of: step.kind)
      return days.indices.filter { index in
        days[..<index].contains { isAgain(step.kind, $0, days[index], computation) }
      }.map { Irregularity.again(step.kind, on: days[$0]) }
    }
  }

  /// The days of all acts of a kind that may cause a warning when repeated.
  private func days(of kind: Event.Kind) -> [Day] {
    switch kind {
    case .clarificationAsked: clarifications.map(\.asked.on)
    case .feeServed: fees.filter { $0.asked.basis == fees[0].asked.basis }.map(\.asked.on)
    case .extended: extensions.map(\.fact.on)
    case .deferred: deferrals.map(\.fact.on)
    default: []
    }
  }

  /// Whether the second of two acts repeats the first. After a restart of the clock extensions and deferrals must be
  /// approved anew, so they are no repetition.
  private func isAgain(_ kind: Event.Kind, _ first: Day, _ second: Day, _ computation: ClockComputation) -> Bool {
    switch kind {
    case .extended, .deferred: computation.isOneCount(first, second)
    default: true
    }
  }

  private func untimely(_ computation: ClockComputation) -> [Irregularity] {
    computation.untimely.map { .tooLate($0.kind, on: $0.day, due: $0.due) }
  }

  /// The outcome that follows from those of all parts; nil if a part has none, or if nothing is given, because then the
  /// clerk chooses the principal reason [D].
  private static func outcome(of items: [Item]) -> Outcome? {
    let outcomes = items.compactMap(\.outcome)
    guard !outcomes.isEmpty, outcomes.count == items.count else { return nil }
    if outcomes.allSatisfy({ $0 == .granted }) { return .granted }
    return outcomes.contains { $0 == .granted || $0 == .partial } ? .partial : nil
  }

  private func closingIrregularities(_ calendar: WorkCalendar) -> [Irregularity] {
    guard let closing else { return [] }
    var found: [Irregularity] = []
    if let missing = missingGround(for: closing, by: calendar) {
      found.append(.groundMissing(closing.outcome, missing, waiver: isLaterThanClosing(missing) ? nil : closing.waiver))
    } else if closing.outcome.ground == .clarificationUnanswered,
      let replyBy = clarifications.last.flatMap({ replyBy($0, by: calendar) }),
      closing.on <= calendar.workingDay(Policy.replyUnderWayWithin, after: replyBy)
    {
      found.append(.replyMayBeUnderWay(replyBy: replyBy, closed: closing.on))
    }
    if let evidence = closing.outcome.evidence, lacks(evidence, for: closing) {
      found.append(.evidenceMissing(closing.outcome, evidence))
    }
    // Of the answer that stands.
    if let answer = letterAnswer, let told = Self.outcome(of: answer.items.map(\.fact)), told != answer.closing.outcome
    {
      found.append(.itemsDisagree(answer.closing.outcome, items: told))
    }
    if closing.subReason == .misc, closing.reason == nil { found.append(.reasonNotStated) }
    if let sent = dispatch?.on ?? service?.on, sent.year != closing.on.year {
      found.append(.sentInAnotherYear(decided: closing.on, sent: sent))
    }
    return found + overrideIrregularities
  }

  /// The answers and letters that another courier brought although only the postal enterprise may.
  private var sentByCourier: [Irregularity] {
    (([dispatch] + newAnswers.map(\.dispatch)).compactMap(\.self) + letters.flatMap(\.dispatches)).filter {
      $0.method == .courier && $0.on > Policy.courierCountsAsPostUntil
    }.map { .sentByCourier(on: $0.on) }
  }
}
