public import FoiaCore

extension AccessFault {
  /// What is the matter, by which rule, and the way out.
  public var text: FaultText {
    switch self {
    case .mistrusted(let path, let reason, let owner):
      let db = "\(GeneralOptions.db.flag) \(CommandHint.quoted(path))"
      let line = PersonalSetting.safeLedger.line(path)
      return reason.text(path, owner: owner).with(
        wayOut: Phrase(
          zh: "确认是要用的台账后，用 \(db) 指明，或在个人设置文件 \(PersonalSetting.file) 中加一行 \(line)",
          en: "if it is the ledger you mean, name it with \(db), or add the line \(line) to \(PersonalSetting.file)"))
    case .laidByAnother(let path, let owner):
      return FaultText(
        zh: "\(path) 是 \(owner) 设置的链接或管道，只使用本人或 root 设置的",
        en: "\(path) is a link or pipe laid by \(owner), and only your own or root's are followed",
        wayOut: Phrase(zh: "请写实际的文件，或换一个位置", en: "name the file itself, or take another place"))
    case .notAFile("-"):
      return FaultText(
        zh: "“-”是标准输入或标准输出，此处需要文件", en: "'-' is standard input or output, a file is needed here",
        wayOut: Phrase(zh: "请写文件或文件夹的名称", en: "name a file or a folder"))
    case .notAFile(let path):
      return FaultText(
        zh: "\(path.shownPath) 不是普通文件（是管道、设备、链接或文件夹）",
        en: "\(path.shownPath) is no ordinary file (but a pipe, a device, a link or a folder)",
        wayOut: Phrase(zh: "请把它移走，或换一个位置", en: "move it away, or take another place"))
    case .deadLink(let path):
      return FaultText(
        zh: "\(path.shownPath) 是链接，所指的文件不存在", en: "\(path.shownPath) is a link that leads nowhere",
        wayOut: Phrase(zh: "请删除这个链接，或写明实际的文件", en: "remove the link, or name the file itself"))
    case .severalNames(let path, let count):
      return FaultText(
        zh: "\(path) 有\(count)个硬链接（例如 cp -al 所建的），以其他名称使用会撤回已登记的记录，因此不写入",
        en: "\(path) has \(count) names in the file system (hard links, as cp -al makes them), and using it by another "
          + "one could undo what is recorded, so nothing is written",
        wayOut: AccessFault.parting(path))
    case .pathTooLong(let path, let bytes, let limit):
      return FaultText(
        zh: "\(path.shownPath) 的完整路径有\(bytes)字节，台账的路径最长\(limit)字节",
        en: "the full path of \(path.shownPath) has \(bytes) bytes, that of a ledger can have \(limit)",
        wayOut: Phrase(
          zh: "请把台账所在的文件夹移到上级文件夹中，或改用较短的名称", en: "move its folder up, or give the folders shorter names"))
    case .sizeLimit(let path, let bytes):
      return FaultText(
        zh: "\(path) 会超过本进程可写文件的上限（\(bytes)字节）",
        en: "\(path) would grow beyond what this process may write (\(bytes) bytes)",
        wayOut: Phrase(
          zh: "请用 ulimit -f unlimited 放宽后重试；未写入任何内容",
          en: "raise it with ulimit -f unlimited and try again; nothing was written"))
    case .noSuchGroup(let group):
      return FaultText(
        zh: "没有用户组“\(group.excerpt)”", en: "there is no group '\(group.excerpt)'",
        wayOut: Phrase(zh: "请写 /etc/group 中的组名或组号", en: "name one of /etc/group, or give its number"))
    case .notForGroup(let path, let group):
      return FaultText(
        zh: "不能把 \(path) 交给用户组 \(group)", en: "\(path) cannot be given to the group \(group)",
        wayOut: Phrase(
          zh: "须由该文件夹的所有者操作，且本人是该组成员（id 可查看）；未新建台账",
          en: "its owner has to do it, as a member of that group (see id); no ledger was made"))
    }
  }

  /// How a ledger with several names is given a file of its own.
  static func parting(_ path: String) -> Phrase {
    let (name, copy) = (CommandHint.quoted(path), CommandHint.quoted(path + ".own"))
    return Phrase(
      zh: "用 cp -p \(name) \(copy) && mv \(copy) \(name) 使它成为独立的文件",
      en: "make it a file of its own with cp -p \(name) \(copy) && mv \(copy) \(name)")
  }
}

extension Mistrust {
  /// - Parameter owner: the name of the ledger's owner.
  fileprivate func text(_ path: String, owner: String) -> FaultText {
    switch self {
    case .ownerIsAnother:
      FaultText(
        zh: "\(path) 属于 \(owner)，自动找到的台账须为本人所有，或只对本人所在的用户组开放",
        en:
          "\(path) belongs to \(owner), and a ledger that was found has to be your own, or open to a group of yours alone"
      )
    case .folderIsOpen:
      FaultText(
        zh: "\(path)（属于 \(owner)）所在的文件夹人人可写，不使用在其中自动找到的台账",
        en: "\(path) (of \(owner)) is in a folder where everybody may write, and a ledger found there is not used")
    }
  }
}

extension FaultText {
  fileprivate func with(wayOut: Phrase) -> FaultText { FaultText(message, wayOut: wayOut) }
}
