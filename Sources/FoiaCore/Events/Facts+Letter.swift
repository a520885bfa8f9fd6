public import FoiaCalendar

/// A letter was issued under a number of its own (文号). The number of a reply stands in the answer.
public struct LetterIssue: Hashable, Sendable {
  /// The date on the letter.
  public var on: Day
  /// Which letter it is.
  public let letter: LetterCode
  /// Its number.
  public var document: String
  /// The consultation of the party that it goes to, by the entry that sent it; nil where there is one such letter only.
  public var consultation: EntryID?

  /// Without a consultation it is the letter about what was recorded last before it, such as the last request for clarification.
  public init(on: Day, letter: LetterCode, document: String, consultation: EntryID? = nil) {
    self.on = on
    self.letter = letter
    self.document = document
    self.consultation = consultation
  }
}

/// The sending or handing over of a letter that is no answer.
public struct LetterDispatch: Hashable, Sendable {
  /// Which letter it is.
  public let letter: LetterCode
  /// When and how it went out.
  public let dispatch: Dispatch

  /// The sending names no new answer.
  public init(letter: LetterCode, _ dispatch: Dispatch) {
    self.letter = letter
    self.dispatch = dispatch
  }
}

/// The arrival of a letter that is no answer.
public struct LetterService: Hashable, Sendable {
  /// Which letter it is.
  public let letter: LetterCode
  /// When it arrived, and how where that is not the way of its sending.
  public let service: Service

  /// The arrival names no new answer.
  public init(letter: LetterCode, _ service: Service) {
    self.letter = letter
    self.service = service
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

  /// It waits to be served in another way.
  public init(on: Day, letter: LetterCode, reason: String) {
    self.on = on
    self.letter = letter
    self.reason = reason
  }
}

extension LetterIssue {
  var payload: Payload {
    var payload = Payload()
    payload.set("letter", letter.rawValue)
    payload.set("document", document)
    if let consultation { payload.set("consultation", consultation.rawValue) }
    return payload
  }

  init?(_ day: Day, _ payload: Payload) {
    guard let letter: LetterCode = payload.code("letter"), let document = payload.text("document") else { return nil }
    let consultation = payload.integer("consultation").map(EntryID.init(rawValue:))
    self.init(on: day, letter: letter, document: document, consultation: consultation)
  }
}

extension LetterDispatch {
  var payload: Payload {
    var payload = dispatch.payload
    payload.set("letter", letter.rawValue)
    return payload
  }

  init?(_ day: Day, _ payload: Payload) {
    guard let letter: LetterCode = payload.code("letter") else { return nil }
    self.init(letter: letter, Dispatch(day, payload))
  }
}

extension LetterService {
  var payload: Payload {
    var payload = service.payload
    payload.set("letter", letter.rawValue)
    return payload
  }

  init?(_ day: Day, _ payload: Payload) {
    guard let letter: LetterCode = payload.code("letter") else { return nil }
    self.init(letter: letter, Service(day, payload))
  }
}

extension LetterReturn {
  var payload: Payload {
    var payload = Payload()
    payload.set("letter", letter.rawValue)
    payload.set("reason", reason)
    return payload
  }

  init?(_ day: Day, _ payload: Payload) {
    guard let letter: LetterCode = payload.code("letter"), let reason = payload.text("reason") else { return nil }
    self.init(on: day, letter: letter, reason: reason)
  }
}

extension Event {
  /// The sending or arrival of an answer as that of a letter; any other event unchanged.
  public func delivering(_ letter: LetterCode) -> Event {
    switch self {
    case .dispatched(let fact): .letterSent(LetterDispatch(letter: letter, fact))
    case .answerServed(let fact): .letterServed(LetterService(letter: letter, fact))
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
}
