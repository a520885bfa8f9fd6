internal import FoiaCalendar
public import FoiaCore
public import FoiaDocument
public import FoiaWords

/// Where today's records differ from a filed table, cell by cell, and what did it.
public struct DriftView {
  private let drift: Drift

  public init(_ drift: Drift) { self.drift = drift }

  public func text(_ language: Language, width: Int?, painter: Painter) -> String {
    let year = drift.filing.year
    let cells = drift.cells
    var text = painter(heading(drift.count, language), drift.count == 0 ? .heading : .alarm) + "\n"
    let head = language == .zh ? ["  格", "定稿", "现为", "涉及的申请"] : ["  CELL", "FILED", "NOW", "APPLICATIONS"]
    var rows = cells.map { cell in
      let responsible = drift.responsible(for: cell).map(\.number.description)
      return [
        "  \(cell.name(language))", String(drift.filing.table[cell]), String(drift.now.table[cell]),
        responsible.joined(separator: language == .zh ? "、" : ", "),
      ]
    }
    rows += drift.disputeCells.map { cell in
      let responsible = drift.disputeMoves.filter { $0.movement(cell) != 0 }.map { "#\($0.id)" }
      return [
        "  \(cell.name(language))", String(drift.filing.report.disputes?[cell.way, cell.column] ?? 0),
        String(drift.now.disputes?[cell.way, cell.column] ?? 0),
        responsible.joined(separator: language == .zh ? "、" : ", "),
      ]
    }
    rows += drift.disclosureItems.map { item in
      let none = language == .zh ? "未录入" : "none"
      return [
        "  \(item.label(in: drift.filing.table.form, language))", drift.filing.report.disclosure?.text(item) ?? none,
        drift.now.disclosure?.text(item) ?? none,
        drift.disclosureEntries[item].map { "#\($0)" } ?? "",
      ]
    }
    if !rows.isEmpty { text += "\n" + Columns.text(head: head, rows: rows, width: width, painter: painter) }
    if !drift.moves.isEmpty { text += "\n" + moves(language, width) }
    if !drift.disputeMoves.isEmpty { text += "\n" + disputeMoves(language, width) }
    if !drift.answeredLater.isEmpty { text += "\n" + suspicion(language, width) }
    if !cells.isEmpty, drift.filing.source == .figures {
      text +=
        language == .zh
        ? "\n定稿的表是人工录入的，不知道各格是哪些申请；今天各格的申请：foia why \(year) 行 列\n"
        : "\nThe filed table was typed in and does not know its applications; those of today: foia why \(year) ROW COLUMN\n"
    }
    if drift.count > 0 {
      text +=
        language == .zh
        ? "\n记录有误的，更正记录；确需更正公布的数字的：foia freeze \(year) --amend 理由\n"
        : "\nWhere the record is wrong, correct it; where the published figures are to change: foia freeze \(year) --amend REASON\n"
    }
    return text
  }

  private func heading(_ count: Int, _ language: Language) -> String {
    let filing = drift.filing
    let published = filing.published.map { language == .zh ? "，\($0.iso)公布" : ", published \($0.iso)" } ?? ""
    switch language {
    case .zh:
      let result = count == 0 ? "今天的记录与定稿一致" : "今天的记录与定稿有\(count)格不一致"
      return "\(filing.year)年度（第\(filing.position)条记录时定稿\(published)）：\(result)"
    case .en:
      let result =
        count == 0 ? "today's records agree with it" : "\(count) \(count == 1 ? "cell differs" : "cells differ") today"
      return "The report of \(filing.year) (filed at entry \(filing.position)\(published)): \(result)"
    }
  }

  /// The answers that may have been counted a year too early.
  private func suspicion(_ language: Language, _ width: Int?) -> String {
    let named = drift.answeredLater.prefix(20).map { answer in
      language == .zh ? "\(answer.number)（\(answer.on.iso)答复）" : "\(answer.number) (answered \(answer.on.iso))"
    }
    let more = drift.answeredLater.count - named.count
    let list = named.joined(separator: language == .zh ? "、" : ", ")
    let year = drift.filing.year
    switch language {
    case .zh:
      return ("定稿比记录少结转\(drift.answeredLater.count)件，可能把\(year + 1)年才作出的答复算到了\(year)年：\(list)" + (more > 0 ? " 等" : ""))
        .hanging(by: 0, width: width) + "\n"
    case .en:
      return
        ("The filed table carries \(drift.answeredLater.count) fewer over than the records: answers given in \(year + 1) may have been counted in \(year): \(list)"
        + (more > 0 ? " and \(more) more" : ""))
        .hanging(by: 0, width: width) + "\n"
    }
  }

  /// The applications that land elsewhere, each with what was written of it since.
  private func moves(_ language: Language, _ width: Int?) -> String {
    let title = language == .zh ? "定稿以后变动的申请" : "Applications that moved since"
    return title + "\n"
      + drift.moves.map { move in
        let way =
          "\(place(move.before, beside: move.after, language)) → \(place(move.after, beside: move.before, language))"
        let lines = move.entries.map { entry in
          entry.sentence(number: nil, Telling(entry, in: move.history), language).hanging(by: 4, width: width) + "\n"
        }
        return "  \(move.number)  \(way)\n" + lines.joined()
      }.joined()
  }

  /// The disputes that count elsewhere, each with what was written of it since.
  private func disputeMoves(_ language: Language, _ width: Int?) -> String {
    let title = language == .zh ? "定稿以后变动的复议、诉讼" : "Reviews and suits that moved since"
    func place(_ way: DisputeWay?, _ column: DisputeColumn?) -> String {
      guard let way, let column else { return language == .zh ? "不在表中" : "not in the table" }
      return DisputeCell(way, column).name(language)
    }
    return title + "\n"
      + drift.disputeMoves.map { move in
        let lines = move.entries.map { entry in
          entry.sentence(number: nil, Telling(entry, in: move.history), language).hanging(by: 4, width: width) + "\n"
        }
        let way = "\(place(move.way.before, move.column.before)) → \(place(move.way.after, move.column.after))"
        return "  #\(move.id)  \(way)\n" + lines.joined()
      }.joined()
  }

  /// Where it lands, less what stays the same.
  private func place(_ landings: [Landing], beside others: [Landing], _ language: Language) -> String {
    guard let kind = landings.first?.kind else { return language == .zh ? "不在表中" : "not in the table" }
    let isSameKind = others.first?.kind == kind
    let rows = landings.map(\.content).filter { content in
      content != .total && !(isSameKind && others.contains { $0.content == content })
    }
    let names = rows.map { $0.shortName(language) }
    let place = names.isEmpty ? [language == .zh ? "（其余不变）" : "(the rest as before)"] : names
    let comma = language == .zh ? "、" : ", "
    return TableColumn.kind(kind).name(language) + (language == .zh ? "：" : ": ") + place.joined(separator: comma)
  }
}
