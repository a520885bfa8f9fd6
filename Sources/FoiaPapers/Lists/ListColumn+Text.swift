internal import FoiaCalendar
internal import FoiaCore
internal import FoiaDocument
internal import FoiaWords

extension ListColumn {
  /// What is printed in the column for an application; empty if there is nothing.
  ///
  /// - Parameter showsPersonal: whether the name of a natural person is shown; false masks it.
  func text(_ now: ApplicationToday, showsPersonal: Bool) -> Phrase {
    let application = now.application
    let (intake, closing) = (application.intake, application.closing)
    return switch self {
    case .number: Phrase(both: application.number.description)
    case .received: Phrase(both: application.received.iso)
    case .channel: intake.channel.name
    case .applicant: intake.applicantName(showsPersonal: showsPersonal)
    case .kind: intake.kind.noun
    case .subject: Phrase(both: intake.subject)
    case .unit: Phrase(both: intake.unit ?? "")
    case .officer: Phrase(both: intake.officer ?? "")
    case .due: now.clock?.dueInList ?? .empty
    case .daysLeft: Phrase(both: now.clock?.daysLeft.map(String.init) ?? "")
    case .closed: Phrase(both: closing?.on.iso ?? "")
    case .outcome: closing?.shortOutcomeName ?? .empty
    case .document: Phrase(both: closing?.document ?? "")
    case .status: Self.state(now)
    }
  }

  /// For an answered application whether it was in time; for an open one its status, or that it is overdue.
  private static func state(_ now: ApplicationToday) -> Phrase {
    guard let clock = now.clock, now.application.closing != nil || clock.isOverdue else { return now.status.name }
    return clock.stateName
  }

  /// What becomes of its texts in a narrow window.
  var fit: ColumnFit {
    switch self {
    case .number, .received, .due, .daysLeft, .closed, .document: .whole
    case .channel, .kind, .outcome, .status: .wraps
    case .applicant, .subject, .unit, .officer: .cut
    }
  }
}

extension ClockReading {
  /// The due date, `2025-03-31`, with a mark if it is provisional; nil while there is none.
  var dueInList: Phrase? {
    let provisional = isProvisional ? Phrase(zh: "暂定", en: " prov.") : .empty
    return due.map { Phrase(both: $0.iso) + provisional }
  }
}
