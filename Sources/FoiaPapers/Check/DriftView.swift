internal import FoiaCalendar
public import FoiaCore
public import FoiaDocument
public import FoiaWords

/// Where today's records differ from a filed table, cell by cell, and which entries made the difference.
public struct DriftView {
  private let drift: Drift

  /// A view of the differences that were found.
  public init(_ drift: Drift) { self.drift = drift }

  /// The differences as a table, then what moved each of them, and what can be done about it.
  public func text(_ language: Language, width: Int?, painter: Painter) -> String {
    var parts = [painter(heading(language), drift.count == 0 ? .heading : .alarm) + "\n"]
    let rows = ofApplications + ofDisputes + ofDisclosure
    if !rows.isEmpty {
      parts.append(
        Columns.text(
          head: Self.head.map { $0(language) }, rows: rows.map { row in row.map { $0(language) } }, width: width,
          painter: painter))
    }
    if !drift.moves.isEmpty { parts.append(moves(language, width)) }
    if !drift.disputeMoves.isEmpty { parts.append(disputeMoves(language, width)) }
    if !drift.answeredLater.isEmpty { parts.append(suspicion(language).hanging(by: 0, width: width) + "\n") }
    if !drift.cells.isEmpty, drift.filing.source.isTyped { parts.append(typedIn.line(language)) }
    if drift.count > 0 { parts.append(whatToDo.line(language)) }
    return parts.joined(separator: "\n")
  }

  private var year: Int { drift.filing.year }

  private var heading: Phrase {
    let (filing, count) = (drift.filing, drift.count)
    let published = filing.published.map { Phrase(zh: "，\($0.iso)公布", en: ", published \($0.iso)") } ?? .empty
    let result =
      count == 0
      ? Phrase(zh: "今天的记录与定稿一致", en: "today's records agree with it")
      : Phrase(
        zh: "今天的记录与定稿有\(count)格不一致", en: "\(count) \(count == 1 ? "cell differs" : "cells differ") today")
    return Phrase(
      zh: "\(year)年度（第\(filing.position)条记录时定稿\(published.zh)）：\(result.zh)",
      en: "The report of \(year) (filed at entry \(filing.position)\(published.en)): \(result.en)")
  }

  // The table ---------------------------------------------------------------------------------------------------

  private static let head = [
    Phrase(zh: "  格", en: "  CELL"), Phrase(zh: "定稿", en: "FILED"), Phrase(zh: "现为", en: "NOW"),
    Phrase(zh: "涉及的申请", en: "APPLICATIONS"),
  ]

  private func row(_ name: Phrase, _ filed: Phrase, _ now: Phrase, _ sources: Phrase) -> [Phrase] {
    [Phrase(both: "  ") + name, filed, now, sources]
  }

  private var ofApplications: [[Phrase]] {
    drift.cells.map { cell in
      row(
        cell.name, Phrase(both: String(drift.filing.table[cell])), Phrase(both: String(drift.now.table[cell])),
        drift.responsible(for: cell).map(\.number.description).listed)
    }
  }

  private var ofDisputes: [[Phrase]] {
    drift.disputeCells.map { cell in
      let filed = drift.filing.report.disputes?[cell.way, cell.column] ?? 0
      let now = drift.now.disputes?[cell.way, cell.column] ?? 0
      return row(
        cell.name, Phrase(both: String(filed)), Phrase(both: String(now)),
        drift.disputeMoves.filter { $0.movement(cell) != 0 }.map { "#\($0.id)" }.listed)
    }
  }

  private var ofDisclosure: [[Phrase]] {
    func text(_ figures: DisclosureFigures?, _ item: DisclosureItem) -> Phrase {
      figures?.text(item).map { Phrase(both: $0) } ?? Phrase(zh: "未录入", en: "none")
    }
    return drift.disclosureItems.map { item in
      row(
        item.label(in: drift.filing.table.form), text(drift.filing.report.disclosure, item),
        text(drift.now.disclosure, item), Phrase(both: drift.disclosureEntries[item].map { "#\($0)" } ?? ""))
    }
  }

  // Below the table ---------------------------------------------------------------------------------------------

  /// The answers that may have been counted a year too early.
  private var suspicion: Phrase {
    let named = drift.answeredLater.prefix(20).map { answer in
      Phrase(zh: "\(answer.number)（\(answer.on.iso)答复）", en: "\(answer.number) (answered \(answer.on.iso))")
    }
    let count = drift.answeredLater.count
    let more = count - named.count
    let list = named.listed + (more > 0 ? Phrase(zh: " 等", en: " and \(more) more") : .empty)
    return Phrase(
      zh: "定稿比记录少结转\(count)件，可能把\(year + 1)年才作出的答复算到了\(year)年：\(list.zh)",
      en:
        "The filed table carries \(count) fewer over than the records: answers given in \(year + 1) may have been counted in \(year): \(list.en)"
    )
  }

  /// That a table which was typed in says nothing of the applications behind it.
  private var typedIn: Phrase {
    let hint = CommandHint(.why, .year(year), .operand(WhySyntax.row), .operand(WhySyntax.column))
    return Phrase(
      zh: "定稿的表是人工录入的，不知道各格是哪些申请；今天各格的申请：\(hint.zh)",
      en: "The filed table was typed in and does not know its applications; those of today: \(hint.en)")
  }

  private var whatToDo: Phrase {
    let hint = CommandHint(.freeze, .year(year), .option(FreezeSyntax.amend))
    return Phrase(
      zh: "记录有误的，更正记录；确需更正公布的数字的：\(hint.zh)",
      en: "Where the record is wrong, correct it; where the published figures are to change: \(hint.en)")
  }

  /// The applications that count in other cells now, each with the entries written of it since.
  private func moves(_ language: Language, _ width: Int?) -> String {
    let title = Phrase(zh: "定稿以后变动的申请", en: "Applications that moved since")
    return title.line(language)
      + drift.moves.map { move in
        let (before, after) = (place(move.before, beside: move.after), place(move.after, beside: move.before))
        return "  \(move.number)  \(before(language)) → \(after(language))\n"
          + told(move.entries, in: move.history, language, width)
      }.joined()
  }

  /// The disputes that count in other cells now, each with the entries written of it since.
  private func disputeMoves(_ language: Language, _ width: Int?) -> String {
    func place(_ way: DisputeWay?, _ column: DisputeColumn?) -> Phrase {
      guard let way, let column else { return Self.nowhere }
      return DisputeCell(way, column).name
    }
    let title = Phrase(zh: "定稿以后变动的复议、诉讼", en: "Reviews and suits that moved since")
    return title.line(language)
      + drift.disputeMoves.map { move in
        let (before, after) = (place(move.way.before, move.column.before), place(move.way.after, move.column.after))
        return "  #\(move.id)  \(before(language)) → \(after(language))\n"
          + told(move.entries, in: move.history, language, width)
      }.joined()
  }

  private func told(_ entries: [Entry], in history: History, _ language: Language, _ width: Int?) -> String {
    entries.map { entry in
      entry.sentence(number: nil, EntryContext(entry, in: history))(language).hanging(by: 4, width: width) + "\n"
    }.joined()
  }

  private static let nowhere = Phrase(zh: "不在表中", en: "not in the table")

  /// The cells that an application counts in, without those that are the same on the other side of the move.
  private func place(_ placements: [Placement], beside others: [Placement]) -> Phrase {
    guard let kind = placements.first?.kind else { return Self.nowhere }
    let isSameKind = others.first?.kind == kind
    let rows = placements.map(\.content).filter { content in
      content != .total && !(isSameKind && others.contains { $0.content == content })
    }
    let names = rows.isEmpty ? Phrase(zh: "（其余不变）", en: "(the rest as before)") : rows.map(\.shortName).listed
    return TableColumn.kind(kind).name + Phrase(zh: "：", en: ": ") + names
  }
}
