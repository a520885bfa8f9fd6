internal import FoiaCalendar

extension Application {
  /// What was still awaited when it was answered: an opinion whose time had not passed, or the payment of a fee. What ended
  /// by itself waits for nothing, and an answer for want of the payment has a rule of its own.
  func pendingAtClosing(_ calendar: WorkCalendar) -> [Irregularity] {
    guard let closing, !isImportedClosed, closing.subReason?.endsUnanswered != true else { return [] }
    let opinions = consultations.filter { consultation in
      consultation.request.on <= closing.on && closing.on <= consultation.remarkedAfter(calendar)
        && consultation.returned.map { $0.fact.on > closing.on } ?? true
    }
    let awaited = opinions.map {
      Irregularity.closedWhilePending(.consultationSent, since: $0.request.on, closed: closing.on)
    }
    guard let fee = fees.last, fee.answer == nil, fee.asked.on <= closing.on, fee.asked.amount.fen > 0,
      closing.outcome.ground != .feeUnpaid
    else { return awaited }
    return awaited + [.closedWhilePending(.feeServed, since: fee.asked.on, closed: closing.on)]
  }
}
