internal import FoiaCalendar
internal import FoiaCore
internal import FoiaFormats
internal import FoiaPapers
internal import FoiaStore
internal import FoiaWords

struct WhyCommand: FoiaCommand {
  static let verb = Verb.why

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func run(in world: World) throws {
    var answers = try answers(in: world)
    if let row = answers[WhySyntax.row] { return try tellApplications(row, &answers, in: world) }
    let reference = try answers.value(WhySyntax.number)
    try tellCells(of: reference, today: answers.today, in: world)
  }

  /// The cells an application lands in.
  private func tellCells(of reference: NumberReference, today: Day, in world: World) throws {
    try withLedger(in: world) { ledger in
      let (application, history) = try application(reference, thisYear: today.year, in: ledger)
      let first = application.received.year
      let years = first...max(first, application.closing?.on.year ?? today.year)
      let filed = Set(try ledger.filings().map(\.year))
      if arguments.has(GeneralOptions.json) {
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
    _ reference: NumberReference, thisYear: Int, in ledger: Ledger
  ) throws -> (Application, History) {
    do {
      return try ledger.application(reference, thisYear: thisYear)
    } catch RecordFault.noSuchApplication where isYear {
      throw arguments.missing(WhySyntax.missingCell)
    }
  }

  private var isYear: Bool { (try? Reading.year(arguments.text(WhySyntax.number) ?? "")) != nil }
}
