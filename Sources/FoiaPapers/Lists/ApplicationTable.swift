internal import FoiaCalendar
public import FoiaCore
public import FoiaDocument
public import FoiaWords

/// A list of applications as text, one to a line, for a terminal or a pipe.
public struct ApplicationTable {
  private let showsPersonal: Bool
  private let painter: Painter
  /// What the applications were found by; nil if nothing was looked for.
  private let search: Search?

  /// A list for any applications.
  ///
  /// - Parameters:
  ///   - showsPersonal: whether names of natural persons are shown; false masks them.
  ///   - search: what they were found by, so that a column says where each holds it; nil leaves that out.
  public init(showsPersonal: Bool, painter: Painter, foundBy search: Search? = nil) {
    self.painter = painter
    self.showsPersonal = showsPersonal
    self.search = search
  }

  /// The list with its headings; with a `width` the last column, the subject, wraps to it.
  public func text(_ applications: [ApplicationToday], _ language: Language, width: Int?) -> String {
    let rows = applications.map { row($0, language) }
    return Columns.text(head: head.map { $0(language) }, rows: rows, width: width, painter: painter) {
      row, column in
      switch column {
      case 2, 3: applications[row].clock?.paint
      default: applications[row].application.isOpen ? nil : .calm
      }
    }
  }

  private var head: [Phrase] {
    [
      Phrase(zh: "编号", en: "NUMBER"), Phrase(zh: "收到日期", en: "RECEIVED"), Phrase(zh: "答复期限", en: "DUE"),
      Phrase(zh: "状态", en: "STATUS"), Phrase(zh: "申请人", en: "APPLICANT"),
    ] + (search == nil ? [] : [Phrase(zh: "见于", en: "FOUND IN")]) + [Phrase(zh: "申请内容", en: "SUBJECT")]
  }

  private func row(_ now: ApplicationToday, _ language: Language) -> [String] {
    let application = now.application
    let due = now.clock?.dueInList ?? Phrase(both: "—")
    let places = search.map { [$0.fields(of: application).map(\.name).listed(language)] } ?? []
    return [
      application.number.description, application.received.iso, due(language), status(now)(language),
      application.intake.applicantName(showsPersonal: showsPersonal)(language),
    ] + places + [application.intake.subject]
  }

  /// What matters of status, clock and outcome, in few words.
  private func status(_ now: ApplicationToday) -> Phrase {
    let application = now.application
    let status = now.status
    guard let clock = now.clock else { return status.name }
    var parts: [Phrase?] = []
    if let closing = application.closing {
      let isUndispatched = application.dispatch == nil && !application.isImported
      parts = [
        closing.shortOutcomeName, clock.daysLate == nil ? nil : clock.stateName,
        isUndispatched ? Phrase(zh: "未登记发出日期", en: "no dispatch recorded") : nil,
      ]
    } else {
      let isPlain = clock.state == .running && status == .inProgress
      let state: Phrase? =
        switch clock.state {
        case .running, .paused, .deferred: isPlain ? nil : clock.stateName
        case .stopped, .overdue, .inTime, .late: nil
        }
      let isTold = status == .inProgress || status == .consulting && clock.state == .paused || status == .deferred
      parts = [
        isTold && clock.due != nil ? nil : status.name, state,
        clock.due.flatMap { clock.remainder(due: $0, today: now.today) },
      ]
    }
    return parts.compactMap { $0 }.commaSeparated
  }
}
