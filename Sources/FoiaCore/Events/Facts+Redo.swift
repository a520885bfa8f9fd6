public import FoiaCalendar

/// A review organ or a court ordered a new answer by a day. It is not counted again in the table.
public struct RedoOrder: Hashable, Sendable {
  /// The day of the order.
  public var on: Day
  public var organ: String
  public var until: Day

  public init(on: Day, organ: String, until: Day) {
    self.on = on
    self.organ = organ
    self.until = until
  }
}

/// The new answer that was ordered.
public struct RedoAnswer: Hashable, Sendable {
  public var on: Day
  /// The number of the reply document (文号).
  public var document: String?

  public init(on: Day, document: String? = nil) {
    self.on = on
    self.document = document
  }
}
