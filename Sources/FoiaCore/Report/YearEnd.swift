public import FoiaCalendar

/// The checklist that an office works through at the end of a year, each line with its state.
public struct YearEnd: Hashable, Sendable {
  public enum State: String, Sendable {
    case done, open
    /// Past its day.
    case late
    /// Its turn has not come: the year is not over, or something before it is open.
    case waiting
  }

  /// Where the text of the report stands.
  public enum Text: Hashable, Sendable {
    case missing
    /// Drafted, with so many places still to be written.
    case leftOpen(Int)
    case written
    /// The file is there and cannot be read.
    case unreadable
  }

  public enum Line: Hashable, Sendable {
    /// Clarification, or payment, did not come by its day, and the case is open.
    case replyPassed([ApplicationNumber])
    case paymentPassed([ApplicationNumber])
    case overdue([ApplicationNumber])
    case notDispatched([ApplicationNumber])
    /// Open at the end of the year.
    case carriedOver([ApplicationNumber])
    case disputesPending([Int])
    /// What `foia check` finds for the year.
    case check(errors: Int, warnings: Int)
    /// The notice of the next year's working days.
    case notice(year: Int, isKnown: Bool)
    case disclosure(missing: [DisclosureItem])
    case text(Text)
    case filed(on: Day?, differences: Int)
    case published(on: Day?, due: Day)
  }

  public struct Item: Hashable, Sendable {
    public let line: Line
    public let state: State
  }

  public let year: Int
  public let items: [Item]

  public init(_ lines: [Line], of year: Int, today: Day) {
    self.year = year
    let isOver = today > Day.lastDay(of: year)
    items = lines.map { Item(line: $0, state: $0.state(today: today, isOver: isOver)) }
  }

  public var isDone: Bool { items.allSatisfy { $0.state == .done } }
}

extension YearEnd.Line {
  fileprivate func state(today: Day, isOver: Bool) -> YearEnd.State {
    switch self {
    case .replyPassed(let numbers), .paymentPassed(let numbers), .notDispatched(let numbers):
      numbers.isEmpty ? .done : .open
    case .overdue(let numbers): numbers.isEmpty ? .done : .late
    // Looking at them is all there is to do: both lists are part of the report once the year is over.
    case .carriedOver, .disputesPending: isOver ? .done : .waiting
    case .check(let errors, _): errors == 0 ? (isOver ? .done : .waiting) : .open
    case .notice(_, let isKnown): isKnown ? .done : .open
    case .disclosure(let missing): missing.isEmpty ? .done : .open
    case .text(let text): text == .written ? .done : .open
    case .filed(let on, let differences): on == nil ? (isOver ? .open : .waiting) : differences == 0 ? .done : .open
    case .published(let on, let due):
      if let on { on <= due ? .done : .late } else if today > due { .late } else { isOver ? .open : .waiting }
    }
  }

  /// What scripts call it.
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

  /// The applications it is about.
  public var applications: [ApplicationNumber] {
    switch self {
    case .replyPassed(let numbers), .paymentPassed(let numbers), .overdue(let numbers), .notDispatched(let numbers),
      .carriedOver(let numbers):
      numbers
    case .disputesPending, .check, .notice, .disclosure, .text, .filed, .published: []
    }
  }
}
