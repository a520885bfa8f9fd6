internal import FoiaCalendar
public import FoiaCore
public import FoiaDocument
public import FoiaWords

/// The morning view as text: section by section, the most urgent first.
public struct AgendaView {
  private let agenda: Agenda
  private let painter: Painter

  /// The view is of the day that the agenda was made for.
  public init(_ agenda: Agenda, painter: Painter) {
    self.agenda = agenda
    self.painter = painter
  }

  /// The whole view, with a note on missing notices and, early in the year, on the report that is due.
  ///
  /// - Parameters:
  ///   - byUnit: whether it is divided by handling unit, each with its own sections.
  ///   - width: how many cells of a terminal a line has; nil does not wrap.
  public func text(_ language: Language, byUnit: Bool, width: Int?) -> String {
    guard byUnit else { return notes(after: [body(nil, language, width), disputes(language, width)], language) }
    var units: [String?] = Array(Set(agenda.items.map(\.application.intake.unit)))
    units.sort { ($0 == nil ? 1 : 0, $0 ?? "") < ($1 == nil ? 1 : 0, $1 ?? "") }
    let parts = units.map { unit in
      let name = unit ?? (language == .zh ? "未转办" : "not assigned")
      return "【\(name)】\n".painted(.heading, by: painter) + body(.some(unit), language, width)
    }
    return notes(after: [parts.joined(separator: "\n"), disputes(language, width)], language)
  }

  private func body(_ unit: String??, _ language: Language, _ width: Int?) -> String {
    Agenda.Section.allCases.compactMap { section in
      let items = agenda.items(of: section).filter { item in unit.map { $0 == item.application.intake.unit } ?? true }
      guard !items.isEmpty else { return nil }
      let heading = section.name(language) + (language == .zh ? "（\(items.count)件）" : " (\(items.count))")
      let rows = items.map { row($0, language) }
      let list = Columns.text(head: nil, rows: rows, width: width, painter: painter) { _, column in
        column == 1 ? section.paint : nil
      }
      return heading.painted(section.paint ?? .heading, by: painter) + "\n" + list
    }.joined(separator: "\n")
  }

  private func row(_ item: Agenda.Item, _ language: Language) -> [String] {
    let application = item.application
    return [
      "  \(application.number)", item.sentence(language, today: agenda.today),
      application.intake.applicantName(language, showsPersonal: false), application.intake.subject,
    ]
  }

  /// The answers the agency owes to review organs and courts; empty if it owes none.
  private func disputes(_ language: Language, _ width: Int?) -> String {
    guard !agenda.disputes.isEmpty else { return "" }
    let count = agenda.disputes.count
    let heading = language == .zh ? "复议、诉讼待答复（\(count)件）" : "Answers owed to review organs and courts (\(count))"
    let isLate = agenda.disputes.contains { $0.due <= agenda.today }
    let date = language == .zh ? "日期" : "DATE"
    let rows = agenda.disputes.map { dispute, due -> [String] in
      let name = [dispute.filing.way.name(language), dispute.organ, dispute.caseNumber].compactMap { $0 }
      return [
        "  #\(dispute.id)", "\(due.iso)\(DisputeView.left(until: due, today: agenda.today, language))",
        name.joined(separator: language == .zh ? "，" : ", "), dispute.about(language),
        "foia dispute '#\(dispute.id)' --answered \(date)",
      ]
    }
    let list = Columns.text(head: nil, rows: rows, width: width, painter: painter)
    return heading.painted(isLate ? .alarm : .attention, by: painter) + "\n" + list
  }

  /// The view with the notes below it: that there is nothing to do, missing notices, the report that is due.
  private func notes(after body: [String], _ language: Language) -> String {
    var parts = body.filter { !$0.isEmpty }
    if parts.isEmpty { parts.append(language == .zh ? "今日无待办事项。\n" : "Nothing needs anybody today.\n") }
    if let missing = missingNotice(language) { parts.append(missing + "\n") }
    if let season = reportSeason(language) { parts.append(season + "\n") }
    return parts.joined(separator: "\n")
  }

  private func missingNotice(_ language: Language) -> String? {
    guard !agenda.missingYears.isEmpty else { return nil }
    let years = agenda.missingYears.sorted()
    let year = years.map(String.init).joined(separator: language == .zh ? "年、" : ", ")
    let numbers = agenda.provisional.prefix(5).map(\.description)
    let count = agenda.provisional.count
    switch language {
    case .zh:
      return "\(year)年放假安排未公布或未录入，\(count)件申请的答复期限为暂定：\(numbers.joined(separator: "、"))"
        + (count > numbers.count ? " 等" : "") + "。公布后录入：foia calendar add 文件 --notice 文号 --year \(years[0])"
    case .en:
      return "The notice for \(year) is not loaded; \(count) due \(count == 1 ? "date is" : "dates are") provisional: "
        + numbers.joined(separator: ", ") + (count > numbers.count ? ", …" : "")
        + ". When it is out: foia calendar add FILE --notice NUMBER --year \(years[0])"
    }
  }

  /// From January to March: by when last year's report is to be published (Regulation art. 49 and 50). nil for the
  /// other months.
  private func reportSeason(_ language: Language) -> String? {
    let (first, second) = (Policy.reportByDepartments, Policy.reportByGovernments)
    let today = agenda.today
    guard today.month <= second.month else { return nil }
    let year = today.year - 1
    switch language {
    case .zh:
      return "\(year)年度报告：部门\(first.month)月\(first.day)日前、政府\(second.month)月\(second.day)日前公布（"
        + "\(Article.regulation(49).cited(.zh))、第\(50.inChinese)条）。统计表：foia report \(year)"
    case .en:
      return "The report for \(year) is published by \(first.day) \(Day.monthName(first.month)) (departments) or "
        + "\(second.day) \(Day.monthName(second.month)) (governments), \(Article.regulation(49).cited(.en)) and 50. The table: foia report \(year)"
    }
  }
}

extension String {
  fileprivate func painted(_ paint: Paint, by painter: Painter) -> String {
    hasSuffix("\n") ? painter(String(dropLast()), paint) + "\n" : painter(self, paint)
  }
}
