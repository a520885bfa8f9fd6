/// A cell of a typed table that held nothing, or a dash for nothing, and was counted as 0 for a reason.
public struct BlankCell: Hashable, Sendable {
  /// Where a cell stands.
  public enum Place: Hashable, Sendable {
    /// In the applications table: the row, by what it counts, and the column.
    case applications(FormRow.Content, TableColumn)
    /// In the table of section four.
    case disputes(DisputeWay, DisputeColumn)
  }

  /// Where it stands.
  public let place: Place
  /// What the cell held: nothing, `/` or a dash.
  public let text: String

  /// A cell with what it held.
  public init(_ place: Place, text: String) {
    self.place = place
    self.text = text
  }

  /// What scripts call its row and its column: `deny-secret` and `person`, `review` and `upheld`.
  public var codes: (row: String, column: String) {
    switch place {
    case .applications(let row, let column): (row.code, column.code)
    case .disputes(let way, let column): (way.rawValue, column.code)
    }
  }

  /// The cell as it is stored: `deny-secret person /`.
  var line: String { "\(codes.row) \(codes.column) \(text)" }

  /// Reads a cell of a form as it is stored.
  init?(line: String, in form: Form) {
    let parts = line.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3 else { return nil }
    if let way = DisputeWay(rawValue: parts[0]) {
      guard let column = DisputeColumn.allCases.first(where: { $0.code == parts[1] }) else { return nil }
      self.init(.disputes(way, column), text: parts[2])
    } else {
      guard let row = form.rows.first(where: { $0.code == parts[0] }),
        let column = TableColumn.allCases.first(where: { $0.code == parts[1] })
      else { return nil }
      self.init(.applications(row.content, column), text: parts[2])
    }
  }

  /// The cell as T5 finds it in a table of a year.
  public func finding(of year: Int) -> Finding {
    switch place {
    case .applications(let row, let column):
      NotAWholeNumber.finding(text, at: .table(year, .filed, row: row, column: column))
    case .disputes(let way, let column): NotAWholeNumber.finding(text, at: .disputes(year, .filed, way, column))
    }
  }
}

extension Filing {
  /// The blanks as T5 finds them, waived for the reason that was given.
  public var blankFindings: [Finding] {
    let cells = blanks.map { cell in
      var finding = cell.finding(of: year)
      finding.waiver = blankReason
      return finding
    }
    return cells + (report.disclosure?.blankFindings(of: year, .filed) ?? [])
  }
}
