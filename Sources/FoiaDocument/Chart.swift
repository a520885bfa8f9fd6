/// Figures shown as a picture, independent of the format it is drawn in.
public struct Chart: Hashable, Sendable {
  /// How the values are drawn.
  public enum Kind: Hashable, Sendable {
    /// Horizontal bars, one group for each category.
    case bars
    /// Vertical columns, one group for each category, as when several years are compared.
    case columns
  }

  /// One set of figures, drawn in its own colour and pattern, such as one year.
  public struct Series: Hashable, Sendable {
    /// What the series is called in the legend; may be empty if there is only one.
    public let name: String
    /// One value for each category, in their order; missing ones at the end are left blank. A text has no length and
    /// is printed where the bar would end.
    public let values: [Table.Value]

    /// The values stand in the order of the chart's categories.
    public init(name: String, values: [Table.Value]) {
      self.name = name
      self.values = values
    }

    /// A series of whole numbers, in the order of the chart's categories.
    public init(name: String, figures: [Int]) {
      self.init(name: name, values: figures.map(Table.Value.integer))
    }
  }

  /// What the chart is called, printed over it.
  public let title: String
  /// The unit of the figures, printed beside the title: 件, 万元.
  public let unit: String
  /// Whether it has bars or columns.
  public let kind: Kind
  /// The labels of the groups of bars, in order.
  public let categories: [String]
  /// The sets of figures, in the order of the legend.
  public let series: [Series]
  /// What the chart shows in one text, for people who cannot see it.
  public let alternative: String

  /// A series may have fewer values than there are categories; the rest is left blank.
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

  /// The value of a series for a category, both given by index; nil if the series has none.
  func value(_ series: Int, _ category: Int) -> Table.Value? {
    let values = self.series[series].values
    return category < values.count ? values[category] : nil
  }

  /// The length of the longest bar; never 0, so that it can be divided by.
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
  /// The length of a bar, for drawing only: no figure is computed from it.
  var magnitude: Double {
    switch self {
    case .integer(let value), .sum(let value, _): max(0, Double(value))
    case .decimal(let digits): max(0, Double(digits) ?? 0)
    case .date, .text, .words: 0
    }
  }
}
