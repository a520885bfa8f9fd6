internal import FoiaCalendar
public import FoiaCore
public import FoiaDocument
public import FoiaWords

/// A list of applications as text, one to a line, for a terminal or a pipe.
public struct ApplicationTable {
  private let showsPersonal: Bool
  private let painter: Painter

  /// A list for any applications.
  ///
  /// - Parameter showsPersonal: whether names of natural persons are shown; false masks them.
  public init(showsPersonal: Bool, painter: Painter) {
    self.painter = painter
    self.showsPersonal = showsPersonal
  }

  /// The list with its headings; with a `width` the last column, the subject, wraps to it.
  public func text(_ applications: [ApplicationToday], _ language: Language, width: Int?) -> String {
    let head: [String] =
      language == .zh
      ? ["编号", "收到日期", "答复期限", "状态", "申请人", "申请内容"]
      : ["NUMBER", "RECEIVED", "DUE", "STATUS", "APPLICANT", "SUBJECT"]
    let rows = applications.map { row($0, language) }
    return Columns.text(head: head, rows: rows, width: width, painter: painter) { row, column in
      switch column {
      case 2, 3: applications[row].clock?.paint
      default: applications[row].application.isOpen ? nil : .calm
      }
    }
  }

  private func row(_ now: ApplicationToday, _ language: Language) -> [String] {
    let application = now.application
    let due = now.clock?.dueInList(language) ?? "—"
    return [
      application.number.description, application.received.iso, due, status(now, language),
      application.intake.applicantName(language, showsPersonal: showsPersonal), application.intake.subject,
    ]
  }

  /// The status in one phrase: what matters of status, clock and outcome.
  private func status(_ now: ApplicationToday, _ language: Language) -> String {
    let application = now.application
    let status = now.status
    let name = status.name(language)
    guard let clock = now.clock else { return name }
    var parts: [String?] = []
    if let closing = application.closing {
      let undispatched = language == .zh ? "未登记发出日期" : "no dispatch recorded"
      parts = [
        closing.shortOutcomeName(language), clock.daysLate == nil ? nil : clock.stateName(language),
        application.dispatch == nil && !application.isImported ? undispatched : nil,
      ]
    } else {
      let isPlain = clock.state == .running && status == .inProgress
      let state: String? =
        switch clock.state {
        case .running, .paused, .deferred: isPlain ? nil : clock.stateName(language)
        case .stopped, .overdue, .inTime, .late: nil
        }
      let isTold = status == .inProgress || status == .consulting && clock.state == .paused || status == .deferred
      parts = [
        isTold && clock.due != nil ? nil : name, state,
        clock.due.flatMap { clock.remainder(language, due: $0, today: now.today) },
      ]
    }
    return parts.compactMap { $0 }.joined(separator: language == .zh ? "，" : ", ")
  }
}
