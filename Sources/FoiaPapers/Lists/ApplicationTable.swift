internal import FoiaCalendar
public import FoiaCore
public import FoiaDocument
public import FoiaWords

/// A list of applications as text, one to a line, for a terminal or a pipe.
public struct ApplicationTable {
  /// The columns that a list has where none are asked for.
  public static let usualColumns: [ListColumn] = [.number, .received, .due, .status, .applicant, .subject]

  private let columns: [ListColumn]
  private let showsPersonal: Bool
  private let painter: Painter
  /// What the applications were found by; nil if nothing was looked for.
  private let search: Search?

  /// A list for any applications.
  ///
  /// - Parameters:
  ///   - columns: its columns, in this order.
  ///   - showsPersonal: whether names of natural persons are shown; false masks them.
  ///   - search: what they were found by, so that a column says where each holds it; nil leaves that out.
  public init(
    columns: [ListColumn] = Self.usualColumns, showsPersonal: Bool, painter: Painter, foundBy search: Search? = nil
  ) {
    self.columns = columns
    self.painter = painter
    self.showsPersonal = showsPersonal
    self.search = search
  }

  /// The list with its headings. With a `width` names and subjects are cut to it; where that is not enough each
  /// application is a record of labelled lines.
  public func text(_ applications: [ApplicationToday], _ language: Language, width: Int?) -> String {
    let rows = applications.map { row($0, language) }
    var head = columns.map { $0.name(language).uppercased() }
    var fits = columns.map(\.fit)
    let place = placeOfFields
    if let place {
      head.insert(Phrase(zh: "见于", en: "FOUND IN")(language), at: place)
      fits.insert(.wraps, at: place)
    }
    return Columns.text(head: head, fits: fits, rows: rows, width: width, painter: painter) {
      row, column in
      if column == place { return applications[row].application.isOpen ? nil : .calm }
      return switch columns[place.map { column > $0 } ?? false ? column - 1 : column] {
      case .due, .daysLeft, .status: applications[row].clock?.paint
      case .number, .received, .channel, .applicant, .kind, .subject, .unit, .officer, .closed, .outcome, .document:
        applications[row].application.isOpen ? nil : .calm
      }
    }
  }

  /// Where the column stands that says what was found in; nil if nothing was looked for.
  private var placeOfFields: Int? { search.map { _ in columns.firstIndex(of: .subject) ?? columns.count } }

  private func row(_ now: ApplicationToday, _ language: Language) -> [String] {
    var texts = columns.map { column in
      switch column {
      case .status: return status(now)(language)
      case .number, .received, .due, .daysLeft, .channel, .applicant, .kind, .subject, .unit, .officer, .closed,
        .outcome, .document:
        let text = column.text(now, showsPersonal: showsPersonal)(language)
        return text.isEmpty ? "—" : text
      }
    }
    if let search, let place = placeOfFields {
      texts.insert(search.fields(of: now.application).map(\.name).listed(language), at: place)
    }
    return texts
  }

  /// What matters of status, clock and outcome, in few words.
  private func status(_ now: ApplicationToday) -> Phrase {
    let application = now.application
    let status = now.status
    guard let clock = now.clock else { return status.name }
    var parts: [Phrase?] = []
    if let closing = application.closing {
      let isUndispatched = application.owesDispatch && !application.isImported
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
    return parts.compactMap { $0?.keepingDaysTogether }.commaSeparated
  }
}
