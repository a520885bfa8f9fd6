/// Figures to be seen at a glance, neutral of how they are drawn.
public struct Chart: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// Bars that lie, a group of them for each category.
    case bars
    /// Columns that stand, a group of them for each category, as for several years.
    case columns
  }

  /// What is counted, with a value for every category.
  public struct Series: Hashable, Sendable {
    public let name: String
    /// A text has no length; it is printed where the bar would end.
    public let values: [Table.Value]

    public init(name: String, values: [Table.Value]) {
      self.name = name
      self.values = values
    }

    public init(name: String, figures: [Int]) {
      self.init(name: name, values: figures.map(Table.Value.integer))
    }
  }

  public let title: String
  /// What the figures are of: 件, 万元.
  public let unit: String
  public let kind: Kind
  public let categories: [String]
  public let series: [Series]
  /// What the chart shows, for who does not see it.
  public let alternative: String

  public init(
    title: String, unit: String, kind: Kind, categories: [String], series: [Series], alternative: String
  ) {
    self.title = title
    self.unit = unit
    self.kind = kind
    self.categories = categories
    self.series = series
    self.alternative = alternative
  }

  /// The value of a series for a category; nil where it has none.
  func value(_ series: Int, _ category: Int) -> Table.Value? {
    let values = self.series[series].values
    return category < values.count ? values[category] : nil
  }

  /// The longest bar; never 0, so that it can be divided by.
  var greatest: Double {
    let lengths = series.flatMap(\.values).map(\.magnitude)
    return max(lengths.max() ?? 0, .leastNonzeroMagnitude)
  }

  /// The same figures as a table, for formats without pictures.
  var table: Table {
    Table(
      caption: title, headColumns: 1,
      header: [series.map { Table.Cell($0.name.isEmpty ? unit : $0.name) }],
      rows: categories.indices.map { category in
        Table.Row(
          heads: [Table.Cell(categories[category])],
          values: series.indices.map { value($0, category) ?? .text("") })
      })
  }
}

extension Table.Value {
  /// How long a bar is for drawing alone: a figure is never computed with it.
  var magnitude: Double {
    switch self {
    case .integer(let value): max(0, Double(value))
    case .decimal(let digits): max(0, Double(digits) ?? 0)
    case .text: 0
    }
  }
}
