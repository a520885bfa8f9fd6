public import FoiaCore

extension DisclosureItem {
  /// The label as the form prints it; of a form without the row, as the newest that has it does.
  public func label(in form: Form) -> Phrase { row(in: form)?.label ?? Phrase(both: rawValue) }

  /// A figure's heading as the form prints it over this row.
  public func heading(of column: DisclosureColumn, in form: Form) -> Phrase {
    row(in: form)?.columns.first { $0.column == column }?.heading ?? Phrase(both: column.rawValue)
  }

  private func row(in form: Form) -> DisclosureRow? {
    form.row(of: self) ?? Form.allCases.reversed().lazy.compactMap { $0.row(of: self) }.first
  }

  /// What the option takes, in the newest form that has the row: `规章：本年制发件数,本年废止件数,现行有效件数`.
  var optionSummary: Phrase {
    let form = Form.allCases.last { $0.row(of: self) != nil } ?? .current
    let headings = columns(in: form).map { heading(of: $0, in: form) }.joined(zh: ",", en: ",")
    let only = form == .current ? .empty : Phrase(zh: "（\(form.edition)年格式）", en: " (form \(form.edition))")
    return label(in: form) + only + Phrase(zh: "：", en: ": ") + headings
  }

  /// What scripts call the row; one amount of money is called after its unit.
  public func jsonKey(in form: Form) -> String {
    let columns = columns(in: form)
    return columns.count == 1 && columns[0].isMoney ? columns[0].jsonKey : rawValue.replacing("-", with: "_")
  }
}

extension DisclosureRow {
  /// The banner over the rows of an item of art. 20.
  public var clauseTitle: Phrase { Phrase(zh: "第二十条第（\(clause.inChinese)）项", en: "Art. 20 item \(clause)") }
}

extension DisclosureColumn {
  /// What scripts call the figure.
  public var jsonKey: String { rawValue.replacing("-", with: "_") }
}
