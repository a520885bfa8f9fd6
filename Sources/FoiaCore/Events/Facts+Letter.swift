public import FoiaCalendar

/// A letter was issued under a number of its own (文号). The number of a reply stands in the answer.
public struct LetterIssue: Hashable, Sendable {
  /// The date on the letter.
  public var on: Day
  /// Which letter it is.
  public let letter: LetterCode
  /// Its number.
  public var document: String
  /// The entry that it is about: of several requests or extensions the one that it tells, of several consultations that of the
  /// party that it goes to. Without one it is about what was recorded last before it.
  public let about: EntryID?

  /// Nothing is checked here.
  public init(on: Day, letter: LetterCode, document: String, about: EntryID? = nil) {
    self.on = on
    self.letter = letter
    self.document = document
    self.about = about
  }
}

/// The sending or handing over of a letter that is no answer.
public struct LetterDispatch: Hashable, Sendable {
  /// Which letter it is.
  public let letter: LetterCode
  /// When and how it went out.
  public let dispatch: Dispatch
  /// The entry that it is about, as in `LetterIssue`.
  public let about: EntryID?

  /// The sending names no new answer.
  public init(letter: LetterCode, about: EntryID? = nil, _ dispatch: Dispatch) {
    self.letter = letter
    self.dispatch = dispatch
    self.about = about
  }
}

/// The arrival of a letter that is no answer.
public struct LetterService: Hashable, Sendable {
  /// Which letter it is.
  public let letter: LetterCode
  /// When it arrived, and how where that is not the way of its sending.
  public let service: Service
  /// The entry that it is about, as in `LetterIssue`.
  public let about: EntryID?

  /// The arrival names no new answer.
  public init(letter: LetterCode, about: EntryID? = nil, _ service: Service) {
    self.letter = letter
    self.service = service
    self.about = about
  }
}

/// A letter, or an answer, came back undelivered (退件).
public struct LetterReturn: Hashable, Sendable {
  /// The day it came back.
  public var on: Day
  /// Which letter it is.
  public let letter: LetterCode
  /// Why it could not be delivered.
  public var reason: String
  /// The entry that it is about, as in `LetterIssue`.
  public let about: EntryID?

  /// It waits to be served in another way.
  public init(on: Day, letter: LetterCode, about: EntryID? = nil, reason: String) {
    self.on = on
    self.letter = letter
    self.reason = reason
    self.about = about
  }
}

extension Payload {
  /// The entry that a letter is about; nil where it is about the last one.
  fileprivate var about: EntryID? { integer("about").map(EntryID.init(rawValue:)) }

  fileprivate mutating func set(about entry: EntryID?) { if let entry { set("about", entry.rawValue) } }
}

extension LetterIssue {
  var payload: Payload {
    var payload = Payload()
    payload.set("letter", letter.rawValue)
    payload.set("document", document)
    payload.set(about: about)
    return payload
  }

  init?(_ day: Day, _ payload: Payload) {
    guard let letter: LetterCode = payload.code("letter"), let document = payload.text("document") else { return nil }
    // Before letters told of several requests, it was called by the only thing that it could be.
    let earlier = payload.integer("consultation").map(EntryID.init(rawValue:))
    self.init(on: day, letter: letter, document: document, about: payload.about ?? earlier)
  }
}

extension LetterDispatch {
  var payload: Payload {
    var payload = dispatch.payload
    payload.set("letter", letter.rawValue)
    payload.set(about: about)
    return payload
  }

  init?(_ day: Day, _ payload: Payload) {
    guard let letter: LetterCode = payload.code("letter") else { return nil }
    self.init(letter: letter, about: payload.about, Dispatch(day, payload))
  }
}

extension LetterService {
  var payload: Payload {
    var payload = service.payload
    payload.set("letter", letter.rawValue)
    payload.set(about: about)
    return payload
  }

  init?(_ day: Day, _ payload: Payload) {
    guard let letter: LetterCode = payload.code("letter") else { return nil }
    self.init(letter: letter, about: payload.about, Service(day, payload))
  }
}

extension LetterReturn {
  var payload: Payload {
    var payload = Payload()
    payload.set("letter", letter.rawValue)
    payload.set("reason", reason)
    payload.set(about: about)
    return payload
  }

  init?(_ day: Day, _ payload: Payload) {
    guard let letter: LetterCode = payload.code("letter"), let reason = payload.text("reason") else { return nil }
    self.init(on: day, letter: letter, about: payload.about, reason: reason)
  }
}

extension Event {
  /// The sending or arrival of an answer as that of a letter; any other event unchanged.
  ///
  /// - Parameter entry: what the letter is about, as in `LetterIssue`.
  public func delivering(_ letter: LetterCode, about entry: EntryID? = nil) -> Event {
    switch self {
    case .dispatched(let fact): .letterSent(LetterDispatch(letter: letter, about: entry, fact))
    case .answerServed(let fact): .letterServed(LetterService(letter: letter, about: entry, fact))
    default: self
    }
  }

  /// The letter that it tells of; nil if it tells of none, as the sending of an answer.
  public var letter: LetterCode? {
    switch self {
    case .letterIssued(let fact): fact.letter
    case .letterSent(let fact): fact.letter
    case .letterServed(let fact): fact.letter
    case .letterReturned(let fact): fact.letter
    default: nil
    }
  }

  /// The entry that the letter is about of which it tells; nil for the last one, and for what tells of no letter.
  var about: EntryID? {
    switch self {
    case .letterIssued(let fact): fact.about
    case .letterSent(let fact): fact.about
    case .letterServed(let fact): fact.about
    case .letterReturned(let fact): fact.about
    default: nil
    }
  }
}
