internal import FoiaCore

extension WholeRecordFault {
  /// Why the file is not taken in, and the way out.
  var text: FaultText {
    let export = CommandHint(
      .export, .option(ExportSyntax.format, ExportSyntax.Format.json.rawValue), .flag(ExportSyntax.personal))
    let again = Phrase(zh: "请用 \(export.zh) 重新导出", en: "export it again with \(export.en)")
    switch self {
    case .notARecord:
      return FaultText(zh: "不是台账的完整记录", en: "this is not the whole record of a ledger", wayOut: again)
    case .newer:
      return FaultText(
        zh: "文件由更新版本的程序导出", en: "a later version of the program exported it",
        wayOut: Phrase(zh: "请升级本程序", en: "upgrade this one"))
    case .masked:
      return FaultText(
        zh: "个人信息已遮盖，记录不完整", en: "its personal data is masked, so the record is not whole", wayOut: again)
    case .badEntry(let seq):
      return FaultText(
        zh: "办理记录第\(seq)条无法识别，文件可能被改动", en: "entry #\(seq) makes no sense, the file may have been altered",
        wayOut: again)
    case .otherEnd:
      return FaultText(
        zh: "各条记录与文件所载的校验码不符，文件被改动或不完整",
        en: "the entries do not lead to the head that the file names: it was altered, or is not whole", wayOut: again)
    case .notEmpty(let entries):
      let founding = CommandHint(.initialise, .option(InitSyntax.agency))
      return FaultText(
        zh: "现有台账已有\(entries)条记录，完整记录只能导入刚新建的台账",
        en: "the ledger has \(entries) entries already; a whole record goes into one that was just made",
        wayOut: Phrase(zh: "在别的文件夹新建：\(founding.zh)", en: "make one in another folder with \(founding.en)"))
    }
  }
}
