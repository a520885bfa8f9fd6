public import FoiaCore

/// What is said when mistakes are mended.
public enum MistakeWords {
  /// The entries that mended a mistake of an application, a line each.
  public static func written(_ entries: [Entry], of application: Application, in history: History) -> Phrase {
    entries.map {
      $0.sentence(number: application.number, EntryContext($0, in: history)) + Phrase(both: "\n")
    }.joined(zh: "", en: "")
  }

  /// The way back from what was written, where it ends the matter; empty where it does not.
  public static func wayBack(from written: [Entry]) -> Phrase {
    guard written.contains(where: { $0.event.kind == .voided }) else { return .empty }
    let undo = CommandHint(.undo)
    return Phrase(zh: "作废有误的：\(undo.zh)\n", en: "If that was wrong: \(undo.en)\n")
  }

  /// Where the application stands now: its due date, how it was answered, or that it is void.
  public static func standing(_ now: ApplicationToday) -> Phrase {
    let application = now.application
    guard let clock = now.clock else {
      return application.isWithdrawn ? withdrawn(application.number) : voided(application)
    }
    let standing = application.isOpen ? clock.standing(today: now.today) : clock.closedSentence
    return standing + Phrase(zh: "。\n", en: ".\n")
  }

  private static func voided(_ application: Application) -> Phrase {
    let number = application.number
    let kept = application.duplicateOf.map {
      Phrase(zh: "（\(Event.duplicate(of: $0).zh)）", en: " (\(Event.duplicate(of: $0).en))")
    }
    return Phrase(
      zh: "\(number) 已作废\(kept?.zh ?? "")，不再计入任何统计；编号保留，不再使用。\n",
      en: "\(number) is void\(kept?.en ?? "") and counts nowhere; its number stays and is not given again.\n")
  }

  /// What is about to be erased, with the name in full, so that nobody mistakes it; then, apart, what stays.
  ///
  /// - Parameter history: everything recorded of the application, whose personal values are erased.
  public static func erasing(_ now: ApplicationToday, _ history: History) -> Phrase {
    let application = now.application
    let standing = application.isOpen ? now.status.name : application.closing?.shortOutcomeName ?? now.status.name
    let erased = history.personalFields.map { field in
      guard field == .applicant else { return field.name }
      let name = application.intake.applicantName(showsPersonal: true)
      return Phrase(zh: "\(field.name.zh) \(name.zh)", en: "\(field.name.en) \(name.en)")
    }.joined(zh: "、", en: ", ")
    let subject = application.intake.subject
    return Phrase(
      zh: "将永久删除 \(application.number)（\(standing.zh)）的个人信息：\(erased.zh)\n保留：申请内容（\(subject)）、办理记录和统计数字",
      en:
        "About to be erased for ever of \(application.number) (\(standing.en)): \(erased.en)\nWhat stays: the subject (\(subject)), what was done, and all counts"
    )
  }

  /// That an application whose personal data is about to be erased is not answered.
  public static func notAnsweredYet(_ number: ApplicationNumber) -> Phrase {
    Phrase(
      zh: "\(number) 尚未答复，删除后将不知向谁答复、送达何处",
      en: "\(number) is not answered yet; once erased, nobody knows whom to answer and where")
  }

  /// Whether the personal data is to be erased.
  public static let eraseQuestion = Phrase(zh: "此操作不可恢复。确定删除吗？［y/N］", en: "This cannot be undone. Erase it? [y/N] ")

  private static func withdrawn(_ number: ApplicationNumber) -> Phrase {
    Phrase(
      zh: "\(number) 已作废，不再计入任何统计；更正后再导入的台账可以使用这个编号。\n",
      en: "\(number) is void and counts nowhere; a corrected ledger may bring its number again.\n")
  }

  /// What was erased of an application, and where it may still be.
  public static func erased(_ number: ApplicationNumber) -> Phrase {
    Phrase(
      zh: "已删除 \(number) 的个人信息（姓名、证件号码、联系方式、内容描述、备注、被征求意见的第三方名称、附件），统计数字不变。\n"
        + "此前所作的备份、台账旁保留的旧文件（foia.db.v1 之类升级前的文件、foia.db.replaced- 开头的恢复前的文件）和导出的文件仍含有这些信息，须另行处理。申请内容、理由等栏目中自行写入的文字不在此列，仍留在记录中。\n",
      en:
        "The personal data of \(number) is erased (names, identity number, contacts, description, note, third parties' names, attached files); counts stay.\n"
        + "Older backups, older files beside the ledger (foia.db.v1 and the like from before an upgrade, foia.db.replaced-… from before a restore) and exports still hold it and are to be dealt with apart. What was typed into a subject or a reason is not among it and stays in the log.\n"
    )
  }

  /// That values which were erased stand in other texts of the case too.
  public static func stillHeld(_ entries: [EntryID]) -> Phrase {
    let handles = entries.map { Phrase(both: "#\($0)") }.joined(zh: "、", en: ", ")
    return Phrase(
      zh: "记录 \(handles.zh) 的申请内容、理由等文字中仍写有所删除的姓名或号码，不能删除",
      en: "a name or number that was erased also stands in the free text of \(handles.en), and stays there")
  }

  /// What is taken back, told before or after it is done.
  ///
  /// - Parameters:
  ///   - undoing: the action; of many entries at most the first are told.
  ///   - target: how the action was named.
  public static func undoing(_ undoing: Undoing, _ target: UndoTarget, isDone: Bool) -> Phrase {
    let (entries, count) = (undoing.entries, undoing.entryCount)
    let all = count == 1 ? "1 entry" : "\(count) entries"
    let action =
      target == .last ? Phrase(zh: "上一步", en: "your last action") : Phrase(zh: "这一步", en: "that action")
    let heading =
      isDone
      ? Phrase(zh: "已撤销\(action.zh)（\(count)条记录）：\n", en: "Undone, \(action.en) (\(all)):\n")
      : Phrase(
        zh: "将撤销\(action.zh)（\(count)条记录）：\n", en: "\(action.en.capitalisedSentence) (\(all)), to be undone:\n")
    let lines = entries.map { entry, number, context in
      Phrase(both: "  ") + entry.sentence(number: number, context) + Phrase(both: "\n")
    }
    let more = count - entries.count
    let rest = more > 0 ? Phrase(zh: "  另有\(more)条\n", en: "  and \(more) more\n") : Phrase.empty
    return heading + lines.joined(zh: "", en: "") + rest
  }

  /// That a person has recorded nothing that could be undone.
  public static func nothingListed(of person: String) -> Phrase {
    Phrase(zh: "“\(person)”没有可以撤销的操作。", en: "There is nothing by \(person) to undo.")
  }

  /// The last actions of a person, latest first, each by the handle it is undone by.
  public static func listed(_ actions: [ListedAction], of person: String) -> Phrase {
    let undo = CommandHint(.undo, .operand(UndoSyntax.step))
    let heading = Phrase(
      zh: "“\(person)”最近的操作（撤销其中一步：\(undo.zh)）：\n",
      en: "The last actions of \(person), latest first (undo one of them: \(undo.en)):\n")
    let lines = actions.map { action in
      let (entry, number, context) = action.first
      let all = action.entryCount
      let more = all > 1 ? Phrase(zh: "，共\(all)条记录", en: ", \(all) entries in all") : .empty
      return Phrase(both: "  ") + entry.sentence(number: number, context) + more + Phrase(both: "\n")
    }
    return heading + lines.joined(zh: "", en: "")
  }

  /// Whether the action is to be undone.
  public static let question = Phrase(zh: "确定撤销吗？［y/N］", en: "Undo it? [y/N] ")

  /// That an edit moves cells of a filed year, away from what was filed or back to it.
  public static func filedMove(_ move: FiledMove) -> Phrase {
    let year = move.year
    let moved =
      move.cells.filter { $0.filed != $0.now }
      .map { (isTotal: $0.cell.column == .total, name: $0.cell.name, filed: $0.filed, now: $0.now) }
      + move.disputes.filter { $0.filed != $0.now }
      .map { (isTotal: $0.cell.column == .total, name: $0.cell.name, filed: $0.filed, now: $0.now) }
    if moved.isEmpty {
      return Phrase(
        zh: "\(year)年度报告已定稿，本次登记动了它的数字，所动各格现与定稿一致",
        en: "the report of \(year) is filed, and this moves its figures, which now agree with it")
    }
    // A total moves with its parts, and is told where it alone does not come out even.
    let parts = moved.filter { !$0.isTotal }
    let told = (parts.isEmpty ? moved : parts).map { move in
      Phrase(
        zh: "\(move.name.zh) 定稿\(move.filed)、现\(move.now)",
        en: "\(move.name.en) filed \(move.filed), now \(move.now)")
    }.joined(zh: "；", en: "; ")
    let drift = CommandHint(.drift, .year(year))
    return Phrase(
      zh: "\(year)年度报告已定稿，本次登记动了它的数字：\(told.zh)。核对：\(drift.zh)",
      en: "the report of \(year) is filed, and this moves its figures: \(told.en). See: \(drift.en)")
  }
}
