internal import FoiaCore

extension BackupFault {
  /// What is the matter with a backup, or with making one, and the way out.
  var text: FaultText {
    switch self {
    case .unsound(let path, let findings):
      let most = 3
      let named = findings.prefix(most).map(\.line).joined(zh: "；", en: "; ")
      let more = findings.count > most ? Phrase(zh: " 等\(findings.count)处", en: " and more") : .empty
      let wrong = findings.isEmpty ? Phrase(zh: "副本与原件不一致", en: "the copy differs from it") : named + more
      let (check, doctor) = (
        CommandHint(.check, .flag(CheckSyntax.full)), CommandHint(.doctor, .option(DoctorSyntax.salvage))
      )
      return FaultText(
        zh: "\(path) 未通过核验（\(wrong.zh)）", en: "\(path) is not sound (\(wrong.en))",
        wayOut: Phrase(
          zh: "未写入任何内容；核查用 \(check.zh)，抢救可读的记录用 \(doctor.zh)",
          en: "nothing was written; see \(check.en), and save what can be read with \(doctor.en)"))
    case .anotherLedger(let path, let agency, let own):
      let (hint, db) = (CommandHint(.restore, .operand(RestoreSyntax.source)), GeneralOptions.db)
      return FaultText(
        zh: "\(path) 是另一台账（\(agency)）的备份，与现有台账（\(own)）没有共同的记录",
        en: "\(path) is a backup of another ledger (\(agency)): it has no entry in common with the one here (\(own))",
        wayOut: Phrase(
          zh: "恢复到别处用 \(hint.zh) \(db.usage.zh)", en: "restore it elsewhere with \(hint.en) \(db.usage.en)"))
    case .noBackup(let folder):
      let hint = CommandHint(.backup)
      return FaultText(
        zh: "\(folder) 中没有本台账的备份", en: "there is no backup of this ledger in \(folder)",
        wayOut: Phrase(zh: "备份用 \(hint.zh)；也可以写明备份文件", en: "make one with \(hint.en), or name its file"))
    case .severalLedgers(let folder, let names):
      let all = names.map { Phrase(both: $0.description) }.joined(zh: "、", en: ", ")
      return FaultText(
        zh: "\(folder) 中有几个台账的备份", en: "\(folder) has backups of several ledgers",
        wayOut: Phrase(zh: "请写明备份文件，如 \(all.zh)", en: "name the file, \(all.en)"))
    case .sameFile(let path):
      return FaultText(
        zh: "\(path) 就是现有台账本身", en: "\(path) is the ledger itself",
        wayOut: Phrase(zh: "请写明备份文件", en: "name the file of a backup"))
    }
  }
}
