/// A table with merged cells, neutral of any format: head cells on top, head cells at the left of each row, values.
public struct Table: Hashable, Sendable {
  /// A cell of text over one or more columns and rows; the places it covers are left out of the rows below it.
  public struct Cell: Hashable, Sendable {
    public let text: String
    public let columns: Int
    public let rows: Int

    public init(_ text: String, columns: Int = 1, rows: Int = 1) {
      self.text = text
      self.columns = columns
      self.rows = rows
    }
  }

  /// What stands in one place of a table.
  public enum Value: Hashable, Sendable {
    case integer(Int)
    /// A number by its very digits, like `59237.2449`.
    case decimal(String)
    case text(String)

    /// As it is printed.
    public var text: String {
      switch self {
      case .integer(let value): String(value)
      case .decimal(let digits): digits
      case .text(let text): text
      }
    }

    /// What stands where there is nothing to compute a figure from.
    public static let none = Value.text("—")

    var isNumber: Bool {
      switch self {
      case .integer, .decimal: true
      case .text: false
      }
    }

    /// Whether it is read like prose; what only stands in for a figure is laid out as one.
    var isWords: Bool {
      switch self {
      case .integer, .decimal: false
      case .text(let text): text.contains(where: \.isLetter)
      }
    }
  }

  public struct Row: Hashable, Sendable {
    /// The head cells that begin in this row.
    public let heads: [Cell]
    /// One for every column right of the heads.
    public let values: [Value]

    public init(heads: [Cell], values: [Value]) {
      self.heads = heads
      self.values = values
    }

    public init(heads: [Cell], figures: [Int]) {
      self.init(heads: heads, values: figures.map(Value.integer))
    }
  }

  /// What stands over the heads of the rows, as high as the header.
  public enum Corner: Hashable, Sendable {
    /// What the heads are: 信息内容.
    case title(String)
    /// A remark on the whole table; `heads` says what the heads are where the remark stands apart, as in CSV.
    case note(String, heads: String)

    var text: String {
      switch self {
      case .title(let text), .note(let text, _): text
      }
    }

    /// What the heads of the rows are.
    var headTitle: String {
      switch self {
      case .title(let title), .note(_, let title): title
      }
    }
  }

  /// What it is called where there is room for few words, as on the tab of a sheet.
  public let name: String?
  public let caption: String?
  /// How many columns the heads of the rows take; 0 where rows have none.
  public let headColumns: Int
  public let corner: Corner?
  /// The rows of the header right of the corner.
  public let header: [[Cell]]
  public let rows: [Row]
  /// How wide each column is beside the others, those of the heads first; nil makes all alike.
  public let widths: [Int]?

  public init(
    name: String? = nil, caption: String? = nil, headColumns: Int, corner: Corner? = nil, header: [[Cell]],
    rows: [Row], widths: [Int]? = nil
  ) {
    self.name = name
    self.caption = caption
    self.headColumns = headColumns
    self.corner = corner
    self.header = header
    self.rows = rows
    self.widths = widths
  }

  public var valueColumns: Int { header.first?.reduce(0) { $0 + $1.columns } ?? 0 }
}
