public import FoiaCore
internal import FoiaDocument
public import FoiaWords

/// Section two of a year as text, for reading and for typing it in.
public enum DisclosureView {
  /// The rows with their figures, and a line on what is not typed in yet; a dash stands for a missing figure.
  public static func sheet(_ figures: DisclosureFigures, of year: Int, _ language: Language, width: Int?) -> String {
    let form = figures.form
    let rows = DisclosureItem.all(in: form).map { item in
      let cells = item.columns(in: form).map { column in
        item.heading(of: column, in: form) + Phrase(both: " \(figures[item, column]?.description ?? "—")")
      }
      return ["  " + item.label(in: form)(language), cells.commaSeparated(language)]
    }
    let heading = Phrase(
      zh: "\(year)年度　二、主动公开政府信息情况（\(form.rawValue)年格式）",
      en: "\(year), section two: disclosed unasked (form \(form.rawValue))")
    return heading.line(language) + Columns.text(head: nil, rows: rows, width: width)
      + blanks(figures).map { $0.line(language) }.joined() + missing(figures, of: year)(language)
  }

  /// Which rows had blank cells that count as 0, and why.
  private static func blanks(_ figures: DisclosureFigures) -> [Phrase] {
    figures.items.compactMap { item in
      guard let row = figures.blanks[item] else { return nil }
      return item.label(in: figures.form)
        + Phrase(zh: "：", en: ": ") + FiguresNote.blanks(row.texts.count, reason: row.reason).sentence
    }
  }

  /// The rows that are not typed in yet and the command for it; empty if none is missing.
  private static func missing(_ figures: DisclosureFigures, of year: Int) -> Phrase {
    let missing = figures.missing
    guard let first = missing.first else { return .empty }
    let names = missing.map { $0.label(in: figures.form) }.listed
    let zeros = first.columns(in: figures.form).map { _ in "0" }.joined(separator: ",")
    let row = FiguresSyntax.rows.filter { $0.item == first }.map { CommandHint.Part.option($0.option, zeros) }
    let hint = CommandHint(.figures, [.text(FiguresSyntax.setting), .year(year)] + row)
    return Phrase(
      zh: "尚未录入：\(names.zh)。录入：\(hint.zh) …\n",
      en: "Not typed yet: \(names.en). Type them: \(hint.en) …\n")
  }

  /// The question for the figures of a row.
  ///
  /// - Parameter proposal: the figures typed before, which Enter accepts; nil if there are none.
  public static func prompt(_ item: DisclosureItem, _ form: Form, proposal: String?) -> Phrase {
    let label = item.label(in: form)
    let headings = item.columns(in: form).map { item.heading(of: $0, in: form) }.listed
    let known = proposal.map { Phrase(zh: "［\($0)］", en: " [\($0)]") } ?? .empty
    return label + headings.bracketed + known + Phrase(zh: "：", en: ": ")
  }
}
