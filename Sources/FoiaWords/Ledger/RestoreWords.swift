public import FoiaCore

/// What is said of putting a backup in the place of a ledger.
public enum RestoreWords {
  /// Everything that changes, one thing a line, with a line end.
  ///
  /// - Parameters:
  ///   - plan: what changes.
  ///   - source: the path of the backup.
  ///   - place: the path of the ledger.
  public static func changes(_ plan: Restoration, from source: String, in place: String) -> Phrase {
    let (source, place) = (source.printablePath.visible, place.printablePath.visible)
    let backup = Phrase(
      zh: "备份：\(source)\n  \(side(plan.backup).zh)", en: "Backup: \(source)\n  \(side(plan.backup).en)")
    var lines = [backup]
    switch plan.present {
    case .nothing: lines.append(Phrase(zh: "现有台账：没有（\(place)）", en: "Ledger now: there is none (\(place))"))
    case .unreadable(let fault):
      let problem = fault.text.message
      lines.append(
        Phrase(
          zh: "现有台账：无法读取（\(problem.zh)），不能比较", en: "Ledger now: it cannot be read (\(problem.en)), nor compared"))
    case .ledger(let present):
      lines.append(
        Phrase(zh: "现有台账：\(place)\n  \(side(present).zh)", en: "Ledger now: \(place)\n  \(side(present).en)"))
      lines += entries(
        Phrase(zh: "恢复后不再有的记录（现有台账有，备份没有）", en: "Entries that go (the ledger has them, the backup has not)"),
        plan.lostCount, plan.lost)
      lines += entries(
        Phrase(zh: "恢复后重新有的记录（备份有，现有台账没有）", en: "Entries that come back (the backup has them, the ledger has not)"),
        plan.gainedCount, plan.gained)
      lines += figures(plan.figures)
    }
    if plan.attachments > 0 {
      lines.append(Phrase(zh: "备份记录的附件：\(plan.attachments)个", en: "Attached files by the backup: \(plan.attachments)"))
    }
    return lines.joined(zh: "\n", en: "\n") + Phrase(both: "\n")
  }

  private static func side(_ side: Restoration.Side) -> Phrase {
    Phrase(
      zh: "\(side.agency)，记录\(side.head.count)条，校验码 \(side.head.shortHash)",
      en: "\(side.agency), entries 1 to \(side.head.count), head \(side.head.shortHash)")
  }

  private static func entries(_ title: Phrase, _ count: Int, _ told: [Restoration.ToldEntry]) -> [Phrase] {
    let more = count - told.count
    let before = more > 0 ? [Phrase(zh: "  （在这之前还有\(more)条）", en: "  (\(more) more before these)")] : []
    return [title + Phrase(zh: "：\(count)条", en: ": \(count)")] + before
      + told.map { Phrase(both: "  ") + $0.entry.sentence(number: $0.number, $0.context) }
  }

  /// The totals that differ; if a total comes out even, the kinds that do not.
  private static func figures(_ moves: [Restoration.FigureMove]) -> [Phrase] {
    if moves.isEmpty {
      return [Phrase(zh: "未定稿年度的统计表：没有差别", en: "Tables of the years not filed: the same")]
    }
    let years = Set(moves.map(\.year)).sorted()
    return years.map { year in
      let ofYear = moves.filter { $0.year == year }
      let rows = Set(ofYear.filter { $0.cell.column == .total }.map(\.cell.row.content))
      let told = ofYear.filter { $0.cell.column == .total || !rows.contains($0.cell.row.content) }.map {
        Phrase(both: "\($0.now) → \($0.then)").after($0.cell.name)
      }.joined(zh: "；", en: "; ")
      return Phrase(zh: "\(year)年（未定稿）统计表：\(told.zh)", en: "Table of \(year) (not filed): \(told.en)")
    }
  }

  /// Whether the backup is to take the place of the ledger.
  public static let question = Phrase(zh: "确定恢复吗？［y/N］", en: "Restore it? [y/N] ")

  /// That the ledger is restored, and where what was there is kept; nil if nothing was there.
  public static func restored(_ plan: Restoration, in place: String, kept: String?) -> Phrase {
    let (head, check, backup) = (plan.backup.head, CommandHint(.check), CommandHint(.backup))
    let place = place.printablePath.visible
    let done = Phrase(
      zh: "已恢复 \(place)：记录\(head.count)条，校验码 \(head.shortHash)。\n",
      en: "Restored \(place): entries 1 to \(head.count), head \(head.shortHash).\n")
    let old =
      kept.map(\.printablePath.visible).map { Phrase(zh: "原来的文件保留为 \($0)\n", en: "What was there is kept as \($0)\n") }
      ?? .empty
    return done + old
      + Phrase(
        zh: "核查用 \(check.zh)，再备份用 \(backup.zh)\n", en: "Check it with \(check.en), back it up with \(backup.en)\n")
  }
}

extension Phrase {
  /// The phrase with a name before it.
  fileprivate func after(_ name: Phrase) -> Phrase { Phrase(zh: "\(name.zh) \(zh)", en: "\(name.en) \(en)") }
}
