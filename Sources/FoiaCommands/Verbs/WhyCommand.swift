internal import FoiaCalendar
internal import FoiaCore
internal import FoiaFormats
internal import FoiaPapers
internal import FoiaStore
internal import FoiaWords

struct WhyCommand: FoiaCommand {
  static let verb = Verb.why
  static let syntax = Syntax(.several(.yearOrNumber), [.flag("json", .json)], Syntax.common)

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func run(in world: World) throws {
    let operands = arguments.operands
    switch operands.count {
    case 1: try tellCells(of: operands[0], in: world)
    case 3: try tellApplications(operands, in: world)
    case 2: throw UsageFaults(all: [.missingOperand(.cell)], verb: Self.verb)
    default: throw UsageFaults(all: operands.dropFirst(3).map(Arguments.unexpected), verb: Self.verb)
    }
  }

  /// The applications behind a cell.
  private func tellApplications(_ operands: [String], in world: World) throws {
    if let ways = DisputeWay.together(reading: operands[1]) { return try tellDisputes(ways, operands, in: world) }
    var problems = InputProblems()
    let year = problems.read(operands[0]) { text throws(ReadingFault) in try Reading.year(text) }
    let column = problems.read(operands[2]) { text throws(ReadingFault) in try TableColumn(reading: text) }
    try withLedger(in: world) { ledger in
      let filed = try year.flatMap { try ledger.filing(of: $0)?.table.form }
      let form = filed ?? year.map { Form(for: .year($0)) } ?? .current
      let row = problems.read(operands[1]) { text throws(ReadingFault) in try FormRow(reading: text, in: form) }
      try problems.check()
      guard let year, let row, let column else { return }
      let cell = TableCell(row, column)
      if arguments.has(.json) { return try tellAsJSON(cell, of: year, isFiled: filed != nil, in: ledger, world) }
      let count = YearTable(try ledger.tally(.year(year)), form: form)[cell]
      world.output.write(WhyView.heading(year, cell, count: count, world.language))
      try ledger.forEachApplication(in: cell, of: year) { application, history, landing in
        world.output.write(WhyView.line(application, landing, in: history, world.language))
      }
    }
  }

  /// The reviews or suits behind a figure of section four.
  private func tellDisputes(_ ways: [DisputeWay], _ operands: [String], in world: World) throws {
    var problems = InputProblems()
    let year = problems.read(operands[0]) { text throws(ReadingFault) in try Reading.year(text) }
    let column = problems.read(operands[2]) { text throws(ReadingFault) in try DisputeColumn(reading: text) }
    try problems.check()
    guard let year, let column else { return }
    let cells = ways.map { DisputeCell($0, column) }
    try withLedger(in: world) { ledger in
      let disputes = try ledger.disputes(.year(year))
      if arguments.has(.json) {
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
  ) throws {
    var list = JSONListWriter(.indented)
    try ledger.forEachApplication(in: cell, of: year) { application, history, landing in
      let object = LandingJSON.object(landing, of: application, in: history, year: year, isFiled: isFiled)
      world.output.write(list.next(object))
    }
    world.output.write(list.end)
  }

  /// The cells an application lands in.
  private func tellCells(of number: String, in world: World) throws {
    let today = try today(in: world)
    let reference = try NumberReference(reading: number)
    try withLedger(in: world) { ledger in
      let (application, history) = try application(reference, typed: number, thisYear: today.year, in: ledger)
      let first = application.received.year
      let years = first...max(first, application.closing?.on.year ?? today.year)
      let filed = Set(try ledger.filings().map(\.year))
      if arguments.has(.json) {
        let cells = years.flatMap { year in
          application.landings(in: .year(year)).map {
            LandingJSON.object($0, of: application, in: history, year: year, isFiled: filed.contains(year))
          }
        }
        return world.output.write(JSON.array(cells).text)
      }
      world.output.write(
        WhyView.cells(of: application, in: history, years: years, filed: filed, world.language))
    }
  }

  /// The application that is named; what is none, and looks like a year, lacks its row and column.
  private func application(
    _ reference: NumberReference, typed: String, thisYear: Int, in ledger: Ledger
  ) throws -> (Application, History) {
    do {
      return try ledger.application(reference, thisYear: thisYear)
    } catch RecordFault.noSuchApplication where (try? Reading.year(typed)) != nil {
      throw UsageFaults(all: [.missingOperand(.cell)], verb: Self.verb)
    }
  }
}
