internal import FoiaCalendar
public import FoiaCore
public import FoiaDocument
public import FoiaWords

/// The year-end checklist as text: a numbered line for each item, with its state, what was found and the next command.
public struct YearEndView {
  private let checklist: YearEnd

  /// The lines stand in the order of the checklist.
  public init(_ checklist: YearEnd) { self.checklist = checklist }

  /// The checklist under its heading, in lines of at most `width` cells, but for a command line that is longer.
  public func text(_ language: Language, width: Int?, painter: Painter) -> String {
    let rows = checklist.items.enumerated().map { index, item in
      [
        "  \(index + 1)", item.state.name(language), item.line.name(language), fact(item.line)(language),
        command(item)?.text(language) ?? "",
      ]
    }
    let fits: [ColumnFit] = [.whole, .whole, .wraps, .wraps, .whole]
    let table = Columns.text(head: nil, fits: fits, rows: rows, width: width, painter: painter) { row, column in
      column == 1 ? checklist.items[row].state.paint : nil
    }
    let title = heading(language).hanging(by: 0, width: width)
    return painter(title, .heading) + "\n" + table
  }

  /// The command for a line; nil once it is done, except for the two lists of the report, which can still be looked
  /// at.
  private func command(_ item: YearEnd.Item) -> CommandHint? {
    let isList =
      switch item.line {
      case .carriedOver(let numbers): !numbers.isEmpty
      case .disputesPending(let ids): !ids.isEmpty
      default: false
      }
    return item.state == .done && !isList ? nil : item.line.command(in: checklist)
  }

  private var heading: Phrase {
    let open = checklist.items.count { $0.state != .done }
    let result = open == 0 ? Phrase(zh: "全部完成", en: "all done") : Phrase(zh: "还有\(open)项", en: "\(open) to do")
    return Phrase(
      zh: "\(checklist.year)年度年终办理清单：\(result.zh)",
      en: "Year end \(checklist.year): \(result.en)")
  }

  /// What was found for the line: which applications, how many errors, which day.
  private func fact(_ line: YearEnd.Line) -> Phrase {
    switch line {
    case .replyPassed(let numbers), .paymentPassed(let numbers), .overdue(let numbers), .notDispatched(let numbers),
      .carriedOver(let numbers):
      Self.list(numbers.map(\.description))
    case .disputesPending(let ids): Self.list(ids.map { "#\($0)" })
    case .check(let errors, let faults, let warnings):
      [(Severity.error, errors), (.fault, faults), (.warning, warnings)].map { $0.counted($1) }.commaSeparated
    case .notice(let year, let isKnown):
      isKnown
        ? Phrase(zh: "\(year)年已录入", en: "\(year): loaded") : Phrase(zh: "\(year)年未录入", en: "\(year): not loaded")
    case .disclosure(let missing): disclosure(missing)
    case .text(.missing): Phrase(zh: "未起草", en: "not drafted")
    case .text(.leftOpen(let count)): Phrase(zh: "还有\(count)处未写", en: "\(count) places left open")
    case .text(.unreadable): Phrase(zh: "读不出来", en: "cannot be read")
    case .text(.written): Phrase(zh: "已写好", en: "written")
    case .filed(let on, let differences): filing(on: on, differences: differences)
    case .published(let on, let due): publication(on: on, due: due)
    }
  }

  private func disclosure(_ missing: [DisclosureItem]) -> Phrase {
    let form = Form(for: .year(checklist.year))
    if missing.isEmpty { return Phrase(zh: "已录入", en: "typed in") }
    if missing.count == DisclosureItem.all(in: form).count { return Phrase(zh: "未录入", en: "not typed in") }
    return Phrase(zh: "缺：", en: "missing: ") + missing.map { $0.label(in: form) }.listed
  }

  private func filing(on day: Day?, differences: Int) -> Phrase {
    guard let day else { return Phrase(zh: "未定稿", en: "not filed") }
    let filed = Phrase(zh: "\(day.iso)定稿", en: "filed \(day.iso)")
    let since = Phrase(zh: "，之后有\(differences)处变动", en: ", \(differences) differences since")
    return differences > 0 ? filed + since : filed
  }

  private func publication(on day: Day?, due: Day) -> Phrase {
    let by = Phrase(zh: "应于\(due.iso)前公布", en: "due by \(due.iso)")
    guard let day else { return by + Phrase(zh: "，未登记公布", en: ", no publication recorded") }
    let published = Phrase(zh: "\(day.iso)公布", en: "published \(day.iso)")
    return day <= due ? published : [published, by].commaSeparated
  }

  /// How many names a line lists at most.
  private static let most = 6

  private static func list(_ names: [String]) -> Phrase {
    if names.isEmpty { return Phrase(zh: "无", en: "none") }
    let more = names.count > most ? Phrase(zh: " 等", en: ", …") : .empty
    return Phrase(zh: "\(names.count)件：", en: "\(names.count): ") + names.prefix(most).listed + more
  }
}

extension YearEnd.State {
  var name: Phrase {
    switch self {
    case .done: Phrase(zh: "完成", en: "done")
    case .open: Phrase(zh: "待办", en: "to do")
    case .late: Phrase(zh: "逾期", en: "late")
    case .waiting: Phrase(zh: "未到", en: "not yet")
    }
  }

  var paint: Paint? {
    switch self {
    case .done: .calm
    case .open: .attention
    case .late: .alarm
    case .waiting: nil
    }
  }
}

extension YearEnd.Line {
  var name: Phrase {
    switch self {
    case .replyPassed: Phrase(zh: "补正期限已过仍未办结", en: "clarification did not come, still open")
    case .paymentPassed: Phrase(zh: "缴费期限已过仍未办结", en: "fee not paid in time, still open")
    case .overdue: Phrase(zh: "逾期未答复", en: "overdue")
    case .notDispatched: Phrase(zh: "已办结未登记发出", en: "closed, no dispatch recorded")
    case .carriedOver: Phrase(zh: "结转下年度", en: "carried over")
    case .disputesPending: Phrase(zh: "复议、诉讼尚未审结", en: "reviews and suits pending")
    case .check: Phrase(zh: "数据核查", en: "check")
    case .notice: Phrase(zh: "下年度放假安排", en: "next year's notice")
    case .disclosure: Phrase(zh: "主动公开情况数据", en: "section two")
    case .text: Phrase(zh: "年度报告文字稿", en: "text of the report")
    case .filed: Phrase(zh: "定稿存档", en: "filed")
    case .published: Phrase(zh: "公布", en: "published")
    }
  }

  /// The command that does what the line asks for, or shows it; nil if there is nothing to do it to.
  func command(in checklist: YearEnd) -> CommandHint? {
    let year = checklist.year
    func closing(_ number: ApplicationNumber, _ outcome: Outcome) -> CommandHint {
      CommandHint(.close, .number(number), .option(CloseSyntax.outcome, outcome.rawValue))
    }
    // What was published before the ledger began is filed as it was typed in.
    let table = checklist.lacksRecords ? [CommandHint.Part.option(FreezeSyntax.figures)] : []
    return switch self {
    case .replyPassed(let numbers): numbers.first.map { closing($0, .otherNoClarification) }
    case .paymentPassed(let numbers): numbers.first.map { closing($0, .otherUnpaidFee) }
    case .overdue: CommandHint(.list, .flag(ListSyntax.overdue))
    case .notDispatched: CommandHint(.check, .year(year), .text(DispatchNotRecorded.rule.rawValue))
    case .carriedOver:
      CommandHint(.why, .year(year), .text(FormRow.Content.carriedOut.code), .text(TableColumn.total.code))
    case .disputesPending: CommandHint(.dispute, .option(DisputeSyntax.year, String(year)))
    case .check: CommandHint(.check, .year(year))
    case .notice(let next, _): CalendarChange.loading(year: next)
    case .disclosure(let missing): FiguresSyntax.hint(year, missing.first)
    case .text(.missing): CommandHint(.report, .year(year), .flag(ReportSyntax.draft))
    case .text: CommandHint(.check, .year(year))
    case .filed(nil, _): CommandHint(.freeze, [.year(year)] + table)
    case .filed: CommandHint(.drift, .year(year))
    case .published: CommandHint(.freeze, [.year(year)] + table + [.option(FreezeSyntax.published)])
    }
  }
}
