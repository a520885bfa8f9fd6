public import FoiaCore
internal import FoiaDocument
public import FoiaWords

/// Section two of a year as text, for reading and for typing it in.
public enum DisclosureView {
  /// The rows with their figures, and a line on what is not typed in yet; a dash stands for a missing figure.
  public static func sheet(_ figures: DisclosureFigures, of year: Int, _ language: Language, width: Int?) -> String {
    let form = figures.form
    let rows = DisclosureItem.all(in: form).map { item -> [String] in
      let cells = item.columns(in: form).map { column in
        "\(item.heading(of: column, in: form, language)) \(figures[item, column]?.description ?? "—")"
      }
      return ["  " + item.label(in: form, language), cells.joined(separator: language == .zh ? "，" : ", ")]
    }
    return heading(year, form, language) + "\n" + Columns.text(head: nil, rows: rows, width: width)
      + missing(figures, of: year, language)
  }

  private static func heading(_ year: Int, _ form: Form, _ language: Language) -> String {
    switch language {
    case .zh: "\(year)年度　二、主动公开政府信息情况（\(form.rawValue)年格式）"
    case .en: "\(year), section two: disclosed unasked (form \(form.rawValue))"
    }
  }

  /// The rows that are not typed in yet and the command for it; empty if none is missing.
  private static func missing(_ figures: DisclosureFigures, of year: Int, _ language: Language) -> String {
    let missing = figures.missing
    guard let first = missing.first else { return "" }
    let names = missing.map { $0.label(in: figures.form, language) }
    let zeros = first.columns(in: figures.form).map { _ in "0" }.joined(separator: ",")
    switch language {
    case .zh: return "尚未录入：\(names.joined(separator: "、"))。录入：foia figures set \(year) --\(first.rawValue) \(zeros) …\n"
    case .en:
      return
        "Not typed yet: \(names.joined(separator: ", ")). Type them: foia figures set \(year) --\(first.rawValue) \(zeros) …\n"
    }
  }

  /// The question for the figures of a row.
  ///
  /// - Parameter proposal: the figures typed before, which Enter accepts; nil if there are none.
  public static func prompt(_ item: DisclosureItem, _ form: Form, proposal: String?, _ language: Language) -> String {
    let headings = item.columns(in: form).map { item.heading(of: $0, in: form, language) }
    switch language {
    case .zh:
      return "\(item.label(in: form, .zh))（\(headings.joined(separator: "、"))）" + (proposal.map { "［\($0)］" } ?? "")
        + "："
    case .en:
      return "\(item.label(in: form, .en)) (\(headings.joined(separator: ", ")))" + (proposal.map { " [\($0)]" } ?? "")
        + ": "
    }
  }
}
