public import FoiaCalendar
public import FoiaCore
internal import FoiaDocument
public import FoiaWords

/// Reviews and suits as text.
public enum DisputeView {
  /// What is said after a step was recorded: the step, how the dispute stands, and the next command.
  public static func recorded(
    _ dispute: Dispute, _ event: Event, today: Day, calendar: WorkCalendar, _ language: Language
  ) -> String {
    let day = event.effective.map { " " + $0.long(language) } ?? ""
    let detail = event.detail(language, tellsLimits: false)
    let (id, name) = (dispute.id, event.kind.name(language))
    switch language {
    case .zh:
      let first = "#\(id) 已登记：\(name)\(day)" + (detail.isEmpty ? "" : "（\(detail)）") + "。"
      return first + standing(dispute, today: today, calendar: calendar, .zh) + "\n" + next(dispute, .zh) + "\n"
    case .en:
      let first = "#\(id): \(name)\(day)" + (detail.isEmpty ? "" : " (\(detail))") + ". "
      return first + standing(dispute, today: today, calendar: calendar, .en) + "\n" + next(dispute, .en) + "\n"
    }
  }

  /// One dispute with its entries, how it stands, and the next command.
  public static func sheet(
    _ dispute: Dispute, _ history: History, today: Day, calendar: WorkCalendar, _ language: Language, width: Int?
  ) -> String {
    let heading = "#\(dispute.id) " + line(dispute, language).dropFirst(2).joined(separator: "  ")
    let entries = history.entries.map { entry in
      entry.sentence(number: nil, Telling(entry, in: history), language).hanging(by: 2, width: width) + "\n"
    }
    return heading + "\n" + standing(dispute, today: today, calendar: calendar, language) + "\n" + entries.joined()
      + next(dispute, language) + "\n"
  }

  /// A list of disputes with its headings.
  ///
  /// - Parameter year: gives the results as at the end of that year; nil for the results now.
  public static func list(_ disputes: [Dispute], in year: Int? = nil, _ language: Language, width: Int?) -> String {
    let head =
      language == .zh
      ? ["记录", "收到", "途径", "涉及", "机关", "案号", "结果"]
      : ["ENTRY", "FILED", "WAY", "ABOUT", "ORGAN", "CASE", "RESULT"]
    return Columns.text(head: head, rows: disputes.map { line($0, in: year, language) }, width: width)
  }

  /// The disputes counted in a figure of section four, under a heading with their number.
  public static func behind(
    _ cell: DisputeCell, of year: Int, _ disputes: [Dispute], _ language: Language, width: Int?
  ) -> String {
    let name = cell.name(language)
    let heading =
      language == .zh ? "\(year)年　\(name)：\(disputes.count)件\n" : "\(year), \(name): \(disputes.count)\n"
    return disputes.isEmpty ? heading : heading + list(disputes, in: year, language, width: width)
  }

  /// The columns of a dispute in a list: `#14`, day of filing, way, what it is about, organ, case number, result.
  ///
  /// - Parameter year: gives the result as at the end of that year; nil for the result now.
  public static func line(_ dispute: Dispute, in year: Int? = nil, _ language: Language) -> [String] {
    let way = [dispute.filing.way.name(language), dispute.instanceName(language)].compactMap { $0 }
    return [
      "#\(dispute.id)", dispute.filing.on.iso, way.joined(separator: language == .zh ? "，" : ", "),
      dispute.about(language), dispute.organ ?? "", dispute.caseNumber ?? "",
      result(dispute, in: year, language),
    ]
  }

  private static func result(_ dispute: Dispute, in year: Int?, _ language: Language) -> String {
    let decision = year.map { dispute.conclusion(on: .lastDay(of: $0)) } ?? dispute.conclusion
    guard let decision else { return DisputeColumn.pending.name(language) }
    return "\(decision.result.name(language)) \(decision.on.iso)"
  }

  private static func standing(
    _ dispute: Dispute, today: Day, calendar: WorkCalendar, _ language: Language
  ) -> String {
    if let conclusion = dispute.conclusion {
      let (result, year) = (conclusion.result.name(language), conclusion.on.year)
      return language == .zh ? "已审结：\(result)，计入\(year)年度报告。" : "Concluded: \(result), counts in the report of \(year)."
    }
    let due = dispute.answerDue(by: calendar).map { answerDue($0, today: today, language) }
    let pending = language == .zh ? "尚未审结。" : "Pending."
    return [due, pending].compactMap { $0 }.joined(separator: language == .zh ? "" : " ")
  }

  /// The sentence with the day by which the agency must answer the organ.
  static func answerDue(_ due: Day, today: Day, _ language: Language) -> String {
    let left = left(until: due, today: today, language)
    return language == .zh
      ? "向复议机关或法院答复的期限 \(due.long(.zh))\(left)。" : "The agency's own answer is due \(due.long(.en))\(left)."
  }

  /// The time left in calendar days: `，还有3天` · `, 3 days left`.
  static func left(until due: Day, today: Day, _ language: Language) -> String {
    let days = today.distance(to: due)
    switch language {
    case .zh: return days > 0 ? "，还有\(days)天" : days == 0 ? "，今日到期" : "，已过\(-days)天"
    case .en:
      let count = "\(abs(days)) \(abs(days) == 1 ? "day" : "days")"
      return days > 0 ? ", \(count) left" : days == 0 ? ", due today" : ", \(count) ago"
    }
  }

  private static func next(_ dispute: Dispute, _ language: Language) -> String {
    let id = dispute.id
    switch (dispute.isPending, language) {
    case (true, .zh):
      return (dispute.awaitsAnswer ? "提交答复后：foia dispute '#\(id)' --answered 日期；" : "")
        + "审结后：foia dispute '#\(id)' --decided 日期 --result 结果"
    case (true, .en):
      return (dispute.awaitsAnswer ? "Once answered: foia dispute '#\(id)' --answered DATE; once" : "Once")
        + " decided: foia dispute '#\(id)' --decided DATE --result RESULT"
    case (false, .zh):
      return dispute.filing.way.isSuit ? "上诉的：foia dispute '#\(id)' --appealed 日期" : "查看：foia dispute '#\(id)'"
    case (false, .en):
      return dispute.filing.way.isSuit
        ? "If it is appealed: foia dispute '#\(id)' --appealed DATE" : "See it: foia dispute '#\(id)'"
    }
  }

  /// The warning that a dispute may be recorded already.
  ///
  /// - Parameter ids: the disputes it looks like.
  public static func alike(_ ids: [Int], _ language: Language) -> String {
    let list = ids.map { "#\($0)" }.joined(separator: language == .zh ? "、" : ", ")
    return language == .zh
      ? "与 \(list) 疑似重复登记（途径相同，案号相同或同日、涉及的申请相同）：重复的用 foia undo 撤销"
      : "looks like \(list) (the same way, and the same case number, or the same day and applications): take it back with foia undo"
  }

  /// The sentence that no dispute matches what was asked for; without a line end.
  public static func none(_ language: Language) -> String {
    language == .zh ? "没有符合条件的复议或诉讼；全部：foia dispute --all" : "No review or suit fits; all of them: foia dispute --all"
  }

  /// What is said after entries of a dispute were corrected: a line for each correction.
  public static func corrected(
    _ written: [Entry], in history: History, _ language: Language
  ) -> String {
    written.map { $0.sentence(number: nil, Telling($0, in: history), language) + "\n" }.joined()
  }
}
