public import FoiaCalendar

/// How long the answers of a period took, and how many were in time.
///
/// The time is counted in working days, from the day after receipt to the day that counts as answered, without any
/// pause: this is how long the applicant waited. Whether an answer was in time is another question, which the
/// statutory clock decides with its pauses and restarts.
public struct HandlingTime: Hashable, Sendable {
  /// How many answers took a number of working days, by that number.
  private var counts: [Int: Int] = [:]
  /// How many answers were in time by the statutory clock.
  public private(set) var inTime = 0
  /// How many answers were late by the statutory clock.
  public private(set) var late = 0
  /// How many answers were judged by each of their days.
  public private(set) var byDay: [AnsweredDay.Kind: Int] = [:]
  /// How many of them had an extension (art. 33).
  public private(set) var extended = 0
  /// How many of them fall in a year whose notice is missing, so that their working days may still change.
  public private(set) var provisional = 0
  /// The answers that were late, in no order.
  public private(set) var lateAnswers: [LateAnswer] = []

  /// No answers, to be filled with `add`.
  public init() {}

  /// Counts an answered application; one that is open or void is ignored.
  public mutating func add(_ application: Application, by calendar: WorkCalendar) {
    guard let closed = application.closing?.on, let clock = application.clock(on: closed, by: calendar),
      let judged = clock.answered, case let answered = judged.on
    else { return }
    byDay[judged.kind, default: 0] += 1
    let received = application.received
    counts[calendar.workingDays(after: received, through: answered), default: 0] += 1
    if received < answered, !calendar.knows(received.advanced(by: 1)...answered) { provisional += 1 }
    if let days = clock.daysLate, let due = clock.due {
      late += 1
      lateAnswers.append(LateAnswer(number: application.number, due: due, answered: judged, days: days))
    } else {
      inTime += 1
    }
    if !application.extensions.isEmpty { extended += 1 }
  }

  /// How many answers were counted, in time and late.
  public var closed: Int { inTime + late }

  /// The average working days of an answer; nil without answers.
  public var mean: Tenths? { Tenths(counts.reduce(0) { $0 + $1.key * $1.value }, over: closed) }

  /// The median working days of an answer; of an even number the mean of the two in the middle. nil without answers.
  public var median: Tenths? {
    guard closed > 0 else { return nil }
    return Tenths(days(ofPlace: (closed - 1) / 2) + days(ofPlace: closed / 2), over: 2)
  }

  /// The working days of the slowest answer; nil without answers.
  public var longest: Int? { counts.keys.max() }

  /// The average working days by which late answers were late; nil without late answers.
  public var meanLate: Tenths? { Tenths(lateAnswers.reduce(0) { $0 + $1.days }, over: late) }

  /// The working days by which the latest answer was late; nil without late answers.
  public var longestLate: Int? { lateAnswers.map(\.days).max() }

  /// The answers in time in percent of all; nil without answers.
  public var inTimeShare: Tenths? { .percent(inTime, of: closed) }

  /// The working days of one answer by its place, the quickest being 0.
  private func days(ofPlace place: Int) -> Int {
    var before = 0
    for (days, count) in counts.sorted(by: { $0.key < $1.key }) {
      before += count
      if place < before { return days }
    }
    return 0
  }
}
