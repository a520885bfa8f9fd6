internal import FoiaCalendar
internal import FoiaCore
internal import FoiaFormats
internal import FoiaPapers
internal import FoiaStore
internal import FoiaWords

struct WhyCommand: FoiaCommand {
  static let verb = Verb.why
  static let isPaged = true

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func run(in world: World) throws(Fault) {
    var answers = try answers(in: world)
    if let row = answers[WhySyntax.row] { return try tellApplications(row, &answers, in: world) }
    let reference = try answers.value(WhySyntax.number)
    try tellCells(of: reference, today: answers.today, in: world)
  }

  /// Prints the cells in which an application counts.
  private func tellCells(of reference: NumberReference, today: Day, in world: World) throws(Fault) {
    try withLedger(in: world) { ledger in
      let (application, history) = try application(reference, thisYear: today.year, in: ledger)
      let first = application.received.year
      let years = first...max(first, application.closing?.on.year ?? today.year)
      let filed = Set(try ledger.filings().map(\.year))
      if arguments.has(GeneralOptions.json) {
        let cells = years.flatMap { year in
          application.placements(in: .year(year)).map {
            PlacementJSON.object($0, of: application, in: history, year: year, isFiled: filed.contains(year))
          }
        }
        return world.output.write(JSON.array(cells).text)
      }
      world.output.write(
        WhyView.cells(
          of: application, in: history, years: years, filed: filed, world.language, width: world.output.width))
    }
  }

  /// The application that is named. If there is none and the argument looks like a year, the fault is that row and
  /// column are missing.
  private func application(
    _ reference: NumberReference, thisYear: Int, in ledger: Ledger
  ) throws(Fault) -> (Application, History) {
    do {
      return try ledger.application(reference, thisYear: thisYear)
    } catch  where error.code == .noSuchApplication && isYear {
      throw arguments.missing(WhySyntax.missingCell)
    }
  }

  private var isYear: Bool { (try? Reading.year(arguments.text(WhySyntax.number) ?? "")) != nil }
}
