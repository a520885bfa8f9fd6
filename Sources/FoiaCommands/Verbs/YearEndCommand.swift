internal import FoiaCore
internal import FoiaDocument
internal import FoiaFormats
internal import FoiaPapers
internal import FoiaStore
internal import FoiaWords

struct YearEndCommand: FoiaCommand {
  static let verb = Verb.yearEnd
  static let syntax = Syntax(.one(.year), [.flag("json", .json)], Syntax.common)

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func run(in world: World) throws {
    let today = try today(in: world)
    let year = try Reading.year(arguments.operands[0])
    try withLedger(in: world) { ledger in
      let texts = ReportTexts(beside: ledger.path, world)
      let checklist = try ledger.yearEnd(
        year, today: today, text: try texts.state(of: year), texts: texts.findings(agency: try ledger.agency()))
      world.output.write(
        arguments.has(.json)
          ? YearEndJSON.object(checklist).text
          : YearEndView(checklist).text(world.language, width: world.output.width, painter: world.painter(arguments)))
    }
  }
}
