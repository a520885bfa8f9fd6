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

  /// Section two: each row of the form by its name; null for what is not typed. A row of several figures is an array in the
  /// form of 2021, an object in that of 2019, as these are published.
  public init(_ figures: DisclosureFigures) {
    self = .object(
      DisclosureItem.all(in: figures.form).map { item in
        guard figures[item] != nil else { return .init(item.jsonKey(in: figures.form), .null) }
        let columns = item.columns(in: figures.form)
        let values = columns.map { column in figures[item, column].map { JSON.number($0.description) } ?? .null }
        switch figures.form {
        case .form2021: return .init(item.jsonKey(in: .form2021), columns.count == 1 ? values[0] : .array(values))
        case .form2019:
          return .init(item.jsonKey(in: .form2019), .object(zip(columns, values).map { .init($0.jsonKey, $1) }))
        }
      })
  }
}
