public import FoiaCore

/// What the report of `foia doctor` says of the program, the file and what is in it.
public enum DoctorFact: Sendable {
  case program, platform, sqlite, sqliteOptions, language, settings
  case file, mode, owner, links, fileSystem, journal
  case fault, schema, pages, journalMode, log, applications, disputes, founded, lastBackup, calendar, check

  /// What stands before the value.
  public var name: Phrase {
    switch self {
    case .program: Phrase(zh: "程序", en: "program")
    case .platform: Phrase(zh: "系统", en: "system")
    case .sqlite: Phrase(zh: "SQLite 版本", en: "SQLite")
    case .sqliteOptions: Phrase(zh: "SQLite 编译选项", en: "SQLite options")
    case .language: Phrase(zh: "语言", en: "language")
    case .settings: Phrase(zh: "设置（不含内容）", en: "settings (without their values)")
    case .file: Phrase(zh: "台账文件", en: "ledger file")
    case .mode: Phrase(zh: "文件权限", en: "permissions")
    case .owner: Phrase(zh: "文件所有者", en: "owner")
    case .links: Phrase(zh: "文件名个数（硬链接）", en: "names (hard links)")
    case .fileSystem: Phrase(zh: "文件系统", en: "file system")
    case .journal: Phrase(zh: "旁有日志文件", en: "journal beside it")
    case .fault: Phrase(zh: "不能读取的原因", en: "cannot be read because of")
    case .schema: Phrase(zh: "文件格式", en: "schema")
    case .pages: Phrase(zh: "数据页", en: "pages")
    case .journalMode: Phrase(zh: "日志方式", en: "journal mode")
    case .log: Phrase(zh: "办理记录", en: "log")
    case .applications: Phrase(zh: "申请", en: "applications")
    case .disputes: Phrase(zh: "复议、诉讼", en: "reviews and suits")
    case .founded: Phrase(zh: "建账日期", en: "founded")
    case .lastBackup: Phrase(zh: "最近备份", en: "last backup")
    case .calendar: Phrase(zh: "已有放假安排的年度", en: "years with their notice")
    case .check: Phrase(zh: "数据核查", en: "check")
    }
  }
}

/// The words of the values in the report of `foia doctor`, and of salvaging.
public enum DoctorWords {
  /// That there is no such thing.
  public static let none = Phrase(zh: "无", en: "none")
  /// That no rule found anything.
  public static let clean = Phrase(zh: "没有问题", en: "nothing found")
  /// That a setting is given by a variable of the environment.
  public static let environment = Phrase(zh: "环境变量", en: "environment")
  /// That a setting is one of the person's own.
  public static let personal = Phrase(zh: "个人设置", en: "your settings")
  /// That a setting is given by an option on the line.
  public static let option = Phrase(zh: "命令行", en: "command line")

  /// Whether something is so.
  public static func yesOrNo(_ isSo: Bool) -> Phrase { isSo ? Phrase(zh: "是", en: "yes") : Phrase(zh: "否", en: "no") }

  /// A size in bytes.
  public static func bytes(_ count: Int) -> Phrase { Phrase(zh: "\(count)字节", en: "\(count) bytes") }

  /// The kind of file system, and whether several people must not record on it at once.
  public static func fileSystem(_ name: String, _ network: NetworkFileSystem?) -> Phrase {
    guard let network else { return Phrase(both: name) }
    return network.isCertain
      ? Phrase(zh: "\(name)（网络文件系统，多人同时登记不安全）", en: "\(name) (on the network: not safe for several who record at once)")
      : Phrase(
        zh: "\(name)（可能是网络文件系统，如是则多人同时登记不安全）",
        en: "\(name) (may be on the network: then not safe for several who record at once)")
  }

  /// The number of the account that owns the file.
  public static func owner(_ account: Int, isOwn: Bool) -> Phrase {
    isOwn
      ? Phrase(zh: "账号 \(account)，即本账号", en: "account \(account), this one")
      : Phrase(zh: "账号 \(account)，不是本账号", en: "account \(account), another one")
  }

  /// The version of the schema, and the newest there is.
  public static func schema(_ version: Int, newest: Int) -> Phrase {
    Phrase(zh: "第\(version)版（本程序为第\(newest)版）", en: "version \(version) (of this program: \(newest))")
  }

  /// How many pages there are, and of which size.
  public static func pages(_ count: Int, of size: Int, free: Int) -> Phrase {
    Phrase(zh: "\(count)页，每页\(size)字节，空闲\(free)页", en: "\(count) of \(size) bytes, \(free) free")
  }

  /// The length of the log and its end.
  public static func head(_ head: LogHead) -> Phrase {
    Phrase(zh: "\(head.count)条，校验码 \(head.hash)", en: "\(head.count) entries, head \(head.hash)")
  }

  /// How many applications there are.
  public static func applications(_ contents: LedgerFacts.Contents) -> Phrase {
    Phrase(
      zh: "\(contents.applications)件，未办结\(contents.open)件，已作废\(contents.void)件",
      en: "\(contents.applications), \(contents.open) open, \(contents.void) void")
  }

  /// Years one after another; runs of them as one span.
  public static func years(_ years: [Int]) -> Phrase {
    var spans: [ClosedRange<Int>] = []
    for year in years {
      if let last = spans.last, last.upperBound + 1 == year {
        spans[spans.count - 1] = last.lowerBound...year
      } else {
        spans.append(year...year)
      }
    }
    let all = spans.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
    return all.isEmpty ? none : all.map { Phrase(both: $0) }.joined(zh: "、", en: ", ")
  }

  /// What was saved of a damaged ledger, and where it breaks off.
  public static func salvaged(_ salvage: Salvage, to path: String) -> Phrase {
    let (log, restore) = (CommandHint(.log, .option(GeneralOptions.db, path)), CommandHint(.restore, .text(path)))
    let saved = Phrase(
      zh: "已抢救到 \(path)：记录第1至\(salvage.head.count)条，校验码 \(salvage.head.shortHash)。\n",
      en: "Saved to \(path): entries 1 to \(salvage.head.count), head \(salvage.head.shortHash).\n")
    let end =
      salvage.broken.map { Phrase(zh: "到此为止，因为 \($0.line.zh)\n", en: "It breaks off there: \($0.line.en)\n") }
      ?? Phrase(zh: "记录完整，没有中断。\n", en: "The log is whole up to its end.\n")
    let count = salvage.withoutPersonal.count
    let personal =
      count == 0
      ? .empty
      : Phrase(
        zh: "其中\(count)条的个人信息读不出来。\n", en: "The personal values of \(count) of them could not be read.\n")
    return saved + end + personal
      + Phrase(
        zh: "查看用 \(log.zh)；启用它用 \(restore.zh)，损坏的文件会保留\n",
        en:
          "See it with \(log.en); put it in place with \(restore.en), the damaged file is kept\n"
      )
  }
}
