internal import FoiaCalendar
public import FoiaCore
internal import FoiaDocument
public import FoiaWords

/// A column of the ledger (台账) as it is printed, in the order of printing.
public enum LedgerColumn: CaseIterable, Sendable {
  case number, received, channel, applicant, kind, subject, unit, due, closed, outcome, document, status

  /// The heading of the column.
  public func heading(_ language: Language) -> String {
    switch (self, language) {
    case (.number, .zh): "登记号"
    case (.number, .en): "Number"
    case (.received, .zh): "收到日期"
    case (.received, .en): "Received"
    case (.channel, .zh): "申请方式"
    case (.channel, .en): "Channel"
    case (.applicant, .zh): "申请人"
    case (.applicant, .en): "Applicant"
    case (.kind, .zh): "申请人类型"
    case (.kind, .en): "Kind"
    case (.subject, .zh): "申请内容"
    case (.subject, .en): "Subject"
    case (.unit, .zh): "承办单位"
    case (.unit, .en): "Handling unit"
    case (.due, .zh): "答复期限"
    case (.due, .en): "Due"
    case (.closed, .zh): "办结日期"
    case (.closed, .en): "Closed"
    case (.outcome, .zh): "办理结果"
    case (.outcome, .en): "Outcome"
    case (.document, .zh): "答复文号"
    case (.document, .en): "Document"
    case (.status, .zh): "状态"
    case (.status, .en): "Status"
    }
  }

  /// What is printed in the column for an application; empty if there is nothing.
  ///
  /// - Parameter showsPersonal: whether the name of a natural person is shown; false masks it.
  public func text(_ now: ApplicationToday, showsPersonal: Bool, _ language: Language) -> String {
    let application = now.application
    let intake = application.intake
    return switch self {
    case .number: application.number.description
    case .received: application.received.iso
    case .channel: intake.channel.name(language)
    case .applicant: intake.applicantName(language, showsPersonal: showsPersonal)
    case .kind: intake.kind.noun(language)
    case .subject: intake.subject
    case .unit: intake.unit ?? ""
    case .due: now.clock?.dueInList(language) ?? ""
    case .closed: application.closing?.on.iso ?? ""
    case .outcome: application.closing?.shortOutcomeName(language) ?? ""
    case .document: application.closing?.document ?? ""
    case .status: Self.state(now, language)
    }
  }

  /// For an answered application whether it was in time; for an open one its status, or that it is overdue.
  private static func state(_ now: ApplicationToday, _ language: Language) -> String {
    guard let clock = now.clock, now.application.closing != nil || clock.isOverdue else {
      return now.status.name(language)
    }
    return clock.stateName(language)
  }
}

extension ClockReading {
  /// The due date, `2025-03-31`, with a mark if it is provisional; nil while there is none.
  func dueInList(_ language: Language) -> String? {
    let provisional = language == .zh ? "暂定" : " prov."
    return due.map { $0.iso + (isProvisional ? provisional : "") }
  }
}
