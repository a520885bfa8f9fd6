public import FoiaCalendar

/// Open applications past a day that was set.
public struct PassedDays: Sendable {
  /// Clarification did not come by its day.
  public private(set) var reply: [ApplicationNumber] = []
  /// Payment did not come by its day.
  public private(set) var payment: [ApplicationNumber] = []
  /// The answer is overdue.
  public private(set) var due: [ApplicationNumber] = []

  public init() {}

  public mutating func take(_ application: Application, on today: Day, by calendar: WorkCalendar) {
    if application.isAwaitingClarification, let day = application.clarifications.last?.asked.replyBy, day < today {
      reply.append(application.number)
    }
    if application.isAwaitingPayment, let day = application.fees.last?.asked.payBy(calendar), day < today {
      payment.append(application.number)
    }
    if application.clock(on: today, by: calendar)?.isOverdue ?? false { due.append(application.number) }
  }
}

extension Application {
  /// Whether its answer is given and nothing says that it went out. An old ledger does not tell.
  public var lacksDispatch: Bool { closing != nil && dispatch == nil && service == nil && !isImportedClosed }
}
