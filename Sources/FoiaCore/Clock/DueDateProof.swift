public import FoiaCalendar

/// The proof of a due date: every day after day zero up to the due date, counted or not, each with its reason.
public struct DueDateProof: Hashable, Sendable {
  /// One day of the proof.
  public struct Line: Hashable, Sendable {
    /// The date.
    public let day: Day
    /// Which working day of the count it is, from 1; nil if it did not count.
    public let number: Int?
    /// What a notice or the ledger arranged for the day; nil for an ordinary weekday or weekend day.
    public let arrangement: ArrangedDay?
    /// The consultations that keep it out of the count, by the entries that sent the letters.
    public let pauses: [EntryID]
    /// Whether the notice of its year is not known.
    public let isProvisional: Bool
  }

  /// Why days did or did not count.
  public enum Reason: Hashable, Sendable {
    /// An ordinary working day.
    case counted
    /// A working day because a notice makes it one, mostly a make-up day on a weekend.
    case countedMakeUp(ArrangedDay)
    /// A Saturday or Sunday.
    case weekend
    /// A day off, with the name of the holiday and the number of the notice.
    case holiday(name: String, notice: String)
    /// Kept out by consultations, by the entries that sent the letters.
    case paused([EntryID])
  }

  /// Successive days with the same reason.
  public struct Span: Hashable, Sendable {
    /// Why they did or did not count.
    public let reason: Reason
    /// The first and the last day.
    public internal(set) var days: ClosedRange<Day>
    /// Which working days of the count they are; nil if they did not count.
    public internal(set) var numbers: ClosedRange<Int>?
    /// Whether the notice of their year is not known.
    public let isProvisional: Bool
  }

  /// All days, in order.
  public let lines: [Line]

  /// The proof of a due date by a computation.
  ///
  /// - Parameters:
  ///   - computation: the computation that gave the due date.
  ///   - due: the due date, which is the last line.
  ///   - day: the day up to which consultations that are still open keep days out.
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

  /// The lines, with successive days that have the same reason joined.
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
  /// A span of one day.
  public init(_ line: DueDateProof.Line) {
    reason = line.reason
    days = line.day...line.day
    numbers = line.number.map { $0...$0 }
    isProvisional = line.isProvisional
  }
}

extension DueDateProof.Line {
  /// Why the day did or did not count.
  public var reason: DueDateProof.Reason {
    if !pauses.isEmpty { return .paused(pauses) }
    if number != nil { return arrangement.map(DueDateProof.Reason.countedMakeUp) ?? .counted }
    guard let arrangement, arrangement.kind == .off else { return .weekend }
    return .holiday(name: arrangement.name, notice: arrangement.notice)
  }
}
