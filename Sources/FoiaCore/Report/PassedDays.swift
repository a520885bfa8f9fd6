internal import FoiaCalendar

/// Open applications for which a day that was set has passed.
public struct PassedDays: Sendable {
  /// Those whose clarification did not come by its day.
  public private(set) var reply: [ApplicationNumber] = []
  /// Those whose fee was not paid by its day.
  public private(set) var payment: [ApplicationNumber] = []
  /// Those whose answer is overdue.
  public private(set) var due: [ApplicationNumber] = []

  /// No applications, to be filled with `add`.
  public init() {}

  /// Adds an application to the lists it belongs to, if any.
  public mutating func add(_ now: ApplicationToday) {
    let (application, today) = (now.application, now.today)
    if let asked = application.awaitedClarification, let day = application.replyBy(asked, by: now.calendar), day < today
    {
      reply.append(application.number)
    }
    if let demand = application.awaitedPayment, application.payBy(demand, by: now.calendar) < today {
      payment.append(application.number)
    }
    if now.clock?.isOverdue ?? false { due.append(application.number) }
  }
}

extension Application {
  /// Whether the dispatch or service of its answer is still to be recorded. Imported answers do not count, since old
  /// ledgers do not record it.
  public var lacksDispatch: Bool { owesDispatch && !isImportedClosed }
}
