internal import FoiaCalendar
public import FoiaCore

extension RecordFault {
  /// What is the matter with the ledger's file or what was looked for in it, and the way out.
  public func sentence(_ language: Language) -> String {
    switch (self, language) {
    case (.noLedger(let folder), .zh):
      "\(folder) 及其上级文件夹中没有台账（foia.db）：用 foia init --agency 机关名称 新建，或用 --db 指明台账文件"
    case (.noLedger(let folder), .en):
      "no ledger (foia.db) in \(folder) or any folder above: make one with foia init --agency NAME, or name it with --db"
    case (.noSuchEntry(let number, let seq), .zh):
      "\(number) 没有可以更正的记录 #\(seq)（已撤销的不能更正；更正有误的，再更正原来的记录）：查看 foia log \(number)"
    case (.noSuchEntry(let number, let seq), .en):
      "\(number) has no entry #\(seq) to correct (none that was taken back; a wrong correction is mended by correcting the first entry again): see foia log \(number)"
    case (.noSuchDispute(let id), .zh): "#\(id) 不是复议或诉讼的记录，或者已撤销：用 foia dispute --all 查看"
    case (.noSuchDispute(let id), .en): "#\(id) is no review or suit, or was taken back: see foia dispute --all"
    case (.notFiled(let year), .zh): "\(year)年度尚未定稿存档：定稿用 foia freeze \(year)"
    case (.notFiled(let year), .en): "the year \(year) was never filed: file it with foia freeze \(year)"
    case (.beforeLedger(let day, let founded), .zh): "本台账自\(founded.long(.zh))开始记录，没有\(day.iso)的情况：请写其后的日期"
    case (.beforeLedger(let day, let founded), .en):
      "the ledger begins on \(founded.long(.en)), there is nothing of \(day.iso): name a later day"
    case (.notATable, .zh): "这不是统计表：应为 foia report --format json 或 csv 的样式，JSON 中有 applications 各行"
    case (.notATable, .en):
      "this is no applications table: it should look like foia report --format json or csv, in JSON with its rows in 'applications'"
    case (.noSuchFile(let path), .zh): "没有文件 \(path)：请核对路径，或用 foia init 新建台账"
    case (.noSuchFile(let path), .en): "there is no file \(path): check the path, or make a ledger with foia init"
    case (.alreadyExists(let path), .zh): "\(path) 已经存在，不会覆盖：请换一个文件夹，或直接使用它"
    case (.alreadyExists(let path), .en):
      "\(path) exists and is not overwritten: take another folder, or use it as it is"
    case (.draftExists(let path), .zh): "\(path) 已经存在，不会覆盖：直接修改它，或用 -o 写到别处"
    case (.draftExists(let path), .en):
      "\(path) exists and is not overwritten: go on with it, or write elsewhere with -o"
    case (.notALedger(let path), .zh): "\(path) 不是 foia 台账：请用 --db 指明正确的文件"
    case (.notALedger(let path), .en): "\(path) is not a ledger of foia: name the right file with --db"
    case (.newer(let path, let version, let known), .zh):
      "\(path) 由更新版本的 foia 建立（第\(version)版，本程序最高支持第\(known)版）：请先升级本程序，文件未作改动"
    case (.newer(let path, let version, let known), .en):
      "\(path) was made by a newer foia (version \(version), this program knows \(known)): update the program; the file is unchanged"
    case (.locked(let path), .zh): "\(path) 正被另一个程序写入：请稍后再试；本次未写入任何内容"
    case (.locked(let path), .en):
      "\(path) is being written by another program: try again in a moment; nothing was written"
    case (.damaged(let path, let detail), .zh):
      "\(path) 已损坏（\(detail)）：请停止使用，恢复最近的备份，并保留损坏的文件备查"
    case (.damaged(let path, let detail), .en):
      "\(path) is damaged (\(detail)): stop using it, take your latest backup, and keep the damaged file"
    case (.readOnly(let path), .zh): "无权写入 \(path)：请检查文件和所在文件夹的权限，或是否为只读磁盘；未写入任何内容"
    case (.readOnly(let path), .en):
      "\(path) cannot be written: check the permissions of file and folder, or whether the disk is read-only; nothing was written"
    case (.diskFull(let path), .zh): "磁盘已满，无法写入 \(path)：请腾出空间后重试；未写入任何内容"
    case (.diskFull(let path), .en):
      "the disk is full, \(path) could not be written: make room and try again; nothing was written"
    case (.isDirectory(let path), .zh): "\(path) 是文件夹，此处需要文件"
    case (.isDirectory(let path), .en): "\(path) is a folder, a file is needed here"
    case (.noSuchInput(let path), .zh): "没有文件 \(path)：请核对文件名和所在文件夹"
    case (.noSuchInput(let path), .en): "there is no file \(path): check its name and folder"
    case (.noSuchFolder(let path), .zh): "\(path) 所在的文件夹不存在：请先建立文件夹，或换一个位置"
    case (.noSuchFolder(let path), .en): "the folder of \(path) does not exist: make it first, or take another place"
    case (.inputChanged, .zh): "导入过程中文件发生了变化：未导入任何申请，请在文件写完后重新导入"
    case (.inputChanged, .en):
      "the file changed while it was being imported: nothing was imported; try again once it is finished"
    case (.isLedger(let path), .zh): "\(path) 是台账或其他数据库，不会覆盖：请换一个文件名"
    case (.isLedger(let path), .en): "\(path) is a ledger or another database and is not overwritten: take another name"
    case (.notPermitted(let path), .zh): "无权读取 \(path)：请检查文件和所在文件夹的权限"
    case (.notPermitted(let path), .en): "\(path) may not be read: check the permissions of file and folder"
    case (.notForTerminal(let format), .zh): "\(format) 不是文本，不能显示在终端上：请用 -o 写入文件，如 -o 文件.\(format)"
    case (.notForTerminal(let format), .en):
      "\(format) is no text a terminal can show: write it to a file with -o, as in -o FILE.\(format)"
    case (.notUTF8(let path), .zh): "\(RecordFault.spoken(path, .zh))不是 UTF-8 编码：请另存为 UTF-8 后重试"
    case (.notUTF8(let path), .en): "\(RecordFault.spoken(path, .en)) is not UTF-8: save it as UTF-8 and try again"
    case (.notAnObject(let path), .zh):
      "\(RecordFault.spoken(path, .zh))不是所需的 JSON：应为一个对象，如 {\"applicant\": \"…\", \"kind\": \"自然人\"}"
    case (.notAnObject(let path), .en):
      "\(RecordFault.spoken(path, .en)) is not the JSON needed: an object like {\"applicant\": \"…\", \"kind\": \"person\"}"
    case (.badStructure(let path, let fault), .zh): "\(RecordFault.spoken(path, .zh))：\(fault.sentence(.zh))"
    case (.badStructure(let path, let fault), .en): "\(RecordFault.spoken(path, .en)): \(fault.sentence(.en))"
    case (.numbersUsedUp(let year), .zh): "\(year)年的编号已用完：请用 --number 指定一个未用的编号"
    case (.numbersUsedUp(let year), .en):
      "the numbers of \(year) have reached their end: name an unused one with --number"
    case (.unreadable(let path, let reason), .zh): "无法使用 \(path)：\(reason)"
    case (.unreadable(let path, let reason), .en): "\(path) cannot be used: \(reason)"
    case (.badEntry(let seq), .zh): "办理记录第\(seq)条无法识别，文件可能被改动：请恢复最近的备份"
    case (.badEntry(let seq), .en):
      "entry #\(seq) of the log makes no sense, the file may have been altered: take your latest backup"
    case (.noSuchApplication(let text), .zh): "台账中没有申请“\(text)”：用 foia list 查看全部编号"
    case (.noSuchApplication(let text), .en): "there is no application '\(text)': foia list shows all numbers"
    case (.noSuchConsultation(let number), .zh): "\(number) 没有这样的征求意见记录：查看 foia log \(number)，先用 --sent 登记发出"
    case (.noSuchConsultation(let number), .en):
      "\(number) has no such consultation on record: see foia log \(number), record its sending first with --sent"
    case (.severalConsultations(let number, let open), .zh):
      "\(number) 有\(open.count)项征求意见，请写明是哪一项：" + open.map { $0.choice(.zh) }.joined(separator: "、")
    case (.severalConsultations(let number, let open), .en):
      "\(number) has \(open.count) consultations, say which: " + open.map { $0.choice(.en) }.joined(separator: ", ")
    case (.severalApplications(let text, let numbers), .zh):
      "“\(text)”对应多件申请，请写全编号：" + numbers.map(\.description).joined(separator: "、")
    case (.severalApplications(let text, let numbers), .en):
      "'\(text)' is the number of several applications, write it in full: "
        + numbers.map(\.description).joined(separator: ", ")
    }
  }

  /// How a file is called in a sentence: standard input by its name.
  private static func spoken(_ path: String, _ language: Language) -> String {
    guard path == "-" else { return path + (language == .zh ? " " : "") }
    return language == .zh ? "标准输入的内容" : "standard input"
  }
}

extension Consultation {
  /// `--entry #14（第三方张*）`
  fileprivate func choice(_ language: Language) -> String {
    let name = request.partyName(language, showsPersonal: false)
    return language == .zh ? "--entry #\(entry)（\(name)）" : "--entry #\(entry) (\(name))"
  }
}
