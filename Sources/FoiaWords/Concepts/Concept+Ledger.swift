internal import FoiaCore

extension Concept {
  /// What has to do with the ledger itself and with finding something in it.
  static let ofLedger: [Concept] = [
    Concept(
      Phrase(zh: "备份", en: "backup"), ["拷贝", "复制台账", "恢复备份", "换电脑", "丢了", "丢失", "restore", "copy"],
      Phrase(
        zh: "整本台账就是一个文件（foia.db）。备份写成另一个文件，当场核对；恢复时原来的文件另存，不会丢。",
        en:
          "The ledger is one file (foia.db). A backup is another file, verified at once; restoring keeps the file that was there."
      ),
      CommandHint(.backup), CommandHint(.restore, .operand(RestoreSyntax.source), .flag(GeneralOptions.dryRun)),
      CommandHint(.check, .text("R1"), .text("R2"), .flag(CheckSyntax.full))),
    Concept(
      Phrase(zh: "查找", en: "find"), ["搜索", "检索", "找不到", "search", "look for", "filter"],
      Phrase(
        zh: "按申请内容、申请人、编号查找，可以加条件；某人某日录入了什么，从办理记录里查。",
        en: "Look in subjects, applicants and numbers, with any filters; what somebody recorded on a day is in the log."
      ),
      CommandHint(.list, .operand(ListSyntax.text)), CommandHint(.show, .operand(ShowSyntax.number)),
      CommandHint(.log, .option(LogSyntax.who), .option(LogSyntax.recorded))),
    Concept(
      Phrase(zh: "权限", en: "permission"), ["共用", "多人使用", "同事", "密码", "permissions", "access", "share", "password"],
      Phrase(
        zh: "谁能读写台账文件，谁就能使用台账；新建的文件只有本人可以读写，几个账户共用的，新建时写明用户组。每条记录都写明录入人。",
        en:
          "Who can read and write the file can use the ledger; a new file is its owner's alone unless it is made for a group. Every entry says who recorded it."
      ),
      CommandHint(.initialise, .option(InitSyntax.agency), .option(InitSyntax.shared)),
      CommandHint(.log, .option(LogSyntax.who))),
    Concept(
      Phrase(zh: "操作日志", en: "audit trail"), ["日志", "谁录的", "谁改的", "审计", "巡察", "录入人", "留痕", "who", "audit"],
      Phrase(
        zh: "记录只增不改，写明谁在哪天录入了什么、后来怎样。",
        en: "The log only grows; it says who recorded what on which day, and what became of it."),
      CommandHint(.log, .operand(LogSyntax.numbers)), CommandHint(.log, .option(LogSyntax.who)),
      CommandHint(.undo, .flag(UndoSyntax.list))),
    Concept(
      Phrase(zh: "防篡改", en: "integrity"), ["篡改", "校验码", "完整性", "tamper", "hash", "head"],
      Phrase(
        zh: "每条记录都带前一条的校验码，改动、删除、插入都能查出来；把定稿时打印的校验码记在别处，以后可以核对。",
        en: "Entries are chained by their hashes, so that a change shows; a head noted elsewhere can be compared later."
      ),
      CommandHint(.check, .text("R1")), CommandHint(.check, .option(CheckSyntax.head))),
    Concept(
      Phrase(zh: "表格软件", en: "spreadsheet"), ["电子表格", "旧台账", "迁移", "excel", "wps", "csv", "migrate"],
      Phrase(
        zh: "已有的台账存成 CSV 导入，先预览；台账也可以导出，或列成工作表。",
        en: "An old ledger is taken in as CSV, after a preview; the ledger can be written out, or listed as a sheet."),
      CommandHint(.importing, .operand(ImportSyntax.file), .flag(GeneralOptions.dryRun)), CommandHint(.export),
      CommandHint(.list, .short(ListSyntax.output, "ledger.xlsx"))),
    Concept(
      Phrase(zh: "界面语言", en: "language"), ["语言", "中文", "英文", "chinese", "english"],
      Phrase(
        zh: "中文、英文都可以，每个命令都能指定；长期使用设环境变量 FOIA_LANG。",
        en: "Every command speaks Chinese or English; the variable FOIA_LANG sets it for good."),
      CommandHint(.help, .option(GeneralOptions.lang, Language.en.rawValue))),
  ]
}
