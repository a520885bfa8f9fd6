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
  /// Gives the answer, or the note, to the latest question that has neither.
  ///
  /// - Returns: the entry that asked, if this answers it.
  mutating func answer<Question, Answer>(entry: Int, _ answer: Answer, isNote: Bool) -> Int?
  where Element == Exchange<Question, Answer> {
    guard let index = lastIndex(where: { $0.answer == nil && $0.note == nil }) else { return nil }
    let recorded = Recorded(entry: entry, fact: answer)
    if isNote { self[index].note = recorded } else { self[index].answer = recorded }
    return isNote ? nil : self[index].entry
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
