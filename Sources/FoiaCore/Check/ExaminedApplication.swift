public import FoiaCalendar

/// One application as the rules examine it: its entries that stand, its clock, and today.
struct ExaminedApplication {
  let application: Application
  /// Its entries that stand, without those that were corrected or undone.
  let standing: [Entry]
  let clock: ClockReading
  let today: Day
  let calendar: WorkCalendar
  /// How many items of its applicant count before its own in the month, as the record stands now; nil if none of its fees
  /// is by items.
  let earlierItems: Int?
  /// What the office has set; nil if that was not looked up.
  let settings: LedgerSettings?

  /// What the rules find: first in its days and clock, then its irregularities, then in what is recorded of it.
  var findings: [Finding] {
    var found = Rule.onTime.flatMap { $0.findings(in: self) }
    let irregular = application.irregularities(
      clock, on: today, by: calendar, earlierItems: earlierItems, settings: settings)
    for irregularity in irregular {
      guard let (rule, severity) = irregularity.rule else { continue }
      found.append(application.finding(rule, severity, .irregularity(irregularity), waiver: irregularity.waiver))
    }
    return found + Rule.onRecording.flatMap { $0.findings(in: self) }
  }
}

extension Application {
  /// What the rules find in this application alone, as it stands today; empty if it is void.
  ///
  /// - Parameters:
  ///   - standing: its entries that stand.
  ///   - today: today in UTC+8.
  ///   - calendar: the calendar by which working days are counted.
  ///   - earlierItems: how many items of its applicant count before its own in the month, as the record stands now; nil
  ///     takes those that counted when each notice was recorded.
  ///   - settings: what the office has set; nil if that was not looked up.
  public func findings(
    of standing: [Entry], on today: Day, by calendar: WorkCalendar, earlierItems: Int? = nil,
    settings: LedgerSettings? = nil
  ) -> [Finding] {
    guard let clock = clock(on: today, by: calendar) else { return [] }
    let examined = ExaminedApplication(
      application: self, standing: standing, clock: clock, today: today, calendar: calendar,
      earlierItems: earlierItems, settings: settings)
    return examined.findings
  }

  /// A finding about this application. Old ledgers do not hold the evidence that the rules look for, so missing
  /// evidence of an application that was imported closed is only a warning and does not block filing.
  func finding(_ rule: Rule, _ severity: Severity, _ fact: Finding.Fact, waiver: String? = nil) -> Finding {
    let isOfImport = isImportedClosed && rule.isOnEvidence
    return Finding(
      rule, isOfImport ? .warning : severity, .application(number), fact, waiver: waiver, isOfImport: isOfImport)
  }
}

extension Irregularity {
  /// The rule it breaks and how severe that is; nil for advice about the future, where nothing is wrong in the record.
  var rule: (Rule, Severity)? {
    for candidate in Rule.onIrregularities {
      if let severity = candidate.severity(of: self) { return (candidate.rule, severity) }
    }
    return nil
  }
}
