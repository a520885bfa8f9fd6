internal import FoiaCore
internal import FoiaExchange
internal import FoiaStore

/// The rows of an office's ledger that are to be imported.
struct ChosenRows {
  /// How many bytes of changed pages an import keeps in memory: a spreadsheet is so small that whoever reads the ledger
  /// meanwhile waits some seconds at most.
  private static let changedPages = 8 << 20

  let reading: LedgerReading
  /// The rows that are equal to an application on record.
  let known: [(place: String, number: ApplicationNumber)]
  /// The rows whose applicant, subject and day of receipt an application on record has.
  let alike: [(place: String, number: ApplicationNumber)]
  /// The places of the rows that could be imported and are left out.
  private(set) var left: Set<String>
  /// How many rows are to be imported.
  private(set) var count: Int

  /// All rows that can be imported, but for those that are on record.
  init(_ reading: LedgerReading, but recorded: RecordedRows) {
    self.reading = reading
    count = reading.importableCount
    var (known, alike): ([(place: String, number: ApplicationNumber)], [(place: String, number: ApplicationNumber)])
    (known, alike) = ([], [])
    var recorded = recorded
    if !recorded.isEmpty {
      reading.forEachImportable { row, place in
        if let number = recorded.take(row) {
          known.append((place, number))
        } else if let number = recorded.alike(row), row.number != number {
          alike.append((place, number))
        }
      }
    }
    (self.known, self.alike) = (known, alike)
    left = Set(known.map(\.place))
    count -= left.count
  }

  /// Leaves out further rows.
  mutating func leaveOut(_ places: Set<String>) {
    left.formUnion(places)
    count = 0
    forEach { _, _ in count += 1 }
  }

  private func forEach(_ body: (LedgerRow, _ place: String) throws -> Void) rethrows {
    try reading.forEachImportable { row, place in if left.isEmpty || !left.contains(place) { try body(row, place) } }
  }

  /// Imports the rows.
  func importing(
    by action: Action, digest: String?, progress: @escaping (_ done: Int, _ all: Int) -> Void
  ) throws -> (rows: Int, closed: Int) {
    let walk: RowWalk = { row, _ in
      var order = 0
      try forEach { one, _ in
        order += 1
        try row(one, order)
      }
    }
    let outlines: OutlineWalk = { row, _ in
      for (index, outline) in reading.outlines.enumerated() { try row(outline, index + 1) }
    }
    return try action.importRows(
      walk, outlines: left.isEmpty ? outlines : nil, digest: digest, changedPages: Self.changedPages,
      progress: progress)
  }

  /// Does something with the rows; a fault names their places instead of their order.
  func naming<Value>(_ body: () throws(Fault) -> Value) throws(Fault) -> Value {
    do throws(Fault) { return try body() } catch {
      var places: [String] = []
      forEach { _, place in places.append(place) }
      throw error.naming(places)
    }
  }
}

extension Fault {
  /// The fault with the places of rows instead of their order.
  fileprivate func naming(_ places: [String]) -> Fault {
    let named = problems.map { problem -> Problem in
      guard case .importing(let found) = problem, places.indices.contains(found.line - 1) else { return problem }
      let place = places[found.line - 1]
      switch found.reason {
      case .rule(.numberTaken(let number)): return .ledgerFile(.numberTaken(number, place: place))
      case .numberTwice(let number, let first) where places.indices.contains(first - 1):
        return .ledgerFile(
          .question(
            field: Field.number.rawValue, value: number.description, .numberTwice(places[first - 1]), candidates: [],
            places: [place]))
      default: return problem
      }
    }
    return Fault(named, consequence: consequence)
  }
}
