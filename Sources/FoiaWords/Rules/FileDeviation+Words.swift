internal import FoiaCore

extension FileDeviation {
  /// What is not as this program makes it.
  var sentence: Phrase {
    switch self {
    case .missing(let object): Phrase(zh: "缺少\(object.words.zh)", en: "\(object.words.en) is missing")
    case .changed(let object): Phrase(zh: "\(object.words.zh)被改动", en: "\(object.words.en) was changed")
    case .unknown(let object): Phrase(zh: "多出\(object.words.zh)", en: "\(object.words.en) is not one of ours")
    case .kindMissing(let kind):
      Phrase(zh: "记录种类表缺少 \(kind)", en: "the kind of entry \(kind) is missing")
    case .kindUnknown(let kind):
      Phrase(zh: "记录种类表多出 \(kind.trimmed)", en: "the kind of entry \(kind.trimmed) is not one of ours")
    case .version(let found, let expected):
      Phrase(
        zh: "版本号（user_version）是\(found)，表的结构是第\(expected)版",
        en: "its version (user_version) is \(found), its tables are those of version \(expected)")
    case .journalMode(let mode):
      Phrase(zh: "日志模式是 \(mode)，应为 delete", en: "its journal mode is \(mode), not delete")
    case .fileMode(let mode):
      Phrase(
        zh: "文件权限是 \(Self.octal(mode))，他人可以使用",
        en: "its permissions are \(Self.octal(mode)), which let others use it")
    case .fileGroup(let group, let expected):
      Phrase(
        zh: "文件属于用户组 \(group)，所在文件夹由用户组 \(expected) 共用",
        en: "it belongs to the group \(group), its folder is shared by the group \(expected)")
    case .severalNames(let count):
      Phrase(zh: "有\(count)个硬链接（例如 cp -al 所建的）", en: "it has \(count) names (hard links, as cp -al makes them)")
    }
  }

  /// What mends it.
  var mend: Phrase {
    switch self {
    case .missing, .changed, .unknown, .kindMissing, .kindUnknown, .version: .takeBackup
    case .journalMode:
      Phrase(
        zh: "没有程序使用时用 sqlite3 对该文件执行 PRAGMA journal_mode = DELETE",
        en: "run PRAGMA journal_mode = DELETE on the file with sqlite3 while nothing uses it")
    case .fileMode(let mode) where LedgerAudience.filePermissions(meantBy: UInt16(mode)) == 0o600:
      Phrase(
        zh: "把文件权限改为只有本人可以读写（chmod 600）", en: "let only its owner read and write it (chmod 600)")
    case .fileMode:
      Phrase(
        zh: "把文件权限改为只有本人和共用台账的用户组可以读写（chmod 660）",
        en: "let only its owner and the group that shares it read and write it (chmod 660)")
    case .fileGroup(_, let expected):
      Phrase(
        zh: "把文件交还用户组 \(expected)（chgrp \(expected)）", en: "give it back to the group \(expected) (chgrp \(expected))")
    case .severalNames:
      Phrase(
        zh: "用 cp -p 复制一份，再用 mv 放回原处", en: "copy it with cp -p and move the copy into its place with mv")
    }
  }
}

extension [FileDeviation] {
  private static let most = 3

  /// The deviations one after another, the first three of them.
  var sentence: Phrase {
    let list = prefix(Self.most).map(\.sentence).joined(zh: "；", en: "; ")
    let more = count - Self.most
    return more > 0 ? list + Phrase(zh: "；另有\(more)处", en: "; and \(more) more") : list
  }

  /// What mends all of them.
  var mend: Phrase {
    let mends = map(\.mend)
    if mends.contains(.takeBackup) { return .takeBackup }
    return mends.enumerated().filter { mends.firstIndex(of: $0.element) == $0.offset }.map(\.element)
      .joined(zh: "；", en: "; ")
  }
}

extension SchemaObject {
  /// What it is and its name, which may hold anything: `触发器 head_is_one` · `the trigger head_is_one`.
  fileprivate var words: Phrase {
    let name = name.trimmed.prefix(80)
    return switch kind {
    case .table: Phrase(zh: "表 \(name)", en: "the table \(name)")
    case .index: Phrase(zh: "索引 \(name)", en: "the index \(name)")
    case .trigger: Phrase(zh: "触发器 \(name)", en: "the trigger \(name)")
    case .view: Phrase(zh: "视图 \(name)", en: "the view \(name)")
    case .other: Phrase(zh: "不明内容 \(name)", en: "the unknown thing \(name)")
    }
  }
}
