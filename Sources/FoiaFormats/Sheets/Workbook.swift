/// A spreadsheet as other programs keep it: sheets of rows of cells, whatever the file's format.
///
/// It says nothing of what the cells mean. All of it is in memory, its rows packed, within the limits of `WorkbookLimits`.
public struct Workbook: Hashable, Sendable {
  /// The format of a file.
  public enum Format: String, Sendable {
    /// Office Open XML, strict or transitional.
    case xlsx
    /// Excel 97 to 2003, and WPS.
    case xls
    /// OpenDocument.
    case ods
    /// Values separated by commas, tabs or semicolons.
    case text
  }

  /// The format, told by the content.
  public let format: Format
  /// How the characters of a text are encoded; nil for other formats.
  public let encoding: TextEncoding?
  /// The sheets in their order; a text has one, without a name.
  public let sheets: [Sheet]

  init(format: Format, encoding: TextEncoding? = nil, sheets: [Sheet]) {
    self.format = format
    self.encoding = encoding
    self.sheets = sheets
  }
}

/// A sheet: those of its rows that hold something.
public struct Sheet: Hashable, Sendable {
  /// Its name; empty for a text.
  public let name: String
  /// Whether it is hidden.
  public let isHidden: Bool
  /// Whether a number that stands for a day counts from the beginning of 1904 and not from 1900.
  public let since1904: Bool
  /// Its rows with at least one cell that is not empty, from top to bottom.
  public internal(set) var rows = SheetRows()
  /// The cells that were joined into one.
  public internal(set) var merged: [CellArea] = []
  /// The columns that are hidden, from 0.
  public internal(set) var hiddenColumns: Set<Int> = []
  /// Lines of a text that cannot be read, with the reason.
  public internal(set) var broken: [CSVFault] = []

  /// A sheet without rows.
  public init(name: String, isHidden: Bool = false, since1904: Bool = false) {
    self.name = name
    self.isHidden = isHidden
    self.since1904 = since1904
  }
}

/// A row of a sheet.
public struct SheetRow: Hashable, Sendable {
  /// Its number as the program that made it shows it, from 1; of a text, the line on which it starts.
  public let number: Int
  /// Whether it is hidden.
  public let isHidden: Bool
  /// Its cells from left to right; those without content, comment and fill are left out.
  public let cells: [SheetCell]

  /// The cell of a column; nil if it is empty.
  public subscript(column: Int) -> SheetCell? {
    var low = 0
    var high = cells.count
    while low < high {
      let middle = (low + high) / 2
      if cells[middle].column < column { low = middle + 1 } else { high = middle }
    }
    return low < cells.count && cells[low].column == column ? cells[low] : nil
  }
}

/// A cell of a sheet.
public struct SheetCell: Hashable, Sendable {
  /// Its column, from 0.
  public let column: Int
  /// What it holds; of a formula, the result that was stored with it.
  public let content: CellContent
  /// Whether it is struck through.
  public let isStruck: Bool
  /// Whether it has a background colour.
  public let isFilled: Bool
  /// The comment on it.
  public internal(set) var comment: String?

  /// A cell as it stands in a sheet.
  public init(
    column: Int, content: CellContent, isStruck: Bool = false, isFilled: Bool = false, comment: String? = nil
  ) {
    self.column = column
    self.content = content
    self.isStruck = isStruck
    self.isFilled = isFilled
    self.comment = comment
  }
}

/// What a cell holds.
public enum CellContent: Hashable, Sendable {
  /// Nothing: only a comment or a fill.
  case empty
  /// A text, with line feeds as line ends.
  case text(String)
  /// A number without the format of a date.
  case number(Double)
  /// A number or text that is stored as a date.
  case date(CellDate)
  case boolean(Bool)
  /// A formula that could not be computed, such as `#REF!`.
  case error(String)
  /// A formula whose result the file does not hold.
  case uncomputed
}

/// Cells that form a rectangle.
public struct CellArea: Hashable, Sendable {
  /// The rows, from 1.
  public let rows: ClosedRange<Int>
  /// The columns, from 0.
  public let columns: ClosedRange<Int>
}

/// How large a spreadsheet may be before it is refused.
public enum WorkbookLimits {
  /// The largest file, in bytes.
  public static let file = 32 << 20
  /// How many cells with content all sheets together may have.
  public static let cells = 3_000_000
  /// How many rows a sheet may have, as in the programs that write them.
  public static let rows = 1_048_576
  /// How many columns a sheet may have.
  public static let columns = 16_384
  /// How many sheets there may be.
  public static let sheets = 1_000
  /// The longest text of a cell, in bytes.
  public static let text = 1 << 20
  /// How often a row or cell with content may be repeated at a stroke.
  static let repeats = 10_000
  /// What is unpacked of a file of several parts. The sheets of real ledgers shrink to a tenth or a thirtieth.
  static let zip = ZipLimits(files: 10_000, file: 1 << 29, whole: 1 << 30, density: 100)
}
