internal import FoiaCore

extension AttachmentFault {
  /// What is the matter with a file that is to be kept, or was, and the way out.
  var text: FaultText {
    switch self {
    case .notAFile(let name):
      return FaultText(
        zh: "\(name.shownPath) 不是普通文件", en: "\(name.shownPath) is no ordinary file",
        wayOut: Phrase(zh: "请先存成文件", en: "save it as a file first"))
    case .empty(let name):
      return FaultText(
        zh: "\(name.shownPath) 是空文件", en: "\(name.shownPath) is empty",
        wayOut: Phrase(zh: "请核对扫描或保存是否完成", en: "see whether it was scanned or saved to its end"))
    case .tooLarge(let name, let limit):
      let most = AttachedFile.size(limit)
      return FaultText(
        zh: "\(name.shownPath) 超过\(most.zh)", en: "\(name.shownPath) is larger than \(most.en)",
        wayOut: Phrase(zh: "请压缩，或拆成几个文件", en: "compress it, or split it into several files"))
    case .changed(let name):
      return FaultText(
        zh: "\(name.shownPath) 在读取时有变动", en: "\(name.shownPath) changed while it was read",
        wayOut: Phrase(zh: "请等写完后再存入", en: "keep it once nobody writes it any more"))
    case .sameBytes(let name, let other):
      return FaultText(
        zh: "\(name.shownPath) 与 \(other.shownPath) 内容完全相同",
        en: "\(name.shownPath) has the same contents as \(other.shownPath)",
        wayOut: Phrase(zh: "请只写一个", en: "name one of them"))
    case .keptAlready(let name, let entry):
      return FaultText(
        zh: "\(name.shownPath) 已经存入（#\(entry)）", en: "\(name.shownPath) is kept already (#\(entry))",
        wayOut: Phrase(zh: "不必再存；同时写了其他文件的，去掉这一个", en: "there is nothing to do; keep any others without it"))
    case .noneCalled(let text, let number):
      let hint = CommandHint(.attach, .number(number), .flag(AttachSyntax.list))
      return FaultText(
        zh: "\(number) 没有附件“\(Mask.echoed(text))”", en: "\(number) has no file '\(Mask.echoed(text))'",
        wayOut: Phrase(zh: "全部附件见 \(hint.zh)", en: "\(hint.en) lists all of them"))
    case .severalCalled(let text, let entries):
      let all = entries.map { Phrase(both: "#\($0)") }.joined(zh: "、", en: ", ")
      return FaultText(
        zh: "“\(Mask.echoed(text))”开头的附件有\(entries.count)个", en: "'\(Mask.echoed(text))' begins several digests",
        wayOut: Phrase(zh: "请多写几位，或写记录号：\(all.zh)", en: "write more of it, or the handle: \(all.en)"))
    case .erased(let entry):
      return FaultText(zh: "附件 #\(entry) 已依法删除", en: "the file of #\(entry) was lawfully erased")
    case .missing(let entry):
      return FaultText(
        zh: "附件 #\(entry) 的文件不在台账旁", en: "the file of #\(entry) is not beside the ledger", wayOut: Self.takeBack)
    case .differs(let entry):
      return FaultText(
        zh: "附件 #\(entry) 的文件已被改动", en: "the file of #\(entry) was changed", wayOut: Self.takeBack)
    }
  }

  /// Where a file that is gone can come from.
  static var takeBack: Phrase {
    let hint = CommandHint(.attach, .operand(AttachSyntax.number), .operand(AttachSyntax.files))
    return Phrase(
      zh: "有原件的，用 \(hint.zh) 重新存入；也可以从备份的 .files 文件夹中复制回来",
      en: "keep it again from the original with \(hint.en), or copy it from the folder .files of a backup")
  }

  /// That a file to be written lies where attachments are kept.
  static func keptFile(_ path: String) -> FaultText {
    FaultText(
      zh: "\(path.shownPath) 在台账的附件文件夹里，不会写入",
      en: "\(path.shownPath) lies in the folder of a ledger's attachments, where nothing else is written",
      wayOut: Phrase(zh: "请换一个文件夹", en: "take another folder"))
  }
}
