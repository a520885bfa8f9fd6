public import FoiaCalendar

/// That a department took on what it was handed.
public struct UnitAcceptance: Hashable, Sendable {
  /// The day it accepted.
  public var on: Day
  /// What it was handed, by the entry that recorded the handing: an assignment, or the registration that names it.
  public var assignment: EntryID

  /// A department accepts once what it was handed.
  public init(on: Day, assignment: EntryID) {
    self.on = on
    self.assignment = assignment
  }
}

/// That a department gave back what it was handed, because it is not the one to handle it.
public struct UnitReturn: Hashable, Sendable {
  /// The day it gave it back; from then on it no longer handles the application.
  public var on: Day
  /// What it was handed, by the entry that recorded the handing: an assignment, or the registration that names it.
  public var assignment: EntryID
  /// Why, in words.
  public var reason: String

  /// A department gives back once what it was handed, also after it accepted.
  public init(on: Day, assignment: EntryID, reason: String) {
    self.on = on
    self.assignment = assignment
    self.reason = reason
  }
}

/// That an officer's part of an application passed to a colleague, such as when the officer leaves.
public struct HandOver: Hashable, Sendable {
  /// The day of the hand-over.
  public var on: Day
  /// The officer who had it.
  public var from: String
  /// The officer who has it now.
  public var to: String

  /// The departments stay as they are.
  public init(on: Day, from: String, to: String) {
    self.on = on
    self.from = from
    self.to = to
  }
}

extension UnitAcceptance {
  var payload: Payload {
    var payload = Payload()
    payload.set("assignment", assignment.rawValue)
    return payload
  }

  init?(_ day: Day, _ payload: Payload) {
    guard let assignment = payload.integer("assignment").map(EntryID.init(rawValue:)) else { return nil }
    self.init(on: day, assignment: assignment)
  }
}

extension UnitReturn {
  var payload: Payload {
    var payload = Payload()
    payload.set("assignment", assignment.rawValue)
    payload.set("reason", reason)
    return payload
  }

  init?(_ day: Day, _ payload: Payload) {
    guard let assignment = payload.integer("assignment").map(EntryID.init(rawValue:)),
      let reason = payload.text("reason")
    else { return nil }
    self.init(on: day, assignment: assignment, reason: reason)
  }
}

extension HandOver {
  var payload: Payload {
    var payload = Payload()
    payload.set("from", from)
    payload.set("officer", to)
    return payload
  }

  init?(_ day: Day, _ payload: Payload) {
    guard let from = payload.text("from"), let to = payload.text("officer") else { return nil }
    self.init(on: day, from: from, to: to)
  }
}
