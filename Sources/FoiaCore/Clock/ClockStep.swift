public import FoiaCalendar

/// What an act, or the end of a consultation's time, did to the clock.
///
/// `ClockComputation` notes these as it goes through the acts; proof and history read them.
public struct ClockStep: Hashable, Sendable {
  public enum Effect: Hashable, Sendable {
    /// Day zero until the receipt is confirmed with the applicant.
    case startsForNow
    /// Day zero: the count begins the day after.
    case starts
    /// The count stands still until the applicant answers.
    case stops
    /// Day zero again; what had prolonged the count before is over.
    case restarts
    /// The days after it are kept out.
    case pauses
    /// The opinion came on the letter that an entry had sent: no later day is kept out for it.
    case resumes(consultation: Int)
    /// No more days may be kept out; the opinion is still awaited, or came later.
    case pauseEnds
    case prolongs(days: Int)
    /// It prolonged or postponed until a restart or another deferral.
    case lapsed
    case postpones(until: Day)
    /// It came after the due date then standing.
    case movesNothing(due: Day)
  }

  public let day: Day
  /// The entry that did it; nil for a confirmation of the receipt.
  public let entry: Int?
  public let kind: Event.Kind
  public internal(set) var effect: Effect

  /// The rule it rests on.
  public var article: Article? {
    switch effect {
    case .startsForNow: .regulation(31)
    case .starts: .regulation(33, paragraph: 2)
    case .pauses, .resumes, .pauseEnds: .regulation(33, paragraph: 3)
    case .stops, .restarts, .prolongs, .lapsed, .postpones, .movesNothing: Step(of: kind)?.article
    }
  }

  /// The consultation it is a step of, by the entry that sent the letter; nil where it is none.
  public var consultation: Int? {
    switch effect {
    case .resumes(let consultation): consultation
    case .startsForNow, .starts, .stops, .restarts, .pauses, .pauseEnds, .prolongs, .lapsed, .postpones, .movesNothing:
      kind == .consultationSent ? entry : nil
    }
  }
}
