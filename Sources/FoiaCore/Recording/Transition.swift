public import FoiaCalendar

/// An application before and after something was recorded of it, with what is needed to show the change.
public struct Transition: Sendable {
  /// The application before.
  public let before: Application
  /// The application after.
  public let after: Application
  /// All its entries, the written ones included.
  public let history: History
  /// The entries that were written.
  public let written: [Entry]
  /// The calendar by which it was judged.
  public let calendar: WorkCalendar
  /// How many items of its applicant count before its own in the month, before and after the change; nil if that was not
  /// looked up.
  let earlierItems: (before: Int?, after: Int?)
  /// What the office has set; nil if that was not looked up.
  var settings: LedgerSettings?

  /// The application after the change, as it stands on a day.
  public func now(on today: Day) -> ApplicationToday {
    ApplicationToday(after, on: today, by: calendar, earlierItems: earlierItems.after, settings: settings)
  }

  /// What is doubtful in the values that were changed.
  public var doubts: [ValueDoubt] {
    after.doubts.filter {
      after.intake.personal?.value(doubtedBy: $0) != before.intake.personal?.value(doubtedBy: $0)
    }
  }

  /// What is irregular now and was not before.
  ///
  /// - Parameter now: the application after the change, as it stands today.
  public func irregularities(_ now: ApplicationToday) -> [Irregularity] {
    var known = ApplicationToday(
      before, on: now.today, by: now.calendar, earlierItems: earlierItems.before, settings: settings
    ).irregularities
    return now.irregularities.filter { irregularity in
      guard let index = known.firstIndex(of: irregularity) else { return true }
      known.remove(at: index)
      return false
    }
  }

  /// Whether an answer was served by public notice just now, with no other way on record by which it was to be served.
  public var isNoticeAlone: Bool {
    let isNotice = written.contains { entry in
      switch entry.event {
      case .dispatched(let fact): fact.method == .publicNotice
      case .answerServed(let fact): fact.method == .publicNotice
      default: false
      }
    }
    return isNotice && !after.wasTriedOtherwise
  }
}
