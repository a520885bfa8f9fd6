public import FoiaCalendar

/// An application was logged: what came in, and the number it was given.
public struct Registration: Hashable, Sendable {
  public var number: ApplicationNumber
  /// A number the office had given it before, in its own style.
  public var officeNumber: String?
  public var intake: Intake

  public init(number: ApplicationNumber, officeNumber: String? = nil, intake: Intake) {
    self.number = number
    self.officeNumber = officeNumber
    self.intake = intake
  }
}

/// The receipt was confirmed with the applicant: from this day an arrived application counts as received (art. 31).
public struct Confirmation: Hashable, Sendable {
  public var on: Day

  public init(on: Day) { self.on = on }
}

/// The application was handed to a department.
public struct Assignment: Hashable, Sendable {
  public var on: Day
  public var unit: String
  public var officer: String?
  /// By when the department is to answer the disclosure office.
  public var replyBy: Day?

  public init(on: Day, unit: String, officer: String? = nil, replyBy: Day? = nil) {
    self.on = on
    self.unit = unit
    self.officer = officer
    self.replyBy = replyBy
  }
}
