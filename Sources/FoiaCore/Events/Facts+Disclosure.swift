public import FoiaCalendar

/// What an applicant asked for was turned into proactive disclosure (依申请转为主动公开): from then on it stands where
/// everybody can read it.
public struct ProactiveDisclosure: Hashable, Sendable {
  /// The day it was published.
  public var on: Day
  /// Where it was published, such as a column of the website.
  public var place: String

  /// It has no effect on the clock or on a table.
  public init(on: Day, place: String) {
    self.on = on
    self.place = place
  }
}

extension ProactiveDisclosure {
  var payload: Payload {
    var payload = Payload()
    payload.set("where", place)
    return payload
  }

  init?(_ day: Day, _ payload: Payload) {
    guard let place = payload.text("where") else { return nil }
    self.init(on: day, place: place)
  }
}
