internal import FoiaCalendar
public import FoiaCore
internal import GRDB

extension Ledger {
  /// Goes through the applications behind a cell of a year's table, by number, each with its history and the reason why
  /// it counts there.
  public func forEachApplication(
    in cell: TableCell, of year: Int, _ body: (Application, History, Placement) throws -> Void
  ) throws(Fault) {
    let period = Period.year(year)
    let (condition, arguments) = cell.sql(period)
    try forEachHistory(condition, arguments) { application, history in
      guard let placement = application.placements(in: period).first(where: { cell.row.counts($0.content) }) else {
        return
      }
      try body(application, history, placement)
    }
  }
}

extension TableCell {
  /// The condition for applications that count in this cell.
  fileprivate func sql(_ period: Period) -> (condition: String, arguments: StatementArguments) {
    let (first, last) = (period.days.lowerBound.iso, period.days.upperBound.iso)
    var conditions = ["void = 0"]
    var arguments: StatementArguments = []
    func add(_ condition: String, _ values: [String]) {
      conditions.append(condition)
      arguments += StatementArguments(values)
    }
    switch row.content {
    case .new: add("received BETWEEN ? AND ?", [first, last])
    case .carriedIn: add("received < ? AND (closed IS NULL OR closed >= ?)", [first, first])
    case .carriedOut: add("received <= ? AND (closed IS NULL OR closed > ?)", [last, last])
    case .total: add("closed BETWEEN ? AND ?", [first, last])
    case .outcome(let outcome): add("closed BETWEEN ? AND ? AND outcome = ?", [first, last, outcome.rawValue])
    case .group(let group):
      let codes = group.outcomes.map(\.rawValue)
      let places = codes.map { _ in "?" }.joined(separator: ", ")
      add("closed BETWEEN ? AND ? AND outcome IN (\(places))", [first, last] + codes)
    }
    if case .kind(let kind) = column { add("kind = ?", [kind.rawValue]) }
    return (conditions.joined(separator: " AND "), arguments)
  }
}
