public import FoiaCore

extension LedgerWords {
  /// That a ledger was made, and what can come first.
  public static func founded(path: String, agency: String) -> Phrase {
    let new = CommandHint(.new)
    let taking = CommandHint(.importing, .placeholder(Phrase(zh: "台账.xlsx", en: "ledger.xlsx")))
    return Phrase(
      zh: "已为\(agency)新建台账 \(path.visible)。\n登记第一件申请：\(new.zh)；导入已有台账：\(taking.zh)",
      en:
        "Made the ledger of \(agency): \(path.visible)\nLog the first application: \(new.en); take in an old ledger: \(taking.en)"
    )
  }

  /// That the members of a group can use a ledger, and which permissions file and folder have.
  public static func shared(with group: String, folder: String, file: UInt16, folderMode: UInt16) -> Phrase {
    let (file, mode) = (String(file, radix: 8), String(folderMode, radix: 8))
    return Phrase(
      zh: "用户组 \(group) 的成员可以使用：台账权限 \(file)，文件夹 \(folder) 权限 \(mode)",
      en: "The members of \(group) can use it: the ledger has mode \(file), its folder \(folder) mode \(mode)")
  }

  /// That a ledger that was read has several names in the file system, so that nothing can be recorded in it.
  public static func severalNames(_ path: String, count: Int) -> Phrase {
    AccessFault.severalNames(path, count: count).text.sentence
  }

  /// That a ledger is on a network file system, and what to do about it.
  public static func network(_ system: NetworkFileSystem) -> Phrase {
    let name = system.name.visible
    let place =
      system.isCertain
      ? Phrase(zh: "台账在网络文件系统（\(name)）上", en: "The ledger is on a network file system (\(name))")
      : Phrase(
        zh: "台账所在的文件系统（\(name)）可能是网络文件系统",
        en: "The ledger is on a file system (\(name)) that may be a network file system")
    return place
      + Phrase(
        zh: "。在网络文件系统上，多人同时登记可能损坏台账。请把台账放在本机磁盘上，或者同一时间只由一人使用",
        en:
          ". There, several people who record at once can damage it. Keep it on a disk of this machine, or let one person use it at a time"
      )
  }

  /// That the file of an earlier program was upgraded, and where it is as it was before.
  public static func upgraded(from: Int, to: Int, kept: String) -> Phrase {
    Phrase(
      zh: "台账文件已由第\(from)版格式升级为第\(to)版；升级前的文件保留为 \(kept)",
      en: "The ledger's file was upgraded from version \(from) to version \(to); as it was before it is kept as \(kept)"
    )
  }

  /// That the file is not as the program makes it, so that it can only be read.
  public static func notAsMade(_ path: String, _ deviations: [FileDeviation]) -> Phrase {
    let hint = CommandHint(.check, .text(FileNotAsMade.rule.rawValue))
    let what = deviations.sentence
    return Phrase(
      zh: "\(path) 与本程序所建的不同（\(what.zh)），只能查看，不能登记；详见 \(hint.zh)",
      en:
        "\(path) is not as this program makes it (\(what.en)); it can be read, but nothing is recorded in it; see \(hint.en)"
    )
  }

  /// How many applications were taken in, or could be.
  ///
  /// - Parameters:
  ///   - year: the last year in which one of them counts, whose table is the next to look at; nil if there is none.
  ///   - dryRun: whether they were only checked.
  public static func imported(rows: Int, closed: Int, year: Int?, dryRun: Bool) -> Phrase {
    if dryRun {
      return Phrase(
        zh: "检查通过：可导入\(rows)件申请，其中已办结\(closed)件。未写入任何内容。",
        en:
          "All is well: \(counted(rows, "application")) can be imported, \(closed) of them closed. Nothing was written."
      )
    }
    let list = CommandHint(.list)
    let report = CommandHint(.report, year.map { .text(String($0)) } ?? .operand(ReportSyntax.year))
    let told = Phrase(
      zh: "已导入\(rows)件申请，其中已办结\(closed)件。\n查看：\(list.zh)；统计表：\(report.zh)",
      en:
        "Imported \(counted(rows, "application")), \(closed) of them closed.\nSee them: \(list.en); a year's table: \(report.en)"
    )
    return rows < rowsToIndex ? told : told + indexing
  }

  /// From how many rows on the index of the search lags so far behind that it is worth building at once.
  private static let rowsToIndex = 50_000

  /// How the search is made quick at once after a large import; what is recorded later does it little by little.
  private static var indexing: Phrase {
    let hint = CommandHint(.check, .flag(CheckSyntax.rebuild))
    return Phrase(zh: "；让查找立即变快：\(hint.zh)", en: "; make searching quick at once: \(hint.en)")
  }

  /// That the whole record of another ledger was taken in, or could be.
  ///
  /// - Parameter dryRun: whether it was only checked.
  public static func takenOver(_ head: LogHead, applications: Int, closed: Int, dryRun: Bool) -> Phrase {
    let record = Phrase(
      zh: "记录\(head.count)条，申请\(applications)件（其中已办结\(closed)件），校验码 \(head.shortHash)",
      en:
        "entries 1 to \(head.count), \(counted(applications, "application")) (\(closed) closed), head \(head.shortHash)"
    )
    if dryRun {
      return Phrase(
        zh: "检查通过：\(record.zh)。未写入任何内容。", en: "All is well: \(record.en). Nothing was written.")
    }
    let check = CommandHint(.check)
    return Phrase(
      zh: "已导入完整记录：\(record.zh)，与导出时相同。此项导入不能撤销。\n核查：\(check.zh)",
      en:
        "Imported the whole record: \(record.en), as it was exported. This cannot be undone.\nCheck it: \(check.en)"
    )
  }

  /// How many lines of a file are named where there may be many.
  public static let mostLines = 10

  /// That cells of a column are longer than the field takes, and where their whole text is.
  ///
  /// - Parameters:
  ///   - lines: the lines of the first rows.
  ///   - count: how many rows there are.
  public static func shortened(_ field: Field, lines: [Int], count: Int) -> Phrase {
    let named = lines.map { Phrase(both: String($0)) }.joined(zh: "、", en: ", ")
    let more =
      count > lines.count
      ? Phrase(zh: "等\(count)行", en: " and \(count - lines.count) more") : Phrase(zh: "行", en: "")
    let (limit, details) = (field.limit, Field.details.name)
    return Phrase(
      zh:
        "第\(named.zh)\(more.zh)：\(field.rawValue)（\(field.name.zh)）超过\(limit.most)\(limit.unit.zh)，只留开头，全文记入\(details.zh)",
      en:
        "\(count == 1 ? "line" : "lines") \(named.en)\(more.en): \(field.rawValue) has more than \(limit.most) \(limit.unit.en), so it keeps the beginning, and the whole text is in the \(details.en)"
    )
  }

  /// That nothing was taken in, because of so many problems.
  ///
  /// - Parameters:
  ///   - problems: how many are told.
  ///   - more: how many there are besides.
  public static func notImported(problems: Int, more: Int) -> Phrase {
    let told =
      more > 0 ? Phrase(zh: "（以上是前\(problems)处）", en: ", of which these are the first \(problems)") : .empty
    return Phrase(
      zh: "共\(problems + more)处问题\(told.zh)，未写入任何内容。改正后请重试。",
      en: "\(counted(problems + more, "problem"))\(told.en); nothing was written. Correct the file and try again.")
  }
}
