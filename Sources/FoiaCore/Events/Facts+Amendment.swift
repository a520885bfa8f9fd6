/// An entry was typed wrong: the entry as it should have been, which takes its place.
public struct Correction: Hashable, Sendable {
  /// The whole event as it should have been typed, of the same kind as the one it corrects.
  public var event: Event
  /// Why it is corrected, as typed.
  public var reason: String

  /// `event` is never a correction itself.
  public init(_ event: Event, reason: String) {
    self.event = event
    self.reason = reason
  }
}

/// Why an entry was taken back, an application voided, or its personal data erased.
public struct Explanation: Hashable, Sendable {
  /// The reason as typed; nil only where none is required, as for undoing the last action.
  public var reason: String?
  /// The application that a voided one repeats; nil if it repeats none, and for whatever is no voiding.
  public var duplicateOf: ApplicationNumber?

  /// A reason is required for reopening, voiding and erasing; the caller sees to it.
  public init(reason: String?, duplicateOf: ApplicationNumber? = nil) {
    self.reason = reason
    self.duplicateOf = duplicateOf
  }
}
