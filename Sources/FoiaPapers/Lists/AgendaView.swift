internal import FoiaCalendar
public import FoiaCore
public import FoiaDocument
public import FoiaWords

/// The morning view as text: section by section, the most urgent first.
public struct AgendaView {
  /// How many applications of a section are shown; the others are counted.
  public static let mostOfSection = 1_000

  private let agenda: Agenda
  private let painter: Painter

  /// The view is of the day that the agenda was made for.
  public init(_ agenda: Agenda, painter: Painter) {
    self.agenda = agenda
    self.painter = painter
  }

  /// The whole view, with a note on missing notices and, early in the year, on the report that is due; divided by
  /// handling unit if the agenda is.
  ///
  /// - Parameter width: how many cells of a terminal a line has, to which names and subjects are cut; nil sets no limit.
  public func text(_ language: Language, width: Int?) -> String {
    guard agenda.isByUnit else {
      return notes(after: [body(nil, language, width), disputes(language, width)], language, width)
    }
    let parts = agenda.units.map { unit in
      let name = unit ?? Phrase(zh: "未转办", en: "not assigned")(language)
      return "【\(name)】\n".painted(.heading, by: painter) + body(.some(unit), language, width)
    }
    return notes(after: [parts.joined(separator: "\n"), disputes(language, width)], language, width)
  }

  /// The sections with their applications.
  ///
  /// - Parameter unit: the handling unit whose applications are listed, of which nil stands for none; without it all.
  private func body(_ unit: String??, _ language: Language, _ width: Int?) -> String {
    Agenda.Section.allCases.compactMap { section -> String? in
      let items = agenda.items(of: section, of: unit)
      guard !items.isEmpty else { return nil }
      let count = agenda.count(of: section, of: unit)
      let heading =
        section.name + Phrase(zh: "（\(count)件）", en: " (\(count) application\(count == 1 ? "" : "s"))")
      let rows = items.flatMap { self.rows($0, language) }
      let list = Columns.text(
        head: nil, fits: [.whole, .wraps, .cut, .cut], rows: rows, width: width, painter: painter
      ) { _, column in
        column == 1 ? section.paint : nil
      }
      return heading(language).painted(section.paint ?? .heading, by: painter) + "\n" + list
        + more(count - items.count)(language)
    }.joined(separator: "\n")
  }

  /// How many applications of a section are not shown, and how they are seen; empty if all are shown.
  private func more(_ count: Int) -> Phrase {
    guard count > 0 else { return .empty }
    let hint = CommandHint(.due, .flag(GeneralOptions.json)).text.unbroken
    return Phrase(zh: "  另有\(count)件未列出，全部：\(hint.zh)\n", en: "  and \(count) more; all of them: \(hint.en)\n")
  }

  /// An application with what its section is about, and what else is due in it on lines of their own.
  private func rows(_ item: Agenda.Item, _ language: Language) -> [[String]] {
    let application = item.application
    let first = [
      "  \(application.number)", item.sentence(today: agenda.today)(language),
      application.intake.applicantName(showsPersonal: false)(language), application.intake.subject,
    ]
    return [first] + item.others(today: agenda.today).map { ["", $0(language), "", ""] }
  }

  /// The answers the agency owes to review organs and courts; empty if it owes none.
  private func disputes(_ language: Language, _ width: Int?) -> String {
    guard !agenda.disputes.isEmpty else { return "" }
    let count = agenda.disputes.count
    let heading = Phrase(
      zh: "复议、诉讼待答复（\(count)起）",
      en: "Answers owed to review organs and courts (\(count) \(count == 1 ? "dispute" : "disputes"))")
    let isLate = agenda.disputes.contains { $0.due <= agenda.today }
    let rows = agenda.disputes.map { dispute, due -> [String] in
      let organ = [dispute.organ, dispute.caseNumber].compactMap { $0 }.map { Phrase(both: $0) }
      let hint = CommandHint(.dispute, .text("\(dispute.id)"), .option(DisputeSyntax.answered))
      return [
        "  #\(dispute.id)", due.iso + DisputeView.left(until: due, today: agenda.today)(language),
        ([dispute.filing.way.name] + organ).commaSeparated(language), dispute.about(language), hint.text(language),
      ]
    }
    let fits: [ColumnFit] = [.whole, .whole, .wraps, .cut, .whole]
    let list = Columns.text(head: nil, fits: fits, rows: rows, width: width, painter: painter)
    return heading(language).painted(isLate ? .alarm : .attention, by: painter) + "\n" + list
  }

  /// The view with the notes below it: that there is nothing to do, missing notices, the report that is due.
  private func notes(after body: [String], _ language: Language, _ width: Int?) -> String {
    let body = body.filter { !$0.isEmpty }
    let nothing = body.isEmpty ? Phrase(zh: "今日无待办事项。", en: "Nothing needs anybody today.") : nil
    let notes = [nothing, unfinishedErasures, missingNotice, monthlyReturn, reportSeason].compactMap { $0 }
    return (body + notes.map { $0(language).hanging(by: 0, width: width) + "\n" }).joined(separator: "\n")
  }

  /// That erased values may still be in the file; nil if none can be.
  private var unfinishedErasures: Phrase? {
    guard let first = agenda.unfinishedErasures.first else { return nil }
    let numbers = agenda.unfinishedErasures.map(\.description).listed
    let hint = CommandHint(.erase, .number(first)).text.unbroken
    return Phrase(
      zh: "\(numbers.zh) 的个人信息已删除，但文件尚未重新整理，空闲处可能仍留有旧内容。完成删除：\(hint.zh)",
      en:
        "The personal data of \(numbers.en) is erased, but the file was not made anew since and may still hold it. To finish: \(hint.en)"
    )
  }

  /// That notices of holidays are missing, and which due dates are provisional for it; nil if none is missing.
  private var missingNotice: Phrase? {
    let years = agenda.missingYears.sorted()
    guard let first = years.first else { return nil }
    let doubted = years.filter { agenda.calendar.doubtedNotice(of: $0) != nil }
    let named = years.map { Phrase(both: String($0)) }.joined(zh: "年、", en: ", ")
    let isDoubted = doubted == years
    let state = isDoubted ? Phrase(zh: "有待核实", en: "cannot be whole") : Phrase(zh: "未公布或未录入", en: "is not loaded")
    let next = isDoubted ? Phrase(zh: "补全后重新录入", en: "Load it whole") : Phrase(zh: "公布后录入", en: "When it is out")
    let count = agenda.provisional.count
    let shown = agenda.provisional.prefix(5).map(\.description)
    let numbers = shown.listed + (count > shown.count ? Phrase(zh: " 等", en: ", …") : .empty)
    let hint = CalendarChange.loading(year: first).text.unbroken
    return Phrase(
      zh: "\(named.zh)年放假安排\(state.zh)，\(count)件申请的答复期限为暂定：\(numbers.zh)。\(next.zh)：\(hint.zh)",
      en:
        "The notice for \(named.en) \(state.en); \(count) due \(count == 1 ? "date is" : "dates are") provisional: \(numbers.en). \(next.en): \(hint.en)"
    )
  }

  /// In the first days of a month: by when a monthly return of the month before is owed; nil on other days.
  private var monthlyReturn: Phrase? {
    guard let (month, due) = agenda.monthlyReturn else { return nil }
    let hint = CommandHint(.stats, .option(StatsSyntax.month, month.iso)).text.unbroken
    return Phrase(
      zh: "按月报送的：\(month.number)月数据于\(due.month)月\(due.dayOfMonth)日前报送。数据：\(hint.zh)",
      en:
        "Where returns are monthly, that of \(Day.monthName(month.number).en) is owed by \(due.dayOfMonth) \(Day.monthName(due.month).en). Its figures: \(hint.en)"
    )
  }

  /// From January to March: by when last year's report is to be published (Regulation art. 49 and 50). nil for the
  /// other months, and once it is published.
  private var reportSeason: Phrase? {
    let (first, second) = (Policy.reportByDepartments, Policy.reportByGovernments)
    let today = agenda.today
    guard today.month <= second.month, !agenda.isReportPublished else { return nil }
    let year = today.year - 1
    let article = Article.regulation(49).cited
    let hint = CommandHint(.report, .year(year)).text.unbroken
    return Phrase(
      zh:
        "\(year)年度报告：部门\(first.month)月\(first.day)日前、政府\(second.month)月\(second.day)日前公布（\(article.zh)、第\(50.inChinese)条）。统计表：\(hint.zh)",
      en:
        "The report for \(year) is published by \(first.day) \(Day.monthName(first.month).en) (departments) or \(second.day) \(Day.monthName(second.month).en) (governments), \(article.en) and 50. The table: \(hint.en)"
    )
  }
}

extension String {
  fileprivate func painted(_ paint: Paint, by painter: Painter) -> String {
    hasSuffix("\n") ? painter(String(dropLast()), paint) + "\n" : painter(self, paint)
  }
}
