/// The table of section four for a year or another period: three ways of contesting an answer, five figures each, counted, typed in or
/// filed. Its sums are not made to agree; the check rules compare them.
public struct DisputeTable: Hashable, Sendable {
  /// For each way its five figures in the order of `DisputeColumn`, the total last.
  public private(set) var cells: [[Int]]

  /// A table of figures that were typed in.
  ///
  /// - Parameter cells: three rows of five figures; the result is nil for any other shape.
  public init?(cells: [[Int]]) {
    guard cells.count == DisputeWay.allCases.count, cells.allSatisfy({ $0.count == DisputeColumn.allCases.count })
    else { return nil }
    self.cells = cells
  }

  /// The table of a year, counted from disputes.
  public init(_ disputes: [Dispute], of year: Int) { self.init(disputes, of: .year(year)) }

  /// The table of any period, counted from disputes.
  public init(_ disputes: [Dispute], of period: Period) {
    var cells = DisputeWay.allCases.map { _ in DisputeColumn.allCases.map { _ in 0 } }
    for dispute in disputes {
      guard let column = dispute.column(in: period) else { continue }
      for column in [column, .total] { cells[dispute.filing.way.index][column.index] += 1 }
    }
    self.cells = cells
  }

  /// The figure of one way and column.
  public subscript(way: DisputeWay, column: DisputeColumn) -> Int { cells[way.index][column.index] }

  /// Each way as one text, `review 309 17 88 26 440`: the form in which a filed table is stored.
  public var lines: [String] {
    DisputeWay.allCases.map { way in ([way.rawValue] + cells[way.index].map(String.init)).joined(separator: " ") }
  }

  /// Reads the stored form back; nil if it is not the text of three ways with five figures each.
  public init?(lines: [String]) {
    let rows = lines.map { $0.split(separator: " ").map(String.init) }
    guard rows.map(\.first) == DisputeWay.allCases.map(\.rawValue) else { return nil }
    let cells = rows.map { $0.dropFirst().compactMap { Int(digits: $0) } }
    self.init(cells: cells)
  }

  /// The places where another table has other figures, in the order of the form.
  public func differences(of other: DisputeTable) -> [DisputeCell] {
    DisputeWay.allCases.flatMap { way in DisputeColumn.allCases.map { DisputeCell(way, $0) } }
      .filter { self[$0.way, $0.column] != other[$0.way, $0.column] }
  }
}

/// One place in the table of section four.
public struct DisputeCell: Hashable, Sendable {
  /// The way of contesting, which is the group of the form.
  public let way: DisputeWay
  /// The column within the group.
  public let column: DisputeColumn

  /// Every pair of a way and a column is a place of the table.
  public init(_ way: DisputeWay, _ column: DisputeColumn) {
    self.way = way
    self.column = column
  }

  /// Whether a dispute is counted in this place for a year; in the total if it is in any other column.
  public func counts(_ dispute: Dispute, in year: Int) -> Bool {
    guard dispute.filing.way == way, let column = dispute.column(in: year) else { return false }
    return self.column == .total || self.column == column
  }
}

extension DisputeWay {
  fileprivate var index: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
