public import FoiaCalendar

extension Application {
  /// The length of an extension that moves the due date to a day (art. 33 para. 2): the working days after the due date
  /// as it stands without it on the day of notifying, except those that a consultation keeps out.
  ///
  /// - Throws: a `Fault` if the day is not a working day or does not lie after the due date, if the clock is stopped,
  ///   or if the length is not 1 to 20 working days.
  public func extensionDays(until day: Day, notified: Day, by calendar: WorkCalendar) throws(Fault) -> Int {
    let computation = computation(through: notified, by: calendar)
    guard let due = computation.due(on: notified) else { throw Fault.rule(.clockStopped(number)) }
    if day <= due { throw Fault.rule(.notAfterDue(number, .until, day, due: due)) }
    if !calendar.isWorkingDay(day) {
      throw Fault.rule(.restDay(.until, day, calendar.arrangement(of: day)))
    }
    let days = computation.countedDays(after: due, through: day, asOf: notified)
    try Fault.check(Extension.violations(ofLength: days))
    return days
  }

  /// The due date to tell the applicant with an extension, as it stands on the day of notifying; nil if the extension
  /// does not move it.
  public func dueTold(with fact: Extension, by calendar: WorkCalendar) -> Day? {
    // No entry has this place yet.
    let entry = EntryID(rawValue: .max)
    let extending = ClockAct.extended(entry: entry, on: fact.on, days: fact.days)
    let computation = computation(through: fact.on, then: extending, by: calendar)
    return computation.extensions.contains { $0.entry == entry } ? computation.due(on: fact.on) : nil
  }

  /// A violation if an extension that is not so in `before` brings those in force with it above what the law allows. Where
  /// another act does, that act has happened all the same: the check tells of it, and no more than the law allows is added.
  public func violations(extendingSince before: Application, by calendar: WorkCalendar) -> [RuleViolation] {
    let typed = extensions.filter { !before.extensions.contains($0) }
    if typed.isEmpty { return [] }
    let (now, then) = (computation(by: calendar), before.computation(by: calendar))
    for extended in typed {
      let days = now.extendedTogether(with: extended.entry)
      if days > Policy.extensionLimit, days > then.extendedTogether(with: extended.entry) {
        return [.extensionsTooLong(number, days: days)]
      }
    }
    return []
  }

  /// The consultation that somebody means: of this role and, if given, of this party or entry; without a party or
  /// entry, the only one that fits.
  ///
  /// - Parameters:
  ///   - role: why the party is consulted; nil for any.
  ///   - party: the name of the party; nil for any.
  ///   - entry: the entry that sent the letter; nil for any.
  ///   - isWanted: whether a consultation still waits for what is to be recorded.
  /// - Throws: a `Fault` if no consultation fits, or several do.
  public func consultation(
    _ role: ConsultedRole?, party: String?, entry: EntryID? = nil, fitting isWanted: (Consultation) -> Bool
  ) throws(Fault) -> Consultation {
    let named = consultations.filter { consultation in
      if let entry { return consultation.entry == entry }
      let isOfRole = role == nil || consultation.request.role == role
      return isOfRole && (party == nil || consultation.request.party?.comparable == party?.comparable)
    }
    let wanted = named.filter(isWanted)
    if wanted.count > 1, party == nil { throw .record(.severalConsultations(number, wanted)) }
    // If one party was consulted twice, the first letter that still waits for this is meant. If none does, the last one
    // is returned, and the rules will refuse it with their reason.
    guard let found = wanted.first ?? named.last else { throw .record(.noSuchConsultation(number)) }
    return found
  }

  /// Whether a fee by items was asked for, which items of other applications raise.
  public var hasFeeByItems: Bool { fees.contains { $0.asked.basis == .items } }

  /// How many items it counts for in the fee of the month: the number in its fee notice, else the number of its parts,
  /// at least 1.
  public var feeItems: Int {
    if let notice = fees.last(where: { $0.asked.basis == .items })?.asked { return notice.count }
    return max(1, items.count)
  }
}

extension Extension {
  /// A violation if a length is not one that an extension can have: 1 to 20 working days (art. 33 para. 2). Empty if it
  /// is.
  public static func violations(ofLength days: Int) -> [RuleViolation] {
    (1...Policy.extensionLimit).contains(days) ? [] : [.extensionOutOfRange(days: days)]
  }
}
