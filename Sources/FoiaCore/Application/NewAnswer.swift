public import FoiaCalendar

/// A new answer that was ordered and given, with how it went out.
public struct NewAnswer: Hashable, Sendable {
  /// The entry that recorded it, by which its sending and its arrival name it.
  public let entry: EntryID
  /// The new answer.
  public let fact: RedoAnswer
  /// Its sending; nil if not recorded.
  public internal(set) var dispatch: Dispatch?
  /// Its arrival at the applicant; nil if not recorded.
  public internal(set) var service: Service?

  /// Whether it is recorded how it went out: its sending or its arrival.
  public var wentOut: Bool { dispatch != nil || service != nil }
  /// Whether it is not recorded that it went out. One without an outcome was recorded by a program that knew no dispatch
  /// of it.
  public var owesDispatch: Bool { fact.outcome != nil && fact.subReason?.endsUnanswered != true && !wentOut }

  init(entry: EntryID, fact: RedoAnswer) {
    self.entry = entry
    self.fact = fact
  }
}

/// One of the answers to an application.
public enum AnswerReference: Hashable, Sendable {
  /// The first answer, which closed it and is counted in the table.
  case first
  /// A new answer, by the entry that recorded it.
  case new(EntryID)

  /// The entry that recorded a new answer; nil for the first one.
  public var newAnswer: EntryID? {
    switch self {
    case .first: nil
    case .new(let entry): entry
    }
  }
}

extension Application {
  /// The answer whose sending or arrival is to be recorded next: the new answer that was given last and did not arrive
  /// yet, else the first one. An arrival alone is that of an answer that is under way, if there is one.
  ///
  /// - Parameter isSent: whether a sending is to be recorded, with or without the arrival.
  public func answerToDeliver(isSent: Bool) -> AnswerReference {
    let waiting = newAnswers.filter { $0.service == nil }
    if !isSent {
      if let underWay = waiting.last(where: { $0.dispatch != nil }) { return .new(underWay.entry) }
      if dispatch != nil, service == nil { return .first }
    }
    return waiting.last.map { .new($0.entry) } ?? .first
  }

  /// The answer that a given entry recorded: the closing for the first one.
  ///
  /// - Throws: a `Fault` if the entry recorded no answer of this application.
  public func answer(recordedBy entry: EntryID) throws(Fault) -> AnswerReference {
    if closed?.entry == entry { return .first }
    if newAnswer(entry) != nil { return .new(entry) }
    throw Fault.record(
      .noSuchAnswer(number, entry, answers: [closed?.entry].compactMap(\.self) + newAnswers.map(\.entry)))
  }

  /// The new answer that a given entry recorded; nil if there is none.
  public func newAnswer(_ entry: EntryID) -> NewAnswer? { newAnswers.first { $0.entry == entry } }

  /// The order that a new answer settled, by the entry that recorded the answer; of several the last one.
  public func order(settledBy answer: EntryID) -> Exchange<RedoOrder, RedoAnswer>? {
    redos.last { $0.answer?.entry == answer }
  }

  /// The parts of what is asked for as the first answer decides them, each with its own outcome if it has one.
  public var items: [Recorded<Item>] { recordedItems.filter { order(of: $0) == nil } }

  /// The parts of what is asked for as the answer decides them that an order asked for, which recorded this entry.
  public func items(orderedBy order: EntryID) -> [Recorded<Item>] {
    recordedItems.filter { self.order(of: $0) == order }
  }

  /// The order whose answer decides a part: the last one of its day or before that was on record when the part was recorded,
  /// where the part is later than the first answer. What is typed in late, all on one day, stays with the first answer.
  private func order(of item: Recorded<Item>) -> EntryID? {
    guard let closing, item.fact.on > closing.on else { return nil }
    return redos.last { $0.asked.on <= item.fact.on && $0.entry < item.entry }?.entry
  }

  /// The day that a part has which is recorded now: today while a new answer is to be given, else that of the last answer.
  public func dayOfItem(today: Day) -> Day {
    guard let closing, !awaitsRedo else { return today }
    return min(today, newAnswers.last?.fact.on ?? closing.on)
  }
}

extension Event {
  /// The sending or arrival of an answer as that of another one; any other event unchanged.
  public func delivering(_ answer: AnswerReference) -> Event {
    switch self {
    case .dispatched(var fact):
      fact.newAnswer = answer.newAnswer
      return .dispatched(fact)
    case .answerServed(var fact):
      fact.newAnswer = answer.newAnswer
      return .answerServed(fact)
    default: return self
    }
  }

  /// The consultation or new answer it belongs to, by the entry that began it; nil if it belongs to none.
  public var reference: EntryID? {
    switch self {
    case .consultationServed(let step), .applicantTold(let step): step.consultation
    case .consultationReturned(let opinion): opinion.consultation
    case .unitAccepted(let fact): fact.assignment
    case .unitReturned(let fact): fact.assignment
    case .dispatched(let fact): fact.newAnswer
    case .answerServed(let fact): fact.newAnswer
    default: nil
    }
  }

  /// Whether it is an arrival by a way in which nothing is sent before.
  var isServiceAlone: Bool {
    if case .answerServed(let service) = self { service.method?.isServiceAlone ?? false } else { false }
  }

  /// Its place among the events of one day: that of its kind, but a new answer goes out after it is given.
  var rank: Int {
    let rank = 3 * kind.rank
    switch self {
    case .dispatched(let fact): return fact.newAnswer == nil ? rank : 3 * Kind.redoAnswered.rank + 1
    case .answerServed(let fact): return fact.newAnswer == nil ? rank : 3 * Kind.redoAnswered.rank + 2
    default: return rank
    }
  }
}
