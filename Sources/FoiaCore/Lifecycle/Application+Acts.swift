public import FoiaCalendar

extension Application {
  /// The extension that moves the due date to a day, as the working days it takes (art. 33 para. 2): those from the due
  /// date without it, as of the day of notifying, that no consultation keeps out.
  ///
  /// - Throws: what forbids it: a rest day, a day not after the due date, a clock that stands still.
  public func extensionDays(until day: Day, notified: Day, by calendar: WorkCalendar) throws(RuleViolations) -> Int {
    let computation = computation(through: notified, by: calendar)
    guard let due = computation.due(on: notified) else { throw RuleViolations(all: [.clockStopped(number)]) }
    if day <= due { throw RuleViolations(all: [.notAfterDue(number, .until, day, due: due)]) }
    if !calendar.isWorkingDay(day) {
      throw RuleViolations(all: [.restDay(.until, day, calendar.arrangement(of: day))])
    }
    let days = computation.countedDays(after: due, through: day, asOf: notified)
    try Extension.checkLength(days)
    return days
  }

  /// The due date that the applicant is told with an extension, as of the day of notifying; nil where it moves none.
  public func dueTold(with fact: Extension, by calendar: WorkCalendar) -> Day? {
    let extending = ClockAct.extended(entry: .max, on: fact.on, days: fact.days)
    let computation = computation(through: fact.on, then: extending, by: calendar)
    return computation.extensions.contains { $0.entry == .max } ? computation.due(on: fact.on) : nil
  }

  /// What the extensions on record forbid, if they grew beyond the law's limit since `before`.
  public func violations(extendingSince before: Application, by calendar: WorkCalendar) -> [RuleViolation] {
    func tooMany(_ application: Application) -> [Int] {
      application.computation(by: calendar).extendedByCount.filter { $0 > Policy.extensionLimit }
    }
    var known = tooMany(before)
    for days in tooMany(self) {
      guard let index = known.firstIndex(of: days) else { return [.extensionsTooLong(number, days: days)] }
      known.remove(at: index)
    }
    return []
  }

  /// The consultation somebody means: of that role and, where it is told, of that party or entry; the only one open where
  /// it is not.
  public func consultation(
    _ role: ConsultedRole?, party: String?, entry: Int? = nil, fitting isWanted: (Consultation) -> Bool
  ) throws(RecordFault) -> Consultation {
    let named = consultations.filter { consultation in
      if let entry { return consultation.entry == entry }
      let isOfRole = role == nil || consultation.request.role == role
      return isOfRole && (party == nil || consultation.request.party?.comparable == party?.comparable)
    }
    let wanted = named.filter(isWanted)
    if wanted.count > 1, party == nil { throw .severalConsultations(number, wanted) }
    // Of one party consulted twice the first letter is meant that still awaits this; a finished one lets the rule speak.
    guard let found = wanted.first ?? named.last else { throw .noSuchConsultation(number) }
    return found
  }

  /// How many items it counts for in the month's fee: as its notice has it, else its parts, else one.
  public var feeItems: Int {
    if let notice = fees.last?.asked, notice.basis == .items { return notice.count }
    return max(1, items.count)
  }
}

extension Extension {
  /// Refuses a length that no extension can have.
  public static func checkLength(_ days: Int) throws(RuleViolations) {
    guard (1...Policy.extensionLimit).contains(days) else {
      throw RuleViolations(all: [.extensionOutOfRange(days: days)])
    }
  }
}
