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
