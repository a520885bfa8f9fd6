public import FoiaCalendar

/// An application before and after something was recorded of it, with what is needed to tell of it.
public struct Transition: Sendable {
  public let before: Application
  public let after: Application
  /// All its entries, those that were written with them.
  public let history: History
  /// The entries that were written.
  public let written: [Entry]
  /// The calendar by which it was judged.
  public let calendar: WorkCalendar

  /// What is irregular now and was not before.
  ///
  /// - Parameter now: the application after it, as it stands today.
  public func irregularities(_ now: ApplicationToday) -> [Irregularity] {
    var known = before.irregularities(on: now.today, by: now.calendar)
    return now.irregularities.filter { irregularity in
      guard let index = known.firstIndex(of: irregularity) else { return true }
      known.remove(at: index)
      return false
    }
  }
}
