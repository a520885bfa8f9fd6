internal import FoiaCalendar
public import FoiaCore
public import FoiaWords

extension ListOrder {
  /// What was noted of applications in this order, each with the key of its application. Those that have nothing to be
  /// ordered by come last, equals stay as they stand.
  public func sorted<Noted>(_ keyed: [(key: String, noted: Noted)]) -> [Noted] {
    let known = keyed.filter { !$0.key.isEmpty }
    let ordered = known.enumerated().sorted { first, second in
      let (one, other) = (first.element.key, second.element.key)
      if one == other { return first.offset < second.offset }
      return isReversed ? other < one : one < other
    }
    return ordered.map { $0.element.noted } + keyed.filter { $0.key.isEmpty }.map { $0.noted }
  }

  /// What an application is ordered by; empty if it has nothing there.
  public func key(_ now: ApplicationToday) -> String {
    let application = now.application
    return switch field {
    case .number: Self.padded(application.number.year) + Self.padded(application.number.serial)
    case .received: application.received.iso
    case .due: now.clock?.due?.iso ?? ""
    case .closed: application.closing?.on.iso ?? ""
    case .unit: application.intake.unit ?? ""
    case .officer: application.intake.officer ?? ""
    }
  }

  /// A number that is ordered as a text like the number that it is.
  private static func padded(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 19 - digits.count)) + digits
  }
}
