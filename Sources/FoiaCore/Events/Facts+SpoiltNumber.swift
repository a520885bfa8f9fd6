/// That a number of a document is used up without a document: its sheet was spoilt, or never went out (作废文号).
public struct SpoiltNumber: Hashable, Sendable {
  /// The number, as it is printed.
  public var document: OfficialNumber
  /// Why, in words.
  public var reason: String

  /// A number that stands on a document is none.
  public init(document: OfficialNumber, reason: String) {
    self.document = document
    self.reason = reason
  }
}

extension SpoiltNumber {
  var payload: Payload {
    var payload = Payload()
    payload.set("document", document.description)
    payload.set("reason", reason)
    return payload
  }

  init?(_ payload: Payload) {
    guard let document = payload.text("document").flatMap(OfficialNumber.init(reading:)),
      let reason = payload.text("reason")
    else { return nil }
    self.init(document: document, reason: reason)
  }
}
