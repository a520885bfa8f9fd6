internal import FoiaCalendar
public import FoiaCore

extension Event {
  /// What of the event another says otherwise: the field, what it said, what it says; natural persons masked.
  func changes(to other: Event, _ language: Language, showsPersonal: Bool) -> [String] {
    let isErased = other.hasLostPersonalValues
    let changes: [String] = fields.compactMap { field in
      let (old, new) = (value(of: field), other.value(of: field))
      guard old != new else { return nil }
      let none = language == .zh ? "（空）" : "(none)"
      let texts = [
        shown(old, field, language, showsPersonal) ?? none, other.shown(new, field, language, showsPersonal) ?? none,
      ]
      return "\(field.name(language)) \(texts[0]) → \(texts[1])"
    }
    return changes + (isErased && changes.isEmpty ? [Mask.erased(language)] : [])
  }

  /// Whether what could be erased of it was.
  private var hasLostPersonalValues: Bool {
    switch self {
    case .registered(let registration): registration.intake.personal == nil
    case .consultationSent(let request): request.party == nil
    default: false
    }
  }

  /// A stored value as a person reads it; personal ones masked.
  private func shown(
    _ value: Payload.Value?, _ field: Field, _ language: Language, _ showsPersonal: Bool
  ) -> String? {
    switch value {
    case nil: nil
    case .integer(let integer)?:
      field == .amount ? Money(fen: integer).text(language) : String(integer)
    case .list(let names)?:
      names.map { showsPersonal || !isPersonal(field) ? $0 : masked($0, field) }.joined(separator: "、")
    case .text(let text)?:
      isPersonal(field) && !showsPersonal ? masked(text, field) : Event.name(of: text, field, language)
    }
  }

  private func masked(_ text: String, _ field: Field) -> String {
    switch (self, field) {
    case (.registered(let registration), .applicant), (.registered(let registration), .coApplicant):
      registration.intake.isPrivate(named: text, isFirst: field == .applicant) ? Mask.name(text) : text
    case (_, .identity), (_, .phone): Mask.number(text)
    case (_, .agent): Mask.name(text)
    case (_, .thirdParty): Mask.looksPrivate(text) ? Mask.name(text) : text
    default: Mask.whole(text)
    }
  }

  /// The name of a code; any other text as it is.
  private static func name(of text: String, _ field: Field, _ language: Language) -> String {
    let name: String? =
      switch field {
      case .kind: ApplicantKind(rawValue: text)?.noun(language)
      case .channel: Channel(rawValue: text)?.name(language)
      case .outcome: Outcome(rawValue: text)?.name(language)
      case .subReason: SubReason(rawValue: text)?.name(language)
      case .service: ServiceMethod(rawValue: text)?.name(language)
      case .opinion: OpinionKind(rawValue: text)?.name(language)
      case .feeBasis: FeeBasis(rawValue: text)?.name(language)
      case .way: DisputeWay(rawValue: text)?.name(language)
      case .result: DisputeResult(rawValue: text)?.name(language)
      default: nil
      }
    return name ?? Day(iso: text)?.long(language) ?? text
  }
}

extension Entry {
  /// What an entry that supersedes another did to it; nil for any other.
  func amendment(_ telling: Telling?, _ language: Language, showsPersonal: Bool) -> String? {
    guard let old = supersedes else { return nil }
    let before = telling?.before
    let named = "#\(old)" + (before.map { " " + $0.event.kind.name(language) } ?? "")
    var parts: [String?]
    switch event {
    case .corrected(let correction):
      parts = before.map { $0.event.changes(to: correction.event, language, showsPersonal: showsPersonal) } ?? []
      parts.append((language == .zh ? "理由：" : "reason: ") + correction.reason)
    case .reopened(let fact), .undone(let fact):
      parts = [fact.reason.map { (language == .zh ? "理由：" : "reason: ") + $0 }]
    default: return nil
    }
    let comma = language == .zh ? "，" : ", "
    return ([named] + parts.compactMap { $0 }).joined(separator: comma)
  }

  /// What it did to the entry whose place it took: `［已更正，见 #20］`.
  func fate(_ language: Language) -> String {
    let word: String
    switch (event, language) {
    case (.corrected, .zh): word = "已更正"
    case (.corrected, .en): word = "corrected"
    case (.reopened, .zh): word = "已恢复办理"
    case (.reopened, .en): word = "reopened"
    case (_, .zh): word = "已撤销"
    case (_, .en): word = "undone"
    }
    return language == .zh ? "［\(word)，见 #\(seq)］" : " [\(word), see #\(seq)]"
  }
}

/// What is said after a mistake was mended.
public enum Mending {
  /// What became of an application, and the entries that did it.
  public static func sentence(
    _ application: Application, written: [Entry], in history: History, _ language: Language
  ) -> String {
    written.map { $0.sentence(number: application.number, Telling($0, in: history), language) + "\n" }.joined()
  }

  /// The way back from what was written, where it ends the matter.
  public static func wayBack(from written: [Entry], _ language: Language) -> String {
    guard written.contains(where: { $0.event.kind == .voided }) else { return "" }
    return language == .zh ? "作废有误的：foia undo\n" : "If that was wrong: foia undo\n"
  }

  /// Where the application stands now: its due date, how it was answered, or that it is void.
  public static func standing(_ now: ApplicationToday, _ language: Language) -> String {
    let application = now.application
    guard let clock = now.clock else { return voided(application.number, language) }
    let standing = application.isOpen ? clock.standing(language, today: now.today) : clock.closedSentence(language)
    return standing + (language == .zh ? "。\n" : ".\n")
  }

  private static func voided(_ number: ApplicationNumber, _ language: Language) -> String {
    switch language {
    case .zh: "\(number) 已作废，不再计入任何统计；编号保留，不再使用。\n"
    case .en: "\(number) is void and counts nowhere; its number stays and is not given again.\n"
    }
  }

  public static func erased(_ number: ApplicationNumber, _ language: Language) -> String {
    switch language {
    case .zh:
      "已删除 \(number) 的个人信息（姓名、证件号码、联系方式、内容描述、备注、被征求意见的第三方名称），统计数字不变。\n"
        + "此前所作的备份仍含有这些信息，须另行处理。申请内容、理由等栏目中自行写入的文字不在此列，仍留在记录中。\n"
    case .en:
      "The personal data of \(number) is erased (names, identity number, contacts, description, note, third parties' names); counts stay.\n"
        + "Older backups still hold it and are to be dealt with apart. What was typed into a subject or a reason is not among it and stays in the log.\n"
    }
  }

  /// That values which were erased stand in other texts of the case too.
  public static func stillHeld(_ entries: [Int], _ language: Language) -> String {
    let handles = entries.map { "#\($0)" }.joined(separator: language == .zh ? "、" : ", ")
    switch language {
    case .zh: return "记录 \(handles) 的申请内容、理由等文字中仍写有所删除的姓名或号码，不能删除"
    case .en: return "a name or number that was erased also stands in the free text of \(handles), and stays there"
    }
  }

  /// What is taken back, told before or after it is done.
  public static func undoing(
    _ entries: [(entry: Entry, number: ApplicationNumber?, telling: Telling)], count: Int, isDone: Bool,
    _ language: Language
  ) -> String {
    let lines = entries.map { "  " + $0.entry.sentence(number: $0.number, $0.telling, language) + "\n" }.joined()
    let more = count - entries.count
    switch language {
    case .zh:
      return (isDone ? "已撤销上一步（\(count)条记录）：\n" : "将撤销上一步（\(count)条记录）：\n") + lines
        + (more > 0 ? "  另有\(more)条\n" : "")
    case .en:
      return
        (isDone
        ? "Undone, your last action (\(count) \(count == 1 ? "entry" : "entries")):\n"
        : "Your last action (\(count) \(count == 1 ? "entry" : "entries")), to be undone:\n") + lines
        + (more > 0 ? "  and \(more) more\n" : "")
    }
  }

  public static func question(_ language: Language) -> String {
    language == .zh ? "确定撤销吗？［y/N］" : "Undo it? [y/N] "
  }

  public static func declined(_ language: Language) -> String {
    language == .zh ? "未撤销，未写入任何内容。\n" : "Nothing was undone or written.\n"
  }

  /// That an edit moves cells of a filed year, away from what was filed or back to it.
  public static func filedMove(
    year: Int, _ cells: [(cell: TableCell, filed: Int, now: Int)],
    disputes: [(cell: DisputeCell, filed: Int, now: Int)], _ language: Language
  ) -> String {
    let moved =
      cells.filter { $0.filed != $0.now }
      .map { (isTotal: $0.cell.column == .total, name: $0.cell.name(language), filed: $0.filed, now: $0.now) }
      + disputes.filter { $0.filed != $0.now }
      .map { (isTotal: $0.cell.column == .total, name: $0.cell.name(language), filed: $0.filed, now: $0.now) }
    // A total moves with its parts, and is told where it alone does not come out even.
    let parts = moved.filter { !$0.isTotal }
    let names = (parts.isEmpty ? moved : parts).map { ($0.name, $0.filed, $0.now) }
    let told = names.map { name, filed, now in
      language == .zh ? "\(name) 定稿\(filed)、现\(now)" : "\(name) filed \(filed), now \(now)"
    }
    switch (language, told.isEmpty) {
    case (.zh, false):
      return "\(year)年度报告已定稿，本次登记动了它的数字：\(told.joined(separator: "；"))。核对：foia drift \(year)"
    case (.zh, true): return "\(year)年度报告已定稿，本次登记动了它的数字，所动各格现与定稿一致"
    case (.en, false):
      return
        "the report of \(year) is filed, and this moves its figures: \(told.joined(separator: "; ")). See: foia drift \(year)"
    case (.en, true): return "the report of \(year) is filed, and this moves its figures, which now agree with it"
    }
  }
}
