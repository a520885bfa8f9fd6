public import FoiaCalendar

/// Why the record cannot take something: it cannot have happened, or the ledger says otherwise.
public enum RuleViolation: Error, Hashable, Sendable {
  /// An event dated after today.
  case future(Field, Day, today: Day)
  /// A receipt before the first Regulation was in force.
  case receiptTooEarly(Day)
  case arrivedAfterReceived(arrived: Day, received: Day)
  /// A channel that knows no confirmation cannot be logged with the arrival alone.
  case arrivalAlone(Channel)
  /// `unknown` is for old ledgers only.
  case channelNotRecorded
  case closedBeforeReceipt(ApplicationNumber?, on: Day, received: Day)
  case alreadyClosed(ApplicationNumber, on: Day, outcome: Outcome)
  case isVoid(ApplicationNumber)
  case numberTaken(ApplicationNumber)
  /// The year in the number and the year of receipt differ.
  case numberOfAnotherYear(ApplicationNumber, received: Day)
  /// An outcome without its date, or a date without its outcome.
  case closedWithoutOutcome(Day)
  case outcomeWithoutDate(Outcome)
  /// Only `other` has a sub-reason.
  case subReasonOf(Outcome)
}

/// Everything that is wrong with one input, told together.
public struct RuleViolations: Error, Hashable, Sendable {
  public let all: [RuleViolation]

  /// Throws when there is anything to say.
  public static func check(_ all: [RuleViolation]) throws(RuleViolations) {
    if !all.isEmpty { throw RuleViolations(all: all) }
  }

  public init(all: [RuleViolation]) { self.all = all }
}

extension Receipt {
  /// What forbids this receipt, for an application that came in by `channel`.
  public func violations(channel: Channel, today: Day) -> [RuleViolation] {
    var violations: [RuleViolation] = []
    let field: Field = isConfirmed ? .received : .arrived
    if day > today { violations.append(.future(field, day, today: today)) }
    if day < Policy.earliestReceipt { violations.append(.receiptTooEarly(day)) }
    if let arrived, arrived > day { violations.append(.arrivedAfterReceived(arrived: arrived, received: day)) }
    if !isConfirmed, !channel.needsConfirmation { violations.append(.arrivalAlone(channel)) }
    return violations
  }
}

extension Closing {
  /// What forbids this closing of an application received on `received`.
  public func violations(number: ApplicationNumber?, received: Day, today: Day) -> [RuleViolation] {
    var violations: [RuleViolation] = []
    if on > today { violations.append(.future(.closed, on, today: today)) }
    if subReason != nil, outcome != .other { violations.append(.subReasonOf(outcome)) }
    if on < received { violations.append(.closedBeforeReceipt(number, on: on, received: received)) }
    return violations
  }
}

extension Application {
  /// What forbids closing this application so.
  public func violations(of closing: Closing, today: Day) -> [RuleViolation] {
    if isVoid { return [.isVoid(number)] }
    if let earlier = self.closing { return [.alreadyClosed(number, on: earlier.on, outcome: earlier.outcome)] }
    return closing.violations(number: number, received: received, today: today)
  }
}
