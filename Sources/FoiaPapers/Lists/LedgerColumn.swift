internal import FoiaCalendar
internal import FoiaCore
internal import FoiaWords

/// A column of the ledger (台账) as it is printed, in the order of printing.
enum LedgerColumn: CaseIterable, Sendable {
  case number, received, channel, applicant, kind, subject, unit, due, closed, outcome, document, status

  /// The heading of the column.
  var heading: Phrase {
    switch self {
    case .number: Phrase(zh: "登记号", en: "Number")
    case .received: Phrase(zh: "收到日期", en: "Received")
    case .channel: Phrase(zh: "申请方式", en: "Channel")
    case .applicant: Phrase(zh: "申请人", en: "Applicant")
    case .kind: Phrase(zh: "申请人类型", en: "Kind")
    case .subject: Phrase(zh: "申请内容", en: "Subject")
    case .unit: Phrase(zh: "承办单位", en: "Handling unit")
    case .due: Phrase(zh: "答复期限", en: "Due")
    case .closed: Phrase(zh: "办结日期", en: "Closed")
    case .outcome: Phrase(zh: "办理结果", en: "Outcome")
    case .document: Phrase(zh: "答复文号", en: "Document")
    case .status: Phrase(zh: "状态", en: "Status")
    }
  }

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
    case .due: now.clock?.dueInList ?? .empty
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
}

extension ClockReading {
  /// The due date, `2025-03-31`, with a mark if it is provisional; nil while there is none.
  var dueInList: Phrase? {
    let provisional = isProvisional ? Phrase(zh: "暂定", en: " prov.") : .empty
    return due.map { Phrase(both: $0.iso) + provisional }
  }
}
