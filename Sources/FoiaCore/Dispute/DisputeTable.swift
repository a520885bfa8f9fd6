/// The table of section four for a year: three groups of five figures, counted, typed in or filed. Nothing makes its sums
/// agree; that is for the rules to see.
public struct DisputeTable: Hashable, Sendable {
  /// For each way its five figures, the total last.
  public private(set) var cells: [[Int]]

  /// - Parameter cells: three rows of five figures; nil where they are not.
  public init?(cells: [[Int]]) {
    guard cells.count == DisputeWay.allCases.count, cells.allSatisfy({ $0.count == DisputeColumn.allCases.count })
    else { return nil }
    self.cells = cells
  }

  /// The table that disputes make of a year.
  public init(_ disputes: [Dispute], of year: Int) {
    var cells = DisputeWay.allCases.map { _ in DisputeColumn.allCases.map { _ in 0 } }
    for dispute in disputes {
      guard let column = dispute.column(in: year) else { continue }
      for column in [column, .total] { cells[dispute.filing.way.index][column.index] += 1 }
    }
    self.cells = cells
  }

  public subscript(way: DisputeWay, column: DisputeColumn) -> Int { cells[way.index][column.index] }

  /// Each group as one text, `review 309 17 88 26 440`: the form in which a filed table is stored.
  public var lines: [String] {
    DisputeWay.allCases.map { way in ([way.rawValue] + cells[way.index].map(String.init)).joined(separator: " ") }
  }

  /// Reads the stored form back; nil where it is none.
  public init?(lines: [String]) {
    let rows = lines.map { $0.split(separator: " ").map(String.init) }
    guard rows.map(\.first) == DisputeWay.allCases.map(\.rawValue) else { return nil }
    let cells = rows.map { $0.dropFirst().compactMap { Int($0) } }
    self.init(cells: cells)
  }

  /// Where another table differs from this one.
  public func differences(of other: DisputeTable) -> [DisputeCell] {
    DisputeWay.allCases.flatMap { way in DisputeColumn.allCases.map { DisputeCell(way, $0) } }
      .filter { self[$0.way, $0.column] != other[$0.way, $0.column] }
  }
}

/// A place in the table of section four.
public struct DisputeCell: Hashable, Sendable {
  public let way: DisputeWay
  public let column: DisputeColumn

  public init(_ way: DisputeWay, _ column: DisputeColumn) {
    self.way = way
    self.column = column
  }

  /// Whether a dispute counts here in a year.
  public func counts(_ dispute: Dispute, in year: Int) -> Bool {
    guard dispute.filing.way == way, let column = dispute.column(in: year) else { return false }
    return self.column == .total || self.column == column
  }
}

extension DisputeWay {
  fileprivate var index: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
