public import FoiaCore
public import FoiaFormats
internal import FoiaWords

extension JSON {
  /// Section four: for each way its five figures, the total last.
  public init(_ disputes: DisputeTable) {
    self = .object(
      DisputeWay.allCases.map { way in
        .init(
          way.rawValue,
          .array(DisputeColumn.allCases.map { column in .integer(disputes[way, column]) }))
      })
  }

  /// Section two: each row of the form by its name; null for what is not typed in. A row of several figures is an array or,
  /// if the form names its figures, an object.
  public init(_ figures: DisclosureFigures) {
    let form = figures.form
    self = .object(
      form.disclosure.map(\.item).map { item in
        guard figures[item] != nil else { return .init(item.jsonKey(in: form), .null) }
        let columns = item.columns(in: form)
        let values = columns.map { column in figures[item, column].map { JSON.number($0.description) } ?? .null }
        let several: JSON =
          form.namesDisclosureFigures
          ? .object(zip(columns, values).map { .init($0.jsonKey, $1) }) : .array(values)
        return .init(item.jsonKey(in: form), values.count == 1 && !form.namesDisclosureFigures ? values[0] : several)
      })
  }
}

extension DisclosureFigures {
  /// The cells that were blank and count as 0.
  public var blankCells: [JSON] {
    items.flatMap { item in
      item.columns(in: form).compactMap { column in
        guard let row = blanks[item], let text = row.texts[column] else { return nil }
        return .blank(text, row: item.rawValue, column: column.rawValue, reason: row.reason)
      }
    }
  }
}

extension JSON {
  /// A cell of a table that held a text which is no figure, and counts as 0 for a reason.
  static func blank(_ text: String, row: String, column: String, reason: String?) -> JSON {
    .object([
      .init("row", .text(row)), .init("column", .text(column)), .init("cell", .text(text)),
      .init("taken_as", .integer(0)), .init("reason", JSON(reason)),
    ])
  }
}
