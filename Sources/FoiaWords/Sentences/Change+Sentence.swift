public import FoiaCalendar
public import FoiaCore

/// What is said after a change: what changed, and what comes next with its command and the nearest duty.
public enum Change {
  public static func registered(
    _ application: Application, clock: ClockReading, today: Day, _ language: Language
  ) -> String {
    let number = application.number
    let receipt = application.intake.receipt
    let asks = clock.askClarificationBy >= today
    switch language {
    case .zh:
      let came =
        receipt.isConfirmed
        ? "收到 \(receipt.day.long(.zh))" : "收件 \(receipt.day.long(.zh))，尚未与申请人确认，期限暂自收件之日起算"
      let ask = asks ? "需补正的，最迟 \(clock.askClarificationBy.long(.zh))告知；" : ""
      return "已登记 \(number)，\(came)。\(ask)\(clock.dueSentence(.zh, today: today) ?? "")。\n"
        + "查看：foia show \(number)；办结：foia close \(number) --outcome 办理结果"
    case .en:
      let came =
        receipt.isConfirmed
        ? "received \(receipt.day.long(.en))"
        : "arrived \(receipt.day.long(.en)), to be confirmed with the applicant; until then the clock runs from that day"
      let ask = asks ? "If it is unclear, ask for clarification by \(clock.askClarificationBy.long(.en)). " : ""
      return "Logged \(number), \(came). \(ask)\(clock.dueSentence(.en, today: today) ?? "").\n"
        + "See it: foia show \(number); close it: foia close \(number) --outcome OUTCOME"
    }
  }

  /// - Parameter numbers: the first three are named, the rest counted.
  public static func lookAlikes(_ numbers: [ApplicationNumber], _ language: Language) -> String {
    let named = numbers.prefix(3).map(\.description)
    let more = numbers.count - named.count
    switch language {
    case .zh:
      return "与 \(named.joined(separator: "、"))\(more > 0 ? " 等\(numbers.count)件" : "") 疑似重复登记（申请人相同，申请内容相同）"
    case .en:
      return
        "looks like \(named.joined(separator: ", "))\(more > 0 ? " and \(more) more" : "") (same applicant, same subject)"
    }
  }

  public static func closed(_ application: Application, clock: ClockReading, _ language: Language) -> String {
    guard let closing = application.closing else { return "" }
    switch language {
    case .zh:
      let sent = application.dispatch.map { "发出 \($0.on.long(.zh))" } ?? "未登记发出日期"
      return
        "已办结 \(application.number)：\(closing.outcomeName(.zh))，答复日期 \(closing.on.long(.zh))，\(clock.stateName(.zh))，\(sent)。"
    case .en:
      let sent = application.dispatch.map { "sent \($0.on.long(.en))" } ?? "no dispatch recorded"
      return
        "Closed \(application.number): \(closing.outcomeName(.en)), decided \(closing.on.long(.en)), \(clock.stateName(.en)), \(sent)."
    }
  }

  /// What is said beside every closing as a state secret.
  public static func noSecrets(_ language: Language) -> String {
    switch language {
    case .zh: "涉密信息不得录入本台账：只登记定密依据或保密审查记录的文号"
    case .en:
      "no classified content is entered here: record only the reference of the classification or the secrecy review"
    }
  }

  /// What comes after closing an application in a year.
  public static func afterClosing(_ application: Application, _ language: Language) -> String {
    let year = application.closing?.on.year ?? application.received.year
    let dispatch = application.dispatch == nil ? Event.Kind.dispatched.command(application.number, language) : nil
    switch language {
    case .zh: return (dispatch.map { "发出后登记：\($0)；" } ?? "") + "统计表：foia report \(year)"
    case .en: return (dispatch.map { "Once it is sent: \($0); the" } ?? "The") + " year's table: foia report \(year)"
    }
  }

  public static func imported(rows: Int, closed: Int, dryRun: Bool, _ language: Language) -> String {
    switch (language, dryRun) {
    case (.zh, false): "已导入\(rows)件申请，其中已办结\(closed)件。\n查看：foia list；统计表：foia report 年度"
    case (.zh, true): "检查通过：可导入\(rows)件申请，其中已办结\(closed)件。未写入任何内容。"
    case (.en, false):
      "Imported \(counted(rows, "application")), \(closed) of them closed.\nSee them: foia list; a year's table: foia report YEAR"
    case (.en, true):
      "All is well: \(counted(rows, "application")) can be imported, \(closed) of them closed. Nothing was written."
    }
  }

  public static func notImported(problems: Int, _ language: Language) -> String {
    switch language {
    case .zh: "共\(problems)处问题，未写入任何内容。改正后请重试。"
    case .en: "\(counted(problems, "problem")); nothing was written. Correct the file and try again."
    }
  }

  public static func founded(path: String, agency: String, _ language: Language) -> String {
    switch language {
    case .zh: "已为\(agency)新建台账 \(path)。\n登记第一件申请：foia new；导入已有台账：foia import 文件.csv"
    case .en:
      "Made the ledger of \(agency): \(path)\nLog the first application: foia new; take in an old ledger: foia import FILE.csv"
    }
  }

  public static func wrote(_ name: String, _ language: Language) -> String {
    switch language {
    case .zh: "已写入 \(name)"
    case .en: "Wrote \(name)"
    }
  }

  public static func empty(_ language: Language) -> String {
    switch language {
    case .zh: "没有符合条件的申请。"
    case .en: "No application fits."
    }
  }
}

/// `1 problem` · `3 problems`
func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
