internal import FoiaCalendar
internal import FoiaCore

extension AmendingRefusal {
  /// Why it cannot be, and the way out.
  func sentence(_ language: Language) -> String {
    switch language {
    case .zh: chinese
    case .en: english
    }
  }

  private var chinese: String {
    switch self {
    case .sameAlready(let number, let field): "\(number) 的\(field.name(.zh))本来就是这样，没有可更正的"
    case .notConfirmed(let number): "\(number) 尚未与申请人确认，没有收到日期可更正：确认用 foia confirm \(number) --on 日期"
    case .isErased(let number): "\(number) 的个人信息已依法删除，不能再删除或更正"
    case .notClosed(let number): "\(number) 没有办结，不需要恢复办理：查看 foia show \(number)"
    case .laterDepends(let number, let entry, let kind, let on):
      "不能撤销：\(number) 后来的记录 #\(entry)（\(on.iso) \(kind.name(.zh))）以它为前提。先更正或撤销 #\(entry)，已办结的用 foia reopen \(number)，不该登记的用 foia void \(number)"
    case .nothingToUndo(let person): "“\(person)”没有可以撤销的操作：查看 foia log"
    case .cannotUndo(.erased): "上一步是删除个人信息：内容已不在文件中，不能撤销"
    case .cannotUndo(let kind): "上一步是\(kind.name(.zh))，不能撤销"
    case .noRecords(let year, let first):
      (first.map { "本台账的统计自\($0)年开始" } ?? "本台账还没有申请")
        + "，没有\(year)年的记录可以定稿：录入已公布的表用 foia freeze \(year) --figures 文件；没有申请的年度按零报告定稿：foia freeze \(year) --nil"
    case .figuresDiffer(let year): "文件中的主动公开数据与已录入的不一致：核对 foia figures \(year)，改正后再定稿"
    case .figuresOfForm(let year, let form):
      "\(year)年的主动公开数据是按\(form.rawValue)年格式录入的：用 --form \(form.rawValue)，或先用 foia undo 撤销"
    case .figuresSetLater(let year, let entry):
      "不能撤销：#\(entry) 之后又录入了\(year)年的主动公开数据，撤销不会改变现在的数字。直接录入正确的数字：foia figures set \(year)"
    case .figuresOfYear(let year): "不能录入\(year)年的数据：应在2008年至今年之间"
    case .notNil(let year, let handled): "\(year)年有\(handled)件申请，不是零报告：不写 --nil"
    case .redoStands(let number): "\(number) 已登记责令重新答复：重新作出的答复用 foia redo \(number) --answered 日期 登记，不必恢复办理"
    case .nothingCalled(let number, let name): "\(number) 现在没有“\(name)”这一项（还没有办结、发出等相应的记录）：查看 foia show \(number)"
    case .reasonIsPersonal(let number): "理由中写有要删除的姓名、号码，会永久留在记录里：请改写理由，如“\(number)申请人来函要求删除”"
    case .chainBroken: "办理记录与校验码不符（foia check R1 指明是哪一条），不能据以重建：请停止使用，恢复最近的备份"
    case .yearNotOver(let year, let today): "\(year)年尚未结束（今天是\(today.iso)）：年度结束后才能定稿存档"
    case .filedAlready(let year):
      "\(year)年度报告已经定稿：确需更正的，加 --amend 理由（两次的表都保留）；先核对 foia drift \(year)"
    case .notFiledYet(let year): "\(year)年度报告尚未定稿，没有可更正的：首次定稿不写 --amend"
    case .publishedBeforeEnd(let year, let day): "公布日期\(day.iso)早于\(year)年年底：请核对日期"
    case .errorsStand(let year, let findings):
      "\(year)年度还有\(findings.count)个错误，不能定稿：" + Self.listed(findings, .zh)
        + "\n改正后重试；已核实无误的，用 foia check --waive 规则 对象 --reason 理由 逐项放行，或加 --waive 理由 一并放行"
    case .nothingToWaive(let rule, let subject):
      "没有规则 \(rule.rawValue)、对象“\(subject)”的核查问题：用 foia check \(rule.rawValue) 查看现有的"
    }
  }

  private var english: String {
    switch self {
    case .sameAlready(let number, let field):
      "the \(field.name(.en)) of \(number) is that already: there is nothing to correct"
    case .notConfirmed(let number):
      "\(number) is not confirmed with the applicant, there is no receipt to correct: foia confirm \(number) --on DATE"
    case .isErased(let number): "the personal data of \(number) is erased: it can be neither erased nor corrected again"
    case .notClosed(let number): "\(number) is not closed, there is nothing to reopen: see foia show \(number)"
    case .laterDepends(let number, let entry, let kind, let on):
      "it cannot be undone: the later entry #\(entry) of \(number) ('\(kind.name(.en))', \(on.iso)) rests on it. Correct or undo #\(entry) first; a closing is taken back with foia reopen \(number), a wrong registration with foia void \(number)"
    case .nothingToUndo(let person): "there is nothing by \(person) to undo: see foia log"
    case .cannotUndo(.erased):
      "the last action erased personal data: the values are gone from the file and cannot be brought back"
    case .cannotUndo(let kind): "the last action ('\(kind.name(.en))') cannot be undone"
    case .noRecords(let year, let first):
      (first.map { "the ledger's own tables begin with \($0)" } ?? "the ledger holds no application yet")
        + ", there are no records of \(year) to file: type in the table that was published with foia freeze \(year) --figures FILE, or file a nil return with --nil"
    case .figuresDiffer(let year):
      "section two in the file is not the one that was typed in: compare foia figures \(year), then file again"
    case .figuresOfForm(let year, let form):
      "section two of \(year) was typed in the form of \(form.rawValue): use --form \(form.rawValue), or take it back with foia undo"
    case .figuresSetLater(let year, let entry):
      "it cannot be undone: #\(entry) typed section two of \(year) again since, and undoing would change nothing. Type the right figures: foia figures set \(year)"
    case .figuresOfYear(let year): "there are no figures of \(year) to type: from 2008 to this year"
    case .notNil(let year, let handled): "\(year) has \(handled) applications and is no nil return: leave --nil out"
    case .redoStands(let number):
      "a new answer was ordered for \(number): record it with foia redo \(number) --answered DATE instead of reopening it"
    case .nothingCalled(let number, let name):
      "\(number) has no '\(name)' yet (no closing, dispatch or the like is recorded): see foia show \(number)"
    case .reasonIsPersonal(let number):
      "the reason holds the very name or number that is to be erased, and would keep it for ever: say it otherwise, as in 'the applicant of \(number) asked for it'"
    case .chainBroken:
      "the log is not the one its hashes were made of (foia check R1 names the place), nothing can be made from it: stop using it and take the latest backup"
    case .yearNotOver(let year, let today): "\(year) is not over (today is \(today.iso)): a year is filed after its end"
    case .filedAlready(let year):
      "the report of \(year) is filed: to amend it add --amend REASON (both tables are kept); look first with foia drift \(year)"
    case .notFiledYet(let year): "the report of \(year) was not filed yet, there is nothing to amend: leave --amend out"
    case .publishedBeforeEnd(let year, let day):
      "the day of publication \(day.iso) is before the end of \(year): check it"
    case .errorsStand(let year, let findings):
      "\(findings.count == 1 ? "an error" : "\(findings.count) errors") of \(year) stand\(findings.count == 1 ? "s" : "") in the way of filing:"
        + Self.listed(findings, .en)
        + "\nMend them and try again; what is right as it is can be waived one by one (foia check --waive RULE SUBJECT --reason REASON) or all together with --waive REASON"
    case .nothingToWaive(let rule, let subject):
      "there is no finding of rule \(rule.rawValue) about '\(subject)': foia check \(rule.rawValue) shows those there are"
    }
  }

  /// The first findings, a line each.
  private static func listed(_ findings: [Finding], _ language: Language) -> String {
    let most = 20
    let lines = findings.prefix(most).map { "\n  " + $0.sentence(language) }.joined()
    let more = findings.count - most
    if more <= 0 { return lines }
    return lines + (language == .zh ? "\n  另有\(more)个" : "\n  and \(more) more")
  }
}
