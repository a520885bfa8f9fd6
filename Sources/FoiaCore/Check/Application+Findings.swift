public import FoiaCalendar

extension Application {
  /// What the rules find in this application alone, as it stands today.
  ///
  /// - Parameter standing: its entries as they stand.
  public func findings(of standing: [Entry], on today: Day, by calendar: WorkCalendar) -> [Finding] {
    guard let clock = clock(on: today, by: calendar) else { return [] }
    var found = dateFindings(of: standing, on: today)
    found += clockFindings(clock) + redoFindings(on: today, by: calendar)
    for irregularity in irregularities(clock, on: today, by: calendar) {
      guard let (rule, severity) = irregularity.rule else { continue }
      found.append(finding(rule, severity, .irregularity(irregularity), waiver: irregularity.waiver))
    }
    if let doubt = kindDoubt { found.append(finding(.c13, .warning, doubt)) }
    if closing != nil, dispatch == nil, service == nil { found.append(finding(.c20, .warning, .noDispatch)) }
    return found
  }

  private func finding(_ rule: Rule, _ severity: Severity, _ fact: Finding.Fact, waiver: String? = nil) -> Finding {
    // Old ledgers bring no evidence along: what is missing of it is said, and keeps nobody from filing.
    let isOfImport = isImportedClosed && Rule.evidence.contains(rule)
    return Finding(
      rule, isOfImport ? .warning : severity, .application(number), fact, waiver: waiver, isOfImport: isOfImport)
  }

  private func dateFindings(of standing: [Entry], on today: Day) -> [Finding] {
    var found: [Finding] = []
    for entry in standing {
      guard let day = entry.event.effective else { continue }
      let kind = entry.event.kind
      if day > today { found.append(finding(.c2, .error, .inFuture(kind, on: day, today: today))) }
      let earliest = kind == .closed ? received : came
      if kind != .registered, day < earliest {
        found.append(finding(.c2, .error, .beforeReceipt(kind, on: day, received: earliest)))
      }
    }
    return found
  }

  private func clockFindings(_ clock: ClockReading) -> [Finding] {
    var found: [Finding] = []
    switch clock.state {
    case .overdue(let days): if let due = clock.due { found.append(finding(.c3, .fault, .overdue(due: due, by: days))) }
    case .late(let days):
      if let due = clock.due, let answered = dispatch?.on ?? closing?.on {
        found.append(finding(.c3, .fault, .late(due: due, on: answered, by: days)))
      }
    case .running, .paused, .stopped, .deferred, .inTime: break
    }
    if isOpen, clock.isProvisional, let due = clock.due {
      found.append(finding(.c17, .warning, .provisional(due: due)))
    }
    return found
  }

  /// Whether the name is clearly that of another kind than the recorded one. A body's name that is no sign of any kind says
  /// nothing, and which kind of body it is a name alone often cannot tell: only person against body is doubted.
  private var kindDoubt: Finding.Fact? {
    guard intake.kind == .person, let name = intake.personal?.applicant else { return nil }
    if ["公司", "厂", "社"].contains(where: name.hasSuffix) { return .kindDoubtful(.person, suggested: .business) }
    guard name.count > 3 else { return nil }
    let suggested = ApplicantKind.suggested(by: name)
    return suggested == .person ? nil : .kindDoubtful(.person, suggested: suggested)
  }

  /// New answers that were ordered and are not given by their day, or came after it.
  private func redoFindings(on today: Day, by calendar: WorkCalendar) -> [Finding] {
    redos.compactMap { redo in
      let due = redo.asked.until
      let end = redo.answer?.fact.on ?? today
      guard end > due else { return nil }
      let days = calendar.workingDays(after: due, through: end)
      return finding(
        .c3, .fault, redo.answer == nil ? .overdue(due: due, by: days) : .late(due: due, on: end, by: days))
    }
  }
}

extension Rule {
  /// Rules on evidence, which applications imported closed are not held to.
  static let evidence: Set<Rule> = [.c4, .c5, .c6, .c7, .c8, .c9, .c10, .c11, .c12, .c20]
}
