/// Everything that keeps a file from being the applications table of a year.
public struct FiguresProblems: Error, Sendable {
  /// Rows that the form has and the file lacks, or has twice, or that are none of the form's; and rows of another length.
  public var missing: [FormRow] = []
  public var double: [FormRow] = []
  public var unknown: [String] = []
  public var length: [(row: FormRow, count: Int)] = []
  /// Cells that are no figures (T5).
  public var cells: [Finding] = []
  /// What in a JSON file has another shape than it needs.
  public var structure: [StructureFault] = []
  /// What the file says of itself, where that is another year or agency.
  public var year: (found: String, expected: Int)?
  public var agency: (found: String, expected: String)?

  public init() {}

  public var isEmpty: Bool {
    missing.isEmpty && double.isEmpty && unknown.isEmpty && length.isEmpty && cells.isEmpty && year == nil
      && agency == nil && structure.isEmpty
  }
}
