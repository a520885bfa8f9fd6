public import FoiaCore

extension AttachmentKind: Choosable {
  /// What a file can be.
  public static var vocabulary: Vocabulary { .attachment }

  /// What the file is, as it stands in the index of a file.
  public var name: Phrase {
    switch self {
    case .application: Phrase(zh: "申请材料", en: "application")
    case .identity: Phrase(zh: "身份证明", en: "proof of identity")
    case .mandate: Phrase(zh: "委托书", en: "mandate")
    case .evidence: Phrase(zh: "佐证材料", en: "evidence")
    case .reply: Phrase(zh: "答复文书", en: "reply")
    case .letter: Phrase(zh: "其他文书", en: "other letter")
    }
  }

  /// What people also call it.
  public var aliases: [String] {
    switch self {
    case .application: ["申请", "申请表", "申请书"]
    case .identity: ["身份证", "身份证件", "营业执照", "id"]
    case .mandate: ["授权委托书", "代表人推选书", "推选书", "授权书"]
    case .evidence: ["佐证", "证据", "证据材料", "材料"]
    case .reply: ["答复", "答复书"]
    case .letter: ["文书", "告知书"]
    }
  }
}

extension AttachedFile {
  /// What it is: of a letter that was kept its name, else its kind.
  public var title: Phrase { letter?.name ?? kind.name }

  /// What it is, its ending or, where it is asked for, its name, and how large it is: `身份证明，jpg，24 KB`.
  public func parts(showsName: Bool) -> [Phrase?] {
    let shown = showsName ? name ?? ending : ending
    return [title, shown.map { Phrase(both: $0) }, Self.size(size)]
  }

  /// How large a file is, as people say it: `24 KB`.
  public static func size(_ bytes: Int) -> Phrase {
    if bytes < 1 << 10 { return DoctorWords.bytes(bytes) }
    if bytes < 1 << 20 { return Phrase(both: "\((bytes + 1023) >> 10) KB") }
    let tenths = (bytes * 10 + (1 << 19)) >> 20
    return Phrase(both: "\(tenths / 10).\(tenths % 10) MB")
  }

  /// The first characters of the digest, by which it is named: `3f2a9c01b7de`.
  public var shortDigest: String { String(digest.prefix(12)) }
}

/// What is said of files that are kept with applications.
public enum AttachmentWords {
  /// One file of an application in a line: `#14 2025年3月3日（星期一），身份证明，张三身份证.jpg，24 KB，3f2a9c01b7de`.
  public static func line(_ recorded: Recorded<AttachedFile>) -> Phrase {
    let fact = recorded.fact
    let parts: [Phrase?] =
      fact.name == nil
      ? [fact.on.long, fact.title, Mask.erased]
      : [fact.on.long] + fact.parts(showsName: true) + [Phrase(both: fact.shortDigest)]
    return Phrase(both: "#\(recorded.entry) ") + parts.compactMap(\.self).joined(zh: "，", en: ", ")
  }

  /// The files of an application, one a line.
  public static func list(_ all: [Recorded<AttachedFile>], of number: ApplicationNumber) -> Phrase {
    if all.isEmpty {
      let hint = CommandHint(.attach, .number(number), .operand(AttachSyntax.files))
      return Phrase(zh: "\(number) 没有附件。存入用 \(hint.zh)", en: "\(number) has no files. Keep one with \(hint.en)")
    }
    return all.map(line).joined(zh: "\n", en: "\n")
  }

  /// That attachments are not in a backup or a restored ledger, because they are missing or changed.
  public static func lacking(_ entries: [EntryID]) -> Phrase {
    let most = 10
    let handles = entries.prefix(most).map { Phrase(both: "#\($0)") }.joined(zh: "、", en: ", ")
    let more = entries.count > most ? Phrase(zh: " 等", en: " and more") : .empty
    let hint = CommandHint(.check, .text("R5"))
    return Phrase(
      zh: "缺\(entries.count)个附件（文件不在或已改动）：\(handles.zh)\(more.zh)。核查用 \(hint.zh)",
      en:
        "\(counted(entries.count, "file")) missing or changed, and not in it: \(handles.en)\(more.en). See \(hint.en)"
    )
  }
}
