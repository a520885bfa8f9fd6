internal import FoiaCalendar
public import FoiaCore

extension RecordFault {
  /// What is the matter with the ledger's file or what was looked for in it, and the way out.
  public var text: FaultText {
    switch self {
    case .noLedger(let folder):
      let (hint, db) = (CommandHint(.initialise, .option(InitSyntax.agency)), GeneralOptions.db.flag)
      return FaultText(
        zh: "\(folder.isEmpty ? "/" : folder.shownPath) 及其上级文件夹中没有台账（foia.db）",
        en: "no ledger (foia.db) in \(folder.isEmpty ? "/" : folder.shownPath) or any folder above",
        wayOut: Phrase(
          zh: "用 \(hint.zh) 新建，或用 \(db) 指明台账文件", en: "make one with \(hint.en), or name it with \(db)"))
    case .noSuchFile(let path):
      let hint = CommandHint(.initialise)
      return FaultText(
        zh: "没有文件 \(path.shownPath)", en: "there is no file \(path.shownPath)",
        wayOut: Phrase(
          zh: "请核对路径，或用 \(hint.zh) 新建台账", en: "check the path, or make a ledger with \(hint.en)"))
    case .alreadyExists(let path):
      return FaultText(
        zh: "\(path.shownPath) 已经存在，不会覆盖", en: "\(path.shownPath) exists and is not overwritten",
        wayOut: Phrase(zh: "请换一个文件名或文件夹，或直接使用它", en: "take another name or folder, or use it as it is"))
    case .draftExists(let path):
      return FaultText(
        zh: "\(path.shownPath) 已经存在，不会覆盖", en: "\(path.shownPath) exists and is not overwritten",
        wayOut: Phrase(zh: "直接修改它，或用 -o 写到别处", en: "go on with it, or write elsewhere with -o"))
    case .notALedger(let path):
      let db = GeneralOptions.db.flag
      return FaultText(
        zh: "\(path.shownPath) 不是 foia 台账", en: "\(path.shownPath) is not a ledger of foia",
        wayOut: Phrase(zh: "请用 \(db) 指明正确的文件", en: "name the right file with \(db)"))
    case .emptyLedger(let path):
      let (hint, db) = (CommandHint(.initialise), GeneralOptions.db.flag)
      return FaultText(
        zh: "\(path) 是空文件：可能新建台账时中断", en: "\(path) is empty: perhaps the making of a ledger was interrupted",
        wayOut: Phrase(
          zh: "请再用 \(hint.zh) 新建，或用 \(db) 指明正确的文件",
          en: "make it again with \(hint.en), or name the right file with \(db)"))
    case .notAsMade(let path, let deviations):
      let hint = CommandHint(.check, .text(FileNotAsMade.rule.rawValue))
      let (what, mend) = (deviations.sentence, deviations.mend)
      return FaultText(
        zh: "\(path) 与本程序所建的不同（\(what.zh)），未写入任何内容",
        en: "\(path) is not as this program makes it (\(what.en)); nothing was written",
        wayOut: Phrase(zh: "\(mend.zh)；详见 \(hint.zh)", en: "\(mend.en); see \(hint.en)"))
    case .newer(let path, let version, let known):
      return FaultText(
        zh: "\(path.shownPath) 由更新版本的 foia 建立（第\(version)版，本程序最高支持第\(known)版）",
        en: "\(path.shownPath) was made by a newer foia (version \(version), this program knows \(known))",
        wayOut: Phrase(zh: "请先升级本程序，文件未作改动", en: "update the program; the file is unchanged"))
    case .locked(let path, let holder):
      let who = holder?.words ?? .empty
      return FaultText(
        zh: "\(path.shownPath) 正被另一个程序使用\(who.zh)",
        en: "\(path.shownPath) is in use by another program\(who.en)",
        wayOut: Phrase(zh: "请稍后再试；本次未写入任何内容", en: "try again in a moment; nothing was written"))
    case .damaged(let path, let detail):
      return FaultText(
        zh: "\(path.shownPath) 已损坏（\(detail)）", en: "\(path.shownPath) is damaged (\(detail))",
        wayOut: Phrase(
          zh: "请停止使用，恢复最近的备份，并保留损坏的文件备查",
          en: "stop using it, take your latest backup, and keep the damaged file"))
    case .interrupted(let path):
      return FaultText(
        zh: "\(path) 上次写入时中断，须先还原，而文件或所在文件夹不能写入",
        en:
          "writing \(path) was interrupted; this has to be taken back first, but the file or its folder cannot be written",
        wayOut: Phrase(
          zh: "请把它和旁边的 \(path)-journal 一起复制到可以写入的位置再使用，两个文件缺一不可",
          en: "copy it together with \(path)-journal beside it to a place that can be written, and use it there"))
    case .readOnly(let path):
      return FaultText(
        zh: "无权写入 \(path.shownPath)", en: "\(path.shownPath) cannot be written",
        wayOut: Phrase(
          zh: "请检查文件和所在文件夹的权限，或是否为只读磁盘；未写入任何内容",
          en: "check the permissions of file and folder, or whether the disk is read-only; nothing was written"))
    case .diskFull(let path):
      return FaultText(
        zh: "磁盘已满，无法写入 \(path.shownPath)", en: "the disk is full, \(path.shownPath) could not be written",
        wayOut: Phrase(zh: "请腾出空间后重试；未写入任何内容", en: "make room and try again; nothing was written"))
    case .replaced(let path):
      return FaultText(
        zh: "\(path.shownPath) 刚被换成另一个文件（如恢复备份）", en: "\(path.shownPath) was just replaced (perhaps by a backup)",
        wayOut: Phrase(zh: "请核对后再试；本次未写入任何内容", en: "look at it and try again; nothing was written"))
    case .isDirectory(let path):
      return FaultText(zh: "\(path.shownPath) 是文件夹，此处需要文件", en: "\(path.shownPath) is a folder, a file is needed here")
    case .notAFolder(let path):
      return FaultText(
        zh: "\(path.shownPath) 是文件，此处需要文件夹", en: "\(path.shownPath) is a file, a folder is needed here",
        wayOut: Phrase(zh: "请另写一个文件夹", en: "name a folder"))
    case .noSuchInput(let path):
      return FaultText(
        zh: "没有文件 \(path.shownPath)", en: "there is no file \(path.shownPath)",
        wayOut: Phrase(zh: "请核对文件名和所在文件夹", en: "check its name and folder"))
    case .noSuchFolder(let path):
      return FaultText(
        zh: "\(path.shownPath) 所在的文件夹不存在", en: "the folder of \(path.shownPath) does not exist",
        wayOut: Phrase(zh: "请先建立文件夹，或换一个位置", en: "make it first, or take another place"))
    case .fileTooLong(let path, let limit):
      let file = Self.spoken(path)
      return FaultText(
        zh: "\(file.zh)超过\(limit)字节", en: "\(file.en) has more than \(limit) bytes",
        wayOut: Phrase(zh: "请核对是否选错了文件", en: "is it the right file?"))
    case .notUTF8(let path):
      let file = Self.spoken(path)
      return FaultText(
        zh: "\(file.zh)不是 UTF-8、UTF-16 或 GB18030 编码的文本", en: "\(file.en) is no text in UTF-8, UTF-16 or GB18030",
        wayOut: Phrase(zh: "请另存为 UTF-8 后重试", en: "save it as UTF-8 and try again"))
    case .inputChanged:
      return FaultText(
        zh: "导入过程中文件发生了变化", en: "the file changed while it was being imported",
        wayOut: Phrase(zh: "未导入任何申请，请在文件写完后重新导入", en: "nothing was imported; try again once it is finished"))
    case .isLedger(let path):
      return FaultText(
        zh: "\(path.shownPath) 是台账或其他数据库，不会覆盖",
        en: "\(path.shownPath) is a ledger or another database and is not overwritten",
        wayOut: Phrase(zh: "请换一个文件名", en: "take another name"))
    case .isKeptFile(let path): return AttachmentFault.keptFile(path)
    case .access(let fault): return fault.text
    case .notPermitted(let path):
      return FaultText(
        zh: "无权读取 \(path.shownPath)", en: "\(path.shownPath) may not be read",
        wayOut: Phrase(zh: "请检查文件和所在文件夹的权限", en: "check the permissions of file and folder"))
    case .notForTerminal(let format):
      return FaultText(
        zh: "\(format) 不是文本，不能显示在终端上", en: "\(format) is no text a terminal can show",
        wayOut: Phrase(
          zh: "请用 -o 写入文件，如 -o 文件.\(format)", en: "write it to a file with -o, as in -o FILE.\(format)"))
    case .notAnObject(let path):
      let file = Self.spoken(path)
      return FaultText(
        zh: "\(file.zh)不是所需的 JSON", en: "\(file.en) is not the JSON needed",
        wayOut: Phrase(
          zh: "应为一个对象，如 {\"applicant\": \"…\", \"kind\": \"自然人\"}",
          en: "an object like {\"applicant\": \"…\", \"kind\": \"person\"}"))
    case .badStructure(let path, let fault):
      let file = Self.spoken(path)
      return fault.text.after(Phrase(zh: "\(file.zh)：", en: "\(file.en): "))
    case .notATable: return RecordFault.noApplicationsTable
    case .noDisclosureRows: return RecordFault.noDisclosureFigures
    case .numbersUsedUp(let year):
      let number = NewSyntax.number.flag
      return FaultText(
        zh: "\(year)年的编号已用完", en: "the numbers of \(year) have reached their end",
        wayOut: Phrase(zh: "请用 \(number) 指定一个未用的编号", en: "name an unused one with \(number)"))
    case .unreadable(let path, let reason):
      return FaultText(zh: "无法使用 \(path.shownPath)：\(reason)", en: "\(path.shownPath) cannot be used: \(reason)")
    case .outcomeUnknown(let path, let action, let reason):
      let hint = CommandHint(.log)
      return FaultText(
        zh: "\(path.shownPath) 出错（\(reason)），不能确定本次操作（#\(action)）是否已登记",
        en: "\(path.shownPath) failed (\(reason)), and whether this was recorded (as #\(action)) is not known",
        wayOut: Phrase(
          zh: "请先用 \(hint.zh) 查看有无 #\(action)，没有再重新录入",
          en: "look for #\(action) in \(hint.en) first, and type it again only if it is not there"))
    case .erasureUnfinished(let number, let reason):
      let (hint, why) = (CommandHint(.erase, .number(number)), reason.text.message)
      return FaultText(
        zh: "文件未能重新整理，空闲处可能仍留有 \(number) 已删除的个人信息（\(why.zh)）",
        en:
          "the file could not be made anew, and its free space may still hold what was erased of \(number) (\(why.en))",
        wayOut: Phrase(zh: "待其结束或腾出空间后，用 \(hint.zh) 完成", en: "once that is over, finish with \(hint.en)"))
    case .badEntry(let seq):
      return FaultText(
        zh: "办理记录第\(seq)条无法识别，文件可能被改动",
        en: "entry #\(seq) of the log makes no sense, the file may have been altered",
        wayOut: Phrase(zh: "请恢复最近的备份", en: "take your latest backup"))
    case .badValue(let table, let column, let entry):
      let row = entry.map { Phrase(zh: "（记录 #\($0)）", en: " (entry #\($0))") } ?? .empty
      let hint = CommandHint(.check)
      return FaultText(
        zh: "台账文件中表 \(table) 的列 \(column) 有不可能的值\(row.zh)，文件可能被改动",
        en:
          "the column \(column) of the table \(table) has a value it cannot have\(row.en); the file may have been altered",
        wayOut: Phrase(zh: "用 \(hint.zh) 核查，或恢复最近的备份", en: "see \(hint.en), or take your latest backup"))
    case .noSuchApplication(let text):
      let hint = CommandHint(.list)
      return FaultText(
        zh: "台账中没有申请“\(Mask.echoed(text))”", en: "there is no application '\(Mask.echoed(text))'",
        wayOut: Phrase(zh: "用 \(hint.zh) 查看全部编号", en: "\(hint.en) shows all numbers"))
    case .entryNotApplication(let entry, let number): return Self.text(ofEntry: entry, of: number)
    case .noSuchEntry(let number, let seq):
      return FaultText(
        zh: "\(number) 没有可以更正的记录 #\(seq)（已撤销的不能更正；更正有误的，再更正原来的记录）",
        en: "\(number) has no entry #\(seq) to correct "
          + "(none that was taken back; a wrong correction is mended by correcting the first entry again)",
        wayOut: .see(CommandHint(.log, .number(number))))
    case .noSuchHandle(let id):
      return FaultText(zh: "没有记录 #\(id)", en: "there is no entry #\(id)", wayOut: .see(CommandHint(.log)))
    case .noSuchDispute(let id):
      let hint = CommandHint(.dispute, .flag(DisputeSyntax.all))
      return FaultText(
        zh: "#\(id) 不是复议或诉讼的记录，或者已撤销", en: "#\(id) is no review or suit, or was taken back",
        wayOut: Phrase(zh: "用 \(hint.zh) 查看", en: "see \(hint.en)"))
    case .notFiled(let year):
      let hint = CommandHint(.freeze, .year(year))
      return FaultText(
        zh: "\(year)年度尚未定稿存档", en: "the year \(year) was never filed",
        wayOut: Phrase(zh: "定稿用 \(hint.zh)", en: "file it with \(hint.en)"))
    case .beforeLedger(let day, let founded):
      return FaultText(
        zh: "本台账自\(founded.long.zh)开始记录，没有\(day.inChinese)的情况",
        en: "the ledger begins on \(founded.long.en), there is nothing of \(day.iso)",
        wayOut: Phrase(zh: "请写其后的日期", en: "name a later day"))
    case .backup(let fault): return fault.text
    case .wholeRecord(let fault): return fault.text
    case .severalApplications(let text, let numbers):
      let all = numbers.map { Phrase(both: $0.description) }.joined(zh: "、", en: ", ")
      return FaultText(
        zh: "“\(text.excerpt)”对应多件申请", en: "'\(text.excerpt)' is the number of several applications",
        wayOut: Phrase(zh: "请写全编号，如 \(all.zh)", en: "write it in full, \(all.en)"))
    case .nothingToResume(let verb, let other):
      let hint = CommandHint(.help, .text(verb))
      let kept = other.map { Phrase(zh: "（留着的是 \($0)）", en: " (something is kept for \($0))") } ?? .empty
      return FaultText(
        zh: "没有可接着填的 \(verb)\(kept.zh)", en: "nothing was kept for \(verb) to take up\(kept.en)",
        wayOut: Phrase(
          zh: "不带 \(GeneralOptions.resume.flag) 重新填写。用法见 \(hint.zh)",
          en: "begin without \(GeneralOptions.resume.flag); see \(hint.en)"))
    case .noSuchAnswer(let number, let entry, let answers):
      let all = answers.map { Phrase(both: "#\($0)") }.joined(zh: "、", en: " or ")
      let log = Phrase.see(CommandHint(.log, .number(number)))
      return FaultText(
        zh: "\(number) 的 #\(entry) 不是答复", en: "#\(entry) is no answer to \(number)",
        wayOut: answers.isEmpty ? log : Phrase(zh: "答复的记录号是 \(all.zh)", en: "its answers are recorded as \(all.en)"))
    case .noSuchConsultation(let number):
      let (hint, sent) = (CommandHint(.log, .number(number)), ConsultSyntax.sent.flag)
      return FaultText(
        zh: "\(number) 没有这样的征求意见记录", en: "\(number) has no such consultation on record",
        wayOut: Phrase(
          zh: "查看 \(hint.zh)，先用 \(sent) 登记发出", en: "see \(hint.en), record its sending first with \(sent)"))
    case .severalConsultations(let number, let open):
      let all = open.map(\.choice).joined(zh: "、", en: ", ")
      return FaultText(
        zh: "\(number) 有\(open.count)项征求意见", en: "\(number) has \(open.count) consultations",
        wayOut: Phrase(zh: "请写明是哪一项，如 \(all.zh)", en: "say which, \(all.en)"))
    case .handOver(let fault): return fault.text
    case .attachment(let fault): return fault.text
    case .letter(let number, let refusal): return refusal.text(of: number)
    }
  }

  /// The problem and the way out as one sentence.
  public var sentence: Phrase { text.sentence }
}
