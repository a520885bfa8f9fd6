public import FoiaCalendar

/// What needs a person today, most urgent first.
public struct Agenda: Sendable {
  /// The parts of the view, in its order; an application stands in the first that fits.
  public enum Section: Hashable, CaseIterable, Sendable {
    case overdue, dueToday
    /// A new answer was ordered by a day, and is not given.
    case redo
    /// Clarification was not received by its day: the case can be closed for it.
    case replyPassed
    /// Nothing was asked yet and the seventh working day is near.
    case clarificationToAsk
    case dueSoon
    /// A consultation is open past its time, and the clock runs again.
    case consultationLong
    case paymentPassed
    /// Arrived, not confirmed with the applicant.
    case toConfirm
    /// The clock stands still until the applicant answers or pays.
    case stopped
    /// Nothing to do yet: only in the whole list of deadlines.
    case later
  }

  public struct Item: Sendable {
    public let section: Section
    public let application: Application
    public let clock: ClockReading
    /// The day it is about: due date, reply-by day, last day to ask, …
    public let day: Day
    /// What of the applicant the day is for, where it is stopped.
    public let awaited: Awaited?
  }

  public private(set) var items: [Item] = []
  /// Disputes in which the agency's own answer is due, the most urgent first.
  public private(set) var disputes: [(dispute: Dispute, due: Day)] = []
  /// Open applications whose due date hangs on a notice not yet known, by number.
  public private(set) var provisional: [ApplicationNumber] = []
  /// The years whose notices they hang on.
  public private(set) var missingYears: Set<Int> = []
  public let today: Day
  private let calendar: WorkCalendar
  /// Working days within which something is due soon; nil shows every open application.
  private let within: Int?

  public init(today: Day, within: Int?, calendar: WorkCalendar) {
    self.today = today
    self.within = within
    self.calendar = calendar
  }

  /// Takes an application into the view, if it belongs there.
  public mutating func take(_ application: Application) {
    if application.awaitsRedo, let clock = application.clock(on: today, by: calendar) {
      let days = application.redos.filter { $0.answer == nil }.map(\.asked.until)
      guard let day = days.min() else { return }
      items.append(Item(section: .redo, application: application, clock: clock, day: day, awaited: nil))
    }
    guard application.isOpen, let clock = application.clock(on: today, by: calendar) else { return }
    if clock.isProvisional, let due = clock.due {
      provisional.append(application.number)
      missingYears.formUnion((clock.course.base.year...due.year).filter { calendar.notice(of: $0) == nil })
    }
    guard let (section, day) = place(application, clock) else { return }
    let payBy = application.isAwaitingPayment ? application.fees.last?.asked.payBy(calendar) : nil
    let awaited: Awaited? = section == .stopped ? (payBy == day ? .payment : .clarification) : nil
    items.append(Item(section: section, application: application, clock: clock, day: day, awaited: awaited))
  }

  /// Takes a dispute into the view, if the agency owes the organ its answer.
  public mutating func take(_ dispute: Dispute) {
    guard let due = dispute.answerDue(by: calendar) else { return }
    let index = disputes.firstIndex { $0.due > due } ?? disputes.endIndex
    disputes.insert((dispute, due), at: index)
  }

  /// The items of a section, the most urgent first.
  public func items(of section: Section) -> [Item] {
    items.filter { $0.section == section }.sorted { ($0.day, $0.application.number) < ($1.day, $1.application.number) }
  }

  private func place(_ application: Application, _ clock: ClockReading) -> (Section, Day)? {
    if clock.isOverdue, let due = clock.due { return (.overdue, due) }
    if clock.due == today { return (.dueToday, today) }
    if application.isAwaitingClarification, let replyBy = application.clarifications.last?.asked.replyBy,
      replyBy < today
    {
      return (.replyPassed, replyBy)
    }
    if application.clarifications.isEmpty, clock.askClarificationBy >= today,
      calendar.workingDays(after: today, through: clock.askClarificationBy) < Policy.clarificationReminderWithin
    {
      return (.clarificationToAsk, clock.askClarificationBy)
    }
    if let due = clock.due, isSoon(application, clock.daysLeft ?? 0) { return (.dueSoon, due) }
    if let limit = application.openConsultations.map({ $0.remarkedAfter(calendar) }).min(), limit < today {
      return (.consultationLong, limit)
    }
    let payBy = application.isAwaitingPayment ? application.fees.last?.asked.payBy(calendar) : nil
    if let payBy, payBy < today { return (.paymentPassed, payBy) }
    if !application.intake.receipt.isConfirmed { return (.toConfirm, application.received) }
    let request = application.isAwaitingClarification ? application.clarifications.last?.asked : nil
    if let awaited = [payBy, request.map { $0.replyBy ?? $0.on }].compactMap({ $0 }).min() {
      return (.stopped, awaited)
    }
    guard within == nil, let due = clock.due else { return nil }
    return (.later, due)
  }

  /// Within the days asked for, or from the day by which the department was to answer.
  private func isSoon(_ application: Application, _ left: Int) -> Bool {
    left <= within ?? Policy.dueSoonWithin || application.assignment?.replyBy.map { $0 <= today } ?? false
  }
}

extension Application {
  /// The day by which the department is to be done: as it was told, else a week of working days before the due date.
  public func internalDue(_ due: Day, by calendar: WorkCalendar) -> Day {
    assignment?.replyBy ?? calendar.workingDay(Policy.internalDueBefore, before: due)
  }
}
