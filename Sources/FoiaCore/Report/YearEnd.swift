public import FoiaCalendar

/// The checklist an office works through at the end of a year, line by line with its state.
public struct YearEnd: Hashable, Sendable {
  /// How far a line of the checklist is.
  public enum State: String, Sendable {
    /// Nothing left to do; or something left to do in time.
    case done, open
    /// Past the day by which it was to be done.
    case late
    /// Cannot be done yet, because the year is not over.
    case waiting
  }

  /// How far the text file of the report is.
  public enum Text: Hashable, Sendable {
    /// There is no file.
    case missing
    /// Drafted, with this many passages still to be written.
    case leftOpen(Int)
    /// Drafted, with no passage left to be written.
    case written
    /// The file is there but cannot be read.
    case unreadable
  }

  /// A line of the checklist with what was found; lists are empty if nothing was.
  public enum Line: Hashable, Sendable {
    /// Open applications whose clarification did not come by its reply-by day.
    case replyPassed([ApplicationNumber])
    /// Open applications whose fee was not paid by its day.
    case paymentPassed([ApplicationNumber])
    /// Open applications past their due date today.
    case overdue([ApplicationNumber])
    /// Applications closed in the year whose answer is recorded as neither sent out nor served.
    case notDispatched([ApplicationNumber])
    /// Applications that are open at the end of the year, and so counted again in the next.
    case carriedOver([ApplicationNumber])
    /// Disputes pending at the end of the year.
    case disputesPending([DisputeID])
    /// The errors, faults and warnings of `foia check` for the year that no waiver covers.
    case check(errors: Int, faults: Int, warnings: Int)
    /// Whether the notice of the next year's working days is known.
    case notice(year: Int, isKnown: Bool)
    /// The rows of section two that are not typed in yet.
    case disclosure(missing: [DisclosureItem])
    /// The text of the report.
    case text(Text)
    /// When the figures were last filed, and in how many of them the records differ now; the day is nil if they were
    /// not filed.
    case filed(on: Day?, differences: Int)
    /// When the report was published, nil if not recorded; and the last day for it.
    case published(on: Day?, due: Day)
  }

  /// A line with its state.
  public struct Item: Hashable, Sendable {
    /// What the line is about, with what was found.
    public let line: Line
    /// How far it is today.
    public let state: State
  }

  /// The year that ends.
  public let year: Int
  /// The lines in the order of the work.
  public let items: [Item]
  /// Whether the year is from before the records of the ledger and not filed, so that its table has to be typed in.
  public let lacksRecords: Bool

  /// Gives every line its state.
  ///
  /// - Parameters:
  ///   - lines: the lines in the order of the work.
  ///   - year: the year that ends.
  ///   - lacksRecords: whether the year is from before the records of the ledger and not filed.
  ///   - today: decides whether the year is over and the last day of publishing has passed.
  public init(_ lines: [Line], of year: Int, lacksRecords: Bool = false, today: Day) {
    self.year = year
    self.lacksRecords = lacksRecords
    let isOver = today > Day.lastDay(of: year)
    items = lines.map { Item(line: $0, state: $0.state(today: today, isOver: isOver)) }
  }

  /// Whether no line is left to do.
  public var isDone: Bool { items.allSatisfy { $0.state == .done } }
}

extension YearEnd.Line {
  fileprivate func state(today: Day, isOver: Bool) -> YearEnd.State {
    switch self {
    case .replyPassed(let numbers), .paymentPassed(let numbers), .notDispatched(let numbers):
      numbers.isEmpty ? .done : .open
    case .overdue(let numbers): numbers.isEmpty ? .done : .late
    // They only have to be looked at: both lists are part of the report once the year is over.
    case .carriedOver, .disputesPending: isOver ? .done : .waiting
    case .check(let errors, _, _): errors == 0 ? (isOver ? .done : .waiting) : .open
    case .notice(_, let isKnown): isKnown ? .done : .open
    case .disclosure(let missing): missing.isEmpty ? .done : .open
    case .text(let text): text == .written ? .done : .open
    case .filed(let on, let differences): on == nil ? (isOver ? .open : .waiting) : differences == 0 ? .done : .open
    case .published(let on, let due):
      if let on { on <= due ? .done : .late } else if today > due { .late } else { isOver ? .open : .waiting }
    }
  }

  /// What scripts call the line, such as `reply-passed`.
  public var code: String {
    switch self {
    case .replyPassed: "reply-passed"
    case .paymentPassed: "payment-passed"
    case .overdue: "overdue"
    case .notDispatched: "not-dispatched"
    case .carriedOver: "carried-over"
    case .disputesPending: "disputes-pending"
    case .check: "check"
    case .notice: "notice"
    case .disclosure: "disclosure"
    case .text: "text"
    case .filed: "filed"
    case .published: "published"
    }
  }

  /// The applications that were found; empty for lines about anything else.
  public var applications: [ApplicationNumber] {
    switch self {
    case .replyPassed(let numbers), .paymentPassed(let numbers), .overdue(let numbers), .notDispatched(let numbers),
      .carriedOver(let numbers):
      numbers
    case .disputesPending, .check, .notice, .disclosure, .text, .filed, .published: []
    }
  }
}
