public import FoiaCalendar

/// A fact together with the log entry that recorded it.
///
/// What it is a fact of is asked for nothing: where a generic type demands a conformance, the program looks for it among all
/// of them when it first needs the type, which takes a hundredth of the time of a command.
public struct Recorded<Fact: Sendable>: Sendable {
  /// The entry that recorded the fact, by which a correction names it.
  public let entry: EntryID
  /// What was recorded, as it stands after corrections.
  public let fact: Fact

  /// `entry` is the one that recorded the fact.
  public init(entry: EntryID, fact: Fact) {
    self.entry = entry
    self.fact = fact
  }
}

extension Recorded: Equatable where Fact: Equatable {}
extension Recorded: Hashable where Fact: Hashable {}

/// Something asked, and the answer to it: a clarification, reasons, a fee, a new answer that was ordered.
public struct Exchange<Question: Sendable, Answer: Sendable>: Sendable {
  /// The entry that recorded the question.
  public let entry: EntryID
  /// What was asked.
  public let asked: Question
  /// The answer; nil while it is awaited.
  public internal(set) var answer: Recorded<Answer>?
  /// An answer that came after the application was closed; it has no effect on the clock. nil if there is none.
  public internal(set) var note: Recorded<Answer>?

  init(entry: EntryID, asked: Question) {
    self.entry = entry
    self.asked = asked
  }
}

extension Exchange: Equatable where Question: Equatable, Answer: Equatable {}
extension Exchange: Hashable where Question: Hashable, Answer: Hashable {}

/// A request for clarification (art. 30) or for reasons (art. 35), and the applicant's reply.
public typealias Inquiry = Exchange<Request, Reply>

/// A fee notice and its payment.
public typealias FeeDemand = Exchange<FeeNotice, Payment>

extension Array {
  /// Gives the answer to every question that has none yet: one reply settles all that was asked before it.
  ///
  /// - Parameters:
  ///   - isNote: whether it came after the closing and is only kept as a note.
  ///   - isBefore: whether a question was asked before the answer; where none was, it answers the first one.
  /// - Returns: whether it answers a question; false for a note.
  @discardableResult
  mutating func answer<Question, Answer>(
    entry: EntryID, _ answer: Answer, isNote: Bool, to isBefore: (Element) -> Bool = { _ in true }
  ) -> Bool where Element == Exchange<Question, Answer> {
    let open = indices.filter { self[$0].answer == nil && self[$0].note == nil }
    let before = open.filter { isBefore(self[$0]) }
    let recorded = Recorded(entry: entry, fact: answer)
    for index in before.isEmpty ? open.prefix(1) : before[...] {
      if isNote { self[index].note = recorded } else { self[index].answer = recorded }
    }
    return !isNote && !open.isEmpty
  }
}

/// The consultation of one party, from the letter to its opinion.
public struct Consultation: Hashable, Sendable {
  /// The entry that recorded the sending of the letter, by which the later steps name the consultation.
  public let entry: EntryID
  /// Who was asked, and when the letter was sent.
  public let request: ConsultationRequest
  /// The day the letter reached the party; nil if not recorded.
  public internal(set) var served: Day?
  /// The day the applicant was told of the consultation; nil if not recorded.
  public internal(set) var applicantTold: Day?
  /// The party's opinion, with the day it came; nil while it is awaited.
  public internal(set) var returned: Recorded<Opinion>?
  /// The day the letter reached the party, if that was after the closing; it has no effect. nil otherwise.
  public internal(set) var servedNote: Day?
  /// An opinion that came after the closing; it has no effect. nil otherwise.
  public internal(set) var note: Recorded<Opinion>?

  /// Whether no opinion came before the closing.
  public var isOpen: Bool { returned == nil }

  /// Whether a step of it is not recorded yet, before the closing or after it: that the letter was served, that the
  /// applicant was told, that the opinion came.
  public func awaits(_ step: Event.Kind) -> Bool {
    switch step {
    case .consultationServed: served == nil && servedNote == nil
    case .applicantTold: applicantTold == nil
    case .consultationReturned: returned == nil && note == nil
    default: false
    }
  }

  init(entry: EntryID, request: ConsultationRequest) {
    self.entry = entry
    self.request = request
  }
}
