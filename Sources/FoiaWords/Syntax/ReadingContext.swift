public import FoiaCalendar
public import FoiaCore

/// What reading a value has to know beside its text.
public struct ReadingContext: Sendable {
  /// The day that is taken for today.
  public let today: Day
  /// The field that the value is for, which faults name; nil for what is no field.
  public let field: Field?
  /// The day of the event that a limit is reckoned from; nil reckons from today.
  public let event: Day?

  /// What is known while a value is read.
  public init(today: Day, field: Field? = nil, event: Day? = nil) {
    self.today = today
    self.field = field
    self.event = event
  }
}

extension ReadingContext {
  /// The text, if it is not empty; an empty one is told by the field it is for.
  func filled(_ text: String) throws(ReadingFault) -> String {
    if let field, text.trimmed.isEmpty { throw .empty(field) }
    return text
  }
}
