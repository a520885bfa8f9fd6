/// An entry was typed wrong; what it should say stands here, in its place.
public struct Correction: Hashable, Sendable {
  /// The whole entry as it should have been typed, of the same kind as the one it corrects.
  public var event: Event
  public var reason: String

  public init(_ event: Event, reason: String) {
    self.event = event
    self.reason = reason
  }
}

/// Why something was taken back, put out of the count or erased.
public struct Explanation: Hashable, Sendable {
  /// nil where the law of the tool asks for none, as when somebody takes the last step back.
  public var reason: String?

  public init(reason: String?) { self.reason = reason }
}
