public import FoiaCalendar

/// One application as the rules look at it: its entries as they stand, its clock, and today.
struct ExaminedApplication {
  let application: Application
  /// Its entries as they stand, without what was corrected or undone.
  let standing: [Entry]
  let clock: ClockReading
  let today: Day
  let calendar: WorkCalendar

  /// What the rules find in it: in its days and clock, then what is irregular, then what is recorded of it.
  var findings: [Finding] {
    var found = Rule.onTime.flatMap { $0.findings(in: self) }
    for irregularity in application.irregularities(clock, on: today, by: calendar) {
      guard let (rule, severity) = irregularity.rule else { continue }
      found.append(application.finding(rule, severity, .irregularity(irregularity), waiver: irregularity.waiver))
    }
    return found + Rule.onRecording.flatMap { $0.findings(in: self) }
  }
}

extension Application {
  /// What the rules find in this application alone, as it stands today.
  ///
  /// - Parameter standing: its entries as they stand.
  public func findings(of standing: [Entry], on today: Day, by calendar: WorkCalendar) -> [Finding] {
    guard let clock = clock(on: today, by: calendar) else { return [] }
    let examined = ExaminedApplication(
      application: self, standing: standing, clock: clock, today: today, calendar: calendar)
    return examined.findings
  }

  /// A finding about this application. Old ledgers bring no evidence along: what is missing of it in an application
  /// imported closed is a warning, and keeps nobody from filing.
  func finding(_ rule: Rule, _ severity: Severity, _ fact: Finding.Fact, waiver: String? = nil) -> Finding {
    let isOfImport = isImportedClosed && rule.isOnEvidence
    return Finding(
      rule, isOfImport ? .warning : severity, .application(number), fact, waiver: waiver, isOfImport: isOfImport)
  }
}

extension Irregularity {
  /// The rule it breaks and how grave that is; nil for advice on what will come, where the record has no fault.
  var rule: (Rule, Severity)? {
    for candidate in Rule.onIrregularities {
      if let severity = candidate.severity(of: self) { return (candidate.rule, severity) }
    }
    return nil
  }
}
