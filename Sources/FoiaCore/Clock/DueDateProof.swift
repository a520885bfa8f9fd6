public import FoiaCalendar

/// The proof of a due date: every day from the one after day zero to the due date, counted or not, each with its reason.
public struct DueDateProof: Hashable, Sendable {
  public struct Line: Hashable, Sendable {
    public let day: Day
    /// Which working day of the count it is; nil where it did not count.
    public let number: Int?
    /// The row of the calendar that arranges it, if one does.
    public let arrangement: ArrangedDay?
    /// The entries of the consultations that keep it out.
    public let pauses: [Int]
    /// Whether its year has no notice yet.
    public let isProvisional: Bool
  }

  /// Why the days of a span did or did not count.
  public enum Reason: Hashable, Sendable {
    case counted
    /// A make-up day, or a day that a notice makes a working day.
    case countedMakeUp(ArrangedDay)
    case weekend
    case holiday(name: String, notice: String)
    case paused([Int])
  }

  /// Days one after another of which the same is to be said.
  public struct Span: Hashable, Sendable {
    public let reason: Reason
    public internal(set) var days: ClosedRange<Day>
    /// Which working days of the count they are; nil where they did not count.
    public internal(set) var numbers: ClosedRange<Int>?
    /// Whether their year has no notice yet.
    public let isProvisional: Bool
  }

  public let lines: [Line]

  /// - Parameter asOf: the day on which consultations still open are cut off.
  init(_ computation: ClockComputation, through due: Day, asOf day: Day) {
    let calendar = computation.calendar
    var lines: [Line] = []
    var count = 0
    for next in stride(from: computation.base.advanced(by: 1), through: due, by: 1) {
      let pauses = computation.pauses(over: next, asOf: day).map(\.entry)
      let counts = calendar.isWorkingDay(next) && pauses.isEmpty
      if counts { count += 1 }
      lines.append(
        Line(
          day: next, number: counts ? count : nil, arrangement: calendar.arrangement(of: next), pauses: pauses,
          isProvisional: !calendar.knows(next...next)))
    }
    self.lines = lines
  }

  /// The lines joined where the same is to be said of days one after another.
  public var spans: [Span] {
    var spans: [Span] = []
    for line in lines {
      if let last = spans.last, last.reason == line.reason, last.isProvisional == line.isProvisional {
        spans[spans.count - 1].days = last.days.lowerBound...line.day
        if let first = last.numbers?.lowerBound, let number = line.number {
          spans[spans.count - 1].numbers = first...number
        }
      } else {
        spans.append(Span(line))
      }
    }
    return spans
  }
}

extension DueDateProof.Span {
  /// The span of one day.
  public init(_ line: DueDateProof.Line) {
    reason = line.reason
    days = line.day...line.day
    numbers = line.number.map { $0...$0 }
    isProvisional = line.isProvisional
  }
}

extension DueDateProof.Line {
  public var reason: DueDateProof.Reason {
    if !pauses.isEmpty { return .paused(pauses) }
    if number != nil { return arrangement.map(DueDateProof.Reason.countedMakeUp) ?? .counted }
    guard let arrangement, arrangement.kind == .off else { return .weekend }
    return .holiday(name: arrangement.name, notice: arrangement.notice)
  }
}
