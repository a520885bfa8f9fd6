internal import FoiaCalendar
internal import FoiaCore
internal import FoiaDocument
internal import FoiaFormats
internal import FoiaPapers
internal import FoiaStore
internal import FoiaWords

struct ShowCommand: FoiaCommand {
  static let verb = Verb.show

  static let syntax = Syntax(
    .one(.number), [.flag("letter", .letter), .value("as-of", .asOf), .flag("json", .json)], Syntax.common)

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func run(in world: World) throws {
    let asOf = try asOf(in: world)
    let today = try asOf ?? today(in: world)
    let reference = try NumberReference(reading: arguments.operands[0])
    try withLedger(in: world, asOf: asOf) { ledger in
      let (application, history) = try ledger.application(reference, thisYear: today.year)
      let calendar = try ledger.calendar()
      if arguments.has(.letter) {
        guard let clock = application.clock(on: today, by: calendar) else {
          throw RuleViolations(all: [.isVoid(application.number)])
        }
        let letter = Letter(
          application, clock: clock, agency: try ledger.agency(), today: today, calendar: calendar)
        let text = letter.text(world.language)
        world.output.write(arguments.has(.json) ? JSON.object([.init("letter", .text(text))]).text : text)
      } else if arguments.has(.json) {
        let writer = ApplicationJSON(today: today, calendar: calendar, showsPersonal: true)
        let disputes = try ledger.disputes(.application(application.id)).map {
          DisputeJSON.object($0, calendar: calendar)
        }
        world.output.write(writer.object(application, history: history, disputes: disputes).text)
      } else {
        let sheet = ApplicationSheet(
          application, history: history, disputes: try ledger.disputes(.application(application.id)), today: today,
          calendar: calendar, painter: world.painter(arguments))
        world.output.write(sheet.text(world.language, width: world.output.width))
      }
    }
  }
}
