public import FoiaCalendar

/// C2: an application is decided after it was received, nothing happens before the receipt, and nothing after today.
public enum DatesOutOfOrder: ApplicationRule {
  /// The rule as a value.
  public static let rule = Rule("C2", on: .applications, .error)

  static func findings(in examined: ExaminedApplication) -> [Finding] {
    let (application, today) = (examined.application, examined.today)
    var found: [Finding] = []
    for entry in examined.standing {
      guard let day = entry.event.effective else { continue }
      let kind = entry.event.kind
      if day > today { found.append(application.finding(rule, .error, .inFuture(kind, on: day, today: today))) }
      let earliest = kind == .closed ? application.received : application.came
      if kind != .registered, day < earliest {
        found.append(application.finding(rule, .error, .beforeReceipt(kind, on: day, received: earliest)))
      }
    }
    return found
  }

  /// A finding if a dispute was filed before an application it concerns came in, as can happen when the receipt is
  /// corrected later; nil otherwise.
  public static func finding(in dispute: DisputeID, filed: Day, before application: Application) -> Finding? {
    guard filed < application.came else { return nil }
    return Finding(
      rule, .error, .dispute(dispute), .beforeReceipt(.disputeFiled, on: filed, received: application.came))
  }
}
