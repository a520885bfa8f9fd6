internal import FoiaCalendar
public import FoiaCore
public import FoiaDocument
public import FoiaWords

/// The year-end checklist as text: a numbered line for each item, with its state, what was found and the next command.
public struct YearEndView {
  private let checklist: YearEnd

  /// The lines stand in the order of the checklist.
  public init(_ checklist: YearEnd) { self.checklist = checklist }

  /// The checklist under its heading; with a `width` the last column, the command, wraps to it.
  public func text(_ language: Language, width: Int?, painter: Painter) -> String {
    let rows = checklist.items.enumerated().map { index, item in
      [
        "  \(index + 1)", item.state.name(language), item.line.name(language),
        fact(item.line, language), command(item, language),
      ]
    }
    let table = Columns.text(head: nil, rows: rows, width: width, painter: painter) { row, column in
      column == 1 ? checklist.items[row].state.paint : nil
    }
    return painter(heading(language), .heading) + "\n" + table
  }

  /// The command for a line; empty once it is done, except for the two lists of the report, which can still be looked
  /// at.
  private func command(_ item: YearEnd.Item, _ language: Language) -> String {
    let isList =
      switch item.line {
      case .carriedOver(let numbers): !numbers.isEmpty
      case .disputesPending(let ids): !ids.isEmpty
      default: false
      }
    return item.state == .done && !isList ? "" : item.line.command(checklist.year, language) ?? ""
  }

  private func heading(_ language: Language) -> String {
    let open = checklist.items.count { $0.state != .done }
    switch language {
    case .zh: return "\(checklist.year)年度年终办理清单：" + (open == 0 ? "全部完成" : "还有\(open)项")
    case .en: return "Year end \(checklist.year): " + (open == 0 ? "all done" : "\(open) to do")
    }
  }

  /// What was found for the line: which applications, how many errors, which day.
  private func fact(_ line: YearEnd.Line, _ language: Language) -> String {
    let zh = language == .zh
    switch line {
    case .replyPassed(let numbers), .paymentPassed(let numbers), .overdue(let numbers), .notDispatched(let numbers),
      .carriedOver(let numbers):
      return Self.list(numbers.map(\.description), language)
    case .disputesPending(let ids): return Self.list(ids.map { "#\($0)" }, language)
    case .check(let errors, let warnings):
      return zh ? "错误\(errors)项，提醒\(warnings)项" : "\(errors) errors, \(warnings) warnings"
    case .notice(let year, let isKnown):
      return zh ? "\(year)年" + (isKnown ? "已录入" : "未录入") : "\(year): " + (isKnown ? "loaded" : "not loaded")
    case .disclosure(let missing):
      let form = Form(for: .year(checklist.year))
      if missing.isEmpty { return zh ? "已录入" : "typed in" }
      if missing.count == DisclosureItem.all(in: form).count { return zh ? "未录入" : "not typed in" }
      return (zh ? "缺：" : "missing: ") + missing.map { $0.label(in: form, language) }.joined(separator: zh ? "、" : ", ")
    case .text(.missing): return zh ? "未起草" : "not drafted"
    case .text(.leftOpen(let count)): return zh ? "还有\(count)处未写" : "\(count) places left open"
    case .text(.unreadable): return zh ? "读不出来" : "cannot be read"
    case .text(.written): return zh ? "已写好" : "written"
    case .filed(let on, let differences):
      guard let on else { return zh ? "未定稿" : "not filed" }
      if differences > 0 {
        return zh ? "\(on.iso)定稿，之后有\(differences)处变动" : "filed \(on.iso), \(differences) differences since"
      }
      return zh ? "\(on.iso)定稿" : "filed \(on.iso)"
    case .published(let on, let due):
      let by = zh ? "应于\(due.iso)前公布" : "due by \(due.iso)"
      guard let on else { return by + (zh ? "，未登记公布" : ", no publication recorded") }
      return on <= due
        ? (zh ? "\(on.iso)公布" : "published \(on.iso)") : (zh ? "\(on.iso)公布，\(by)" : "published \(on.iso), \(by)")
    }
  }

  private static let most = 6

  private static func list(_ names: [String], _ language: Language) -> String {
    if names.isEmpty { return language == .zh ? "无" : "none" }
    let list = names.prefix(most).joined(separator: language == .zh ? "、" : ", ")
    let count = language == .zh ? "\(names.count)件：" : "\(names.count): "
    return count + list + (names.count > most ? (language == .zh ? " 等" : ", …") : "")
  }
}

extension YearEnd.State {
  func name(_ language: Language) -> String {
    switch (self, language) {
    case (.done, .zh): "完成"
    case (.done, .en): "done"
    case (.open, .zh): "待办"
    case (.open, .en): "to do"
    case (.late, .zh): "逾期"
    case (.late, .en): "late"
    case (.waiting, .zh): "未到"
    case (.waiting, .en): "not yet"
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
  func name(_ language: Language) -> String {
    switch (self, language) {
    case (.replyPassed, .zh): "补正期限已过仍未办结"
    case (.replyPassed, .en): "clarification did not come, still open"
    case (.paymentPassed, .zh): "缴费期限已过仍未办结"
    case (.paymentPassed, .en): "fee not paid in time, still open"
    case (.overdue, .zh): "逾期未答复"
    case (.overdue, .en): "overdue"
    case (.notDispatched, .zh): "已办结未登记发出"
    case (.notDispatched, .en): "closed, no dispatch recorded"
    case (.carriedOver, .zh): "结转下年度"
    case (.carriedOver, .en): "carried over"
    case (.disputesPending, .zh): "复议、诉讼尚未审结"
    case (.disputesPending, .en): "reviews and suits pending"
    case (.check, .zh): "数据核查"
    case (.check, .en): "check"
    case (.notice, .zh): "下年度放假安排"
    case (.notice, .en): "next year's notice"
    case (.disclosure, .zh): "主动公开情况数据"
    case (.disclosure, .en): "section two"
    case (.text, .zh): "年度报告文字稿"
    case (.text, .en): "text of the report"
    case (.filed, .zh): "定稿存档"
    case (.filed, .en): "filed"
    case (.published, .zh): "公布"
    case (.published, .en): "published"
    }
  }

  /// The command that does what the line asks for, or shows it; nil if there is nothing to do it to.
  public func command(_ year: Int, _ language: Language) -> String? {
    let date = language == .zh ? "日期" : "DATE"
    switch self {
    case .replyPassed(let numbers):
      return numbers.first.map { "foia close \($0) --outcome \(Outcome.otherNoClarification.rawValue)" }
    case .paymentPassed(let numbers):
      return numbers.first.map { "foia close \($0) --outcome \(Outcome.otherUnpaidFee.rawValue)" }
    case .overdue: return "foia list --overdue"
    case .notDispatched(let numbers): return numbers.first.map { "foia serve \($0) --sent \(date)" }
    case .carriedOver: return "foia why \(year) carried-out total"
    case .disputesPending: return "foia dispute --year \(year)"
    case .check: return "foia check \(year)"
    case .notice(let next, _):
      return language == .zh
        ? "foia calendar add 文件 --notice 文号 --year \(next)" : "foia calendar add FILE --notice NUMBER --year \(next)"
    case .disclosure: return "foia figures set \(year)"
    case .text(.missing): return "foia report \(year) --draft"
    case .text: return "foia check \(year)"
    case .filed(let on, _): return on == nil ? "foia freeze \(year)" : "foia drift \(year)"
    case .published: return "foia freeze \(year) --published \(date)"
    }
  }
}
