public import FoiaCore

/// What `foia why` takes on its line.
public enum WhySyntax {
  private static let cell = Phrase(
    zh: "行和列，如 \(CommandHint(.why, .year(2024), .text("予以公开"), .text("自然人")).zh)",
    en: "row and column, as in \(CommandHint(.why, .year(2024), .text("granted"), .text("person")).en)")

  /// The application whose cells are shown.
  public static let number = GeneralOptions.number
  /// The year whose table the cell is in.
  public static let year = Operand(
    .one, .year, GeneralOptions.year.declaration.summary,
    missing: Phrase(zh: "年度、行、列；或申请编号", en: "year, row and column; or the number of an application"))
  /// The row of the cell.
  public static let row = Operand(
    .one, .verbatim(.row), Phrase(zh: "表中的行：代码、名称或序号", en: "row of the table: its code, label or number"), missing: cell
  )
  /// The column of the cell.
  public static let column = Operand(
    .one, .column, Phrase(zh: "表中的列：代码或名称；不写为总计", en: "column of the table: its code or label; else the total"),
    missing: cell)
  /// The column of the cell, where its row is one of section four.
  public static let disputeColumn = Operand(
    .one, .disputeColumn, column.declaration.summary, missing: cell)

  static let syntax = Syntax(
    usages: [
      Usage([year, row, column]), .ofCount(2, operands: [year, row]), .ofCount(1, operands: [number]),
    ], [GeneralOptions.json],
    examples: [
      Example(
        Phrase(zh: "foia why 2025 予以公开 自然人", en: "foia why 2025 granted person"),
        Phrase(zh: "这个数字是哪些申请", en: "the applications behind this figure")),
      Example("foia why 1", Phrase(zh: "第1号计入哪些格", en: "the cells that number 1 counts in")),
    ])

  /// What is missing where a year stands alone.
  public static let missingCell = cell
}
