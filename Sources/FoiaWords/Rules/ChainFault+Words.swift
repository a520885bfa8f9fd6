internal import FoiaCore

extension ChainFault {
  /// What is wrong with the log, and where.
  var sentence: Phrase {
    switch self {
    case .changed(let seq):
      Phrase(
        zh: "记录#\(seq)被改动、调换或插入：与校验码不符",
        en: "entry #\(seq) was changed, moved or inserted: it is not the one its hash was made of")
    case .missing(let from, let to):
      Phrase(zh: "记录\(Self.span(from, to).zh)被删除", en: "removed: \(Self.span(from, to).en)")
    case .cut(let from, let to):
      Phrase(zh: "记录末尾被截断：缺\(Self.span(from, to).zh)", en: "the end of the log was cut off: \(Self.span(from, to).en)")
    case .beyondHead(let from, let to):
      Phrase(
        zh: "记录\(Self.span(from, to).zh)不在已确认的末尾以内：是插入的",
        en: "inserted beyond the end of the log: \(Self.span(from, to).en)")
    case .headHash(let count):
      Phrase(zh: "末尾校验码与记录#\(count)不符", en: "the stored head is not the hash of entry #\(count)")
    case .personalChanged(let seq):
      Phrase(zh: "记录#\(seq)的个人信息被改动", en: "the personal values of entry #\(seq) were changed")
    case .personalMissing(let seq):
      Phrase(
        zh: "记录#\(seq)的个人信息不见了，而没有删除的记录",
        en: "the personal values of entry #\(seq) are gone, and no entry says that they were erased")
    case .unknownHead(let hash):
      Phrase(
        zh: "另行记下的校验码 \(hash) 不在本台账中：记录可能被整体改写，或不是同一本台账",
        en: "the noted head \(hash) is none of this log: it was rewritten as a whole, or is another ledger")
    case .filedHead(let year, let position):
      Phrase(
        zh: "\(year)年定稿时的校验码与记录#\(position)不符：记录被整体改写",
        en: "the head filed with \(year) is not the hash of entry #\(position): the log was rewritten")
    case .unreadable(let seq):
      Phrase(zh: "记录#\(seq)的内容无法识别", en: "entry #\(seq) says nothing that its kind can say")
    }
  }

  /// `#4至#7`; one entry alone where both are the same.
  private static func span(_ from: EntryID, _ to: EntryID) -> Phrase {
    from == to ? Phrase(both: "#\(from)") : Phrase(zh: "#\(from)至#\(to)", en: "#\(from) to #\(to)")
  }
}
