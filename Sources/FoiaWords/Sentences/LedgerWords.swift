public import FoiaCalendar
public import FoiaCore

/// What stands over a printed ledger.
public enum LedgerWords {
  public static func title(_ agency: String, _ language: Language) -> String {
    switch language {
    case .zh: "\(agency) 政府信息公开申请台账"
    case .en: "\(agency): ledger of disclosure applications"
    }
  }

  /// What the ledger is called on the tab of a sheet.
  public static func sheet(_ language: Language) -> String {
    switch language {
    case .zh: "台账"
    case .en: "Ledger"
    }
  }

  /// As of which day, how many, and what was asked for: `截至2025年3月3日（星期一），共2件。条件：商业企业`
  public static func line(
    today: Day, count: Int, _ filter: ApplicationFilter, isOverdue: Bool, dueWithin: Int?, showsPersonal: Bool,
    _ language: Language
  ) -> String {
    let conditions = conditions(
      filter, isOverdue: isOverdue, dueWithin: dueWithin, showsPersonal: showsPersonal, language)
    switch language {
    case .zh:
      return "截至\(today.long(.zh))，共\(count)件"
        + (conditions.isEmpty ? "" : "。条件：" + conditions.joined(separator: "，"))
    case .en:
      return "As of \(today.long(.en)): \(counted(count, "application"))"
        + (conditions.isEmpty ? "" : ". Only: " + conditions.joined(separator: ", "))
    }
  }

  private static func conditions(
    _ filter: ApplicationFilter, isOverdue: Bool, dueWithin: Int?, showsPersonal: Bool, _ language: Language
  ) -> [String] {
    let zh = language == .zh
    let isOpen = filter.openOnly && !isOverdue && dueWithin == nil
    let all: [String?] = [
      filter.year.map { zh ? "\($0)年收到" : "received in \($0)" },
      filter.status?.name(language), isOpen ? (zh ? "未办结" : "open") : nil,
      filter.kind?.noun(language), filter.outcome?.name(language), filter.channel?.name(language), filter.unit,
      isOverdue ? (zh ? "逾期未答复" : "overdue") : nil,
      dueWithin.map { zh ? "\($0)个工作日内到期（含已逾期）" : "due within \(workingDays($0)) or overdue" },
      // What was searched for may be a name or a number of a person.
      filter.text.map { text in
        showsPersonal ? (zh ? "含“\(text)”" : "with '\(text)'") : (zh ? "按内容检索" : "with a text searched for")
      },
    ]
    return all.compactMap(\.self)
  }
}
