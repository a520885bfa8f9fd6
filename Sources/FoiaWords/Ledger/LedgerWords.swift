public import FoiaCalendar
public import FoiaCore

/// What stands over a printed ledger.
public enum LedgerWords {
  /// The title of a printed ledger.
  public static func title(_ agency: String) -> Phrase {
    Phrase(zh: "\(agency) 政府信息公开申请台账", en: "\(agency): ledger of disclosure applications")
  }

  /// What the ledger is called on the tab of a sheet.
  public static let sheet = Phrase(zh: "台账", en: "Ledger")

  /// As of which day, how many, and what was asked for: `截至2025年3月3日（星期一），共2件。条件：商业企业`
  public static func line(
    today: Day, count: Int, _ filter: ApplicationFilter, isOverdue: Bool, isLate: Bool, dueWithin: Int?,
    showsPersonal: Bool
  ) -> Phrase {
    let total = Phrase(
      zh: "截至\(today.long.zh)，共\(count)件", en: "As of \(today.long.en): \(counted(count, "application"))")
    let conditions = conditions(
      filter, isOverdue: isOverdue, isLate: isLate, dueWithin: dueWithin, showsPersonal: showsPersonal)
    guard !conditions.isEmpty else { return total }
    let list = conditions.joined(zh: "，", en: ", ")
    return total + Phrase(zh: "。条件：\(list.zh)", en: ". Only: \(list.en)")
  }

  private static func conditions(
    _ filter: ApplicationFilter, isOverdue: Bool, isLate: Bool, dueWithin: Int?, showsPersonal: Bool
  ) -> [Phrase] {
    let isOpen = filter.openOnly && !isOverdue && dueWithin == nil
    let year = filter.year.map { Phrase(zh: "\($0)年收到", en: "received in \($0)") }
    let open = isOpen ? Phrase(zh: "未办结", en: "open") : nil
    let unit = filter.unit.map { Phrase(both: $0) }
    let officer = filter.officer.map { Phrase(zh: "承办人\($0)", en: "officer \($0)") }
    let late = isLate ? Phrase(zh: "已逾期或者逾期答复", en: "overdue or answered late") : nil
    let overdue = isOverdue ? Phrase(zh: "逾期未答复", en: "overdue") : nil
    let due = dueWithin.map {
      Phrase(zh: "\($0)个工作日内到期（含已逾期）", en: "due within \(workingDays($0)) or overdue")
    }
    // What was searched for may be a name or a number of a person.
    let text = filter.search.map { search in
      showsPersonal
        ? Phrase(zh: "含“\(search.typed)”", en: "with '\(search.typed)'")
        : Phrase(zh: "按内容检索", en: "with a text searched for")
    }
    let all: [Phrase?] = [
      year, filter.status?.name, open, filter.kind?.noun, filter.outcome.map { Closing.name(of: $0, filter.subReason) },
      filter.channel?.name, unit, officer, overdue, late, due, text,
    ]
    return all.compactMap(\.self)
  }
}
