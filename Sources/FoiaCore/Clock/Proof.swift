public import FoiaCalendar

/// The proof of a due date: every day from the one after day zero to the due date, counted or not, each with its reason.
public struct Proof: Hashable, Sendable {
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

  /// Why the days of a run did or did not count.
  public enum Reason: Hashable, Sendable {
    case counted
    /// A make-up day, or a day that a notice makes a working day.
    case countedMakeUp(ArrangedDay)
    case weekend
    case holiday(name: String, notice: String)
    case paused([Int])
  }

  /// Days one after another of which the same is to be said.
  public struct Run: Hashable, Sendable {
    public let reason: Reason
    public internal(set) var days: ClosedRange<Day>
    /// Which working days of the count they are; nil where they did not count.
    public internal(set) var numbers: ClosedRange<Int>?
    /// Whether their year has no notice yet.
    public let isProvisional: Bool
  }

  public let lines: [Line]

  /// - Parameter asOf: the day on which consultations still open are cut off.
  public init(_ course: Course, through due: Day, asOf day: Day, by calendar: WorkCalendar) {
    var lines: [Line] = []
    var count = 0
    for next in stride(from: course.base.advanced(by: 1), through: due, by: 1) {
      let pauses = course.pauses(over: next, asOf: day).map(\.entry)
      let counts = calendar.isWorkingDay(next) && pauses.isEmpty
      if counts { count += 1 }
      lines.append(
        Line(
          day: next, number: counts ? count : nil, arrangement: calendar.arrangement(of: next), pauses: pauses,
          isProvisional: !calendar.knows(next...next)))
    }
    self.lines = lines
  }

  public var runs: [Run] {
    var runs: [Run] = []
    for line in lines {
      if let last = runs.last, last.reason == line.reason, last.isProvisional == line.isProvisional {
        runs[runs.count - 1].days = last.days.lowerBound...line.day
        if let first = last.numbers?.lowerBound, let number = line.number {
          runs[runs.count - 1].numbers = first...number
        }
      } else {
        runs.append(Run(line))
      }
    }
    return runs
  }
}

extension Proof.Run {
  /// The run of one day.
  public init(_ line: Proof.Line) {
    reason = line.reason
    days = line.day...line.day
    numbers = line.number.map { $0...$0 }
    isProvisional = line.isProvisional
  }
}

extension Proof.Line {
  public var reason: Proof.Reason {
    if !pauses.isEmpty { return .paused(pauses) }
    if number != nil { return arrangement.map(Proof.Reason.countedMakeUp) ?? .counted }
    guard let arrangement, arrangement.kind == .off else { return .weekend }
    return .holiday(name: arrangement.name, notice: arrangement.notice)
  }
}

extension Application {
  /// The proof of the due date; nil where there is none.
  public func proof(on today: Day, by calendar: WorkCalendar) -> Proof? {
    guard let clock = clock(on: today, by: calendar), let due = clock.due else { return nil }
    return Proof(clock.course, through: due, asOf: closing?.on ?? today, by: calendar)
  }
}
