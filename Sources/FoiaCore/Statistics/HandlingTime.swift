public import FoiaCalendar

/// How long the answers of a period took, and how many came in time.
///
/// Counted are the working days from the day after receipt to the day that counts as answered, whatever waited in
/// between: that is how long the applicant had to wait. Whether an answer was in time is another question, which the
/// statutory clock answers with its pauses and restarts.
public struct HandlingTime: Hashable, Sendable {
  /// How many answers took so many working days.
  private var counts: [Int: Int] = [:]
  public private(set) var inTime = 0
  public private(set) var late = 0
  /// With an extension (art. 33) on record.
  public private(set) var extended = 0
  /// Whose days touch a year of which the notice is not known.
  public private(set) var provisional = 0

  public init() {}

  /// Counts an answered application; one that is open or void is passed over.
  public mutating func take(_ application: Application, by calendar: WorkCalendar) {
    guard let answered = application.answeredOn, let clock = application.clock(on: answered, by: calendar) else {
      return
    }
    let received = application.received
    counts[calendar.workingDays(after: received, through: answered), default: 0] += 1
    if received < answered, !calendar.knows(received.advanced(by: 1)...answered) { provisional += 1 }
    if clock.daysLate == nil { inTime += 1 } else { late += 1 }
    if !application.extensions.isEmpty { extended += 1 }
  }

  public var closed: Int { inTime + late }

  /// The working days of an answer on average; nil without answers.
  public var mean: Tenths? { Tenths(counts.reduce(0) { $0 + $1.key * $1.value }, over: closed) }

  /// Half of the answers took no longer; between two in the middle half way. nil without answers.
  public var median: Tenths? {
    guard closed > 0 else { return nil }
    return Tenths(days(ofPlace: (closed - 1) / 2) + days(ofPlace: closed / 2), over: 2)
  }

  public var longest: Int? { counts.keys.max() }

  public var inTimeShare: Tenths? { .percent(inTime, of: closed) }

  /// The working days of one answer, counted from the quickest, which is 0.
  private func days(ofPlace place: Int) -> Int {
    var before = 0
    for (days, count) in counts.sorted(by: { $0.key < $1.key }) {
      before += count
      if place < before { return days }
    }
    return 0
  }
}
