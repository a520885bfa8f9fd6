public import FoiaCalendar

/// What needs a person today, section by section, the most urgent first: the morning view.
public struct Agenda: Sendable {
  /// The sections of the view, in the order shown. An application is shown once, in the first one that fits, with
  /// everything that is due for it.
  public enum Section: Comparable, CaseIterable, Sendable {
    /// Past its due date, or due today.
    case overdue, dueToday
    /// A review organ or court ordered a new answer, which is not recorded yet.
    case redo
    /// A letter or an answer came back undelivered, and is to be served in another way.
    case sentBack
    /// The applicant did not clarify by the reply-by day: the case can be closed for it.
    case replyPassed
    /// The last days for asking for clarification (art. 30), and none was asked for yet.
    case clarificationToAsk
    /// The department that had it gave it back, and no other has it.
    case givenBack
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

  /// The items of all sections that are kept; `items(of:)` sorts those of a section.
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
  /// Whether last year's report is published, so that nothing is to be done about it.
  public var isReportPublished = false
  /// In the first days of a month, the month before with the day by which a monthly return of it is owed; nil in the list of
  /// all deadlines.
  public var monthlyReturn: (month: Month, due: Day)? {
    let due = Month(of: today).days.lowerBound.advanced(by: Policy.monthlyReturnBy - 1)
    guard within != nil, today <= due else { return nil }
    return Month(of: today).previous.map { ($0, due) }
  }
  /// The day the view is made for, in UTC+8.
  public let today: Day
  /// The calendar that due dates are computed by.
  public let calendar: WorkCalendar
  /// How many working days ahead counts as soon; nil shows every open application.
  private let within: Int?
  /// Whether each handling unit has sections of its own.
  public let isByUnit: Bool
  /// How many items of a section are kept, the first ones; nil keeps all of them.
  private let most: Int?
  private var counts: [Pile: Int] = [:]
  /// At how many items those are dropped that are not among the first of their section.
  private var limit: Int

  /// A section, of one handling unit if each has its own.
  private struct Pile: Hashable {
    let section: Section
    let unit: String?
  }

  /// An empty view, to be filled with `add`.
  ///
  /// - Parameters:
  ///   - within: how many working days ahead counts as soon; nil shows every open application.
  ///   - isByUnit: whether each handling unit has sections of its own.
  ///   - most: how many items of a section are kept, the first ones; nil keeps all of them. All are counted.
  public init(today: Day, within: Int?, calendar: WorkCalendar, isByUnit: Bool = false, keeping most: Int? = nil) {
    self.today = today
    self.within = within
    self.calendar = calendar
    self.isByUnit = isByUnit
    self.most = most
    limit = most.map { 2 * $0 } ?? .max
  }

  /// Adds an application to its section, if it needs a person.
  ///
  /// - Returns: what was added; nil if it needs nobody.
  @discardableResult
  public mutating func add(_ now: ApplicationToday) -> Item? {
    let application = now.application
    if application.isOpen, let clock = now.clock, clock.isProvisional, let due = clock.due {
      provisional.append(application.number)
      missingYears.formUnion((clock.computation.base.year...due.year).filter { calendar.notice(of: $0) == nil })
    }
    guard let item = item(of: now) else { return nil }
    counts[pile(of: item), default: 0] += 1
    items.append(item)
    if items.count > limit { dropLast() }
    return item
  }

  /// The item of an application in its section; nil if it needs nobody.
  public func item(of now: ApplicationToday) -> Item? {
    let application = now.application
    guard application.isOpen || application.needsMoreThanAnswer, let clock = now.clock,
      let (section, day) = place(application, clock)
    else { return nil }
    let waits = now.waits
    let first = waits.firstIndex { section.isAbout($0, on: day) } ?? waits.startIndex
    let ordered = waits.isEmpty ? [] : [waits[first]] + waits[..<first] + waits[(first + 1)...]
    return Item(section: section, application: application, clock: clock, day: day, waits: ordered)
  }

  /// Adds a dispute, if the agency still owes the review organ or court its answer.
  public mutating func add(_ dispute: Dispute) {
    guard let due = dispute.answerDue(by: calendar) else { return }
    let index = disputes.lastIndex { $0.due <= due }.map { $0 + 1 } ?? disputes.startIndex
    disputes.insert((dispute, due), at: index)
  }

  /// The handling units of all items, by name; nil, for no unit, comes last.
  public var units: [String?] {
    Set(items.map(\.application.intake.unit)).sorted { ($0 == nil ? 1 : 0, $0 ?? "") < ($1 == nil ? 1 : 0, $1 ?? "") }
  }

  /// The items of a section that are kept, the earliest day first, then by number.
  ///
  /// - Parameter unit: the handling unit whose items they are, of which nil stands for none; without it all.
  public func items(of section: Section, of unit: String?? = nil) -> [Item] {
    first(items.filter { item in item.section == section && unit.map { $0 == item.application.intake.unit } ?? true })
  }

  /// How many items a section has, those that are not kept among them.
  ///
  /// - Parameter unit: the handling unit, in a view that has sections for each; without it all.
  public func count(of section: Section, of unit: String?? = nil) -> Int {
    counts.reduce(0) { count, pile in
      pile.key.section == section && unit.map { $0 == pile.key.unit } ?? true ? count + pile.value : count
    }
  }

  private func pile(of item: Item) -> Pile {
    Pile(section: item.section, unit: isByUnit ? item.application.intake.unit : nil)
  }

  /// The first of the items of a pile, in order.
  private func first(_ items: [Item]) -> [Item] {
    let sorted = items.sorted { ($0.day, $0.application.number) < ($1.day, $1.application.number) }
    return most.map { Array(sorted.prefix($0)) } ?? sorted
  }

  private mutating func dropLast() {
    items = Dictionary(grouping: items, by: pile).values.flatMap(first)
    limit = 2 * items.count + (most ?? 0)
  }

  private func place(_ application: Application, _ clock: ClockReading) -> (Section, Day)? {
    let sentBack = application.lettersSentBack.map(\.on).min().map { (Section.sentBack, $0) }
    guard application.isOpen else {
      let ordered = application.redos.filter { $0.answer == nil }.map(\.asked.until).min().map { (Section.redo, $0) }
      return ordered ?? sentBack
    }
    if clock.isOverdue, let due = clock.due { return (.overdue, due) }
    if clock.due == today { return (.dueToday, today) }
    if let sentBack { return sentBack }
    let clarification = application.awaitedClarification
    let replyBy = clarification.flatMap { application.replyBy($0, by: calendar) }
    if let replyBy, replyBy < today { return (.replyPassed, replyBy) }
    if application.isToBeAskedForClarification(clock, on: today, by: calendar) {
      return (.clarificationToAsk, clock.askClarificationBy)
    }
    if let returned = application.givenBack?.returned?.fact { return (.givenBack, returned.on) }
    if let due = clock.due, isSoon(application, clock.daysLeft ?? 0) { return (.dueSoon, due) }
    if let limit = application.openConsultations.map({ $0.remarkedAfter(calendar) }).min(), limit < today {
      return (.consultationLong, limit)
    }
    let payBy = application.awaitedPayment.map { application.payBy($0, by: calendar) }
    if let payBy, payBy < today { return (.paymentPassed, payBy) }
    if !application.intake.receipt.isConfirmed { return (.toConfirm, application.received) }
    if let awaited = [payBy, replyBy ?? clarification?.asked.on].compactMap({ $0 }).min() {
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
    left <= within ?? Policy.dueSoonWithin || application.departmentReplyBy.map { $0 <= today } ?? false
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
    case (.givenBack, .newDepartment): true
    case (.sentBack, .redelivery(let letter, _)): letter.on == day
    case (.redo, .newAnswer), (.stopped, .payment): wait.until == day
    case (.stopped, .clarification): wait.until == nil || wait.until == day
    case (.consultationLong, .opinion(let consultation)), (.consulting, .opinion(let consultation)):
      consultation.request.role == .agency || wait.until == day
    default: false
    }
  }
}

extension Application {
  /// The day by which the department must be done: the day it was given, else five working days before the due date
  /// [D].
  public func internalDue(_ due: Day, by calendar: WorkCalendar) -> Day {
    departmentReplyBy ?? calendar.workingDay(Policy.internalDueBefore, before: due)
  }
}
