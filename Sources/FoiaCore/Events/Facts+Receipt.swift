public import FoiaCalendar

/// The registration of an application: what came in, and the number it was given.
public struct Registration: Hashable, Sendable {
  /// The number of the application in this ledger.
  public var number: ApplicationNumber
  /// The number the office gave it before, in its own style; nil if there is none.
  public var officeNumber: String?
  /// What came in.
  public var intake: Intake

  /// The number is that of the year of receipt; it stays if the receipt is corrected into another year.
  public init(number: ApplicationNumber, officeNumber: String? = nil, intake: Intake) {
    self.number = number
    self.officeNumber = officeNumber
    self.intake = intake
  }
}

/// The confirmation of the receipt with the applicant: from its day an application that had only arrived counts as
/// received (art. 31).
public struct Confirmation: Hashable, Sendable {
  /// The day both sides confirmed it.
  public var on: Day

  /// An application is confirmed once; a second entry of this kind is refused.
  public init(on: Day) { self.on = on }
}

/// The handing of an application to a department.
public struct Assignment: Hashable, Sendable {
  /// The day it was handed over.
  public var on: Day
  /// The name of the department.
  public var unit: String
  /// The person who handles it there; nil if not recorded.
  public var officer: String?
  /// The day by which the department must answer the disclosure office; nil if none was set, so that five working days
  /// before the due date apply.
  public var replyBy: Day?
  /// Whether the departments that have the application keep it, so that this one handles it together with them; otherwise it
  /// takes their place.
  public var isJoint: Bool

  /// The last assignments by effective day say who handles the application now.
  public init(on: Day, unit: String, officer: String? = nil, replyBy: Day? = nil, isJoint: Bool = false) {
    self.on = on
    self.unit = unit
    self.officer = officer
    self.replyBy = replyBy
    self.isJoint = isJoint
  }
}
