internal import FoiaCalendar
internal import FoiaCore
internal import FoiaWords

extension LedgerRowReader {
  /// The reviews and suits of a row: when they were filed and decided, and how they ended.
  func readDisputes(_ reading: inout LedgerRowReading, _ received: Day?) {
    var hasReview = false
    let columns: [(LedgerColumn, filed: LedgerColumn?, decided: LedgerColumn?)] = [
      (.review, .reviewFiled, .reviewDecided), (.suit, .suitFiled, .suitDecided), (.dispute, nil, nil),
    ]
    for (column, filed, decided) in columns {
      let filedIn = filed.flatMap { day($0, &reading, after: received) }
      let decidedIn = decided.flatMap { day($0, &reading, after: received) }
      let written = cells(of: column).map(\.line)
      let words = written.filter { LedgerCell.isYes($0) != false }
      guard filedIn != nil || decidedIn != nil || !words.isEmpty else { continue }
      // Somebody wrote both that there was one and that there was none.
      if words.count < written.count(where: { !$0.isEmpty }) { keepAsWritten(column, written, &reading) }
      let whole = words.joined(separator: "；")
      for (isSuit, told) in column == .dispute ? LedgerNote.waysOfDispute(in: whole) : [(column == .suit, whole)] {
        let days = LedgerNote.disputeDays(in: told, after: received, until: today, year: year)
        let (filedOn, decidedOn) = (filedIn ?? days.filed, decidedIn ?? days.decided)
        let way: DisputeWay = isSuit ? (hasReview ? .suitAfterReview : .suit) : .review
        if way == .review { hasReview = true }
        if let filedOn { reading.events.append(.init(.disputeFiled, on: filedOn, dispute: way)) }
        switch LedgerNote.dispute(in: told) {
        case .decided(let result):
          reading.events.append(.init(.disputeDecided, on: decidedOn, dispute: way, result: result))
        case .pending: if filedOn == nil { reading.events.append(.init(.disputeFiled, dispute: way)) }
        case .unknown:
          if decidedOn != nil || filedOn == nil {
            reading.remark(.notUnderstood(column))
            keepAsWritten(column, words, &reading)
          }
        }
      }
    }
  }

  /// Keeps what the columns of a way say, below its name.
  private func keepAsWritten(_ column: LedgerColumn, _ words: [String], _ reading: inout LedgerRowReading) {
    let told = LedgerEventWords.asWritten(column, words.filter { !$0.isEmpty }.joined(separator: "；"))
    if !reading.kept.contains(told) { reading.kept.append(told) }
  }
}
