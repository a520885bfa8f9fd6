public import FoiaCalendar

/// What needs a person today, section by section, the most urgent first: the morning view.
public struct Agenda: Sendable {
  /// The sections of the view, in the order shown. An application is shown once, in the first one that fits, with
  /// everything that is due for it.
  public enum Section: Hashable, CaseIterable, Sendable {
    /// Past its due date, or due today.
    case overdue, dueToday
    /// A review organ or court ordered a new answer, which is not recorded yet.
    case redo
    /// The applicant did not clarify by the reply-by day: the case can be closed for it.
    case replyPassed
    /// The last days for asking for clarification (art. 30), and none was asked for yet.
    case clarificationToAsk
    /// Due within the number of working days asked for, or the department's own day to reply has come.
    case dueSoon
    /// A consultation is still open after its 15 working days.
    case consultationLong
    /// The fee was not paid by its day: the case can be closed for it.
    case paymentPassed
    /// The application arrived, and its receipt is not yet confirmed with the applicant (art. 31).
    case toConfirm
    /// The clock is stopped until the applicant replies or pays.
    case stopped
    /// A consultation is open, its 15 working days not yet over.
    case consulting
    /// Nothing to do yet; shown only in the list of all deadlines.
    case later
  }

  /// One application in a section of the view.
  public struct Item: Sendable {
    /// The section it stands in.
    public let section: Section
    /// The application as it stands now.
    public let application: Application
    /// Its statutory clock today.
    public let clock: ClockReading
    /// The day the section is about: the due date, the reply-by day, the last day to ask, and so on.
    public let day: Day
    /// Everything that is due or awaited, what the section is about first.
    public let waits: [Wait]
  }

  /// All items of all sections, in the order in which they were added; `items(of:)` sorts those of a section.
  public private(set) var items: [Item] = []
  /// Disputes in which the agency still owes its answer, with the day it is due, the earliest first.
  public private(set) var disputes: [(dispute: Dispute, due: Day)] = []
  /// The open applications whose due date is provisional because the notice of a year is missing, in the order taken
  /// in.
  public private(set) var provisional: [ApplicationNumber] = []
  /// The years whose notices are missing for them.
  public private(set) var missingYears: Set<Int> = []
  /// The applications whose personal values are erased while the file may still hold them.
  public var unfinishedErasures: [ApplicationNumber] = []
  /// The day the view is made for, in UTC+8.
  public let today: Day
  private let calendar: WorkCalendar
  /// How many working days ahead counts as soon; nil shows every open application.
  private let within: Int?

  /// An empty view, to be filled with `add`.
  ///
  /// - Parameter within: how many working days ahead counts as soon; nil shows every open application.
  public init(today: Day, within: Int?, calendar: WorkCalendar) {
    self.today = today
    self.within = within
    self.calendar = calendar
  }

  /// Adds an application to its section, if it needs a person.
  public mutating func add(_ now: ApplicationToday) {
    let application = now.application
    guard application.isOpen || application.awaitsRedo, let clock = now.clock else { return }
    if application.isOpen, clock.isProvisional, let due = clock.due {
      provisional.append(application.number)
      missingYears.formUnion((clock.computation.base.year...due.year).filter { calendar.notice(of: $0) == nil })
    }
    guard let (section, day) = place(application, clock) else { return }
    let waits = now.waits
    let first = waits.firstIndex { section.isAbout($0, on: day) } ?? waits.startIndex
    let ordered = waits.isEmpty ? [] : [waits[first]] + waits[..<first] + waits[(first + 1)...]
    items.append(Item(section: section, application: application, clock: clock, day: day, waits: ordered))
  }

  /// Adds a dispute, if the agency still owes the review organ or court its answer.
  public mutating func add(_ dispute: Dispute) {
    guard let due = dispute.answerDue(by: calendar) else { return }
    let index = disputes.firstIndex { $0.due > due } ?? disputes.endIndex
    disputes.insert((dispute, due), at: index)
  }

  /// The items of a section, the earliest day first, then by number.
  public func items(of section: Section) -> [Item] {
    items.filter { $0.section == section }.sorted { ($0.day, $0.application.number) < ($1.day, $1.application.number) }
  }

  private func place(_ application: Application, _ clock: ClockReading) -> (Section, Day)? {
    guard application.isOpen else {
      return application.redos.filter { $0.answer == nil }.map(\.asked.until).min().map { (.redo, $0) }
    }
    if clock.isOverdue, let due = clock.due { return (.overdue, due) }
    if clock.due == today { return (.dueToday, today) }
    if application.isAwaitingClarification, let replyBy = application.clarifications.last?.asked.replyBy,
      replyBy < today
    {
      return (.replyPassed, replyBy)
    }
    if application.isToBeAskedForClarification(clock, on: today, by: calendar) {
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
    if let limit = application.openConsultations.map({ $0.remarkedAfter(calendar) }).min() {
      return (.consulting, limit)
    }
    guard within == nil, let due = clock.due else { return nil }
    return (.later, due)
  }

  /// Whether it is due within the days asked for, or the department's own day to reply has come.
  private func isSoon(_ application: Application, _ left: Int) -> Bool {
    left <= within ?? Policy.dueSoonWithin || application.assignment?.replyBy.map { $0 <= today } ?? false
  }
}

extension Agenda.Section {
  /// Whether the section is about this, when it shows an application with that day.
  fileprivate func isAbout(_ wait: Wait, on day: Day) -> Bool {
    switch (self, wait.matter) {
    case (.overdue, .answer), (.dueToday, .answer), (.dueSoon, .answer), (.later, .answer),
      (.replyPassed, .clarification), (.clarificationToAsk, .askingForClarification), (.toConfirm, .confirmation),
      (.paymentPassed, .payment):
      true
    case (.redo, .newAnswer), (.stopped, .payment): wait.until == day
    case (.stopped, .clarification): wait.until == nil || wait.until == day
    case (.consultationLong, .opinion), (.consulting, .opinion): wait.until == nil || wait.until == day
    default: false
    }
  }
}

extension Application {
  /// The day by which the department must be done: the day it was given, else five working days before the due date
  /// [D].
  public func internalDue(_ due: Day, by calendar: WorkCalendar) -> Day {
    assignment?.replyBy ?? calendar.workingDay(Policy.internalDueBefore, before: due)
  }
}
