public import FoiaCalendar
public import FoiaCore

/// Applications one to a line, for a screen or a pipe.
public struct ApplicationTable {
  private let today: Day
  private let calendar: WorkCalendar
  private let showsPersonal: Bool

  public init(today: Day, calendar: WorkCalendar, showsPersonal: Bool) {
    self.today = today
    self.calendar = calendar
    self.showsPersonal = showsPersonal
  }

  public func text(_ applications: [Application], _ language: Language, width: Int?) -> String {
    let head: [String] =
      language == .zh
      ? ["编号", "收到日期", "答复期限", "状态", "申请人", "申请内容"]
      : ["NUMBER", "RECEIVED", "DUE", "STATUS", "APPLICANT", "SUBJECT"]
    return Columns.text(head: head, rows: applications.map { row($0, language) }, width: width)
  }

  private func row(_ application: Application, _ language: Language) -> [String] {
    let clock = application.clock(on: today, by: calendar)
    let provisional = language == .zh ? "暂定" : " prov."
    let due = clock?.due.map { $0.iso + (clock?.isProvisional == true ? provisional : "") } ?? "—"
    return [
      application.number.description, application.received.iso, due, status(application, clock, language),
      application.intake.applicantName(language, showsPersonal: showsPersonal), application.intake.subject,
    ]
  }

  /// The status in one phrase: what matters of status, clock and outcome.
  private func status(_ application: Application, _ clock: ClockReading?, _ language: Language) -> String {
    let name = application.status.name(language)
    guard let clock, let due = clock.due else { return name }
    if let closing = application.closing {
      let late = if case .late = clock.state { clock.stateName(language) } else { "" }
      return [closing.outcomeName(language), late].filter { !$0.isEmpty }.joined(
        separator: language == .zh ? "，" : ", ")
    }
    return clock.remainder(language, due: due, today: today) ?? name
  }
}
