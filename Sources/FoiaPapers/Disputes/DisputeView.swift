public import FoiaCalendar
public import FoiaCore
internal import FoiaDocument
public import FoiaWords

extension DisputeTransition {
  /// What is to be looked at in what was recorded, or is to be.
  ///
  /// - Parameter isRecorded: whether it is recorded, so that a command can take it back.
  public func remarks(isRecorded: Bool) -> [Phrase] {
    (alike.isEmpty ? [] : [DisputeView.alike(alike, isRecorded: isRecorded)]) + [finding.map(\.line)].compactMap(\.self)
  }
}

/// Reviews and suits as text.
public enum DisputeView {
  /// What is said after a step was recorded: the step, how the dispute stands, and the next command.
  public static func recorded(_ dispute: Dispute, _ event: Event, today: Day, calendar: WorkCalendar) -> Phrase {
    let detail = event.detail(tellsLimits: false)
    let day = event.effective.map { Phrase(both: " ") + $0.long } ?? .empty
    let what = event.name + day + (detail.isEmpty ? .empty : detail.bracketed)
    let first = Phrase(zh: "#\(dispute.id) 已登记：\(what.zh)。", en: "#\(dispute.id): \(what.en). ")
    return first + standing(dispute, today: today, calendar: calendar).line + next(dispute).line
  }

  /// One dispute with its entries, how it stands, and the next command.
  public static func sheet(
    _ dispute: Dispute, _ history: History, today: Day, calendar: WorkCalendar, _ language: Language, width: Int?
  ) -> String {
    let heading = "#\(dispute.id) " + line(dispute, language).dropFirst(2).joined(separator: "  ") + "\n"
    let entries = history.entries.map { entry in
      entry.sentence(number: nil, EntryContext(entry, in: history))(language).hanging(by: 2, width: width) + "\n"
    }
    return heading.paragraphs(in: width)
      + standing(dispute, today: today, calendar: calendar).line(language).paragraphs(in: width) + entries.joined()
      + next(dispute).line(language)
  }

  /// A list of disputes with its headings.
  ///
  /// - Parameter year: gives the results as at the end of that year; nil for the results now.
  public static func list(_ disputes: [Dispute], in year: Int? = nil, _ language: Language, width: Int?) -> String {
    Columns.text(
      head: head.map { $0(language) }, rows: disputes.map { line($0, in: year, language) }, width: width)
  }

  private static let head = [
    Phrase(zh: "记录", en: "ENTRY"), Phrase(zh: "收到", en: "FILED"), Phrase(zh: "途径", en: "WAY"),
    Phrase(zh: "涉及", en: "ABOUT"), Phrase(zh: "机关", en: "ORGAN"), Phrase(zh: "案号", en: "CASE"),
    Phrase(zh: "结果", en: "RESULT"),
  ]

  /// The disputes counted in a figure of section four, under a heading with their number.
  public static func behind(
    _ cell: DisputeCell, of year: Int, _ disputes: [Dispute], _ language: Language, width: Int?
  ) -> String {
    let (name, count) = (cell.name, disputes.count)
    let heading = Phrase(zh: "\(year)年　\(name.zh)：\(count)件\n", en: "\(year), \(name.en): \(count)\n")
    return heading(language) + (disputes.isEmpty ? "" : list(disputes, in: year, language, width: width))
  }

  /// The columns of a dispute in a list: `#14`, day of filing, way, what it is about, organ, case number, result.
  ///
  /// - Parameter year: gives the result as at the end of that year; nil for the result now.
  public static func line(_ dispute: Dispute, in year: Int? = nil, _ language: Language) -> [String] {
    let way = [dispute.filing.way.name, dispute.instanceName].compactMap { $0 }.commaSeparated
    return [
      "#\(dispute.id)", dispute.filing.on.iso, way(language), dispute.about(language), dispute.organ ?? "",
      dispute.caseNumber ?? "", result(dispute, in: year)(language),
    ]
  }

  private static func result(_ dispute: Dispute, in year: Int?) -> Phrase {
    let decision = year.map { dispute.conclusion(on: .lastDay(of: $0)) } ?? dispute.conclusion
    guard let decision else { return DisputeColumn.pending.name }
    return decision.result.name + Phrase(both: " \(decision.on.iso)")
  }

  private static func standing(_ dispute: Dispute, today: Day, calendar: WorkCalendar) -> Phrase {
    if let conclusion = dispute.conclusion {
      let (result, year) = (conclusion.result.name, conclusion.on.year)
      return Phrase(
        zh: "已审结：\(result.zh)，计入\(year)年度报告。", en: "Concluded: \(result.en), counts in the report of \(year).")
    }
    let due = dispute.answerDue(by: calendar).map { due in
      let left = left(until: due, today: today)
      return Phrase(
        zh: "向复议机关或法院答复的期限 \(due.long.zh)\(left.zh)。",
        en: "The agency's own answer is due \(due.long.en)\(left.en). ")
    }
    return (due ?? .empty) + Phrase(zh: "尚未审结。", en: "Pending.")
  }

  /// The time left in calendar days: `，还有3天` · `, 3 days left`.
  static func left(until due: Day, today: Day) -> Phrase {
    let days = today.distance(to: due)
    let count = "\(abs(days)) \(abs(days) == 1 ? "day" : "days")"
    if days > 0 { return Phrase(zh: "，还有\(days)天", en: ", \(count) left") }
    if days == 0 { return Phrase(zh: "，今日到期", en: ", due today") }
    return Phrase(zh: "，已过\(-days)天", en: ", \(count) ago")
  }

  /// What comes next, with the command that records it.
  private static func next(_ dispute: Dispute) -> Phrase {
    func hint(_ options: CommandHint.Part...) -> CommandHint {
      CommandHint(.dispute, [.text("\(dispute.id)")] + options)
    }
    if dispute.isPending {
      let decided = hint(.option(DisputeSyntax.decided), .option(DisputeSyntax.result))
      guard dispute.awaitsAnswer else {
        return Phrase(zh: "审结后：\(decided.zh)", en: "Once decided: \(decided.en)")
      }
      let answered = hint(.option(DisputeSyntax.answered))
      return Phrase(
        zh: "提交答复后：\(answered.zh)；审结后：\(decided.zh)",
        en: "Once answered: \(answered.en); once decided: \(decided.en)")
    }
    if dispute.filing.way.isSuit {
      let appealed = hint(.option(DisputeSyntax.appealed))
      return Phrase(zh: "上诉的：\(appealed.zh)", en: "If it is appealed: \(appealed.en)")
    }
    let looking = CommandHint(.dispute, .handle(dispute.id))
    return Phrase(zh: "查看：\(looking.zh)", en: "See it: \(looking.en)")
  }

  /// The warning that a dispute may be recorded already.
  ///
  /// - Parameters:
  ///   - ids: the disputes it looks like.
  ///   - isRecorded: whether it is recorded, so that a command can take it back.
  fileprivate static func alike(_ ids: [DisputeID], isRecorded: Bool) -> Phrase {
    let list = ids.map { "#\($0)" }.listed
    let told = Phrase(
      zh: "与 \(list.zh) 疑似重复登记（途径相同，案号相同或同日、涉及的申请相同）",
      en: "looks like \(list.en) (the same way, and the same case number, or the same day and applications)")
    let undo = CommandHint(.undo)
    return isRecorded ? told + Phrase(zh: "：重复的用 \(undo.zh) 撤销", en: ": take it back with \(undo.en)") : told
  }

  /// The sentence that no dispute matches what was asked for; without a line end.
  public static var none: Phrase {
    let all = CommandHint(.dispute, .flag(DisputeSyntax.all))
    return Phrase(zh: "没有符合条件的复议或诉讼；全部：\(all.zh)", en: "No review or suit fits; all of them: \(all.en)")
  }

  /// What is said after entries of a dispute were corrected: a line for each correction.
  public static func corrected(_ written: [Entry], in history: History) -> Phrase {
    written.map { $0.sentence(number: nil, EntryContext($0, in: history)).line }.joined(zh: "", en: "")
  }
}
