public import FoiaCalendar

/// A fact with the place of the entry that recorded it.
public struct Recorded<Fact: Hashable & Sendable>: Hashable, Sendable {
  public let entry: Int
  public let fact: Fact

  public init(entry: Int, fact: Fact) {
    self.entry = entry
    self.fact = fact
  }
}

/// Something asked of the applicant, and the answer to it.
public struct Exchange<Question: Hashable & Sendable, Answer: Hashable & Sendable>: Hashable, Sendable {
  /// The entry that asked.
  public let entry: Int
  public let asked: Question
  /// nil while it is awaited.
  public internal(set) var answer: Recorded<Answer>?
  /// An answer that came after the closing: kept as a note without effect.
  public internal(set) var note: Recorded<Answer>?

  init(entry: Int, asked: Question) {
    self.entry = entry
    self.asked = asked
  }
}

/// A request for clarification or for reasons.
public typealias Inquiry = Exchange<Request, Reply>

/// A fee notice and its payment.
public typealias FeeDemand = Exchange<FeeNotice, Payment>

extension Array {
  /// Gives the answer, or the note, to every question that has neither: one reply settles what was asked before it.
  ///
  /// - Returns: whether this answers anything.
  @discardableResult
  mutating func answer<Question, Answer>(entry: Int, _ answer: Answer, isNote: Bool) -> Bool
  where Element == Exchange<Question, Answer> {
    let open = indices.filter { self[$0].answer == nil && self[$0].note == nil }
    let recorded = Recorded(entry: entry, fact: answer)
    for index in open {
      if isNote { self[index].note = recorded } else { self[index].answer = recorded }
    }
    return !isNote && !open.isEmpty
  }
}

/// A party's being consulted, from the letter to the opinion.
public struct Consultation: Hashable, Sendable {
  /// The entry that sent the letter.
  public let entry: Int
  public let request: ConsultationRequest
  public internal(set) var served: Day?
  public internal(set) var applicantTold: Day?
  public internal(set) var returned: Recorded<Opinion>?
  /// A service and an opinion that came after the closing: kept as notes without effect.
  public internal(set) var servedNote: Day?
  public internal(set) var note: Recorded<Opinion>?

  public var isOpen: Bool { returned == nil }

  init(entry: Int, request: ConsultationRequest) {
    self.entry = entry
    self.request = request
  }
}
