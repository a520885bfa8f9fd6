internal import FoiaCore
internal import FoiaDocument
internal import FoiaFormats
internal import FoiaPapers
internal import FoiaStore
internal import FoiaWords

struct YearEndCommand: FoiaCommand {
  static let verb = Verb.yearEnd
  static let isPaged = true

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func run(in world: World) throws(Fault) {
    var answers = try answers(in: world)
    let (today, year) = (answers.today, try answers.value(YearEndSyntax.year))
    try withLedger(in: world, copied: true) { ledger in
      let texts = ReportTexts(beside: ledger.path, world)
      let checklist = try ledger.yearEnd(
        year, today: today, text: try texts.state(of: year), texts: texts.findings(by: try ledger.settings(), on: today)
      )
      world.output.write(
        arguments.has(GeneralOptions.json)
          ? YearEndJSON.object(checklist).text
          : YearEndView(checklist).text(world.language, width: world.output.width, painter: world.painter(arguments)))
    }
  }
}
