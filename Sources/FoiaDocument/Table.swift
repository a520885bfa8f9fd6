/// A table with merged cells, independent of any format: head cells on top, head cells at the left of each row, and
/// values.
public struct Table: Hashable, Sendable {
  /// A cell of text that covers one or more columns and rows; the rows below leave out the places it covers.
  public struct Cell: Hashable, Sendable {
    /// What is printed in the cell.
    public let text: String
    /// How many columns it covers, at least 1.
    public let columns: Int
    /// How many rows it covers, its own included, at least 1.
    public let rows: Int

    /// A cell of one column and one row, unless more are given.
    public init(_ text: String, columns: Int = 1, rows: Int = 1) {
      self.text = text
      self.columns = columns
      self.rows = rows
    }
  }

  /// The content of one place of a table.
  public enum Value: Hashable, Sendable {
    /// A whole number, printed without separators.
    case integer(Int)
    /// A number written with exactly these digits, like `59237.2449`; it is never rounded.
    case decimal(String)
    /// A date, as it is printed and as a spreadsheet counts it: in days since 30 December 1899.
    case date(String, serial: Int)
    /// A whole number that is the sum of parts of the same table, which a spreadsheet can compute again.
    case sum(Int, of: [Area])
    /// Words, or a sign for a missing figure.
    case text(String)
    /// Words of a form, set like prose whatever signs they consist of; each line is one of its own.
    case words(String)

    /// The value as it is printed.
    public var text: String {
      switch self {
      case .integer(let value): String(value)
      case .decimal(let digits): digits
      case .date(let text, _): text
      case .sum(let value, _): String(value)
      case .text(let text), .words(let text): text
      }
    }

    /// A dash, for where there is nothing to compute a figure from.
    public static let none = Value.text("—")

    var isNumber: Bool {
      switch self {
      case .integer, .decimal, .date, .sum: true
      case .text, .words: false
      }
    }

    /// Whether it is set like prose; a text without letters, such as a dash, is set like a figure.
    var isWords: Bool {
      switch self {
      case .integer, .decimal, .date, .sum: false
      case .text(let text): text.contains(where: \.isLetter)
      case .words: true
      }
    }
  }

  /// A rectangle of values, rows and columns of values counted from 0.
  public struct Area: Hashable, Sendable {
    /// The rows, below the header.
    public let rows: ClosedRange<Int>
    /// The columns, to the right of the heads.
    public let columns: ClosedRange<Int>

    /// Every rectangle within the table is an area.
    public init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
      self.rows = rows
      self.columns = columns
    }
  }

  /// One row: its heads at the left and its values.
  public struct Row: Hashable, Sendable {
    /// The head cells that begin in this row, the outermost first.
    public let heads: [Cell]
    /// One value for each column to the right of the heads.
    public let values: [Value]

    /// Heads that began in a row above and reach into this one are not given again.
    public init(heads: [Cell], values: [Value]) {
      self.heads = heads
      self.values = values
    }

    /// A row of whole numbers.
    public init(heads: [Cell], figures: [Int]) {
      self.init(heads: heads, values: figures.map(Value.integer))
    }
  }

  /// What stands above the row heads, over the whole height of the header.
  public enum Corner: Hashable, Sendable {
    /// A heading that says what the row heads are: 信息内容.
    case title(String)
    /// A remark on the whole table. `heads` says what the row heads are; formats that print the remark elsewhere, such
    /// as CSV, use it as the heading.
    case note(String, heads: String)

    var text: String {
      switch self {
      case .title(let text), .note(let text, _): text
      }
    }

    /// The heading of the row heads, whichever the corner is.
    var headTitle: String {
      switch self {
      case .title(let title), .note(_, let title): title
      }
    }
  }

  /// A short name, such as for the tab of a spreadsheet; nil takes the caption.
  public let name: String?
  /// What is printed over the table; nil if nothing is.
  public let caption: String?
  /// How many columns the row heads take; 0 if rows have none.
  public let headColumns: Int
  /// What stands above the row heads; nil leaves the place empty.
  public let corner: Corner?
  /// The rows of the header to the right of the corner, the highest first; empty for a table without a header.
  public let header: [[Cell]]
  /// The rows below the header, from top to bottom.
  public let rows: [Row]
  /// The width of each column relative to the others, those of the row heads first; nil makes all equally wide.
  public let widths: [Int]?

  /// Every row should have one value for each column of values; nothing checks it.
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

  /// How many columns of values there are, as the first row of the header spans them; 0 without a header.
  public var valueColumns: Int { header.first?.reduce(0) { $0 + $1.columns } ?? 0 }
}
