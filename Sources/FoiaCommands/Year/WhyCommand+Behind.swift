internal import FoiaCore
internal import FoiaFormats
internal import FoiaPapers
internal import FoiaStore
internal import FoiaWords

extension WhyCommand {
  /// Prints the applications behind a cell.
  func tellApplications(_ row: String, _ answers: inout Answers, in world: World) throws(Fault) {
    if let ways = DisputeWay.together(reading: row) { return try tellDisputes(ways, &answers, in: world) }
    let year = answers[WhySyntax.year]
    let column = arguments.text(WhySyntax.column) == nil ? .total : answers[WhySyntax.column]
    var problems = answers.problems
    try withLedger(in: world) { ledger in
      let filed = try year.flatMap { try ledger.filing(of: $0)?.table.form }
      let form = filed ?? year.map { Form(for: .year($0)) } ?? .current
      let row = problems.read(row) { text throws(ReadingFault) in try FormRow(reading: text, in: form) }
      try problems.check()
      guard let year, let row, let column else { return }
      let cell = TableCell(row, column)
      if arguments.has(GeneralOptions.json) {
        return try tellAsJSON(cell, of: year, isFiled: filed != nil, in: ledger, world)
      }
      let count = YearTable(try ledger.tally(.year(year)), form: form)[cell]
      world.tell(WhyView.heading(year, cell, count: count))
      try ledger.forEachApplication(in: cell, of: year) { application, history, placement in
        world.tell(WhyView.line(application, placement, in: history))
      }
    }
  }

  /// Prints the reviews and suits behind a figure of section four.
  private func tellDisputes(_ ways: [DisputeWay], _ answers: inout Answers, in world: World) throws(Fault) {
    let year = answers[WhySyntax.year]
    let column = arguments.text(WhySyntax.disputeColumn) == nil ? .total : answers[WhySyntax.disputeColumn]
    try answers.check()
    guard let year, let column else { return }
    let cells = ways.map { DisputeCell($0, column) }
    try withLedger(in: world) { ledger in
      let disputes = try ledger.disputes(.year(year))
      if arguments.has(GeneralOptions.json) {
        let calendar = try ledger.calendar()
        let found = disputes.filter { dispute in cells.contains { $0.counts(dispute, in: year) } }
        return world.output.write(JSON.array(found.map { DisputeJSON.object($0, calendar: calendar) }).text)
      }
      let parts = cells.map { cell in
        DisputeView.behind(
          cell, of: year, disputes.filter { cell.counts($0, in: year) }, world.language, width: world.output.width)
      }
      world.output.write(parts.joined(separator: "\n"))
    }
  }

  private func tellAsJSON(
    _ cell: TableCell, of year: Int, isFiled: Bool, in ledger: Ledger, _ world: World
  ) throws(Fault) {
    var list = JSONListWriter(.indented)
    try ledger.forEachApplication(in: cell, of: year) { application, history, placement in
      let object = PlacementJSON.object(placement, of: application, in: history, year: year, isFiled: isFiled)
      world.output.write(list.next(object))
    }
    world.output.write(list.end)
  }
}
