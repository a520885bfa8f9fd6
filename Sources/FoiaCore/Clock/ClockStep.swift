public import FoiaCalendar

/// What an act, or the end of a consultation's time, did to the clock.
///
/// `ClockComputation` notes these as it goes through the acts; the proof of a due date and the history show them.
public struct ClockStep: Hashable, Sendable {
  /// What happened to the clock.
  public enum Effect: Hashable, Sendable {
    /// Day zero until the receipt is confirmed with the applicant.
    case startsForNow
    /// Day zero: the count begins the day after.
    case starts
    /// The count stands still until the applicant answers.
    case stops
    /// Day zero again; extensions and deferrals notified before it have ended.
    case restarts
    /// The days after it are kept out of the count.
    case pauses
    /// The opinion came, and no later day is kept out for it; with the entry that sent the letter.
    case resumes(consultation: EntryID)
    /// The time limit of the consultation is over: no more days are kept out, although no opinion had come.
    case pauseEnds
    /// The opinion came after the time limit of the consultation, whose end has let the count go on already; with the
    /// entry that sent the letter.
    case returnsLate(consultation: EntryID)
    /// An extension adds working days.
    case prolongs(days: Int)
    /// An extension or deferral that is no longer in force, because of a restart or another deferral.
    case lapsed
    /// A deferral sets the due date.
    case postpones(until: Day)
    /// It came after the due date as it stood then, so it changes nothing.
    case movesNothing(due: Day)
  }

  /// The day of the step.
  public let day: Day
  /// The entry that did it; nil for a confirmation of the receipt.
  public let entry: EntryID?
  /// The kind of that entry.
  public let kind: Event.Kind
  /// What it did to the clock.
  public internal(set) var effect: Effect

  /// The article it is based on; nil if there is none.
  public var article: Article? {
    switch effect {
    case .startsForNow: .regulation(31)
    case .starts: .regulation(33, paragraph: 2)
    case .pauses, .resumes, .pauseEnds, .returnsLate: .regulation(33, paragraph: 3)
    case .stops, .restarts, .prolongs, .lapsed, .postpones, .movesNothing: Step(of: kind)?.article
    }
  }

  /// The consultation it is a step of, by the entry that sent the letter; nil for every other step.
  public var consultation: EntryID? {
    switch effect {
    case .resumes(let consultation), .returnsLate(let consultation): consultation
    case .startsForNow, .starts, .stops, .restarts, .pauses, .pauseEnds, .prolongs, .lapsed, .postpones, .movesNothing:
      kind == .consultationSent ? entry : nil
    }
  }
}
